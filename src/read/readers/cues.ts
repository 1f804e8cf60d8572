/** Subtitles, and transcripts that tell the time of each line: what is said runs on, the times go, who speaks stays. */

import { labelIn, recurringLabels } from '../kinds/labels.js';

/** `0:04`, `00:00:04,500 --> 00:00:09,000`. */
const TIME = /^\s*(?:\d{1,2}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?(?:\s*-->.*)?$/;
/** `<v Rosa Lind>`, as calls are written down. */
const VOICE = /<v(?:\.\S+)? ([^>]+)>/g;
const NUMBER = /^\s*\d{1,5}\s*$/;
const NO_WORDS =
  /^(?:WEBVTT|NOTE|STYLE|Kind:|Language:).*$|<[^>]*>|\{\\[^}]*\}|[[(](?:music|applause|laughter|♪)[^\])]*[\])]|[♪♫]|(?:^|\s)>>+/gi;
/** From judgement. */
const FEWEST_TIMES = 5;
const FEWEST_OF_LINES = 0.2;
/** In letters, on average; longer ones are the paragraphs of a diary. */
const LONGEST_LINES = 120;
const WORDS_OF_A_PARAGRAPH = 80;

/** The text in paragraphs of some sentences each; undefined where the lines have no times. */
export function textOfCues(source: string): string | undefined {
  const lines = source.split('\n').filter((line) => line.trim() !== '');
  const times = lines.filter((line) => TIME.test(line));
  if (times.length < FEWEST_TIMES || times.length < lines.length * FEWEST_OF_LINES) return undefined;
  if (!times.some((time) => time.includes('-->')) && !countsUp(times)) return undefined;
  const said = lines.filter(
    (line, i) => !TIME.test(line) && !(NUMBER.test(line) && TIME.test(lines[i + 1] ?? '')),
  );
  if (said.join('').length > said.length * LONGEST_LINES) return undefined;
  const bare = said.map((line) => line.replace(VOICE, '$1: ').replace(NO_WORDS, ' ').trim());
  return turnsOf(bare)
    .map((lines) => inParagraphs(lines.join(' ').split(/\s+/).filter(Boolean)))
    .join('\n\n');
}

/** From the beginning of a recording on; the entries of a live blog and of a diary have times of the day. */
function countsUp(times: readonly string[]): boolean {
  const seconds = times.map((time) => time.split(':').reduce((sum, part) => sum * 60 + parseFloat(part), 0));
  return seconds[0]! < LATEST_BEGINNING && seconds.every((one, i) => i === 0 || one >= seconds[i - 1]!);
}

const LATEST_BEGINNING = 300;

/** What each speaker says in one go, where names of several come back. */
function turnsOf(lines: readonly string[]): string[][] {
  const labels = recurringLabels(lines);
  const turns: string[][] = [[]];
  let speaker: string | undefined;
  for (const line of lines) {
    const label = labelIn(line);
    const isLabel = label !== undefined && labels.size > 1 && labels.has(label.name);
    if (isLabel && label.name !== speaker) turns.push([line]);
    else turns.at(-1)!.push(isLabel ? label.rest : line);
    if (isLabel) speaker = label.name;
  }
  return turns.filter(({ length }) => length > 0);
}

function inParagraphs(words: readonly string[]): string {
  const paragraphs: string[][] = [[]];
  for (const word of words) {
    const last = paragraphs.at(-1)!;
    last.push(word);
    if (last.length >= WORDS_OF_A_PARAGRAPH && /[.?!…]["'”’)]*$/.test(word)) paragraphs.push([]);
  }
  return paragraphs.map((one) => one.join(' ')).join('\n\n');
}
