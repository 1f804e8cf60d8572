/** Articles that nobody would write: pieces of prose, of markup and of nothing, in any order. */

import { ODD_TEXTS, WORDS } from './oddities.js';
import type { Chance } from './random.js';

export function makeArticle(chance: Chance): string {
  const front = chance.once(4) ? frontMatter(chance) : '';
  const title = chance.once(5) ? '' : `${makeSentence(chance).slice(0, 60)}\n\n`;
  const blocks = chance.list(1, 14, () => block(chance));
  return front + title + blocks.join(chance.of(['\n\n', '\n\n', '\n', '\r\n\r\n', ' ', '\t']));
}

function block(chance: Chance): string {
  const inner = (): string => chance.list(1, 6, () => makeSentence(chance)).join(' ');
  const text = inner();
  switch (chance.whole(1, 12)) {
    case 1:
      return `${'#'.repeat(chance.whole(1, 8))} ${text.slice(0, 50)}`;
    case 2:
      return `${'> '.repeat(chance.whole(1, 20))}${text}`;
    case 3:
      return chance
        .list(
          1,
          9,
          () =>
            `${' '.repeat(chance.whole(0, 9))}${chance.of(['-', '*', '1.', '•'])} ${makeSentence(chance)}`,
        )
        .join('\n');
    case 4:
      return `${chance.of(['OBI', 'Q', 'A', 'Ida Holm', '__proto__'])}: ${text}`;
    case 5:
      return `| a | b |\n|---|---|\n| ${text} | ${chance.of(ODD_TEXTS)} |`;
    case 6:
      return text.repeat(chance.whole(2, 8));
    default:
      return text;
  }
}

/** A sentence, as far as it is one. */
export function makeSentence(chance: Chance): string {
  const words = chance
    .list(1, 25, () => (chance.once(25) ? chance.of(ODD_TEXTS) : chance.of(WORDS)))
    .join(' ');
  const said = words.charAt(0).toUpperCase() + words.slice(1);
  switch (chance.whole(1, 9)) {
    case 1:
      return `“${said},” said ${chance.of(['Ida Holm', 'she', 'x', 'the master', 'they', 'Dr. A. B. Obi'])}.`;
    case 2:
      return `${said} “${words}”${chance.of(['.', '', '?'])}`;
    case 3:
      return `'${said}' (${words}${chance.of([')', ''])}.`;
    case 4:
      return `[${words}](${chance.of(['#a', 'http://example.org', 'javascript:x', ''])} "${words}") **${said}`;
    case 5:
      return `On ${chance.whole(0, 40)} ${chance.of(['May', 'Feb.', 'July'])} ${chance.whole(0, 3000)}, ${words}.`;
    default:
      return said + chance.of(['.', '.', '.', '!', '?', '...', '', ':', ' —']);
  }
}

function frontMatter(chance: Chance): string {
  const lines = chance.list(0, 6, () => {
    const name = chance.of(['title', 'author', 'date', 'source', '__proto__', 'constructor', 'byline']);
    return `${name}: ${chance.of([...ODD_TEXTS, '2015-11-14', '2015-02-30', '[a, b]', '{ a: 1 }', 'null', '!!js/function x', '&a *a', '"'])}`;
  });
  return `---\n${lines.join('\n')}\n---\n`;
}
