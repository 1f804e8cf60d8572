/** A few stop-and-think tasks for the margin, where the text turns, reasons, judges or lets somebody speak. */

import written from '../../resources/questions/margin.txt';
import { clausesOf } from '../grammar/lookup.js';
import type { Token } from '../language/analysis.js';
import { slotOf } from './clauses.js';
import type { ComprehensionQuestion } from './guide.js';
import { isHeldOff, isLoaded } from './loaded-words.js';
import type { StudyMaterial } from './material.js';
import { demandIn } from './modality.js';
import { byParagraph, type Passage } from './passages.js';
import { readBlocks } from './question-blocks.js';
import type { Report } from './reported-clauses.js';

/** The task of a paragraph, by its number; most paragraphs have none, and none asks what a question on the reading does. */
export function setMarginTasks(
  material: StudyMaterial,
  asked: readonly Pick<ComprehensionQuestion, 'frame' | 'paragraphs'>[] = [],
): Map<number, string> {
  const isAsked = ({ kind, paragraph }: Task): boolean =>
    asked.some(({ frame, paragraphs }) => ASKED_BY[kind] === frame && paragraphs.includes(paragraph));
  const gathered = gather(material);
  const used = new Map<Kind, number>();
  const chosen: Task[] = [];
  for (const chunk of chunksOf(material)) {
    const best = chunk
      .flatMap((number) => tasksFor(number, gathered))
      .filter((task) => !isAsked(task) && !isWorn(task, chosen))
      .map((task) => ({ ...task, score: task.worth - (used.get(task.kind) ?? 0) }))
      .sort((one, two) => two.score - one.score || one.paragraph - two.paragraph)[0];
    if (!best) continue;
    chosen.push(best);
    // A kind just used counts double, so that tasks alternate.
    for (const [kind, weight] of used) used.set(kind, weight / 2);
    used.set(best.kind, (used.get(best.kind) ?? 0) + 2);
  }
  return worded(spread(chosen));
}

/** Whether it stands in every wording already. */
const isWorn = ({ kind, about }: Task, chosen: readonly Task[]): boolean =>
  chosen.filter((one) => one.kind === kind && one.about === about).length >= WORDINGS.get(kind)!.length;

/** Tasks of a guide; more would keep readers from reading. From judgement. */
const MOST = 8;

/** So many of them, from the beginning to the end of the text. */
const spread = (tasks: readonly Task[]): readonly Task[] =>
  tasks.filter(
    (_, i) =>
      tasks.length <= MOST ||
      Math.floor((i * MOST) / tasks.length) !== Math.floor(((i - 1) * MOST) / tasks.length),
  );

/** Each kind in its wordings, one after another. */
function worded(tasks: readonly Task[]): Map<number, string> {
  const asked = new Map<Kind, number>();
  return new Map(
    tasks.map(({ kind, about, paragraph }) => {
      const wordings = WORDINGS.get(kind)!;
      const times = asked.get(kind) ?? 0;
      asked.set(kind, times + 1);
      return [paragraph, wordings[times % wordings.length]!.replaceAll('{a}', () => about)];
    }),
  );
}

type Kind = 'speaker' | 'source' | 'turn' | 'cause' | 'loaded' | 'demand';

/** The kind of question that asks for the same. */
const ASKED_BY: Readonly<Partial<Record<Kind, string>>> = { turn: 'set-against' };

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
  readonly people: ReadonlySet<string>;
  readonly isArgued: boolean;
  /** Talk reasons about anything. */
  readonly isSpoken: boolean;
}

