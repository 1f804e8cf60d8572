/** Plain text to blocks: blank lines part blocks, wrapped lines are joined, lists are kept together. */

import type { Block, Blocks } from '../block.js';
import { type Hyphens, hyphensIn } from '../printed/index.js';
import { chartLines } from './chart-lines.js';
import { joinWrappedLines, type NumberedLine, type Wrapping, wrapWidth } from './wrapped-lines.js';

const LIST_ITEM = /^\s*(?:[-*•·–]|\(?\d{1,2}[.)]|\(?[a-z]\))\s+(?=\S)/;

/** Lines of text; where no dictionary is given, only the text itself tells how words are rejoined. */
export function readPlainText(text: string, hyphens: Hyphens = hyphensIn(text)): Blocks {
  const groups = groupLines(text);
  const charts = groups.flatMap(chartLines);
  const ofCharts = new Set(charts.flat());
  const runs = groups.map((group) => group.filter((line) => !ofCharts.has(line)));
  const width = wrapWidth(runs.map((group) => group.map((line) => line.text)));
  return {
    blocks: runs.filter(({ length }) => length > 0).flatMap((group) => blocksOf(group, { width, hyphens })),
    discarded: charts.map((chart) => ({
      text: chart.map(({ text }) => text.trim()).join(' '),
      why: 'left over from a figure',
      line: chart[0]!.line,
    })),
    marksHeadings: false,
    typed: text,
  };
}

/** Runs of lines with no blank line between them. */
function groupLines(text: string): NumberedLine[][] {
  const groups: NumberedLine[][] = [[]];
  text.split('\n').forEach((raw, i) => {
    if (raw.trim()) groups.at(-1)!.push({ text: raw.trimEnd(), line: i + 1 });
    else if (groups.at(-1)!.length > 0) groups.push([]);
  });
  return groups.filter((group) => group.length > 0);
}

function blocksOf(group: readonly NumberedLine[], wrapping: Wrapping): Block[] {
  if (isUnderlined(group)) return [{ kind: 'heading', ...group[0]!, level: 1 }];
  if (group.filter(({ text }) => LIST_ITEM.test(text)).length >= 2) return listBlocks(group, wrapping);
  if (group.every(({ text }) => /^\s*>/.test(text))) return [quoteBlock(group)];
  return joinWrappedLines(group, wrapping).map((line) => ({ kind: 'prose', ...line }));
}

/** A line with a row of `=` or `-` under it. */
function isUnderlined(group: readonly NumberedLine[]): boolean {
  return group.length === 2 && /^\s*(=|-){3,}\s*$/.test(group[1]!.text);
}

/** Items of one list, with what stands around them; wrapped lines belong to the item above. */
function listBlocks(group: readonly NumberedLine[], wrapping: Wrapping): Block[] {
  const first = group.findIndex(({ text }) => LIST_ITEM.test(text));
  const end = wrapping.width > 0 ? group.length : endOfItems(group);
  const prose = (lines: readonly NumberedLine[]): Block[] =>
    joinWrappedLines(lines, wrapping).map((line) => ({ kind: 'prose', ...line }));
  const items = group.slice(first, end).map(({ text }) => {
    const item = text.replace(LIST_ITEM, '');
    return item === text ? ` ${text}` : `\n${item}`;
  });
  const marks = group.slice(first, end).flatMap(({ text }) => LIST_ITEM.exec(text)?.[0].trim() ?? []);
  return [
    ...prose(group.slice(0, first)),
    { kind: 'list', text: items.join(''), line: group[first]!.line, ...numbered(marks) },
    ...prose(group.slice(end)),
  ];
}

/** Where no line is wrapped, one below the last item that begins like a sentence is a paragraph. */
function endOfItems(group: readonly NumberedLine[]): number {
  const last = group.findLastIndex(({ text }) => LIST_ITEM.test(text));
  const below = group.findIndex(({ text }, i) => i > last && /^["“‘(]?\p{Lu}/u.test(text));
  return below < 0 ? group.length : below;
}

/** The marks of a list that has numbers or letters. */
const numbered = (marks: readonly string[]): Pick<Block, 'marks'> =>
  marks.some((mark) => /\w/.test(mark)) ? { marks: marks.map((mark) => (/\w/.test(mark) ? mark : '')) } : {};

/** The line that says whose words they are stands last. */
function quoteBlock(group: readonly NumberedLine[]): Block {
  const lines = group.map(({ text }) => text.replace(/^\s*>+\s*/, ''));
  const isSource = (line: string) => /^[—–-]/.test(line);
  const body = lines.filter((line) => !isSource(line)).join(' ');
  return { kind: 'block-quote', text: `${body}\n${lines.find(isSource) ?? ''}`, line: group[0]!.line };
}
