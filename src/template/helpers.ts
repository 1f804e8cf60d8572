/** What templates may call. Each takes plain values; those with `makesHtml` escape their input themselves. */

import { Fatal } from '../base/diagnostics.js';
import type { Extract } from '../study/guide.js';
import type { TemplateContext } from './context.js';
import { dayIn } from './day.js';
import { escapeHtml } from './escape-html.js';
import { ownWord } from './own-word.js';
import { type AnswerPart, answerParts } from './packet/answer-parts.js';
import { citeParagraphs, paragraphReferences, placeOf, referTo } from './references.js';
import { lineAsPrinted } from './summary-line.js';
import type { Templates } from './templates.js';

export interface Helper {
  readonly run: (args: readonly unknown[], templates: Templates, root: TemplateContext) => unknown;
  readonly makesHtml?: true;
}

const value = (run: (...args: never[]) => unknown): Helper => ({ run: (args) => run(...(args as never[])) });
const html = (run: (...args: never[]) => string): Helper => ({ ...value(run), makesHtml: true });

export const HELPERS: Readonly<Record<string, Helper>> = {
  eq: value((a: unknown, b: unknown) => a === b),
  not: value((a: unknown) => !isFilled(a)),
  and: value((...all: unknown[]) => all.every(isFilled)),
  or: value((...all: unknown[]) => all.some(isFilled)),
  greater: value((a: number, b: number) => a > b),
  add: value((a: number, b: number) => a + b),
  list: value((...items: unknown[]) => items),
  join: value((list: readonly unknown[], separator: string) => list.join(separator)),
  /** A phrase of the guide's own words, in the language they have in this guide. */
  t: { run: ([english], _, root) => ownWord(root, String(english)) },
  /** A day in the guide's own language, where it is written as the program writes it. */
  day: { run: ([date], _, { ownLanguage }) => dayIn(ownLanguage, String(date ?? '')) },
  count: { run: ([n], _, root) => countIn(root, n as number) },
  plural: {
    run: ([n, one, many], _, root) => `${countIn(root, n as number)} ${n === 1 ? one : many}`,
  },
  /** The partial with this name, for `{{> (partial name)}}`. */
  partial: value((name: string) => name),
  letter: value((index: number) => String.fromCharCode(97 + (index % 26))),
  /** What tells a theme from the others on a grey copy; the first is A, and 0 stands for none. */
  themeLetter: value((theme: number) => (theme === 0 ? '' : String.fromCharCode(64 + theme))),
  /** A title as long as fits one line of a running head. */
  running: { run: ([title], _, root) => runningTitle(title as string, lettersOfHead(root)) },
  splitLines: value((text: string) => text.split('\n')),
  /** `¶4` or `¶¶4–6, 9`; in verse `lines 4–12` */
  refs: {
    run: ([numbers], _, root) => referTo(numbers as number | readonly number[], root),
    makesHtml: true,
  },
  /** `¶4`, in verse too. */
  atParagraph: { run: ([number], _, root) => paragraphReferences(number as number, root), makesHtml: true },
  /** The text with every `¶4` in it leading to its paragraph. */
  cite: { run: ([text], _, root) => citeParagraphs(escapeHtml(text as string), root), makesHtml: true },
  /** Where an extract stands: `¶4`; in verse `line 7` */
  placeOf: { run: ([extract], _, root) => placeOf(extract as Extract, root), makesHtml: true },
  /** ` lang="tr"` where the text has another language than the words round it. */
  textLang: {
    run: (_args, _templates, { isForeign, article }) =>
      isForeign
        ? ` lang="${escapeHtml(article.language)}"${RIGHT_TO_LEFT.test(article.language) ? ' dir="rtl"' : ''}`
        : '',
    makesHtml: true,
  },
  /** A summary line with the sentences round it, names in brackets, and […] where it was cut. */
  cut: value(lineAsPrinted),
  /** `[I]n 1893 the board opened it`: an event that is cut from its sentence. */
  asEvent: value((event: Extract) => lineAsPrinted({ ...event, cutBefore: /^\p{Ll}/u.test(event.text) })),
  /** Spoken words without the comma that led on to "she said". */
  spoken: value((text: string) => text.replace(/[,;]$/, '')),
  gradeRange: { run: ([grade], _, root) => gradeRange(grade as number, ownWord(root, 'to')) },
  /** The text with every run of underscores turned into a blank to write on. */
  blanks: {
    run: ([text], _, root) =>
      citeParagraphs(escapeHtml(text as string), root).replace(
        /_{3,}/g,
        `<input class="blank" size="14" aria-label="${escapeHtml(ownWord(root, 'blank'))}">`,
      ),
    makesHtml: true,
  },
  /** The text with one word of it in bold. */
  mark: html((text: string, word: string) => markWord(text, word)),
  /** The text with the letters in bold that are explained in brackets behind them. */
  boldLetters: html((text: string) =>
    escapeHtml(text).replace(/(?<!\p{L})\p{Lu}(?= \()/gu, (letter) => `<b>${letter}</b>`),
  ),
  /** An answer, or as much of it as is shown: what it labels each on a line of its own, the labels in bold. */
  parted: html((answer: string | readonly AnswerPart[]) => linesOfParts(answer)),
  /** A few words around a part of a text, the part in bold, with … where words are left out. */
  around: html((text: string, part: string) => wordsAround(text, part)),
  stylesheet: { run: ([name], templates) => styleSheet(String(name), templates), makesHtml: true },
};

const isFilled = (a: unknown): boolean => (Array.isArray(a) ? a.length > 0 : Boolean(a));

/** Languages that are written from right to left. */
const RIGHT_TO_LEFT = /^(?:ar|ckb|dv|fa|he|ku-Arab|ps|sd|syr|ug|ur|yi)(?:-|$)/i;

/** Digits are grouped as the language of the guide's own words does it. */
const countIn = ({ ownLanguage }: TemplateContext, n: number): string =>
  n.toLocaleString(ownLanguage === 'en' ? 'en-GB' : ownLanguage);

/** A formula's figure is no measurement of a reader: print a range, one grade to each side. */
function gradeRange(grade: number, to: string): string {
  const middle = Math.max(2, Math.min(15, Math.round(grade)));
  return `${middle - 1} ${to} ${middle + 1}`;
}

/** Letters of a running head: beside the number of the page on A4, on smaller paper or in a line of larger print, and where both are. From measuring. */
const LETTERS_OF_HEAD = { usual: 66, narrow: 46, narrowLarge: 34, narrowClear: 22 } as const;
/** Letters of scripts that do not tell words apart are twice as wide. */
const WIDE = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}]/u;

