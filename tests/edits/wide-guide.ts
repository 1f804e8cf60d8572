import type { StudyGuide } from '../../src/study/guide.js';
import { smallGuide } from '../study/small-guide.js';

/** The small guide with a second theme, and with more of some kinds. */
export function wideGuide(): StudyGuide {
  const small = smallGuide();
  const [port] = small.themes;
  const [first, second] = small.article.paragraphs;
  const [discussed] = port!.discussion;
  const both = { ...discussed!, prompt: 'What do both tell?', paragraphs: [1, 2] };
  const boats = { ...discussed!, prompt: 'Whose boats?', paragraphs: [2] };
  const third = { ...second!, number: 3, text: 'At 6 a.m. the pier fell. It was old.', theme: 'sea' };
  return {
    ...small,
    article: { ...small.article, paragraphs: [first!, second!, third] },
    themes: [
      { ...port!, discussion: [discussed!, both, boats] },
      {
        ...port!,
        id: 'sea',
        title: 'The sea',
        paragraphs: [3],
        summary: [],
        quotes: [],
        facts: [],
        discussion: [],
      },
    ],
    comprehension: [
      ...small.comprehension,
      {
        ...small.comprehension[0]!,
        kind: 'multiple-choice',
        prompt: 'Who spoke?',
        answer: 'Ida',
        choices: ['Ida', 'Bo'],
        rightChoice: 0,
        whyNot: ['', 'Bo is silent.'],
      },
    ],
    discussion: [{ ...discussed!, prompt: 'And in all?', paragraphs: [] }],
    language: [
      { kind: 'hedge', word: 'may', context: small.themes[0]!.facts[0]! },
      { kind: 'loaded', word: 'old', context: small.themes[0]!.facts[0]! },
    ] as unknown as StudyGuide['language'],
    spares: {
      comprehension: [],
      discussion: [
        { ...discussed!, prompt: 'Of the third?', paragraphs: [3] },
        { ...discussed!, prompt: 'Of the first?', paragraphs: [1] },
      ],
    },
  };
}
