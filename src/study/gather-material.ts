/** Gathers what the parts of the guide are made from: each thing is found once, and all of them look at it. */

import type { Reading } from '../grammar/reading.js';
import { mapText } from '../map/index.js';
import type { Sorting } from '../themes/pack.js';
import { findFacts } from './figures/index.js';
import type { Quotation, TextType } from './guide.js';
import type { StudyMaterial } from './material.js';
import { readPassages } from './passages.js';
import { withWholeRole } from './person-roles.js';
import { asInSentence, openingsOf, printedRole } from './printed-roles.js';
import { findIndirectSpeech, findQuotations } from './quotations/index.js';
import { readReports } from './reported-clauses.js';
import { tellTextType } from './text-type.js';
import { findTimeline } from './timeline.js';
import { chooseVocabulary } from './vocabulary/index.js';

/** Everything known about an article before anything is asked. */
export function gatherMaterial(reading: Reading, sorting: Sorting): StudyMaterial {
  const { analysis } = reading;
  const openings = openingsOf(analysis.article.text);
  const names = reading.names
    .map((entity) => withWholeRole(reading, entity))
    .map((one) => (one.role ? { ...one, role: asInSentence(one.role, openings) } : one));
  const roles = new Map(names.flatMap((one) => (one.role ? [[one.name, printedRole(one)] as const] : [])));
  const indirect = findIndirectSpeech(reading);
  const passages = readPassages(reading, sorting);
  return {
    reading,
    map: mapText(reading),
    analysis,
    sorting,
    names,
    quotations: findQuotations(reading).map((quotation) => withRole(quotation, roles)),
    indirect,
    passages,
    reports: readReports(indirect, passages),
    facts: findFacts(reading),
    timeline: findTimeline(reading),
    textType: typeOf(reading),
    vocabulary: chooseVocabulary({ reading, glossary: sorting.glossary }),
  };
}

function withRole(quotation: Quotation, roles: ReadonlyMap<string, string | undefined>): Quotation {
  const { speaker } = quotation;
  if (!speaker) return quotation;
  const { name, role: beside } = speaker;
  const told = beside && printedRole({ role: beside });
  const role = roles.has(name) ? roles.get(name) : told;
  return role === beside ? quotation : { ...quotation, speaker: { name, ...(role && { role }) } };
}

/** What explains one person, who comes back in most paragraphs, is a portrait and explains no matter. */
function typeOf({ analysis, names }: Reading): TextType {
  const told = tellTextType(analysis);
  const { paragraphs } = analysis.article;
  const isPortrait = names.some(
    ({ kind, mentions }) =>
      kind === 'person' &&
      new Set(mentions.map(({ paragraph }) => paragraph)).size >= PORTRAIT * paragraphs.length,
  );
  return told === 'explainer' && isPortrait && paragraphs.length >= SHORTEST_PORTRAIT ? 'other' : told;
}

/** From judgement. */
const PORTRAIT = 0.5;
const SHORTEST_PORTRAIT = 6;
