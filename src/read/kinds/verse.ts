/** Poems: told by lines that begin with capitals where the sentence goes on, and read line by line. */

import type { Block, Blocks } from '../block.js';
import { describeLine } from '../front/describe-line.js';
import { wordCount } from '../lines/word-count.js';
import { isName } from '../lines/writer-names.js';
import { type Run, runsOf, type TypedLine } from './typed-lines.js';
import { unwrapVerse } from './wrapped-verse.js';

/** Numbers from judgement, tried on 120 poems and 240 texts in prose. */
const FEWEST_LINES = 4;
const LONGEST_LINE = 120;
const MEAN_WORDS = { least: 3.5, most: 16, mostOfFree: 9 };
const SHARE = { short: 0.95, capital: 0.85, stopped: 0.25, inStanzas: 0.6, listed: 0.1, ragged: 0.6 };
const WIDEST_FREE = 70;
const FEWEST_RUNNING = 3;

/** Whether the lines of a text are verse. */
export function isPoem({ typed }: Blocks): boolean {
  const stanzas = typed === undefined ? [] : parts(runsOf(typed)).stanzas;
  return isVerse(stanzas) || isVerse(wholeLines(stanzas));
}

/** Where verse begins its lines with capitals, those that begin small may be the rest of the line above. */
function wholeLines(stanzas: readonly Run[]): readonly Run[] {
  const whole = unwrapVerse(stanzas);
  return hasCapitals(whole) ? whole : stanzas;
}

/** Whether runs of lines are verse: short lines of sentences, most of them in stanzas, that end where the poet will. */
function isVerse(stanzas: readonly Run[]): boolean {
  const lines = stanzas.flatMap((run) => run.map(({ text }) => text));
  if (lines.length < FEWEST_LINES) return false;
  const share = (test: (line: string) => boolean): number => lines.filter(test).length / lines.length;
  const words = lines.reduce((sum, line) => sum + wordCount(line), 0) / lines.length;
  const inStanzas = stanzas.filter(({ length }) => length > 1).reduce((sum, { length }) => sum + length, 0);
  return (
    words >= MEAN_WORDS.least &&
    words <= MEAN_WORDS.most &&
    share((line) => line.length <= LONGEST_LINE) >= SHARE.short &&
    share((line) => STOPS.test(line)) >= SHARE.stopped &&
    share((line) => LISTED.test(line)) <= SHARE.listed &&
    inStanzas >= lines.length * SHARE.inStanzas &&
    (hasCapitals(stanzas) || (words <= MEAN_WORDS.mostOfFree && isRagged(stanzas)))
  );
}

/** Lines begin with capitals, also where the sentence goes on. */
function hasCapitals(stanzas: readonly Run[]): boolean {
  const lines = stanzas.flatMap((run) => run.map(({ text }) => text));
  const running = goingOn(stanzas).map(([, next]) => next);
  const most = (among: readonly string[]): boolean =>
    among.filter((line) => CAPITAL.test(line)).length >= among.length * SHARE.capital;
  return running.length >= FEWEST_RUNNING && most(lines) && most(running);
}

/** Most lines that break a sentence had room for its next word, beside the longest line of the text. */
function isRagged(stanzas: readonly Run[]): boolean {
  const width = Math.max(...stanzas.flatMap((run) => run.map(({ text }) => text.length)));
  const running = goingOn(stanzas).filter(([, next]) => /^\p{Ll}/u.test(next));
  const roomy = running.filter(([line, next]) => line.length + 1 + next.split(' ')[0]!.length <= width - 3);
  return (
    width <= WIDEST_FREE &&
    running.length >= 2 * FEWEST_RUNNING &&
    roomy.length >= running.length * SHARE.ragged
  );
}

/** Pairs of lines in which the sentence goes on from the first to the second. */
const goingOn = (stanzas: readonly Run[]): (readonly [string, string])[] =>
  stanzas.flatMap((run) =>
    run.slice(1).flatMap(({ text }, i) => (ENDS.test(run[i]!.text) ? [] : [[run[i]!.text, text] as const])),
  );

