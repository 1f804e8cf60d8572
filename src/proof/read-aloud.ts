/** What a screen reader says in place of letters, of tables and of lists: PDF.js does not tell, so it is looked for in the file itself. */

import { unpacked } from '../pdf-file/index.js';

/** All of it in one string, whatever the order and the way in which a program writes its objects. */
export function readAloud(pdf: Uint8Array): string {
  const text = unpacked(pdf);
  const said = [...text.matchAll(SAID)].map(([, name, value]) => `${name} ${bytesOf(value!)}`);
  const attributes = [...text.matchAll(ATTRIBUTES)].map(([, name, value]) => `${name} ${value}`);
  return [...said, ...attributes].sort().join('\n');
}

const SAID = /\/(ActualText|E)\s*(\((?:\\[\s\S]|[^\\()])*\)|<[0-9a-fA-F\s]*>)/g;

/** ISO 32000-1, 14.8.5.5 and 14.8.5.7: what a cell spans and heads, and how a list is numbered. */
const ATTRIBUTES = /\/(ColSpan|RowSpan|Scope|ListNumbering)\s*(\/?[\w.+-]+)/g;

/** A string of PDF, written in either of two ways (ISO 32000-1, 7.3.4). */
function bytesOf(value: string): string {
  if (value.startsWith('<'))
    return value
      .replace(/[^0-9a-fA-F]/g, '')
      .replace(/../g, (pair) => String.fromCharCode(Number.parseInt(pair, 16)));
  return value
    .slice(1, -1)
    .replace(/\\([0-7]{1,3}|\r?\n|[\s\S])/g, (_, escaped: string) =>
      /^[0-7]/.test(escaped)
        ? String.fromCharCode(Number.parseInt(escaped, 8))
        : (ESCAPES[escaped] ?? escaped),
    );
}

const ESCAPES: Readonly<Record<string, string>> = {
  ...{ n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' },
  ...{ '\n': '', '\r\n': '' },
};
