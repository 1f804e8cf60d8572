/** Writing after reading: one paragraph with evidence, one that meets a counter-argument, how they are judged, and an exit ticket. */

import { quoteSlot } from './clauses.js';
import { sidesOf } from './debate.js';
import { authorOf, chooseClaim } from './discussion/index.js';
import type { TextType, WritingTask } from './guide.js';
import type { StudyMaterial } from './material.js';

export function setWritingTasks(material: StudyMaterial): WritingTask[] {
  const theme = largestTheme(material);
  return [
    sidesOf(material) ? debateTask(material) : paragraphTask(material.textType, theme),
    counterTask(material),
    RUBRIC,
    exitTicket(material, theme),
  ];
}

function largestTheme({ sorting, analysis }: StudyMaterial): string {
  const [first] = [...sorting.themes]
    .filter(({ id }) => id !== 'other')
    .sort((one, two) => two.paragraphs.length - one.paragraphs.length);
  return inQuotes(first?.title ?? analysis.article.title);
}

const inQuotes = (text: string): string => `“${text.replace(/[“”"]/gu, '’')}”`;

const LINES_FOR_A_PARAGRAPH = 12;

function paragraphTask(textType: TextType, theme: string): WritingTask {
  return {
    prompt: `${PARAGRAPHS[textType](theme)} Write one paragraph of six to eight sentences. Quote at least two paragraphs and give their numbers.`,
    frames: FRAMES[textType],
    lines: LINES_FOR_A_PARAGRAPH,
  };
}

function debateTask({ analysis }: StudyMaterial): WritingTask {
  return {
    prompt: `Which side of ${inQuotes(analysis.article.title)} brings the better evidence? Write one paragraph of six to eight sentences. Quote both sides and give the numbers of the paragraphs.`,
    frames: [
      'One side argues that … (¶__).',
      'The other side answers that … (¶__).',
      'The better evidence is “…” (¶__), because …',
      'Both sides agree that …',
    ],
    lines: LINES_FOR_A_PARAGRAPH,
  };
}

const PARAGRAPHS: Readonly<Record<TextType, (theme: string) => string>> = {
  opinion: (theme) => `Which of the author’s claims under ${theme} is best supported by facts?`,
  news: (theme) => `What do we know for certain about ${theme}, and from whom?`,
  explainer: (theme) => `How would you explain ${theme} to someone who has not read the text?`,
  history: (theme) => `What mattered most in the events told under ${theme}?`,
  other: (theme) => `What is the most important thing the text says under ${theme}?`,
};

const FRAMES: Readonly<Record<TextType, readonly string[]>> = {
  opinion: [
    'The author claims that … (¶__).',
    'The text supports this with “…” (¶__).',
    'This is convincing because …',
    'A doubt remains: …',
  ],
  news: [
    'According to …, … (¶__).',
    'This is confirmed by “…” (¶__).',
    'It is not yet known whether …',
    'To find out, one would have to …',
  ],
  explainer: [
    'It begins when … (¶__).',
    'As a result, …',
    'We know this because “…” (¶__).',
    'It is less certain whether …',
  ],
  history: [
    'What mattered most was … (¶__).',
    'It led to …',
    'The text shows this with “…” (¶__).',
    'It could have gone another way if …',
  ],
  other: [
    'The text says that … (¶__).',
    'It shows this with “…” (¶__).',
    'This matters because …',
    'It leaves open whether …',
  ],
};

const COUNTER_FRAMES = [
  'The text holds that … (¶__).',
  'It is true that … (¶__).',
  'However, …',
  'On balance, … because …',
];

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A claim of the text, stated fairly, met by an objection, and weighed. */
function counterTask(material: StudyMaterial): WritingTask {
  const claim = chooseClaim(material);
  const author = authorOf(material);
  const opening = claim
    ? `${capital(author(claim.extract.paragraph))} says: ${quoteSlot(claim)} (¶${claim.extract.paragraph}).`
    : `Choose one claim of ${inQuotes(material.analysis.article.title)} that you can argue about.`;
  return {
    prompt: `${opening} ${COUNTERS[material.textType]}`,
    frames: COUNTER_FRAMES,
    lines: LINES_FOR_A_PARAGRAPH,
  };
}

const WEIGHED =
  'State this view fairly, raise the strongest objection you can find, and say which of the two has the better evidence.';

const COUNTERS: Readonly<Record<TextType, string>> = {
  opinion: WEIGHED,
  news: 'Which evidence in the report supports this, what speaks against it, and what would you still need to know?',
  explainer:
    'Somebody doubts this. Answer the doubt with evidence from the text, and admit what the text leaves uncertain.',
  history: WEIGHED,
  other: WEIGHED,
};

/** Four levels, for both paragraphs. */
const RUBRIC: WritingTask = {
  prompt: 'How your paragraphs are judged',
  frames: [
    '4: a clear point, two or more fitting quotations with paragraph numbers, each explained, and an objection answered',
    '3: a clear point, two quotations with paragraph numbers, most of them explained',
    '2: a point, and one quotation or detail from the text',
    '1: an opinion or a retelling without evidence from the text',
  ],
  lines: 0,
};

function exitTicket({ analysis }: StudyMaterial, theme: string): WritingTask {
  return {
    prompt: `Exit ticket: name one thing that ${inQuotes(analysis.article.title)} says about ${theme} and that you did not know before, with its paragraph, and one question you still have.`,
    frames: [],
    lines: 4,
  };
}
