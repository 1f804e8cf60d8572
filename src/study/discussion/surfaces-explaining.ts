/** What is asked where the text explains or tells: causes, comparisons, steps, evidence, changes. */

import { type Surface, surfaces } from './surface.js';

export const EXPLAINING = {
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
      'Is {a} ({p}) stated as certain, as likely or as possible? Quote the word that tells you.',
    ],
  ),
  frequency: surfaces(
    [
      'understand',
      'Does {a} ({p}) speak of something that always happens or of something that happens in many cases? Quote the word that tells you.',
    ],
    [
      'analyse',
      'Which word in {a} ({p}) leaves room for exceptions? What would the sentence claim without it?',
    ],
    ['evaluate', 'Describe a case that {a} ({p}) leaves room for. Does the text mention one?'],
  ),
  decision: surfaces(
    ['understand', 'Who decides or does what in {a} ({p}), and what does it change for others?'],
    [
      'analyse',
      'Which other choice was open in {a} ({p})? Find what the text says about why it was not taken.',
    ],
    [
      'evaluate',
      'Judge the step in {a} ({p}) by its results: name one that was wanted and one that may not have been.',
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
} as const satisfies Readonly<Record<string, readonly Surface[]>>;
