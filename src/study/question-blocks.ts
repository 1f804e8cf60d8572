/** The files of resources/questions: blocks of lines under `[name]`, comments behind `#`. */

import type { WritingTask } from './guide.js';

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

/** A block that sets a writing task: the task, then frames for its sentences, and what the text is judged by. */
export function readTask([prompt = '', ...rest]: readonly string[]): Omit<WritingTask, 'lines'> {
  const frames = rest.filter((line) => !line.startsWith(JUDGED));
  const criteria = rest.filter((line) => line.startsWith(JUDGED)).map((line) => line.slice(JUDGED.length));
  return { prompt, frames, ...(criteria.length > 0 && { criteria }) };
}

/** Opens a line that says what the text is judged by. */
const JUDGED = '+ ';
