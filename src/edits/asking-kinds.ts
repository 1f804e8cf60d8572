/** What asks: questions on the reading, questions to discuss, writing tasks. */

import type { AskedQuestion, DiscussionQuestion, StudyGuide, WritingTask } from '../study/guide.js';
import type { Values } from './edit.js';
import { type ItemList, type Kind, row } from './kind.js';

export const ASKING_KINDS: readonly Kind[] = [
  row<AskedQuestion>({
    name: 'question',
    heading: 'Check your reading',
    lists: ({ comprehension }) => [{ items: comprehension }],
    withLists: (guide, [list]) => ({
      ...guide,
      comprehension: list!.items,
      ...(hasOwn(list!.items) && { notes: guide.notes.filter(({ about }) => about !== FEW) }),
    }),
    says: ({ prompt }) => prompt,
    paragraph: ({ evidence, paragraphs }) => evidence?.paragraph ?? paragraphs?.[0],
    fields: { question: 'text', answer: 'text', choices: 'texts', lines: 'number' },
    values: ({ prompt, answer, choices, lines }) => ({ question: prompt, answer, choices, lines }),
    change: changeQuestion,
    spares: ({ spares }) => spares?.comprehension ?? [],
    afterSwap: (guide, { out, taken }) => ({
      ...guide,
      spares: { ...guide.spares, comprehension: without(guide.spares?.comprehension, taken, out) },
    }),
    inPlaceOf: asSure,
    make: ownQuestion,
    isOwn: isOwnQuestion,
  }),
  row<DiscussionQuestion>({
    name: 'discussion',
    heading: 'Discussion',
    lists: ({ themes, discussion = [] }) => [
      ...themes.map(({ id, discussion }) => ({ theme: id, items: discussion })),
      { items: discussion },
    ],
    withLists: (guide, lists) => ({
      ...guide,
      themes: guide.themes.map((theme, i) => ({ ...theme, discussion: lists[i]!.items })),
      discussion: lists.at(-1)!.items,
    }),
    says: ({ prompt }) => prompt,
    paragraph: ({ paragraphs }) => paragraphs[0],
    fields: { question: 'text', answer: 'text' },
    values: ({ prompt, lookFor }) => ({ question: prompt, answer: lookFor }),
    change: (item, { question = item.prompt, answer = item.lookFor }) => ({
      ...item,
      prompt: String(question),
      ...(answer !== undefined && { lookFor: String(answer) }),
      edited: true,
    }),
    spares: discussionSpares,
    afterSwap: (guide, { out, taken }) => ({
      ...guide,
      spares: { ...guide.spares, discussion: without(guide.spares?.discussion, taken, out) },
    }),
    inPlaceOf: asSure,
    make: ({ question = '', answer, paragraph }) => ({
      prompt: String(question),
      paragraphs: typeof paragraph === 'number' ? [paragraph] : [],
      move: 'own',
      sure: 1,
      level: 'evaluate',
      ...(answer !== undefined && { lookFor: String(answer) }),
      evidence: [],
      edited: true,
    }),
    isOwn: ({ move }) => move === 'own',
  }),
  row<WritingTask>({
    name: 'task',
    heading: 'Write',
    lists: ({ writing }) => [{ items: writing }],
    withLists: (guide, [list]) => ({ ...guide, writing: list!.items }),
    says: ({ prompt }) => prompt,
    fields: { task: 'text', lines: 'number' },
    values: ({ prompt, lines }) => ({ task: prompt, lines }),
    change: (item, { task = item.prompt, lines = item.lines }) => ({
      ...item,
      prompt: String(task),
      lines: Number(lines),
    }),
    make: ({ task = '', lines = 6 }) => ({ prompt: String(task), frames: [], lines: Number(lines) }),
    addedFirst: true,
  }),
];

/** Whoever adds questions knows that there are few. */
const hasOwn = (items: readonly AskedQuestion[]): boolean => items.some(isOwnQuestion);
const FEW = 'Check your reading';

function isOwnQuestion({ frame }: AskedQuestion): boolean {
  return frame === 'own';
}

function changeQuestion(
  { rightChoice, whyNot, working, choices: former, ...item }: AskedQuestion,
  { question = item.prompt, answer, choices, lines = item.lines }: Values,
): AskedQuestion {
  const isKept = choices === undefined;
  const all = choices ?? former;
  const isRight = isKept && answer === undefined && rightChoice !== undefined;
  return {
    ...item,
    prompt: String(question),
    answer: String(answer ?? item.answer),
    lines: Number(lines),
    ...choicesOf(all),
    // What is said of the choices holds for the old ones alone.
    ...(isKept && whyNot && { whyNot }),
    // The sum leads to the answer that it was made with.
    ...(answer === undefined && working && { working }),
    ...(isRight ? { rightChoice } : rightOf(all, answer ?? item.answer)),
    edited: true,
  };
}

const choicesOf = (choices: unknown): { readonly choices?: readonly string[] } =>
  Array.isArray(choices) && choices.length > 0 ? { choices: choices.map(String) } : {};

function rightOf(choices: unknown, answer: unknown): { readonly rightChoice?: number } {
  const right = Array.isArray(choices) ? choices.map(String).indexOf(String(answer)) : -1;
  return right < 0 ? {} : { rightChoice: right };
}

const NO_ANSWER = 'Answers differ.';

function ownQuestion({
  question = '',
  answer = NO_ANSWER,
  lines = 2,
  choices,
  paragraph,
}: Values): AskedQuestion {
  return {
    kind: choices ? 'multiple-choice' : 'short-answer',
    frame: 'own',
    prompt: String(question),
    answer: String(answer),
    ...choicesOf(choices),
    ...rightOf(choices, answer),
    paragraphs: typeof paragraph === 'number' ? [paragraph] : [],
    sure: 1,
    level: 'understand',
    lines: choices ? 0 : Number(lines),
    edited: true,
  };
}

/** Those on the paragraphs of the theme before those on others. */
function discussionSpares(
  { spares, themes }: StudyGuide,
  { theme }: ItemList<DiscussionQuestion>,
): DiscussionQuestion[] {
  const own = new Set(themes.find(({ id }) => id === theme)?.paragraphs ?? []);
  const fits = ({ paragraphs }: DiscussionQuestion): boolean => paragraphs.some((number) => own.has(number));
  const all = spares?.discussion ?? [];
  return [...all.filter(fits), ...all.filter((one) => !fits(one))];
}

/** The one that was taken is no spare any more; the one that went is the last. */
const without = <T>(spares: readonly T[] = [], taken: T, out: T): T[] => [
  ...spares.filter((one) => one !== taken),
  out,
];

/** What was chosen by hand is printed where the other was. */
function asSure<T extends { readonly sure?: number }>(taken: T, out: T): T {
  return { ...taken, ...(out.sure !== undefined && { sure: Math.max(out.sure, taken.sure ?? 0) }) };
}