function lettersOfHead({ sheets }: TemplateContext): number {
  const has = (sheet: string): boolean => sheets.includes(sheet);
  if (!has('notes-below.css')) return LETTERS_OF_HEAD.usual;
  if (!has('small-paper.css')) return LETTERS_OF_HEAD.narrow;
  if (has('large.css')) return LETTERS_OF_HEAD.narrowLarge;
  return has('dyslexia.css') ? LETTERS_OF_HEAD.narrowClear : LETTERS_OF_HEAD.narrow;
}

function runningTitle(title: string, letters: number): string {
  const room = WIDE.test(title) ? letters / 2 : letters;
  if (title.length <= room) return title;
  const words = title.slice(0, room).replace(/\s+\S*$/, '');
  return `${words.replace(/[\p{P}\s]+$/u, '')} …`;
}

function markWord(text: string, word: string): string {
  const at = text.toLowerCase().indexOf(word.toLowerCase());
  if (at < 0) return escapeHtml(text);
  const rest = text.slice(at);
  const whole = /^[\p{L}\p{M}\p{N}'’-]*/u.exec(rest.slice(word.length))![0];
  const end = word.length + whole.length;
  return `${escapeHtml(text.slice(0, at))}<strong>${escapeHtml(rest.slice(0, end))}</strong>${escapeHtml(rest.slice(end))}`;
}

const linesOfParts = (answer: string | readonly AnswerPart[]): string =>
  (typeof answer === 'string' ? answerParts(answer) : answer)
    .map(({ label, text }) => `${label && `<b>${escapeHtml(label)}</b> `}${escapeHtml(text.trimEnd())}`)
    .join('<br>');

/** Words to show on each side of a figure: one short line of a narrow column. From judgement. */
const WORDS_BEFORE = 7;
const WORDS_AFTER = 6;

function wordsAround(text: string, part: string): string {
  const at = text.indexOf(part);
  if (at < 0) return escapeHtml(text);
  const before = text.slice(0, at).split(/(?<=\s)/);
  const after = text.slice(at + part.length).split(/(?=\s)/);
  const left = before.slice(-WORDS_BEFORE).join('');
  const right = after.slice(0, WORDS_AFTER + 1).join('');
  const cut = {
    before: before.length > WORDS_BEFORE ? '… ' : '',
    after: after.length > WORDS_AFTER + 1 ? ' …' : '',
  };
  return `${cut.before}${escapeHtml(left)}<strong>${escapeHtml(part)}</strong>${escapeHtml(right)}${cut.after}`;
}

function styleSheet(name: string, templates: Templates): string {
  const sheet = templates.get(`styles/${name}`);
  if (!sheet)
    throw new Fatal({
      code: 'template/missing',
      message: `there is no style sheet styles/${name}`,
      file: 'templates',
      hint: 'write it, or name one that is there',
    });
  if (/<\/style/i.test(sheet.source)) {
    throw new Fatal({
      code: 'template/style',
      message: 'a style sheet cannot contain "</style"',
      file: sheet.file,
      hint: 'take it out: in a page it would end the sheet',
    });
  }
  return `<style data-source="${escapeHtml(sheet.file)}">${sheet.source}</style>`;
}
