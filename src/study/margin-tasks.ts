/** One stop-and-think task for each chunk of the text: short, about a thing that stands in the paragraph. */

import written from '../../resources/questions/margin.txt';
import { is } from '../lexicon/index.js';
import { slotOf } from './clauses.js';
import { isLoaded } from './loaded-words.js';
import type { StudyMaterial } from './material.js';
import { byParagraph, type Passage } from './passages.js';
import { readBlocks } from './question-blocks.js';
import type { Report } from './reported-clauses.js';

/** The task of a paragraph, by its number; paragraphs without one are left out. */
export function setMarginTasks(material: StudyMaterial): Map<number, string> {
  const notes = gather(material);
  const tasks = new Map<number, string>();
  const used = new Map<Kind, number>();
  const asked = new Map<Kind, number>();
  for (const chunk of chunksOf(material)) {
    const best = chunk
      .flatMap((number) => tasksFor(number, notes))
      .map((task) => ({ ...task, score: task.worth - (used.get(task.kind) ?? 0) }))
      .sort((one, two) => two.score - one.score || one.paragraph - two.paragraph)[0];
    if (!best) continue;
    const times = asked.get(best.kind) ?? 0;
    const wordings = WORDINGS.get(best.kind)!;
    tasks.set(
      best.paragraph,
      wordings[times % wordings.length]!.replaceAll('{a}', () => best.about),
    );
    asked.set(best.kind, times + 1);
    // A kind just used counts double, so that tasks alternate.
    for (const [kind, weight] of used) used.set(kind, weight / 2);
    used.set(best.kind, (used.get(best.kind) ?? 0) + 2);
  }
  return tasks;
}

type Kind = 'speaker' | 'source' | 'turn' | 'cause' | 'loaded' | 'claim' | 'summary';

const WORDINGS = readBlocks(written);

/** Paragraphs that belong together and fit one stop. From judgement. */
const LONGEST_CHUNK = 4;

/** Runs of paragraphs on one theme under one heading. */
function chunksOf({ analysis, sorting }: StudyMaterial): number[][] {
  const openers = new Set(analysis.article.headings.map(({ beforeParagraph }) => beforeParagraph));
  const chunks: number[][] = [];
  let theme: string | undefined;
  for (const { paragraph, theme: own } of sorting.paragraphs) {
    const last = chunks.at(-1);
    if (last && own === theme && !openers.has(paragraph) && last.length < LONGEST_CHUNK) last.push(paragraph);
    else chunks.push([paragraph]);
    theme = own;
  }
  return chunks;
}

interface Gathered {
  readonly passages: ReadonlyMap<number, readonly Passage[]>;
  readonly quotations: ReadonlyMap<number, StudyMaterial['quotations']>;
  readonly reports: ReadonlyMap<number, Report>;
}

const gather = (material: StudyMaterial): Gathered => ({
  passages: byParagraph(material.passages),
  quotations: byParagraph(material.quotations),
  reports: new Map(material.reports.map((report) => [report.passage.paragraph, report])),
});

interface Task {
  readonly kind: Kind;
  readonly paragraph: number;
  /** What the task is about, as it stands in the text. */
  readonly about: string;
  readonly worth: number;
}

function tasksFor(paragraph: number, gathered: Gathered): Task[] {
  const passages = gathered.passages.get(paragraph) ?? [];
  // A byline or another scrap is nothing to stop at.
  if (passages.reduce((sum, { words }) => sum + words, 0) < 5) return [];
  const found: (Task | undefined)[] = [
    speakerTask(paragraph, gathered) ?? sourceTask(paragraph, gathered),
    ...passages.flatMap((passage) => [
      turnTask(passage),
      becauseTask(passage),
      loadedTask(passage),
      claimTask(passage),
    ]),
  ];
  return found.filter((task) => task !== undefined);
}

function speakerTask(paragraph: number, { quotations }: Gathered): Task | undefined {
  const spoken = (quotations.get(paragraph) ?? []).find(
    ({ kind, attribution, cue }) => kind === 'direct' && attribution === 'named' && /\p{L}/u.test(cue ?? ''),
  );
  if (!spoken?.speaker || is(spoken.speaker.name.toLowerCase(), 'indefinite')) return undefined;
  return { kind: 'speaker', paragraph, about: spoken.speaker.name, worth: 2.4 };
}

function sourceTask(paragraph: number, { reports }: Gathered): Task | undefined {
  const report = reports.get(paragraph);
  return report && { kind: 'source', paragraph, about: report.source, worth: 2.1 };
}

function turnTask({ text, paragraph, prose }: Passage): Task | undefined {
  const match = /^(?:However|But|Yet|Nevertheless|Instead),? [\p{L}’']+ [\p{L}’']+/u.exec(text);
  if (!match || !prose || /["“”]/u.test(match[0])) return undefined;
  return { kind: 'turn', paragraph, about: match[0], worth: 2.1 };
}

function becauseTask(passage: Passage): Task | undefined {
  const match = /\b(because|as a result|led to|caused by|therefore)\b/iu.exec(passage.text);
  if (!match || passage.quoted) return undefined;
  return { kind: 'cause', paragraph: passage.paragraph, about: match[0], worth: 2 };
}

function loadedTask(passage: Passage): Task | undefined {
  if (passage.reported) return undefined;
  const token = passage.tokens.find(isLoaded);
  if (!token) return undefined;
  return {
    kind: 'loaded',
    paragraph: passage.paragraph,
    about: token.text,
    worth: 1.9,
  };
}

/** The shortest thing to react to when nothing else stands out: the paragraph's own first sentence. */
function claimTask(passage: Passage): Task | undefined {
  const opening = passage.tokens[2] ?? passage.tokens.at(-1);
  if (passage.sentence.start !== passage.origin || passage.quoted || !opening) return undefined;
  const slot = passage.words <= 14 && passage.words >= 5 ? slotOf(passage) : undefined;
  const words = passage.text.slice(0, opening.end - passage.sentence.start);
  const { paragraph } = passage;
  if (slot && !slot.cut && !slot.leans && !/[?:]$|^\p{Lu}\p{L}+: /u.test(slot.extract.text))
    return { kind: 'claim', paragraph, about: slot.extract.text, worth: 1.6 };
  return /[.:;]/u.test(words) || passage.text.endsWith('?')
    ? undefined
    : { kind: 'summary', paragraph, about: words, worth: 1 };
}
