/** A text that was saved with its tags (TEI and other XML, a piece of HTML): the tags go, and part paragraphs where they stand for that. */

import type { Discard, FrontMatter } from '../block.js';

export interface WithoutTags {
  readonly text: string;
  readonly discarded: readonly Discard[];
  readonly frontMatter?: FrontMatter;
}

const ATTRIBUTES = '(?:\\s+[\\w:.-]+\\s*=\\s*(?:"[^"<]*"|\'[^\'<]*\'))*\\s*';
const TAG = new RegExp(
  `<!--[\\s\\S]{0,1000}?-->|<\\?[^>]{0,300}\\?>|</?([a-z][\\w:.-]*)${ATTRIBUTES}/?>`,
  'gi',
);
/** With one it begins; a word between angle brackets in mid-text is none, and neither is one that opens a text alone. */
const TAGGED = new RegExp(
  `^\\s*(?:<!--|<\\?xml\\b|<([a-z][\\w:.-]*)(?:\\s+[\\w:.-]+\\s*=|${ATTRIBUTES}>[\\s\\S]*</\\1\\s*>))`,
  'i',
);
const BLOCK =
  /^(?:ab|article|body|div\d?|dd|dl|dt|figure|h[1-6]|head|item|label|lg|li|list|note|ol|p|quote|section|sp|speaker|speech|stage|table|tei|text|title|tr|u|ul)$/i;
const LINE = /^(?:br|l|lb)$/i;

/** The text without its tags, on the lines where it stood, or undefined where it has none. */
export function withoutTags(source: string): WithoutTags | undefined {
  if (!TAGGED.test(source)) return undefined;
  const head = headOf(source);
  const title = (/<title\b[^>]{0,200}>([^<]+)/i.exec(head)?.[1] ?? '').replace(/\s+/g, ' ').trim();
  const tags: string[] = [];
  const text = source
    .replace(head, onlyLines)
    .replace(TITLE_PAGE, onlyLines)
    .replace(TAG, (tag, name: string | undefined) => {
      tags.push(tag.replace(/\s+/g, ' '));
      return onlyLines(tag) || breakAt(name ?? '');
    });
  return {
    text: withSigns(withLines(text)),
    discarded: [{ text: tags.join('\n'), why: 'HTML', line: 1 }],
    ...(title && { frontMatter: { title: withSigns(title) } }),
  };
}

/** What stands in it is said of the text. */
function headOf(source: string): string {
  const [start, end] = [source.indexOf('<teiHeader'), source.indexOf('</teiHeader>')];
  return start < 0 ? '' : source.slice(start, end);
}

/** Its title and writer are told by the head; a preface is longer. */
const TITLE_PAGE = /<front>\s*<(?:docTitle|titlePage)\b(?:(?!<\/front>)[\s\S]){0,3000}<\/front>/;

const onlyLines = (text: string): string => text.replace(/[^\n]+/g, '');

/** Where a line of verse begins or ends, until it is known whether the file has a line there as well. */
const OF_LINE = '\u2028';

const breakAt = (name: string): string => (BLOCK.test(name) ? '\n\n' : LINE.test(name) ? OF_LINE : '');

/** One line for one line: what ends at the end of a line of the file and begins in the next has no blank line between. */
const withLines = (text: string): string =>
  text.replace(/\u2028?[ \t]*\n[ \t]*\u2028|\u2028[ \t]*\n|\u2028+/g, '\n');

const SIGNS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const withSigns = (text: string): string =>
  text.replace(/&(?:(amp|lt|gt|quot|apos)|#(\d{2,6}));/g, (_, name: string | undefined, code) =>
    name ? SIGNS[name]! : String.fromCodePoint(Number(code)),
  );
