/**
 * Versions of a guide for neighbours in a class: the same quality, other items from the spares as far as there are any, choices
 * and statements in another order. Version A is the guide as it is.
 */

import type { AskedQuestion, StudyGuide } from '../../study/guide.js';

export function versionOf(guide: StudyGuide, letter: string): StudyGuide {
  const turn = letter.charCodeAt(0) - FIRST;
  if (!(turn > 0)) return guide;
  return {
    ...guide,
    comprehension: swapped(guide, turn).map((question) => turnChoices(question, turn)),
    statements: turned(guide.statements, turn),
  };
}

const FIRST = 'A'.charCodeAt(0);
/** The versions that share the spares out among them: B, C and D. */
const SHARING = 3;
/** A question is exchanged for one that is about as sure. */
const AS_SURE = 0.1;

function swapped({ comprehension, spares }: StudyGuide, turn: number): AskedQuestion[] {
  const made = [...comprehension];
  const own = (spares?.comprehension ?? []).filter((_, i) => i % SHARING === turn - 1);
  for (const spare of own) {
    const place = made.findIndex(
      (one) =>
        comprehension.includes(one) &&
        one.kind === spare.kind &&
        Math.abs(sureOf(one) - sureOf(spare)) <= AS_SURE,
    );
    if (place >= 0) made[place] = spare;
  }
  return inTextOrder(made);
}

/** What has no evidence stays at its place. */
function inTextOrder(questions: readonly AskedQuestion[]): AskedQuestion[] {
  const placed = questions.filter(({ evidence }) => evidence);
  placed.sort(({ evidence: a }, { evidence: b }) => a!.paragraph - b!.paragraph || a!.start - b!.start);
  return questions.map((question) => (question.evidence ? placed.shift()! : question));
}

const sureOf = ({ sure }: AskedQuestion): number => sure ?? 0;

/** Whether the text says so is asked in one order always; an answer that names the choices by their letters is kept too. */
function turnChoices(question: AskedQuestion, turn: number): AskedQuestion {
  const { choices, whyNot, rightChoice, kind } = question;
  if (!choices || kind === 'true-false' || /(?:^|; )[a-d]\) /u.test(question.answer)) return question;
  const right =
    rightChoice === undefined ? undefined : turned([...choices.keys()], turn).indexOf(rightChoice);
  return {
    ...question,
    choices: turned(choices, turn),
    ...(whyNot && { whyNot: turned(whyNot, turn) }),
    ...(right !== undefined && { rightChoice: right }),
  };
}

/** Numbers that rise fall in every other version, and are not shuffled. */
function turned<T>(list: readonly T[], turn: number): readonly T[] {
  const way = turn % 2 === 1 ? [...list].reverse() : list;
  const from = Math.floor(turn / 2) % Math.max(1, list.length);
  return [...way.slice(from), ...way.slice(0, from)];
}
