/** What a guide lacks that a teacher would look for in it: too few questions, parts left empty. */

import { type Article, isUnderstood } from '../article/index.js';
import type { Note, StudyGuide } from './guide.js';

export interface Lack {
  readonly code: string;
  readonly about: string;
  readonly message: string;
  readonly hint: string;
}

/** Fewer comprehension questions make no exercise. */
const FEWEST_QUESTIONS = 4;

/** What is missing, of what a text of this kind could have. */
export function findLacks(article: Article, guide: Omit<StudyGuide, 'notes'>): Lack[] {
  if (!isUnderstood(article)) return [];
  const { comprehension, discussion = [], themes, quotations } = guide;
  const questions = [...discussion, ...themes.flatMap((theme) => theme.discussion)];
  const empty = [
    questions.length === 0 ? 'the discussion' : '',
    quotations.some(({ kind }) => kind === 'direct') && themes.every(({ quotes }) => quotes.length === 0)
      ? 'the key quotes'
      : '',
  ].filter(Boolean);
  return [
    ...(comprehension.length < FEWEST_QUESTIONS ? [fewQuestions(comprehension.length)] : []),
    ...empty.map(emptyPart),
  ];
}

const fewQuestions = (count: number): Lack => ({
  code: 'study/few-questions',
  about: 'Check your reading',
  message:
    `only ${count === 0 ? 'no' : count} comprehension question${count === 1 ? '' : 's'} could be asked for certain`.replace(
      'only no',
      'no',
    ),
  hint: addYourOwn('question'),
});

const emptyPart = (part: string): Lack => ({
  code: 'study/empty-part',
  about: 'Left empty',
  message: `nothing in the text is fit for ${part}, so it is left out`,
  hint:
    part === 'the discussion'
      ? addYourOwn('discussion')
      : 'write it into the guide: --format json, then render',
});

const addYourOwn = (kind: string): string =>
  `add your own in "study-guide preview", or as "- add: ${kind}" in NAME.edits.yaml beside the article`;

/** For the teacher's page. */
export const toNote = ({ about, message, hint }: Lack): Note => ({
  severity: 'check',
  about,
  message: `${message.charAt(0).toUpperCase()}${message.slice(1)}; ${hint}.`,
});
