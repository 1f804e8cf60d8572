/** Marks inside a paragraph that are not the author's words: image names glued to its head, footnote numbers. */

export interface Cleaned {
  readonly text: string;
  readonly removed: readonly { readonly text: string; readonly why: string }[];
}

const IMAGE_FILE = /^[\w-]+\.(?:jpe?g|png|gif|webp|svg)\s*/i;
/** `storm-damageThe wind`: lower-case words, then a capital without a space between. */
const GLUED_NAME = /^([a-z][a-z0-9]*(?:[-_][a-z0-9]+)*)(?=(\p{Lu}[\p{Ll}’']*)\b)/u;
/** What editors of an encyclopaedia ask for in the middle of a sentence. */
const REQUEST =
  '(?:citation|clarification|page|better source|full citation|non-primary source|quote|verification|when|who|where|which|why|how|by whom|according to whom|failed verification|dubious|update|edit|edit source|disputed|vague|original research|réf|modifier|bearbeiten|editar|cita)(?: needed| nécessaire| requerida)?[^\\]\\n]{0,30}';
const FOOTNOTE_MARK = new RegExp(
  `(?<=[\\p{L}\\p{N}.,;:!?"'”’)\\]%])(?: ?\\[ ?${REQUEST}\\]|\\[\\^?(?:\\d{1,3}|(?:note|nb|n|fn) ?\\d{1,3}|[a-z]{1,12})\\])`,
  'giu',
);

/** Who wrote a post that the page shows, and when, below its words: `— Ana Lima (@analima) September 19, 2016`. */
const SIGNATURE = /\n[—–-]{1,2} ?[^()\n]{2,60} \(@\w{2,20}\)(?: [\p{L}\d., ]{4,25})?$/u;

/** Words that open a sentence more often than any name does. */
const OPENERS = new Set(
  'A An And As At But By For From He Her His How I If In It Its Many Most No Now Of On One Our She So Some That The Their Then There These They This Those Though To Two We What When Where While Who Why With You'.split(
    ' ',
  ),
);

/** `wholeText` tells whether the word behind a glued name is a word of this article. */
export function clearNoise(paragraph: string, wholeText: string): Cleaned {
  const removed: { text: string; why: string }[] = [];
  let text = paragraph;
  const name = IMAGE_FILE.exec(text)?.[0] ?? gluedName(text, wholeText);
  if (name) {
    removed.push({ text: name.trim(), why: 'name of an image' });
    text = text.slice(name.length);
  }
  const [post] = SIGNATURE.exec(text) ?? [];
  if (post) {
    removed.push({ text: post.trim(), why: 'left over from a web page' });
    text = text.slice(0, -post.length);
  }
  for (const mark of text.match(FOOTNOTE_MARK) ?? []) removed.push({ text: mark, why: 'footnote mark' });
  return { text: text.replace(FOOTNOTE_MARK, ''), removed };
}

function gluedName(text: string, wholeText: string): string | undefined {
  const found = GLUED_NAME.exec(text);
  if (!found) return undefined;
  const [, name = '', word = ''] = found;
  if (name.length < 4 && !/[-_]/.test(name)) return undefined;
  if (occurrences(wholeText, name + word) > 1) return undefined;
  const isWord = OPENERS.has(word) || occurrences(wholeText.toLowerCase(), ` ${word.toLowerCase()} `) > 0;
  return isWord || /[-_]/.test(name) ? name : undefined;
}

const occurrences = (text: string, part: string): number => text.split(part).length - 1;
