/** Subtitles, and transcripts that tell the time of each line: what is said runs on, the times go, who speaks stays. */

import { labelIn, recurringLabels } from '../kinds/labels.js';

/** `0:04`, `00:00:04,500 --> 00:00:09,000`. */
const TIME = /^\s*(?:\d{1,2}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?(?:\s*-->.*)?$/;
/** `<v Rosa Lind>`, as calls are written down. */
const VOICE = /<v(?:\.\S+)? ([^>]+)>/g;
const NUMBER = /^\s*\d{1,5}\s*$/;
/** What a file of subtitles holds for its players. */
const FOR_PLAYERS = /^(?:WEBVTT|NOTE|STYLE|REGION)\b/;
const NO_WORDS = /\{\\[^}]*\}|[[(](?:music|applause|laughter|♪)[^\])]*[\])]|[♪♫]|(?:^|\s)>>+/gi;
/** What is heard and not said. */
const SOUND = /^[-–—\s]*(?:\[[^\]]*\]|\([^)]*\))$/;
/** From judgement. */
const FEWEST_TIMES = 5;
const FEWEST_OF_LINES = 0.2;
/** In letters, on average; longer ones are the paragraphs of a diary. */
const LONGEST_LINES = 120;
const WORDS_OF_A_PARAGRAPH = 80;
/** Where no sentence ends. */
const MOST_WORDS_OF_A_PARAGRAPH = 160;
/** So many lines come again at once where each cue shows the one before as well. */
const FEWEST_AGAIN = 0.3;

/** The text in paragraphs of some sentences each; undefined where the lines have no times. */
export function textOfCues(source: string): string | undefined {
  const said = source.includes('-->') ? saidInCues(source) : saidAtTimes(source);
  if (!said || said.join('').length > said.length * LONGEST_LINES) return undefined;
  return turnsOf(shownOnce(said))
    .map((lines) => inParagraphs(lines.join(' ').split(/\s+/).filter(Boolean)))
    .join('\n\n');
}

/** The lines of subtitles. */
function saidInCues(source: string): string[] | undefined {
  const lines = source.split(/\n[ \t]*\n/).flatMap(cuesIn);
  if (lines.filter(isCue).length < lines.length * FEWEST_OF_LINES) return undefined;
  return lines
    .filter((line, i) => !isCue(line) && !(NUMBER.test(line) && isCue(lines[i + 1] ?? '')))
    .map(bare)
    .filter((line) => line !== '' && !SOUND.test(line));
}

const isCue = (line: string): boolean => line.includes('-->') && TIME.test(line);

/** What stands over the first time of a group of lines is its name. */
function cuesIn(group: string): string[] {
  const lines = filled(group);
  const first = lines.findIndex(isCue);
  if (first < 0) return FOR_PLAYERS.test(group.trim()) ? [] : lines;
  return lines.slice(first);
}

/** The lines of a transcript that was copied from beside its recording. */
function saidAtTimes(source: string): string[] | undefined {
  const lines = filled(source);
  const times = lines.filter((line) => TIME.test(line));
  if (times.length < FEWEST_TIMES || times.length < lines.length * FEWEST_OF_LINES) return undefined;
  return countsUp(times) ? lines.filter((line) => !TIME.test(line)).map(bare) : undefined;
}

const filled = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');
const bare = (line: string): string =>
  line
    .replace(VOICE, '$1: ')
    .replace(/<[^>]*>/g, '')
    .replace(NO_WORDS, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Subtitles that roll show each line twice. */
function shownOnce(lines: readonly string[]): readonly string[] {
  const once = lines.filter((line, i) => line !== lines[i - 1]);
  return lines.length - once.length > lines.length * FEWEST_AGAIN ? once : lines;
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
    const isEnd = last.length >= WORDS_OF_A_PARAGRAPH && /[.?!…]["'”’)]*$/.test(word);
    if (isEnd || last.length >= MOST_WORDS_OF_A_PARAGRAPH) paragraphs.push([]);
  }
  return paragraphs.map((one) => one.join(' ')).join('\n\n');
}
