/** Numbers of lines that a copy brings with it: 5, 10, 15 (or 1, 2, 3) at the head or the end of every fifth line, or alone beside it. */

const SHAPES = [/^\s{0,8}(\d{1,4})\s+(?=\S)/, /(?<!\s)(?:\s{2,}|\t)(\d{1,4})\s*$/, /^\s*(\d{1,4})\s*$/];
const STEPS = [5, 10, 4, 3, 2, 1];

/** From judgement: fewer may be figures of the text, or a list. */
const FEWEST = 3;
const FEWEST_ONE_BY_ONE = 8;
const SHARE = 0.8;
const WITHIN_SENTENCES = 0.3;

interface Found {
  readonly at: number;
  readonly value: number;
  /** How many lines of text stand down to it. */
  readonly lines: number;
}

/** The text without them, and which they are. */
export function partLineNumbers(text: string): {
  readonly text: string;
  readonly numbers: readonly string[];
} {
  const lines = text.split('\n');
  for (const shape of SHAPES) {
    const chain = chainOf(numbersIn(lines, shape), lines);
    const numbers = new Set(chain.map(({ at }) => at));
    if (numbers.size === 0) continue;
    const fill = areSetIn(lines) ? ' ' : '';
    const cleared = lines.map((line, at) => (numbers.has(at) ? clear(line, shape, fill) : line));
    return {
      text: cleared.filter((line, at) => line || !numbers.has(at)).join('\n'),
      numbers: chain.map(({ value }) => String(value)),
    };
  }
  return { text, numbers: [] };
}

function numbersIn(lines: readonly string[], shape: RegExp): Found[] {
  let count = 0;
  return lines.flatMap((line, at) => {
    if (/\p{L}/u.test(line)) count++;
    const value = Number(shape.exec(line)?.[1] ?? 0);
    return value > 0 ? [{ at, value, lines: count }] : [];
  });
}

/** Those that count lines: they are as many lines apart as they say, and are nearly all that there are; one by one, within sentences. */
function chainOf(found: readonly Found[], lines: readonly string[]): readonly Found[] {
  const chains = STEPS.map((step) => {
    const chain: Found[] = [];
    for (const number of found) {
      const last = chain.at(-1) ?? { value: 0, lines: number.lines - step };
      const isOff = Math.abs(number.lines - last.lines - step) > (step > 1 ? 1 : 0);
      if (number.value === last.value + step && !isOff) chain.push(number);
    }
    const isEnough = chain.length >= (step > 1 ? FEWEST : FEWEST_ONE_BY_ONE);
    const within = chain.filter(({ at }) => /^\s*\d+\s+\p{Ll}|^\s*\p{Ll}.*\d$/u.test(lines[at]!.trimEnd()));
    const isText = step > 1 || within.length >= WITHIN_SENTENCES * chain.length;
    return isEnough && isText && chain.length >= SHARE * found.length ? chain : [];
  });
  return chains.find(({ length }) => length > 0) ?? [];
}

/** Where most lines are set in, the number's place is left blank, so that its line stands with the others. */
function areSetIn(lines: readonly string[]): boolean {
  const written = lines.filter((line) => line.trim());
  return written.filter((line) => /^\s/.test(line)).length > written.length / 2;
}

const clear = (line: string, shape: RegExp, fill: string): string =>
  line.replace(shape, (found) => (line.endsWith(found) ? '' : fill.repeat(found.length)));
