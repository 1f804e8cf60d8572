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
    [
      'analyse',
      'What might {y}, who says {b} ({q}), answer to the words of {x}, {a} ({p})? Build the answer from what the text tells us.',
      'free',
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
  'two accounts': surfaces(
    [
      'analyse',
      'Two sources are used here: {x} for {a} ({p}), {y} for {b} ({q}). What can each of them see that the other cannot?',
    ],
    [
      'evaluate',
      'Which would you check first, {a}, which {p} has from {x}, or {b}, which {q} has from {y}? Say against what.',
    ],
    [
      'understand',
      'What do we learn from {x} ({a}, {p}), what from {y} ({b}, {q}), and do the two speak of the same thing?',
    ],
    [
      'analyse',
      'What might {y}, who stands behind {b} ({q}), answer to {a}, which comes from {x} ({p})? Use only what the text reports.',
      'free',
    ],
  ),
  'reported claim': surfaces(
    [
      'analyse',
      'For {a} ({p}) we have the word of {x}. Who else in the text, or outside it, could confirm it or deny it?',
    ],
    [
      'evaluate',
      'How far can a reader rely on {x} for the statement {a} ({p})? Name one thing that would make you surer.',
    ],
    ['analyse', 'What in {a} ({p}) could {x} know at first hand, and what only from others?'],
    [
      'analyse',
      'Suppose another source denied {a}, which {p} has from {x}. Which documents or witnesses would settle the matter?',
    ],
    [
      'understand',
      'Pass on {a} ({p}) in a sentence of your own that keeps {x} as its source. Which words of yours do that?',
    ],
    [
      'evaluate',
      'If {p} printed {a} without naming {x}, what would a reader lose, and would the statement look surer or less sure?',
    ],
  ),
  'unnamed source': surfaces(
    [
      'analyse',
      'Who are the “{word}” from whom {p} has {a}? Say what the text tells us about them and what it leaves out.',
    ],
    [
      'evaluate',
      'The source of {a} ({p}) is given only as “{word}”. Does that weaken the statement, and what would you ask before repeating it?',
    ],
    ['understand', 'What do the “{word}” in {p} say ({a}), and how could they have come to know it?'],
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
      'The text brings in what {x} says, {a} ({p}), with the verb “{word}”. What would change if it were “said”?',
    ],
    ['evaluate', 'Does “{word}” fit what {x} says in {a} ({p}), or does the verb itself take sides?'],
    [
      'understand',
      'What does the verb “{word}” tell us about how {x} said {a} ({p}), or about how the text sees it?',
    ],
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
  term: surfaces(
    ['understand', 'Explain the term {a} ({p}) with the help of the sentences around it.'],
    [
      'analyse',
      'Which features make something a case of {a}, as {p} uses the term? Name a case from the text that fits, or one that does not.',
    ],
    ['evaluate', 'Is {a} ({p}) a good name for what it names? Say what it makes a reader expect.'],
  ),
} as const satisfies Readonly<Record<string, readonly Surface[]>>;
