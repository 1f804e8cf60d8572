/** Themes that somebody asked for and that catch nothing in the article. */

import type { Report } from '../base/diagnostics.js';
import type { Pack, Sorting } from '../themes/pack.js';

/** Says which themes of the pack catch nothing in the article of `file`. */
export function reportIdleThemes(
  pack: Pack,
  { sorting, file }: { readonly sorting: Sorting; readonly file: string },
  report: Report,
): void {
  const found = new Map(sorting.themes.map(({ id, evidence }) => [id, evidence]));
  const say = (what: string, themes: Pack['themes']): void => {
    if (themes.length === 0) return;
    report({
      severity: 'info',
      code: 'themes/idle',
      message: `${what} ${themes.map(({ title }) => `"${title}"`).join(', ')}`,
      file,
      hint: `add words that the article uses to these themes of ${pack.file}, or leave them out`,
    });
  };
  say(
    'nothing here went to',
    pack.themes.filter(({ id }) => !found.has(id)),
  );
  // What stands between paragraphs of other themes may come to one by its place alone.
  say(
    'no word stands here that is listed for',
    pack.themes.filter(({ id }) => found.get(id)?.length === 0),
  );
}
