/** One stop-and-think task for each chunk of the text: short, about a thing that stands in the paragraph. */

import { slotOf } from './clauses.js';
import { isLoaded } from './loaded-words.js';
import type { StudyMaterial } from './material.js';
import { byParagraph, type Passage, readPassages } from './passages.js';
import { type Report, readReports } from './reported-clauses.js';

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
    const wordings = WORDINGS[best.kind];
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

type Kind = 'speaker' | 'source' | 'figure' | 'turn' | 'cause' | 'loaded' | 'claim' | 'summary';

/** Several for each kind, taken in turn, so that no two pages say the same. */
const WORDINGS: Readonly<Record<Kind, readonly string[]>> = {
  speaker: [
    'Underline what {a} says. Which word in it is the strongest?',
    'Bracket the words of {a}. Say them again in five words of your own.',
    'Is {a} sure, worried, angry or calm here? Mark the word that tells you.',
    'Tick what {a} says if you agree, or write what you would answer.',
  ],
  source: [
    'Underline what the text has from {a}. Which words tell you that it is not the text’s own?',
    'Bracket what comes from {a}. Could this source see it, or only hear of it?',
    'Write “who else?” beside what {a} says, and a name if you know one.',
  ],
  figure: [
    'Circle “{a}”. What does it count or measure?',
    'Circle “{a}”. Is that more or less than you expected?',
    'Circle “{a}”. Who counted or measured this, or does the text not say?',
    'Circle “{a}”. What would you compare it with?',
  ],
  turn: [
    'Mark “{a} …”. What does the text turn against here?',
    'Draw a bent arrow beside “{a} …”. What was expected before it?',
    'Find “{a} …”. Which side of the turn matters more?',
  ],
  cause: [
    'Find “{a}”. Draw an arrow from the cause to the effect.',
    'Write C over the cause and E over the effect on either side of “{a}”.',
    'Box “{a}”. Which of the two things happened first?',
  ],
  loaded: [
    'Box the word “{a}”. Does it praise, blame or only describe?',
    'Cross out “{a}” and write a neutral word above it. What changes?',
    'Who would not have used the word “{a}” here? Note it beside the line.',
  ],
  claim: [
    'Put ! (striking) or ? (doubtful) beside “{a}”. Why?',
    'Note one question that “{a}” leaves you with.',
    'Does the paragraph prove “{a}”? Underline the proof, or write “none”.',
  ],
  summary: [
    'Sum up the sentence that begins “{a} …” in five words.',
    'Draw what the sentence that begins “{a} …” describes.',
    'Underline the one word without which the sentence that begins “{a} …” would fall apart.',
  ],
};

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
  readonly material: StudyMaterial;
  readonly passages: ReadonlyMap<number, readonly Passage[]>;
  readonly quotations: ReadonlyMap<number, StudyMaterial['quotations']>;
  readonly facts: ReadonlyMap<number, StudyMaterial['facts']>;
  readonly reports: ReadonlyMap<number, Report>;
}

const gather = (material: StudyMaterial): Gathered => ({
  material,
  passages: byParagraph(readPassages(material)),
  quotations: byParagraph(material.quotations),
  facts: byParagraph(material.facts),
  reports: new Map(readReports(material).map((report) => [report.passage.paragraph, report])),
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
    figureTask(paragraph, gathered),
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
  if (!spoken?.speaker) return undefined;
  return { kind: 'speaker', paragraph, about: spoken.speaker.name, worth: 2.4 };
}

function sourceTask(paragraph: number, { reports }: Gathered): Task | undefined {
  const report = reports.get(paragraph);
  return report && { kind: 'source', paragraph, about: report.source, worth: 2.1 };
}

function figureTask(paragraph: number, { facts }: Gathered): Task | undefined {
  const fact = (facts.get(paragraph) ?? []).find(
    ({ value }) => /\d/u.test(value) && !/["“”]|-old/u.test(value) && value.length < 30,
  );
  return (
    fact && {
      kind: 'figure',
      paragraph,
      about: fact.value,
      worth: 2.2,
    }
  );
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
