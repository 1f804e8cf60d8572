/** What is asked where the author argues: claims, answers, predictions, demands, doubts. */

import { type Surface, surfaces } from './surface.js';

export const ARGUING = {
  claim: surfaces(
    [
      'analyse',
      'In {p} {author} claims: {a}. Which facts in the paragraphs around it support this claim, and what would count against it?',
    ],
    [
      'evaluate',
      'How convincing is the claim {a} ({p})? Name the strongest support the text gives for it and one doubt that remains.',
    ],
    ['understand', 'What does {author} mean by {a} ({p})? Explain it to someone who has not read the text.'],
    [
      'analyse',
      'Take the sentence {a} ({p}) apart: what in it could be checked, and what is {author’s} own judgement?',
    ],
    [
      'evaluate',
      'A reader doubts the words {a} ({p}). What would this reader ask to see, and where, if anywhere, does the text answer?',
    ],
    [
      'understand',
      'Restate {a} ({p}) in plain words, and find one fact close to it that is meant to back it up.',
    ],
  ),
  reframing: surfaces(
    [
      'analyse',
      'One description is put in place of another: {a} ({p}). How does the change of words change the argument?',
    ],
    [
      'evaluate',
      'Could both descriptions in {a} ({p}) be partly true? Weigh them with two details from the text.',
    ],
    ['understand', 'Which description does {author} reject, and which is preferred, when {p} says {a}?'],
    [
      'analyse',
      'Somebody may well hold the view that {a} ({p}) turns down. Who might it be, and for what reason?',
    ],
  ),
  concession: surfaces(
    [
      'analyse',
      'First {p} grants a point: {a}. Then comes the answer in {q}: {b}. How does the second change what the first seems to admit?',
    ],
    [
      'evaluate',
      'The text admits {a} ({p}) and replies {b} ({q}). Is the reply strong enough? Give a reason from the text.',
    ],
    ['understand', 'What is admitted in {a} ({p}), and what is set against it in {b} ({q})?'],
    [
      'analyse',
      'Why does {author} write {a} ({p}) before going on to {b} ({q})? What would be lost if the first were left out?',
    ],
  ),
  contrast: surfaces(
    ['analyse', 'How does {b} ({q}) change what {a} ({p}) seems to say?'],
    [
      'understand',
      'Two sentences pull in different directions: {a} ({p}) and {b} ({q}). What does each of them say, in your own words?',
    ],
    [
      'evaluate',
      'After {a} ({p}) the text turns: {b} ({q}). Which of the two matters more for the point it makes, and why?',
    ],
  ),
  turn: surfaces(
    [
      'understand',
      'In the sentence {a} ({p}), which part is granted, and which part is the point {author} wants to make?',
    ],
    [
      'analyse',
      'Two things stand against each other in {a} ({p}). Which of them carries more weight in the paragraphs that follow?',
    ],
    [
      'evaluate',
      'Does the second half of {a} ({p}) really answer the first? Use a detail from the text to decide.',
    ],
  ),
  prediction: surfaces(
    [
      'evaluate',
      '{P} looks ahead: {a}. When was the text written, and what would you check today to see whether this came true?',
    ],
    ['analyse', 'On which facts of its own time does the text rest the prediction {a} ({p})? List them.'],
    [
      'understand',
      '{P} speaks of the future: {a}. What exactly is expected, and which word shows how sure {author} is?',
    ],
    [
      'evaluate',
      'How likely was the outcome in {a} ({p})? Give one reason from the text for it and one against it.',
    ],
    ['analyse', 'What would first have to change for {a} ({p}) to turn out wrong?'],
  ),
  'call to act': surfaces(
    [
      'evaluate',
      'Judge the demand {a} ({p}): give one argument for it and one against it, with details from the text.',
    ],
    ['understand', 'What is asked for in {a} ({p}), and of whom?'],
    [
      'analyse',
      'Who would have to act if {a} ({p}) were taken seriously, who would pay for it, and who might object?',
    ],
    ['evaluate', 'What would be a first step towards {a} ({p}), and what could stand in its way?'],
  ),
  'vague source': surfaces(
    [
      'analyse',
      'Who exactly is the source behind {a} ({p})? What would you need to know before relying on it?',
    ],
    ['evaluate', 'How far should a reader trust {a} ({p}), given the way its source is described?'],
    [
      'understand',
      'Which words in {a} ({p}) show that somebody else is the source, and do we learn who that is?',
    ],
  ),
  'what is not known': surfaces(
    ['analyse', 'What is known for certain, and what is still open, when {p} says {a}?'],
    ['evaluate', '{P} says: {a}. Who could find out more, and what would you want them to ask?'],
    [
      'understand',
      'Which gap in what people know does {a} ({p}) point to? Say it in one sentence of your own.',
    ],
  ),
  responsibility: surfaces(
    [
      'analyse',
      '{P} says: {a}. Who could have acted differently, and at what moment? Use names and dates from the text.',
    ],
    [
      'evaluate',
      'What does {a} ({p}) show about who was responsible, and what is still missing before anyone could judge?',
    ],
    ['understand', 'What was done, or left undone, according to {a} ({p}), and by whom?'],
    [
      'evaluate',
      'Could the outcome described around {a} ({p}) have been avoided? Give a reason from the text.',
    ],
  ),
} as const satisfies Readonly<Record<string, readonly Surface[]>>;
