/** Writing after reading: one paragraph with evidence, one that meets a counter-argument, how they are judged, and an exit ticket. */

import written from '../../resources/questions/writing.txt';
import { quoteSlot, type Slot } from './clauses.js';
import { sidesOf } from './debate.js';
import { authorOf } from './discussion/index.js';
import type { WritingTask } from './guide.js';
import type { StudyMaterial } from './material.js';
import { readBlocks } from './question-blocks.js';

/** The tasks; `claim` is what the second one argues about. */
export function setWritingTasks(material: StudyMaterial, claim?: Slot): WritingTask[] {
  const { textType } = material;
  const names = { title: inQuotes(material.analysis.article.title), theme: largestTheme(material) };
  const paragraph = taskOf(sidesOf(material) ? 'debate' : `paragraph ${textType}`, names);
  const counter = taskOf(`counter ${textType}`, names);
  return [
    { ...paragraph, lines: LINES_FOR_A_PARAGRAPH },
    {
      ...counter,
      prompt: `${openingOf(material, names.title, claim)} ${counter.prompt}`,
      lines: LINES_FOR_A_PARAGRAPH,
    },
    { ...taskOf('rubric', names), lines: 0 },
    { ...taskOf('exit ticket', names), lines: 4 },
  ];
}

const LINES_FOR_A_PARAGRAPH = 12;

const TASKS = readBlocks(written);

function taskOf(
  block: string,
  names: Readonly<Record<'title' | 'theme', string>>,
): Pick<WritingTask, 'prompt' | 'frames'> {
  const [prompt, ...frames] = TASKS.get(block)!;
  return { prompt: prompt!.replace(/\{(title|theme)\}/g, (_, key: 'title' | 'theme') => names[key]), frames };
}

function largestTheme({ sorting, analysis }: StudyMaterial): string {
  const [first] = [...sorting.themes]
    .filter(({ id }) => id !== 'other')
    .sort((one, two) => two.paragraphs.length - one.paragraphs.length);
  return inQuotes(first?.title ?? analysis.article.title);
}

const inQuotes = (text: string): string => `“${text.replace(/[“”"]/gu, '’')}”`;

/** A claim of the text, to be stated fairly, met by an objection, and weighed. */
function openingOf(material: StudyMaterial, title: string, claim: Slot | undefined): string {
  if (!claim) return `Choose one claim of ${title} that you can argue about.`;
  const author = authorOf(material)(claim.extract.paragraph);
  const named = author.charAt(0).toUpperCase() + author.slice(1);
  return `${named} says: ${quoteSlot(claim)} (¶${claim.extract.paragraph}).`;
}
