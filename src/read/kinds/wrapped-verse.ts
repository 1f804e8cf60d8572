/** Lines of verse that were too long for the page: what did not fit stands below, mostly farther in. */

import type { Run, TypedLine } from './typed-lines.js';

/** A line of which nothing had to go below is shorter than this share of the longest. From judgement. */
const FULL = 0.6;

/** The stanzas with such lines whole. */
export function unwrapVerse(stanzas: readonly Run[]): Run[] {
  const lines = stanzas.flat();
  const width = lines.reduce((most, { text, indent }) => Math.max(most, indent + text.length), 0);
  const isFull = ({ text, indent }: TypedLine): boolean => indent + text.length >= width * FULL;
  const indents = pairsOf(stanzas)
    .filter(([before, { text, indent }]) => isFull(before) && indent > before.indent && /^\p{Ll}/u.test(text))
    .map(([, { indent }]) => indent);
  const usual = indents.sort((a, b) => a - b)[Math.floor(indents.length / 2)];
  return stanzas.map((run) => {
    const whole: TypedLine[] = [];
    run.forEach((line, i) => {
      const before = run[i - 1];
      const isRest =
        before !== undefined &&
        (line.indent === usual && before.indent <= line.indent
          ? isFull(before) || before.indent === usual
          : hadNoRoom(before, line, width));
      const last = whole.at(-1);
      if (isRest && last) whole[whole.length - 1] = { ...last, text: `${last.text} ${line.text}` };
      else whole.push(line);
    });
    return whole;
  });
}

const pairsOf = (stanzas: readonly Run[]): (readonly [TypedLine, TypedLine])[] =>
  stanzas.flatMap((run) => run.slice(1).map((line, i) => [run[i]!, line] as const));

/** The sentence goes on with a word for which there was no room. */
const hadNoRoom = (before: TypedLine, { text }: TypedLine, width: number): boolean =>
  /^\p{Ll}/u.test(text) && before.indent + before.text.length + 1 + text.split(' ')[0]!.length > width;
