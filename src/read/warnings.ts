/** What the user should know of how a text was read: that it has no title, another language, or is no article. */

import { type Article, KIND_WORDS, TEXT_KINDS } from '../article/index.js';
import type { Diagnostic, Report } from '../base/diagnostics.js';
import { TIME } from './body/unwanted.js';
import { primary, UNKNOWN } from './language.js';
import { wordCount } from './lines/word-count.js';
import type { Details } from './source.js';

/** Reports a warning for each; what the user has asked for is no surprise. */
export function warnOfReading(article: Article, asked: Details, report: Report): void {
  for (const find of WARNINGS) {
    const found = find(article, asked);
    if (found) report({ severity: 'warning', file: article.file, ...found });
  }
}

/** A chapter was asked of what is no book. */
export function warnOfChapter(file: string, report: Report): void {
  report({
    severity: 'warning',
    code: 'read/chapter',
    message: 'only an e-book (.epub) has chapters to choose from, so the whole file is read',
    file,
    hint: 'leave --chapter out, or copy the chapter into a file of its own',
  });
}

/** Passes on what is reported, and keeps what only a warning tells. */
export function hearing(report: Report, cautions: string[]): Report {
  return (diagnostic) => {
    const { severity, code, message, hint } = diagnostic;
    if (severity === 'warning' && !TOLD_OTHERWISE.has(code))
      cautions.push(`${message.charAt(0).toUpperCase()}${message.slice(1)}${hint ? `; ${hint}` : ''}.`);
    report(diagnostic);
  };
}

/** The article has a field for these; or they are slips in the marks of a file, of no matter to a reader. */
const TOLD_OTHERWISE = new Set([
  'read/no-title',
  'read/kind',
  'read/language',
  'read/chapter',
  'read/heading-level',
  'read/front-matter',
]);

type Warning = Pick<Diagnostic, 'code' | 'message' | 'hint'>;

const WARNINGS: readonly ((article: Article, asked: Details) => Warning | false | undefined)[] = [
  ({ untitled }) =>
    untitled && {
      code: 'read/no-title',
      message: 'no title found, so the name of the file stands in its place',
      hint: 'give one with --title "…", or put it on the first line with a blank line below',
    },
  ({ kind }, asked) =>
    kind !== undefined &&
    !asked.type && {
      code: 'read/kind',
      message: `read as ${KIND_WORDS[kind].name}: ${KIND_WORDS[kind].effect}`,
      hint: `if it is something else, say so with --type article (or ${TEXT_KINDS.filter((other) => other !== kind).join(', ')})`,
    },
  (article) =>
    lacksStops(article) && {
      code: 'read/no-stops',
      message:
        'hardly a sentence ends with a full stop, as where a machine wrote down what it heard, so the guide asks little and may part sentences wrongly',
      hint: 'set in full stops and capitals, or bring a text that an editor has gone through',
    },
  ({ headings, removed }) => {
    const entries = [...headings, ...removed].filter(({ text }) => TIME.test(text)).length;
    return (
      entries >= FEWEST_ENTRIES && {
        code: 'read/entries',
        message: `a page of ${entries} entries, each with its time, which may stand with the newest first: no text that leads from one thought to the next`,
        hint: 'copy the entries that belong together into a file of their own, or look for the report that was written afterwards',
      }
    );
  },
  ({ text }) => {
    const gaps = text.match(/_{4,}/g)?.length ?? 0;
    return (
      gaps >= FEWEST_GAPS && {
        code: 'read/worksheet',
        message: `${gaps} gaps (____) stand in the text: if they are to be filled in, tasks of a worksheet are read as text`,
        hint: 'save the text that the tasks are about as a file of its own',
      }
    );
  },
  ({ language }) =>
    language === UNKNOWN && {
      code: 'read/language',
      message: `the language could not be told, ${LEFT_OUT}`,
      hint: 'give it with --language, for example --language pt',
    },
  ({ language }, asked) =>
    language !== UNKNOWN &&
    primary(language) !== 'en' && {
      code: 'read/language',
      message: `the text is in ${nameOf(language)}, which the program does not understand, ${LEFT_OUT}`,
      hint: asked.language
        ? 'this is what --language says'
        : 'if this is wrong, give the language with --language, for example --language en',
    },
];

/** From judgement. */
const FEWEST_ENTRIES = 4;
const FEWEST_GAPS = 2;
const FEWEST_WORDS = 150;
const LONGEST_SENTENCE = 70;

/** Of English prose: poems and other languages have marks of their own. */
function lacksStops({ text, language, kind }: Article): boolean {
  const words = wordCount(text);
  const ends = text.match(/[.?!…:;]["'”’)\]]*(?=\s|$)/g)?.length ?? 0;
  const isProse = kind !== 'poem' && kind !== 'how-to' && primary(language) === 'en';
  return isProse && words >= FEWEST_WORDS && words > ends * LONGEST_SENTENCE;
}

const LEFT_OUT =
  'so the guide has no grade, no vocabulary, no content note and no questions on its sentences';

/** `Spanish (es)`. */
function nameOf(tag: string): string {
  const name = new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag;
  return name === tag ? `a language with the tag ${tag}` : `${name} (${tag})`;
}
