/** In an interview: a question that objects. Does the answer meet it, grant it, or pass it by? */

import type { Passage } from '../../passages.js';
import type { Asked, Frame } from '../frame.js';
import type { Scene } from '../scene.js';
import { wholeSlot } from '../stretches.js';
import { weighing } from '../weighing.js';
import { inTurn } from '../wording.js';

export const interviewerObjects: Frame = {
  name: 'interviewer-objects',
  most: 2,
  worth: 3,
  find: (scene) =>
    scene.passages.flatMap((passage, index) =>
      OBJECTS.test(withoutLabel(passage.text)) ? (asked(scene, index) ?? []) : [],
    ),
};

const OBJECTS =
  /^(?:But|Yet|And yet|Isn[’']t|Aren[’']t|Doesn[’']t|Don[’']t|Didn[’']t|Wouldn[’']t|Couldn[’']t|(?:Some|Many)(?: people| of your \p{L}+)? (?:say|would say|argue)|The (?:industry|government|unions?|opposition|critics|companies) says?\b|Is (?:that|it|this) not\b|Critics|Your critics|People (?:say|will say))\b/u;

/** `Q: But it must help people.` */
const withoutLabel = (text: string): string => text.replace(/^(?:\p{Lu}[\p{L}.’' -]{0,40}): ?/u, '');

function asked({ material, passages, byParagraph }: Scene, index: number): Asked | undefined {
  const { paragraphs } = material.analysis.article;
  const passage = passages[index]!;
  const [here, next] = [paragraphs[passage.paragraph - 1], paragraphs[passage.paragraph]];
  if (!here || !next) return undefined;
  const question = (byParagraph.get(passage.paragraph) ?? []).filter((one) => one.index >= index);
  const isOpening = byParagraph.get(passage.paragraph)?.[0]?.index === index;
  const changes = here.speaker && next.speaker && here.speaker !== next.speaker && isOpening;
  const isInterview = INTERVIEW.test(material.analysis.article.title);
  if (!changes && !(isInterview && isPlainTurn(passages, passage, byParagraph.get(next.number) ?? [])))
    return undefined;
  const text = changes ? withoutLabel(passage.text) : question.map((one) => one.text).join(' ');
  const reply = byParagraph.get(next.number) ?? [];
  const [first] = reply;
  if (!first || reply.length < FEWEST) return undefined;
  const opening = reply
    .slice(0, first.words < 6 ? 2 : 1)
    .map(wholeSlot)
    .filter(({ words }) => words > 2);
  const rest = [...new Set([reply.at(-2)!, reply.at(-1)!])]
    .filter(({ index: at }) => at > first.index + 1)
    .map(wholeSlot);
  const objection = `“${text.replace(/\.$/u, '')}” (¶${passage.paragraph})`;
  return weighing({
    ...inTurn(
      { passages },
      `The interviewer objects: ${objection}. Does the answer meet the objection, grant it, or pass it by? Would it satisfy somebody who holds it?`,
      `${objection} Put this to the test as if it were your own objection: which sentence of the answer in ¶${next.number} would you accept, and what would you ask next?`,
    ),
    sides: [
      { label: 'The answer', slots: opening },
      { label: 'It ends', slots: rest },
    ],
    sure: 0.95,
    theme: passage.theme,
    about: [index, first.index],
  });
}

/** Sentences; a shorter answer answers little. */
const FEWEST = 3;

/** In an interview without names before the turns: a short paragraph of the one, and what the other says of himself. */
function isPlainTurn(
  passages: readonly Passage[],
  { paragraph }: Passage,
  reply: readonly Passage[],
): boolean {
  const own = passages.filter((one) => one.paragraph === paragraph);
  const isShort = (all: readonly Passage[]): boolean =>
    all.reduce((sum, { words }) => sum + words, 0) <= MOST_ASKED;
  return (
    isShort(own) &&
    own.every(({ quoted }) => !quoted) &&
    reply.some(({ text }) => /\b(?:I|[Mm]y|[Ww]e)\b/u.test(text)) &&
    questionsIn(passages) >= FEWEST_ASKED
  );
}

const questionsIn = (passages: readonly Passage[]): number =>
  passages.filter(
    ({ text, paragraph, index, quoted }) =>
      !quoted && /\?$/u.test(text) && passages[index + 1]?.paragraph !== paragraph,
  ).length;

const INTERVIEW = /\binterview\b|\bin conversation\b|\ba conversation with\b|\bquestions (?:to|for)\b/iu;

/** Words of a question; questions that make an interview. From judgement. */
const MOST_ASKED = 50;
const FEWEST_ASKED = 2;
