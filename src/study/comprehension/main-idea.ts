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
/** What says the same as the title sums up, whatever it tells. */
const MANY_SHARED = 4;
/** Sentences of a paragraph, by which those of newspapers are told from others. From judgement. */
const SHORT_PARAGRAPHS = 2;

/** The lead and three details, in an order that does not give it away; none where the report opens with a scene. */
export function mainIdeaQuestion(material: StudyMaterial): Candidate[] {
  const lead = leadOf(material);
  if (!lead) return [];
  const details = detailsOf(material, lead);
  if (details.length < DETAILS || standsOut(lead, details)) return [];
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

/** The longest by a third or more is taken unread. */
const standsOut = (lead: Passage, details: readonly Passage[]): boolean =>
  lead.text.length * 3 >= Math.max(...details.map(({ text }) => text.length)) * 4;

/** The first sentence of a report; other texts open with a scene or a case as often as with what they say. */
function leadOf(material: StudyMaterial): Passage | undefined {
  const [first] = material.passages;
  if (!first || material.textType !== 'news' || !isLead(first)) return undefined;
  const shared = sharedWithTitle(material, first);
  return shared >= MANY_SHARED || (shared >= FEWEST_SHARED && tellsEvent(material, first))
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

const isLead = ({ prose, quoted, text, words }: Passage): boolean =>
  prose && (!quoted || /^[^"“„«‘]/u.test(text)) && words <= LONGEST_LEAD && !/\b1[0-9]{3}\b/u.test(text);

function sharedWithTitle({ analysis: { article } }: StudyMaterial, { tokens }: Passage): number {
  const title = new Set(article.title.toLowerCase().match(/\p{L}{4,}/gu) ?? []);
  const words = new Set(tokens.filter(isWord).flatMap(({ lower, lemma }) => [lower, lemma]));
  return [...title].filter((word) => words.has(word)).length;
}

/** An order that tells nothing. */
const keyOf = ({ text }: Passage): string => text.slice(4).split('').reverse().join('');

/** Sentences of later paragraphs, no two of one paragraph, each with something exact in it: those that are most nearly as long. */
function detailsOf(material: StudyMaterial, { words }: Passage): Passage[] {
  const near = material.passages
    // Beside details of a line the longest would be taken unread.
    .filter((passage) => passage.words * 3 >= words && isDetail(material, passage))
    .sort((one, two) => Math.abs(one.words - words) - Math.abs(two.words - words));
  return near
    .filter(({ paragraph }, i) => near.findIndex((one) => one.paragraph === paragraph) === i)
    .slice(0, DETAILS);
}

/** What opens a paragraph may sum it up, but not where a paragraph has hardly more. */
function isDetail(material: StudyMaterial, passage: Passage): boolean {
  const { passages, analysis } = material;
  const { paragraph, index, text, tokens } = passage;
  const last = analysis.article.paragraphs.length;
  const isInside = passages[index - 1]?.paragraph === paragraph;
  return (
    paragraph > Math.max(1, Math.min(2, last - DETAILS)) &&
    isQuotable(passage) &&
    (isInside ||
      (passages.length <= SHORT_PARAGRAPHS * last && sharedWithTitle(material, passage) < FEWEST_SHARED)) &&
    !/^(?:But|And|Yet|However|So)\b/u.test(text) &&
    tokens.slice(1).some(({ pos }) => pos === 'NUM' || pos === 'PROPN') &&
    leansOf(passage) < 0.3
  );
}
