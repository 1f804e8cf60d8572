/** What several versions of one packet have that the first has not, told to whoever prints them. */

import type { Packet } from '../template/index.js';
import type { Reporter } from './reporter.js';

/** Says it of each version behind the first; one that is the same but for its mark is warned of. */
export function tellVersions(name: string, packets: readonly Packet[], { report, say }: Reporter): void {
  const [first, ...others] = packets;
  for (const other of others) {
    const differing = LISTS.filter(({ of }) => JSON.stringify(of(other)) !== JSON.stringify(of(first!)));
    const names = differing.map((list) => list.name).join(', ');
    const [one, two] = [first!.version, other.version];
    if (names !== '') say(`${name}: ${two} differs from ${one} in ${names}; the rest is the same`);
    else
      report({
        severity: 'warning',
        code: 'cli/same-versions',
        message: `versions ${one} and ${two} are the same but for their mark: there are no choices or statements to put in another order, and no questions to exchange`,
        file: name,
        hint: 'print one version, or more questions with --length full',
      });
  }
}

/** What `versionOf` changes. */
const LISTS: readonly { readonly name: string; readonly of: (packet: Packet) => unknown }[] = [
  { name: 'questions on the reading', of: ({ guide }) => guide.comprehension },
  {
    name: 'discussion questions',
    of: ({ guide, talk }) => [
      guide.themes.map(({ discussion }) => discussion.map(({ prompt }) => prompt)),
      talk.map(({ prompt }) => prompt),
    ],
  },
  { name: 'statements', of: ({ guide }) => guide.statements },
];
