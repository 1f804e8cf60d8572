/** The head of an encyclopaedia's page as a copy brings it: the title, how many languages, and a row of tabs. */

import type { Block } from '../block.js';

const TABS: readonly (readonly [string, string])[] = [
  ['Article', 'Talk'],
  ['Artikel', 'Diskussion'],
  ['Article', 'Discussion'],
  ['Artículo', 'Discusión'],
  ['Artigo', 'Discussão'],
  ['Voce', 'Discussione'],
];
const LANGUAGES =
  /^(?:\d{1,3} (?:languages?|sprachen?|langues?|idiomas?|línguas?|lingue|lingua)|(?:add|edit) (?:languages|links))$/i;

/** Where the title stands over the tabs, or undefined where there are none. */
export function titleOverTabs(blocks: readonly Block[], start: number): number | undefined {
  const lineAt = (at: number) => blocks[at]?.text.trim() ?? '';
  const tabs = blocks.findIndex(
    (_, at) =>
      at < start && TABS.some(([article, talk]) => lineAt(at) === article && lineAt(at + 1) === talk),
  );
  const title = LANGUAGES.test(lineAt(tabs - 1)) ? tabs - 2 : tabs - 1;
  return tabs > 0 && title >= 0 ? title : undefined;
}
