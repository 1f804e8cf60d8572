/** `study-guide packs`: the theme packs there are, and what each looks for. */

import type { Pack } from '../themes/pack.js';
import type { Command } from './command.js';
import { loadPacks } from './shipped.js';

export const packsCommand: Command<object> = {
  name: 'packs',
  quiet: true,
  summary: 'list the theme packs there are and what each looks for',
  options: (parser) => parser,
  run: async (_, streams, { report }) => {
    streams.stdout.write(`${loadPacks(report).map(describe).join('\n\n')}\n`);
    return 0;
  },
};

function describe({ id, title, file, themes }: Pack): string {
  const lines = themes.map(
    (theme) =>
      `  ${theme.title}: ${theme.words.slice(0, 8).join(', ')}${theme.words.length > 8 ? ', …' : ''}`,
  );
  return [`${id}: ${title} (${file})`, ...lines].join('\n');
}
