/**
 * Versions of a guide for neighbours in a class: the same quality, other items from the spares as far as there are any, choices
 * and statements in another order. Version A is the guide as it is.
 */

import type { AskedQuestion, Statement, StudyGuide } from '../../study/guide.js';
import { unstopped } from './shape-choices.js';

export function versionOf(guide: StudyGuide, letter: string): StudyGuide {
  const turn = letter.charCodeAt(0) - FIRST;
  if (!(turn > 0)) return guide;
  return {
    ...guide,
    comprehension: swapped(guide, turn).map((question) => turnChoices(question, turn)),
    themes: guide.themes.map((theme) => ({ ...theme, discussion: ranked(theme.discussion, turn) })),
    statements: inOrder(otherStatements(guide, turn), places(guide.statements.length, turn)),
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
    const alike = made.filter(
      (one) =>
        one.frame !== 'own' &&
        comprehension.includes(one) &&
        Math.abs(sureOf(one) - sureOf(spare)) <= AS_SURE,
    );
    const gone = alike.find(({ kind }) => kind === spare.kind) ?? alike[0];
    if (gone) made[made.indexOf(gone)] = spare;
  }
  return inTextOrder(ranked(made, turn));
}

/**
 * The same questions, but of those that are about as sure as the surest another one counts as it: a packet that prints only the
 * best prints that.
 */
function ranked<T extends { readonly sure?: number }>(questions: readonly T[], turn: number): readonly T[] {
  const first = Math.max(0, ...questions.map(sureOf));
  const alike = questions.filter((one) => first - sureOf(one) <= AS_SURE);
  const best = [...alike].sort((a, b) => sureOf(b) - sureOf(a));
  const next = (one: T): T => best[(best.indexOf(one) + best.length - (turn % best.length)) % best.length]!;
  return questions.map((one) =>
    best.length > 1 && best.includes(one) ? { ...one, sure: sureOf(next(one)) } : one,
  );
}

/** As many of each kind, those that nobody has changed exchanged for spares of their kind as far as there are any. */
function otherStatements({ statements, spares }: StudyGuide, turn: number): Statement[] {
  const made = [...statements];
  const own = (spares?.statements ?? []).filter(
    ({ kind }, i, all) => all.slice(0, i).filter((one) => one.kind === kind).length % SHARING === turn - 1,
  );
  for (const spare of own) {
    const at = made.findIndex(
      (one) => one.kind === spare.kind && !one.extract.edited && statements.includes(one),
    );
    if (at >= 0) made[at] = spare;
  }
  return made;
}

/** What has no evidence stays at its place. */
function inTextOrder(questions: readonly AskedQuestion[]): AskedQuestion[] {
  const placed = questions.filter(({ evidence }) => evidence);
  placed.sort(({ evidence: a }, { evidence: b }) => a!.paragraph - b!.paragraph || a!.start - b!.start);
  return questions.map((question) => (question.evidence ? placed.shift()! : question));
}

const sureOf = ({ sure }: { readonly sure?: number }): number => sure ?? 0;

/** Whether the text says so is asked in one order always; an answer that goes through the choices by their letters goes with them. */
function turnChoices(question: AskedQuestion, turn: number): AskedQuestion {
  const { choices, whyNot, rightChoice, kind } = question;
  if (!choices || (kind === 'true-false' && !LETTERED.test(question.answer))) return question;
  const order = choices.every((choice) => /\d/.test(choice))
    ? reversed(choices.length, turn)
    : places(choices.length, turn);
  const answer = LETTERED.test(question.answer)
    ? turnAnswer(question.answer, order)
    : relettered(question.answer, choices, order);
  if (answer === '') return question;
  return {
    ...question,
    answer,
    choices: inOrder(choices, order),
    ...(whyNot && { whyNot: inOrder(whyNot, order) }),
    ...(rightChoice !== undefined && { rightChoice: order.indexOf(rightChoice) }),
  };
}

const LETTERED = /(?:^|; )[a-d]\) /u;

/** `a) S: ¶3; b) O: ¶6` for choices in another order; empty where it does not speak of each of them. */
function turnAnswer(answer: string, order: readonly number[]): string {
  const parts = answer.split(/; (?=[a-z]\) )/u);
  const isWhole =
    parts.length === order.length && parts.every((part, i) => part.startsWith(`${letterOf(i)}) `));
  return isWhole
    ? inOrder(parts, order)
        .map((part, i) => letterOf(i) + part.slice(1))
        .join('; ')
    : '';
}

/** `Ada Obi: b) “Yes”` with the letter that the choice has in another order. */
function relettered(answer: string, choices: readonly string[], order: readonly number[]): string {
  return choices
    .map(unstopped)
    .reduce(
      (text, choice, i) =>
        text.replace(`${letterOf(i)}) ${choice}`, () => `${letterOf(order.indexOf(i))}) ${choice}`),
      answer,
    );
}

const letterOf = (index: number): string => String.fromCharCode(97 + index);

const inOrder = <T>(list: readonly T[], order: readonly number[]): T[] => order.map((place) => list[place]!);

/** Where each of so many comes from. Of an odd number, reversed, the middle one would stay: they go round instead. */
function places(count: number, turn: number): number[] {
  const by = count % 2 === 1 ? (turn * (count >> 1)) % count : 0;
  return by === 0 ? reversed(count, turn) : round([...Array(count).keys()], by);
}

/** Numbers that rise fall in every other version, and are not shuffled. Of two, every other version has the same: neighbours do not. */
function reversed(count: number, turn: number): number[] {
  const all = [...Array(count).keys()];
  return round(turn % 2 === 1 ? all.reverse() : all, count > 2 ? Math.floor(turn / 2) % count : 0);
}

const round = (list: readonly number[], from: number): number[] => [
  ...list.slice(from),
  ...list.slice(0, from),
];
