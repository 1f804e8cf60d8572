/** Subtitles, and transcripts that tell the time of each line: what is said runs on, the times go. */

/** `0:04`, `00:00:04,500 --> 00:00:09,000`. */
const TIME = /^\s*(?:\d{1,2}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?(?:\s*-->.*)?$/;
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
  const times = lines.filter((line) => TIME.test(line)).length;
  if (times < FEWEST_TIMES || times < lines.length * FEWEST_OF_LINES) return undefined;
  const said = lines.filter(
    (line, i) => !TIME.test(line) && !(NUMBER.test(line) && TIME.test(lines[i + 1] ?? '')),
  );
  if (said.join('').length > said.length * LONGEST_LINES) return undefined;
  const words = said
    .map((line) => line.replace(NO_WORDS, ' '))
    .join(' ')
    .split(/\s+/)
    .filter(Boolean);
  return inParagraphs(words);
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
