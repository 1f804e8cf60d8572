/** What is asked where the reader compares: figures, places that speak of one thing, groups that are not heard, start and end. */

import { type Surface, surfaces } from './surface.js';

export const COMPARING = {
  figure: surfaces(
    [
      'evaluate',
      'How large is “{word}” in {a} ({p})? Choose something to compare it with, and say what the comparison shows.',
      'free',
    ],
    [
      'analyse',
      'What does the figure “{word}” in {a} ({p}) leave out? Name somebody or something that it does not count.',
    ],
    [
      'analyse',
      'What work does the figure “{word}” do in {a} ({p})? Read the sentence without it and compare.',
    ],
    ['understand', 'What exactly does the figure “{word}” count or measure in {a} ({p})?'],
    ['evaluate', 'Who could have measured or counted “{word}” ({a}, {p}), and how exact can it be?'],
  ),
  'two figures': surfaces(
    [
      'analyse',
      'Set “{word}” in {a} ({p}) beside “{other}” in {b} ({q}). What do the two figures show together that neither shows alone?',
    ],
    [
      'evaluate',
      'Which figure tells a reader more, “{word}” in {a} ({p}) or “{other}” in {b} ({q})? Give your reason.',
    ],
    [
      'understand',
      'What does “{word}” stand for in {a} ({p}), and what does “{other}” stand for in {b} ({q})? Put both into one sentence.',
    ],
  ),
  thread: surfaces(
    [
      'analyse',
      'Both {a} ({p}) and {b} ({q}) speak of “{word}”. What does the second add to the first, or take back from it?',
    ],
    [
      'evaluate',
      'Which of the two tells a reader more about “{word}”: {a} ({p}) or {b} ({q})? Give a reason from the text.',
    ],
    ['understand', 'What do {a} ({p}) and {b} ({q}) tell us, taken together, about “{word}”?'],
    [
      'analyse',
      'Follow “{word}” from {a} ({p}) to {b} ({q}). What has changed on the way, in the thing itself or in how the text looks at it?',
    ],
    [
      'evaluate',
      'If only one of these sentences about “{word}” could stay, {a} ({p}) or {b} ({q}), which would the text need more?',
    ],
    [
      'analyse',
      'What links {a} ({p}) with {b} ({q}) besides the word “{word}”? Name a cause, a contrast or an example.',
    ],
  ),
  unheard: surfaces(
    [
      'analyse',
      '{P} speaks of “{word}”: {a}. Do we hear any of them in the text? Say whose words we get instead, and what that does to the picture.',
    ],
    [
      'evaluate',
      'What would you ask one of the “{word}” in {a} ({p}), and what could the answer add to what the text tells?',
    ],
    [
      'analyse',
      'Through whose eyes do we see the “{word}” in {a} ({p})? Point to a word that would be different in their own account.',
    ],
  ),
  measure: surfaces(
    [
      'evaluate',
      'Set “{word}” in {a} ({p}) beside something you know. What does the comparison show?',
      'free',
    ],
    [
      'analyse',
      'How much smaller could “{word}” in {a} ({p}) be before the point of the paragraph no longer held?',
      'free',
    ],
    [
      'understand',
      'What is it that “{word}” measures in {a} ({p}), and from where to where, or from when to when?',
    ],
    [
      'analyse',
      'Why does the text give the exact measure “{word}” in {a} ({p})? Say what would be lost with “much” or “little”.',
    ],
  ),
  opening: surfaces(
    [
      'analyse',
      'Near its start the text says {a} ({p}). Which later point of the text does this prepare, and how would another first picture change it?',
    ],
    [
      'evaluate',
      'How well does {a} ({p}) open the text? Say what it makes a reader want to know, and whether the text tells.',
    ],
    ['understand', 'What does {a} ({p}) lead a reader to expect from the rest of the text?'],
  ),
  ending: surfaces(
    [
      'analyse',
      'At the start the text says {b} ({q}), at the end {a} ({p}). What does the end take up again, and what has changed?',
    ],
    [
      'evaluate',
      'Is {a} ({p}) a fitting end to a text that begins with {b} ({q})? Name something the end leaves open.',
    ],
    [
      'understand',
      'Set the end of the text, {a} ({p}), beside its start, {b} ({q}). What has the reader learnt between the two?',
    ],
  ),
  arc: surfaces(
    [
      'analyse',
      'The text goes from {a} ({p}) to {b} ({q}). Which step between the two matters most for getting from one to the other?',
    ],
    [
      'understand',
      'How does the text get from {a} ({p}) to {b} ({q})? Name the steps between them in order.',
    ],
    [
      'evaluate',
      'After {a} ({p}), does {b} ({q}) come as a surprise? Say which detail in between prepares a reader for it, or fails to.',
    ],
    [
      'analyse',
      'Read {a} ({p}) again after {b} ({q}). What do we know by then that changes how the first sentence reads?',
    ],
    [
      'evaluate',
      'Which detail between {a} ({p}) and {b} ({q}) could be left out with the least harm, and which with the most?',
    ],
    [
      'understand',
      'Someone has read only {a} ({p}) and {b} ({q}). Tell this reader in two sentences what stands between them.',
    ],
  ),
} as const satisfies Readonly<Record<string, readonly Surface[]>>;
