/** The meanings of resources/meanings.txt: hard words explained in plain ones, each with one meaning as its part of speech. */

import written from '../../../resources/meanings.txt';

export type TaughtPart = 'noun' | 'verb' | 'adj';

/** What a word means as a part of speech; undefined when it is not listed. */
export const listedMeaning = (lemma: string, part: TaughtPart): string | undefined =>
  MEANINGS.get(`${lemma}\t${part}`);

const MEANINGS: ReadonlyMap<string, string> = new Map(
  written
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => {
      const at = line.lastIndexOf('\t');
      return [line.slice(0, at), line.slice(at + 1)];
    }),
);
