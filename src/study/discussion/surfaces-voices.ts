/** What is asked where other people speak, and about single words that judge or are held at arm’s length. */

import { type Surface, surfaces } from './surface.js';

export const VOICES = {
  'two voices': surfaces(
    [
      'analyse',
      '{X} says {a} ({p}); {y} says {b} ({q}). How do the two differ in what they see and in what they want?',
    ],
    ['understand', 'Put the words of {x}, {a} ({p}), and those of {y}, {b} ({q}), into one sentence each.'],
    [
      'evaluate',
      'Compare {a} ({x}, {p}) with {b} ({y}, {q}). Which of the two is better supported by facts in the text?',
    ],
    [
      'create',
      'Write one sentence that both {x} ({a}, {p}) and {y} ({b}, {q}) could accept. Which of their words had to go?',
      'free',
    ],
    [
      'analyse',
      'Both {x}, in {a} ({p}), and {y}, in {b} ({q}), take a stand. What might they agree on, and where do they part?',
    ],
  ),
  'two sides': surfaces(
    [
      'analyse',
      'One side says {a} ({p}), the other {b} ({q}). Where exactly do they differ, and is it over facts or over what matters more?',
    ],
    ['evaluate', 'Weigh {a} ({p}) against {b} ({q}): which side brings the better evidence on this point?'],
    [
      'understand',
      'What does each side say when one writes {a} ({p}) and the other {b} ({q})? Use your own words.',
    ],
    [
      'create',
      'Draft a rule that would take care both of {a} ({p}) and of {b} ({q}). What does each side have to give up?',
      'free',
    ],
  ),
  'conflicting accounts': surfaces(
    [
      'evaluate',
      'Two accounts stand against each other: {a} ({p}) and {b} ({q}). What evidence would help you to decide between them?',
    ],
    [
      'analyse',
      'Where exactly do {a} ({p}) and {b} ({q}) disagree, and on what might both sides still agree?',
    ],
    ['understand', 'Set {a} ({p}) beside {b} ({q}). Who says which, and what is the quarrel about?'],
  ),
  voice: surfaces(
    ['understand', 'What does {x} mean by {a} ({p})? Answer in your own words.'],
    [
      'analyse',
      '{X} says {a} ({p}). Which details in the text support these words, and which raise a doubt?',
    ],
    ['evaluate', 'What would you ask {x} about the words {a} ({p}), and what answer would help you most?'],
    ['analyse', 'Why might the text let {x} speak directly, {a} ({p}), instead of summing the words up?'],
    ['understand', 'Report the words of {x}, {a} ({p}), without quoting them. What exactly is stated?'],
    ['understand', 'To whom is {x} speaking, and about what, in the words {a} ({p})?'],
    ['evaluate', 'Which words in {a} ({p}) are the strongest, and does {x} give a reason for them?'],
    [
      'create',
      'Write the question that a reporter may have asked {x} to get the answer {a} ({p}), and a second one to follow it.',
      'free',
    ],
  ),
  'reported claim': surfaces(
    ['analyse', 'Whose word do we have for {a} ({p})? Who else could confirm it or deny it?'],
    [
      'evaluate',
      'How far can a reader rely on {a} ({p}), given who says it? Name one thing that would make you surer.',
    ],
    ['understand', 'Who states {a} ({p}), and does the text say so as its own or pass it on?'],
    [
      'analyse',
      'Suppose another source denied {a} ({p}). Which documents or witnesses would settle the matter?',
    ],
    ['understand', 'Report {a} ({p}) to a friend in one sentence, and do not leave out where it comes from.'],
  ),
  phrase: surfaces(
    [
      'analyse',
      'Why might {x} choose the expression {a} ({p}), and what might somebody who disagrees call it?',
    ],
    ['understand', 'What does {x} want to say with the expression {a} ({p})?'],
    [
      'evaluate',
      'Is {a} ({p}) a fair description? Say what in the text speaks for {x} here, and what against.',
    ],
  ),
  'reporting verb': surfaces(
    [
      'analyse',
      'The text brings in the words of {x}, {a} ({p}), with “{word}”. What would change if the verb were “said”?',
    ],
    ['evaluate', 'Does “{word}” fit what {x} says in {a} ({p}), or does the verb itself take sides?'],
    ['understand', 'What does the verb “{word}” tell us about how {x} spoke the words {a} ({p})?'],
  ),
  'loaded words': surfaces(
    [
      'analyse',
      'Why does {author} choose the words {a} ({p})? Suggest a neutral wording and say what would change.',
    ],
    [
      'understand',
      'What do the words {a} in {p} refer to? Say it in plain language, without praise or blame.',
    ],
    ['evaluate', 'Would the words {a} ({p}) be fair in a report that takes no side? Give your reason.'],
    [
      'create',
      'Rewrite the sentence with the words {a} ({p}) so that it judges nobody. What is gained, and what is lost?',
    ],
    ['analyse', 'Which feeling do the words {a} ({p}) call up, and towards whom or what?'],
  ),
  'words in quotation marks': surfaces(
    [
      'analyse',
      'The expression {a} stands in quotation marks in {p}. Who would say this in earnest, and what do the marks tell the reader?',
    ],
    ['evaluate', 'What other word could the text have used for {a} ({p}), and which of the two is fairer?'],
    ['understand', 'What is meant by {a} in {p}, and who would use this expression?'],
  ),
} as const satisfies Readonly<Record<string, readonly Surface[]>>;