const gather = (material: StudyMaterial): Gathered => ({
  passages: byParagraph(material.passages),
  quotations: byParagraph(material.quotations),
  reports: new Map(material.reports.map((report) => [report.passage.paragraph, report])),
  people: new Set(material.names.flatMap(({ kind, name }) => (kind === 'person' ? [name] : []))),
  isArgued: material.textType === 'opinion',
  isSpoken: material.analysis.article.kind !== undefined,
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
  const found: (Task | undefined)[] = [
    speakerTask(paragraph, gathered) ?? sourceTask(paragraph, gathered),
    ...passages.flatMap((passage) => [
      turnTask(passage),
      gathered.isSpoken ? undefined : becauseTask(passage),
      loadedTask(passage),
      gathered.isArgued ? demandTask(passage) : undefined,
    ]),
  ];
  const text = passages.map((passage) => passage.text).join(' ');
  return found.filter((task) => task !== undefined).filter((task) => standsOnce(task, text));
}

/** A thing that stands twice in its paragraph cannot be found; a speaker is found by the marks. */
const standsOnce = ({ kind, about }: Task, text: string): boolean =>
  kind === 'speaker' || kind === 'source' || text.split(about).length === 2;

/** Words of one quotation that is worth a stop; less is a joke or a cry. From judgement. */
const ENOUGH_SAID = 8;
/** The share of a paragraph beyond which there is nothing to look for. */
const MOST_SAID = 0.7;

function speakerTask(paragraph: number, { quotations, passages, people }: Gathered): Task | undefined {
  const spoken = (quotations.get(paragraph) ?? []).filter(
    ({ kind, attribution, speaker }) =>
      kind === 'direct' && attribution === 'named' && people.has(speaker?.name ?? ''),
  );
  const lengths = spoken.map(({ text }) => text.split(/\s+/).length);
  const said = lengths.reduce((sum, length) => sum + length, 0);
  const names = new Set(spoken.map(({ speaker }) => speaker!.name));
  const [name] = names;
  const all = (passages.get(paragraph) ?? []).reduce((sum, { words }) => sum + words, 0);
  if (!name || names.size > 1 || Math.max(...lengths) < ENOUGH_SAID || said > MOST_SAID * all)
    return undefined;
  return { kind: 'speaker', paragraph, about: name, worth: 2.2 };
}

function sourceTask(paragraph: number, { reports, passages, quotations }: Gathered): Task | undefined {
  const report = reports.get(paragraph);
  if (!report || !/\p{Lu}/u.test(report.source) || quotations.has(paragraph)) return undefined;
  // Where no sentence is the text's own, there is nothing to tell apart.
  if (!passages.get(paragraph)?.some(({ reported, quoted }) => !reported && !quoted)) return undefined;
  return { kind: 'source', paragraph, about: report.source, worth: 1.9 };
}

function turnTask({ text, paragraph, prose, reading, sentence }: Passage): Task | undefined {
  const match = /^(?:However|But|Yet|Nevertheless|Instead)(?=,? \p{L})/u.exec(text);
  if (!match || !prose || reading.runAt[sentence.firstToken] !== -1) return undefined;
  return { kind: 'turn', paragraph, about: match[0], worth: 2.3 };
}

function becauseTask({ text, paragraph, quoted, words }: Passage): Task | undefined {
  const match = /\b(?:because(?! of)|as a result of|led to|caused by)\b/iu.exec(text);
  if (!match || match.index === 0 || quoted || words > LONGEST_REASON || NO_CAUSE.test(text))
    return undefined;
  return { kind: 'cause', paragraph, about: match[0], worth: 2 };
}

/** `We know, because ...`: how one knows a thing is not what brought it about; and `not because` names what did not. */
const NO_CAUSE =
  /\b(?:know|knew|sure|certain|clear|must)\b[^,]*, because\b|(?:\bnot|n[’']t) (?:\p{L}+ )?(?:because|as a result of|caused by)\b/iu;

/** In a longer sentence cause and effect are hard to tell from the rest. From judgement. */
const LONGEST_REASON = 32;

function loadedTask({ reported, tokens, paragraph, sentence, text }: Passage): Task | undefined {
  const judges = (token: Token): boolean =>
    isLoaded(token) && !isHeldOff(text.slice(0, token.start - sentence.start));
  const token = reported ? undefined : tokens.find(judges);
  return token && { kind: 'loaded', paragraph, about: token.text, worth: 2.1 };
}

function demandTask(passage: Passage): Task | undefined {
  const { reading, index, reported, paragraph } = passage;
  const slot = !reported && demandIn(reading, clausesOf(reading, index)) ? slotOf(passage) : undefined;
  if (!slot || passage.text.endsWith('?') || slot.words > LONGEST_DEMAND || slot.words < 5 || slot.leans)
    return undefined;
  return { kind: 'demand', paragraph, about: slot.extract.text, worth: 2.2 };
}

const LONGEST_DEMAND = 18;
