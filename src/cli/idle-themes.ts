/** Themes that somebody asked for and that no paragraph of the article went to. */

import type { Report } from '../base/diagnostics.js';
import type { Pack, Sorting } from '../themes/pack.js';

/** Says which themes of the pack catch nothing in the article of `file`. */
export function reportIdleThemes(
  pack: Pack,
  { sorting, file }: { readonly sorting: Sorting; readonly file: string },
  report: Report,
): void {
  const idle = pack.themes.filter(({ id }) => sorting.themes.every((theme) => theme.id !== id));
  if (idle.length === 0) return;
  report({
    severity: 'info',
    code: 'themes/idle',
    message: `nothing here went to ${idle.map(({ title }) => `"${title}"`).join(', ')}`,
    file,
    hint: `add words that the article uses to these themes of ${pack.file}, or leave them out`,
  });
}
