/** Which sentence sums up a report: its lead, among true details. */

import { clausesOf } from '../../grammar/lookup.js';
import type { StudyMaterial } from '../material.js';
import { isWord, type Passage } from '../passages.js';
import { type Candidate, candidate } from './candidate.js';
import { inQuotes, isQuotable, leansOf, withoutJoin } from './neighbours.js';

const DETAILS = 3;
const LONGEST_LEAD = 60;
/** Words of the title in the lead, so that it is not a scene. */
const FEWEST_SHARED = 2;

/** The lead and three details, in an order that does not give it away; none where the report opens with a scene. */
export function mainIdeaQuestion(material: StudyMaterial): Candidate[] {
  const lead = leadOf(material);
  if (!lead) return [];
  const details = detailsOf(material, lead);
  if (details.length < DETAILS) return [];
  const all = [lead, ...details].sort((one, two) => (keyOf(one) < keyOf(two) ? -1 : 1));
  return [
    candidate(lead, {
      frame: 'main-idea',
      kind: 'multiple-choice',
      prompt: 'Which of these sentences best sums up the whole text?',
      choices: all.map(({ text }) => inQuotes(withoutJoin(text))),
      rightChoice: all.indexOf(lead),
      whyNot: all.map((passage) =>
        passage === lead ? '' : `true, but only a detail of ¶${passage.paragraph}`,
      ),
      answer: inQuotes(withoutJoin(lead.text)),
      level: 'analyse',
      hidden: [],
    }),
  ];
}

/** The first sentence of a report; other texts open with a scene or a case as often as with what they say. */
function leadOf(material: StudyMaterial): Passage | undefined {
  const [first] = material.passages;
  return first && material.textType === 'news' && isLead(material, first) && tellsEvent(material, first)
    ? first
    : undefined;
}

/** `The ferry was ordered out of service`; not what there is. */
const tellsEvent = ({ reading }: StudyMaterial, { index, text }: Passage): boolean =>
  !/^There (?:is|are|was|were)\b/u.test(text) &&
  clausesOf(reading, index).some(
    ({ kind, verb }) =>
      kind === 'main' && (verb.tense === 'past' || verb.tense === 'future' || PERFECT.test(text)),
  );

const PERFECT = /\b(?:has|have) (?:\p{Ll}+ )?\p{Ll}+/u;

function isLead({ analysis: { article } }: StudyMaterial, lead: Passage): boolean {
  const title = new Set(article.title.toLowerCase().match(/\p{L}{4,}/gu) ?? []);
  const shared = new Set(lead.tokens.filter(isWord).flatMap(({ lower, lemma }) => [lower, lemma]));
  return (
    lead.prose &&
    (!lead.quoted || /^[^"“„«‘]/u.test(lead.text)) &&
    lead.words <= LONGEST_LEAD &&
    !/\b1[0-9]{3}\b/u.test(lead.text) &&
    [...title].filter((word) => shared.has(word)).length >= FEWEST_SHARED
  );
}

/** An order that tells nothing. */
const keyOf = ({ text }: Passage): string => text.slice(4).split('').reverse().join('');

/** Sentences of later paragraphs, no two of one paragraph, each with something exact in it: those that are most nearly as long. */
function detailsOf({ passages }: StudyMaterial, { words }: Passage): Passage[] {
  const fit = passages.filter(
    (passage) =>
      passage.paragraph > 2 &&
      isQuotable(passage) &&
      // Beside details of a line the longest would be taken unread.
      passage.words * 3 >= words &&
      passages[passage.index - 1]?.paragraph === passage.paragraph &&
      !/^(?:But|And|Yet|However|So)\b/u.test(passage.text) &&
      passage.tokens.slice(1).some(({ pos }) => pos === 'NUM' || pos === 'PROPN') &&
      leansOf(passage) < 0.3,
  );
  const near = [...fit].sort((one, two) => Math.abs(one.words - words) - Math.abs(two.words - words));
  return near
    .filter(({ paragraph }, i) => near.findIndex((one) => one.paragraph === paragraph) === i)
    .slice(0, DETAILS);
}
