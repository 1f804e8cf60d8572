/**
 * What is asked about each move, best first. Every surface is a closed template: `{a}` and `{b}` are verbatim
 * stretches in quotation marks, `{x}` and `{y}` the names of those who say them, `{p}` and `{q}` their paragraphs,
 * `{word}` a word of the text, `{author}` whoever speaks in this kind of text.
 *
 * In a painful text only `sober` surfaces are used: nothing playful, nothing that asks to take anybody's part.
 * The author's claims stay the author's; no surface asks to defend a person or a deed.
 */

import type { Level } from '../guide.js';
import type { Move } from './finding.js';

export interface Surface {
  readonly level: Level;
  readonly ask: string;
  readonly tone: 'sober' | 'free';
}

type Written = readonly [Level, string, 'free'?];

const surfaces = (...written: readonly Written[]): readonly Surface[] =>
  written.map(([level, ask, tone]) => ({ level, ask, tone: tone ?? 'sober' }));

export const SURFACES: Readonly<Record<Move, readonly Surface[]>> = {
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
  cause: surfaces(
    [
      'analyse',
      '{P} says: {a}. Is this link between cause and effect shown with evidence, or only stated? Point to the words that tell you.',
    ],
    [
      'understand',
      'Which cause and which effect are joined in {a} ({p})? Put the link into a sentence of your own.',
    ],
    [
      'evaluate',
      'What other causes might have played a part besides the one in {a} ({p})? Decide how much weight this one deserves.',
    ],
    [
      'analyse',
      'Follow the chain in {a} ({p}): what comes first, what follows from it, and what else in the text fits this chain?',
    ],
    ['understand', 'Draw {a} ({p}) as boxes joined by an arrow. What goes into each box?'],
    [
      'evaluate',
      'How sure can a reader be that one thing brought about the other in {a} ({p})? Say what would make you surer.',
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
  analogy: surfaces(
    ['analyse', 'Test the comparison in {a} ({p}): where does it hold, and where does it break down?'],
    ['understand', 'Two things are set side by side in {a} ({p}). What are they, and what do they share?'],
    [
      'create',
      'Write a comparison of your own to replace the one in {a} ({p}). What does yours show better, and what does it hide?',
      'free',
    ],
    [
      'evaluate',
      'Is the comparison in {a} ({p}) fair to what it describes? Say what it brings out and what it leaves out.',
    ],
    [
      'analyse',
      'What does a reader picture on reading {a} ({p}), and how does this picture serve the point of the paragraph?',
    ],
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
  mechanism: surfaces(
    ['understand', 'Explain {a} ({p}) in your own words, with a small drawing if it helps.'],
    [
      'analyse',
      'Which step comes just before {a} ({p}), and which comes just after it? Show how one leads to the next.',
    ],
    [
      'analyse',
      'What would be different if the step in {a} ({p}) did not take place? Use the paragraphs around it.',
    ],
    ['understand', 'Which conditions have to be met for {a} ({p}) to hold, and what is the result?'],
    [
      'create',
      'Turn {a} ({p}) into the caption of a diagram: what has to be drawn, and where do the arrows go?',
      'free',
    ],
  ),
  evidence: surfaces(
    ['understand', 'What was observed, and what was concluded from it, in {a} ({p})?'],
    ['analyse', '{P} reports a finding: {a}. How was it obtained, and what does it not show?'],
    ['evaluate', 'How strong is the evidence in {a} ({p})? Say what would make it stronger.'],
    [
      'analyse',
      'Which claim in the text does the evidence {a} ({p}) serve, and could it serve another one too?',
    ],
  ),
  certainty: surfaces(
    [
      'analyse',
      'Which word in {a} ({p}) shows how sure the text is? What would the sentence claim without that word?',
    ],
    [
      'evaluate',
      'Is the caution in {a} ({p}) needed, or could the sentence say more? Use a detail from the text.',
    ],
    [
      'understand',
      'Does {a} ({p}) speak of something that always happens, sometimes happens, or only could happen? Quote the word that tells you.',
    ],
  ),
  contingency: surfaces(
    [
      'evaluate',
      '{P} says: {a}. At which moment could things have gone another way, and what would have had to change?',
    ],
    [
      'analyse',
      'What does {a} ({p}) suggest about chance and choice? Which of the two does the text stress more?',
    ],
    ['understand', 'Which other outcome does {a} ({p}) have in mind, and why did it not come about?'],
  ),
  change: surfaces(
    ['analyse', '{P} marks a change: {a}. What was different before and after, and for whom?'],
    [
      'evaluate',
      'How important was the change described in {a} ({p})? Compare it with something that stayed the same.',
    ],
    ['understand', 'What came to an end, and what began, according to {a} ({p})?'],
  ),
  perspective: surfaces(
    ['analyse', 'Through whose eyes do we look when {p} says {a}? Who might have told it differently?'],
    ['understand', 'Who thought or felt what, according to {a} ({p}), and what reason does the text give?'],
    [
      'evaluate',
      'How could the text know what {a} ({p}) tells us about people’s thoughts? Say what source would be needed.',
    ],
  ),
  source: surfaces(
    [
      'analyse',
      'What kind of source stands behind {a} ({p})? Who made it, for whom, and what could its maker not know?',
    ],
    ['evaluate', 'How much can a historian build on {a} ({p})? Name one use of this source and one limit.'],
    ['understand', 'What do we learn from {a} ({p}), and from whom do we learn it?'],
  ),
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
      'The words {a} stand in quotation marks in {p}. Whose words are they, and what do the marks tell the reader?',
    ],
    ['evaluate', 'What other word could the text have used for {a} ({p}), and which of the two is fairer?'],
    ['understand', 'What is meant by {a} in {p}, and who would use this expression?'],
  ),
  figure: surfaces(
    ['evaluate', 'Is “{word}” in {a} ({p}) much or little? Name what you would compare it with.', 'free'],
    ['understand', 'What exactly does the figure “{word}” count or measure in {a} ({p})?'],
    [
      'analyse',
      'What work does the figure “{word}” do in {a} ({p})? Read the sentence without it and compare.',
    ],
  ),
  meaning: surfaces(
    ['understand', 'Put {a} ({p}) into your own words. Which word is the hardest to replace?'],
    ['analyse', 'How does {a} ({p}) connect with the sentence before it and the one after it?'],
    ['evaluate', 'Is {a} ({p}) a main point of its section or a detail? Give a reason from the text.'],
    ['understand', 'Make up a question to which {a} ({p}) is the answer.'],
    ['understand', 'Say what {a} ({p}) tells us without any of its longer words.'],
    ['understand', 'Explain to a younger pupil what {a} ({p}) says.'],
    ['analyse', 'Which question does {a} ({p}) answer, and which new one does it raise?'],
    ['analyse', 'What would a reader miss who skipped {a} ({p})?'],
    ['evaluate', 'Which sentence of {p} matters more than {a}, if any? Defend your choice.'],
    ['analyse', 'Why does the text mention {a} ({p}) at this point and not earlier or later?'],
  ),
};
