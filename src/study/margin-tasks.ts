/** One stop-and-think task for each chunk of the text: short, about a thing that stands in the paragraph. */

import { overlaps } from '../base/span.js';
import { slotOf } from './clauses.js';
import { isLoaded } from './loaded-words.js';
import type { StudyMaterial } from './material.js';
import { byParagraph, type Passage, readPassages } from './passages.js';

/** The task of a paragraph, by its number; paragraphs without one are left out. */
export function setMarginTasks(material: StudyMaterial): Map<number, string> {
  const notes = gather(material);
  const tasks = new Map<number, string>();
  const used = new Map<string, number>();
  for (const chunk of chunksOf(material)) {
    const best = chunk
      .flatMap((number) => tasksFor(number, notes))
      .map((task) => ({ ...task, score: task.worth - (used.get(task.kind) ?? 0) }))
      .sort((one, two) => two.score - one.score || one.paragraph - two.paragraph)[0];
    if (!best) continue;
    tasks.set(best.paragraph, best.text);
    // A kind just used counts double, so that tasks alternate.
    for (const [kind, times] of used) used.set(kind, times / 2);
    used.set(best.kind, (used.get(best.kind) ?? 0) + 2);
  }
  return tasks;
}

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
}

const gather = (material: StudyMaterial): Gathered => ({
  material,
  passages: byParagraph(readPassages(material)),
  quotations: byParagraph(material.quotations),
  facts: byParagraph(material.facts),
});

interface Task {
  readonly kind: string;
  readonly paragraph: number;
  readonly text: string;
  readonly worth: number;
}

function tasksFor(paragraph: number, gathered: Gathered): Task[] {
  const passages = gathered.passages.get(paragraph) ?? [];
  // A byline or another scrap is nothing to stop at.
  if (passages.reduce((sum, { words }) => sum + words, 0) < 5) return [];
  const found: (Task | undefined)[] = [
    speakerTask(paragraph, gathered),
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
    ({ kind, attribution }) => kind === 'direct' && attribution === 'named',
  );
  if (!spoken?.speaker) return undefined;
  const text = `Underline what ${spoken.speaker.name} says. Which word in it is the strongest?`;
  return { kind: 'speaker', paragraph, text, worth: 2.4 };
}

function figureTask(paragraph: number, { facts }: Gathered): Task | undefined {
  const fact = (facts.get(paragraph) ?? []).find(
    ({ value }) => /\d/u.test(value) && !/["“”]|-old/u.test(value) && value.length < 30,
  );
  return (
    fact && {
      kind: 'figure',
      paragraph,
      text: `Circle “${fact.value}”. What does it count or measure?`,
      worth: 2.2,
    }
  );
}

function turnTask({ text, paragraph, prose }: Passage): Task | undefined {
  const match = /^(?:However|But|Yet|Nevertheless|Instead),? [\p{L}’']+ [\p{L}’']+/u.exec(text);
  if (!match || !prose || /["“”]/u.test(match[0])) return undefined;
  const task = `Mark “${match[0]} …”. What does the text turn against here?`;
  return { kind: 'turn', paragraph, text: task, worth: 2.1 };
}

function becauseTask(passage: Passage): Task | undefined {
  const match = /\b(because|as a result|led to|caused by|therefore)\b/iu.exec(passage.text);
  if (!match || passage.quoted) return undefined;
  const text = `Find “${match[0]}”. Draw an arrow from the cause to the effect.`;
  return { kind: 'cause', paragraph: passage.paragraph, text, worth: 2 };
}

function loadedTask(passage: Passage): Task | undefined {
  if (passage.reported) return undefined;
  const token = passage.tokens.find(isLoaded);
  if (!token) return undefined;
  return {
    kind: 'loaded',
    paragraph: passage.paragraph,
    text: `Box the word “${token.text}”. Does it praise, blame or only describe?`,
    worth: 1.9,
  };
}

/** The shortest thing to react to when nothing else stands out: the paragraph's own first sentence. */
function claimTask(passage: Passage): Task | undefined {
  const first = passage.sentence.start === passage.origin;
  const slot =
    first && passage.words <= 14 && passage.words >= 5 && !passage.quoted ? slotOf(passage) : undefined;
  const opening = passage.tokens
    .filter((token) => overlaps(token, passage.sentence))
    .slice(0, 3)
    .at(-1);
  if (!first || passage.quoted || !opening) return undefined;
  const words = passage.text.slice(0, opening.end - passage.sentence.start);
  const text =
    slot && !slot.cut && !slot.leans
      ? `Put ! (striking) or ? (doubtful) beside “${slot.extract.text}”. Why?`
      : `Sum up the sentence that begins “${words} …” in five words.`;
  return {
    kind: slot && !slot.leans ? 'claim' : 'summary',
    paragraph: passage.paragraph,
    text,
    worth: slot && !slot.leans ? 1.6 : 1,
  };
}
