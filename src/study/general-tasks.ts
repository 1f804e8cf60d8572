/** Tasks that any text in any language can be given, in the words of the interface. */

import { phrase } from '../interface/index.js';
import type { DiscussionQuestion, Level } from './guide.js';
import { GENERAL, type Tasks } from './kinds.js';

/** The tasks for a text in `language`. */
export function generalTasks(language: string): Tasks & { readonly warmUp: string; readonly exit: string } {
  const say = (english: string): string => phrase(language, english);
  return {
    question: say('What does the text want its readers to know, to think or to do?'),
    objectives: OBJECTIVES.map(say),
    warmUp: say(
      'Read the title only. What do you expect the text to say? Write two sentences, and look at them again at the end.',
    ),
    writing: { prompt: say(SUMMARY), frames: FRAMES.map(say) },
    exit: say(
      'Exit ticket: write down in one sentence the most important thing that you take from the text, with the number of a paragraph that shows it. Then write down one question that you still have.',
    ),
    discussion: QUESTIONS.map(([level, prompt]) => ({ ...GENERAL, level, prompt: say(prompt) })),
  };
}

/** What each part under a heading is asked. */
export const questionOnPart = (language: string): DiscussionQuestion => ({
  ...GENERAL,
  level: 'understand',
  prompt: phrase(language, 'What is this part about? Say it in two sentences of your own.'),
});

const OBJECTIVES = [
  'tell in your own words what the text is about, with the numbers of the paragraphs',
  'name the people and places of the text, and say what they have to do with each other',
  'say what you think of the text, and why',
];

const QUESTIONS: readonly (readonly [Level, string])[] = [
  ['understand', 'What is the text about? Say it in two sentences of your own.'],
  ['analyse', 'Who speaks in the text, and whose words does it pass on? Give the numbers of the paragraphs.'],
  [
    'evaluate',
    'Which sentence matters most? Copy it, with the number of its paragraph, and say why you chose it.',
  ],
  ['evaluate', 'What does the text leave open? Write down two questions that you would put to it.'],
];

const SUMMARY =
  'Write a summary of the text in 80 to 100 words for somebody who has not read it. Give the numbers of the paragraphs. Then say in two sentences what you think of it.';

const FRAMES = [
  'The text tells that … (¶__).',
  'The most important point is … (¶__).',
  'I think that …, because …',
];