/** A sentence ends with the line. */
const ENDS = /[.!?…:]["'”’)\]]*$/;
const STOPS = /[,;:.!?—–-]["'”’)]*$/;
const CAPITAL = /^[^\p{L}]*\p{Lu}/u;
/** Items of a list, lines of a table, links. */
const LISTED = /^(?:[-*•·]\s|\(?\d{1,3}[.)]\s)|\t|\||https?:|@/;

/** A poem's lines in stanzas; what stands above them is read as above any text. */
export function readPoem(input: Blocks): Blocks {
  const { above, stanzas: given } = parts(runsOf(input.typed ?? ''));
  const stanzas = wholeLines(given);
  const signed = signature(stanzas);
  const body = (signed ? stanzas.slice(0, -1) : stanzas).map(stanzaBlock);
  const first = stanzas[0]?.[0]?.line ?? 0;
  return {
    ...input,
    blocks: [...headOf(input, above).map(asNumber), ...body],
    discarded: (input.discarded ?? []).filter(({ line }) => line < first),
    frontMatter: { ...(signed && { author: signed }), ...input.frontMatter },
    marksHeadings: true,
  };
}

interface Parts {
  readonly above: readonly Run[];
  readonly stanzas: readonly Run[];
}

/** Title, byline and motto are single lines above the first stanza. */
function parts(runs: readonly Run[]): Parts {
  const first = runs.findIndex((run) => run.length > 1 && !run.some(({ text }) => isFrontLine(text)));
  const from = first < 0 || first > MOST_ABOVE ? 0 : first;
  return { above: runs.slice(0, from), stanzas: runs.slice(from) };
}

/** A byline or a date. */
const isFrontLine = (text: string): boolean => {
  const told = describeLine(text);
  return told?.byline !== undefined || told?.date !== undefined;
};

const MOST_ABOVE = 5;

/** The blocks of the reader that stand above the first stanza; the first is the title, even with a full stop. */
const headOf = ({ blocks }: Blocks, above: readonly Run[]): Block[] => {
  const last = above.at(-1)?.at(-1)?.line ?? 0;
  return blocks
    .filter(({ line }) => line <= last)
    .map((block, i) =>
      i === 0 && !isFrontLine(block.text)
        ? { ...block, kind: 'heading', level: 1, text: block.text.replace(/\.$/, '') }
        : block,
    );
};

/** The number of the first part stands above the first stanza. */
const asNumber = (block: Block, at: number): Block =>
  at > 0 && block.kind === 'prose' && HEADING.test(block.text)
    ? { ...block, kind: 'heading', level: 2 }
    : block;

function stanzaBlock(run: Run): Block {
  const [{ text, line }] = run as readonly [TypedLine];
  if (run.length === 1 && HEADING.test(text)) return { kind: 'heading', text: bare(text), line, level: 2 };
  return { kind: 'verse', text: run.map((one) => bare(one.text)).join('\n'), line };
}

/** Numbers of parts and stanzas, and headings with a mark. */
const HEADING = /^(?:#{1,6} .*|[IVXLC]+\.?|\d{1,3}\.?|(?:part|canto|book|stanza) [\w ]+[.:]?)$/i;

/** Without the marks of Markdown and of sheets that mark italics. */
const bare = (text: string): string =>
  text.replace(/^#{1,6} |^>\s*|[*_]{1,2}(?=\p{L}|["“‘])|(?<=[\p{L}\p{P}])[*_]{1,2}/gu, '');

/** A poet's name under the poem, behind a dash, or set to the right. */
function signature(stanzas: readonly Run[]): string | undefined {
  const last = stanzas.at(-1);
  if (last?.length !== 1) return undefined;
  const [{ text, indent }] = last as readonly [TypedLine];
  const lines = stanzas.filter(({ length }) => length > 1).flat();
  const widest = Math.max(...lines.map((line) => line.indent));
  if (indent > widest + FAR && isName(text)) return text;
  return /^[—–-]+\s*(\p{Lu}[\p{L}.’' -]{3,60})$/u.exec(text)?.[1];
}

/** Blanks beyond those of a line of verse. From judgement. */
const FAR = 8;
