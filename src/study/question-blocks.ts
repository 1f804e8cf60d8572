/** The files of resources/questions: blocks of lines under `[name]`, comments behind `#`. */

/** The lines of each block, by its name. */
export const readBlocks = (written: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    written
      .replace(/^#.*\n/gmu, '')
      .split(/^\[/mu)
      .slice(1)
      .map((block) => {
        const [name, ...lines] = block.trim().split('\n');
        return [name!.slice(0, -1), lines];
      }),
  );
