/** `he said`, in a paragraph that names nobody: whose words are these, and where does the text say who that is? */

import { isTold } from '../../grammar/cuts.js';
import { clausesOf } from '../../grammar/lookup.js';
import type { NamedEntity } from '../../language/analysis.js';
import type { Quotation } from '../guide.js';
import type { StudyMaterial } from '../material.js';
import { byParagraph, type Passage } from '../passages.js';
import { type Candidate, candidate } from './candidate.js';
import { inQuotes } from './neighbours.js';
import { isRole } from './roles.js';
import { isWhole } from './who-said.js';

const SHORTEST = 8;
const LONGEST = 32;

/** One for each paragraph that opens with somebody's words and a pronoun for whoever says them. */
export function whoseWordsQuestions(material: StudyMaterial): Candidate[] {
  const among = byParagraph(material.passages);
  const asked = new Set<number>();
  return material.quotations.flatMap((quotation) => {
    if (asked.has(quotation.paragraph)) return [];
    const question = whoseWords(material, quotation, among);
    if (question) asked.add(quotation.paragraph);
    return question ?? [];
  });
}

function whoseWords(
  material: StudyMaterial,
  quotation: Quotation,
  among: ReadonlyMap<number, readonly Passage[]>,
): Candidate | undefined {
  const { text, kind, paragraph, speaker, start } = quotation;
  const shown = text.replace(/[\s,;.]+$/u, '');
  const words = shown.split(/\s+/u).length;
  const before = among.get(paragraph - 1) ?? [];
  const passage = (among.get(paragraph) ?? []).find(
    ({ sentence, origin }) => sentence.start - origin <= start && start < sentence.end - origin,
  );
  const named = onlyPerson(material, paragraph - 1);
  if (kind !== 'direct' || words < SHORTEST || words > LONGEST || !passage || !named) return undefined;
  if (peopleIn(material, paragraph).length > 0 || speaker?.name !== named.name) return undefined;
  if (!TAG.test(passage.text) || !isWhole(shown, named.name)) return undefined;
  const told = before.findLast((one) => one.prose && isSubject(one, named));
  if (!told || told.words > 45) return undefined;
  return candidate(told, {
    frame: 'whose-words',
    kind: 'short-answer',
    prompt: `¶${paragraph} names nobody. Whose words are these: ${inQuotes(shown)}?`,
    answer: `${speaker.role && isRole(speaker.role) ? `${named.name}, ${speaker.role}` : named.name} (named in ¶${told.paragraph})`,
    level: 'understand',
    lines: 1,
    beside: [passage],
  });
}

/** Somebody who is not named speaks. */
const TAG =
  /["”’],? (?:he|she) (?:\p{Ll}+ly )?(?:said|says|adds?|added|asks?|asked|explains?|explained|told|recalls?|recalled|insists?|insisted|argue[sd]?|warn(?:s|ed)|remark(?:s|ed)|wrote|writes)\b/u;

function peopleIn({ names, analysis }: StudyMaterial, paragraph: number): NamedEntity[] {
  const place = analysis.article.paragraphs[paragraph - 1];
  return names.filter(
    ({ kind, mentions }) =>
      /^(?:person|unknown)$/u.test(kind) &&
      mentions.some(({ start }) => place && start >= place.start && start < place.end),
  );
}

/** The one person that a paragraph names. */
function onlyPerson(material: StudyMaterial, paragraph: number): NamedEntity | undefined {
  const [one, ...others] = peopleIn(material, paragraph);
  return others.length === 0 && one?.kind === 'person' ? one : undefined;
}

const isSubject = ({ reading, index }: Passage, named: NamedEntity): boolean =>
  clausesOf(reading, index).some(
    (clause) => isTold(clause) && clause.subject?.by === 'own' && clause.subject.phrase.entity === named,
  );
