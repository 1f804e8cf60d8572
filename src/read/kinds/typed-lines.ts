/** The lines of a text as they were typed, in runs that blank lines part. */

export interface TypedLine {
  /** Without the blanks round it and the mark that breaks a line in Markdown. */
  readonly text: string;
  /** Its number in the file, from 1. */
  readonly line: number;
  /** Blanks before it. */
  readonly indent: number;
}

export type Run = readonly TypedLine[];

/** The runs of a text, in order; none is empty. */
export function runsOf(typed: string): Run[] {
  const runs: TypedLine[][] = [[]];
  typed.split('\n').forEach((raw, i) => {
    const text = raw
      .replace(/\\$/, '')
      .replace(/[ \t]+/g, ' ')
      .trim();
    if (text) runs.at(-1)!.push({ text, line: i + 1, indent: raw.replaceAll('\t', '    ').search(/\S/) });
    else if (runs.at(-1)!.length > 0) runs.push([]);
  });
  return runs.filter((run) => run.length > 0);
}
