/** What the user should know of how a text was read: that it has no title, another language, or is no article. */

import { type Article, KIND_WORDS, TEXT_KINDS } from '../article/index.js';
import type { Diagnostic, Report } from '../base/diagnostics.js';
import { TIME } from './body/unwanted.js';
import { primary, UNKNOWN } from './language.js';
import { wordCount } from './lines/word-count.js';
import type { Details } from './source.js';

/** Reports a warning for each; what the user has asked for is no surprise. */
export function warnOfReading(article: Article, asked: Details, report: Report): void {
  const { file, untitled, kind, language, headings, removed } = article;
  const warn = (code: string, message: string, hint: string): void =>
    report({ severity: 'warning', code, message, file, hint } satisfies Diagnostic);
  if (untitled)
    warn(
      'read/no-title',
      'no title found, so the name of the file stands in its place',
      'give one with --title "…", or put it on the first line with a blank line below',
    );
  if (kind && !asked.type)
    warn(
      'read/kind',
      `read as ${KIND_WORDS[kind].name}: ${KIND_WORDS[kind].effect}`,
      `if it is something else, say so with --type article (or ${TEXT_KINDS.filter((other) => other !== kind).join(', ')})`,
    );
  if (lacksStops(article))
    warn(
      'read/no-stops',
      'hardly a sentence ends with a full stop, as where a machine wrote down what it heard, so the guide asks little and may part sentences wrongly',
      'set in full stops and capitals, or bring a text that an editor has gone through',
    );
  const entries = [...headings, ...removed].filter(({ text }) => TIME.test(text)).length;
  if (entries >= FEWEST_ENTRIES)
    warn(
      'read/entries',
      `a page of ${entries} entries, each with its time, which may stand with the newest first: no text that leads from one thought to the next`,
      'copy the entries that belong together into a file of their own, or look for the report that was written afterwards',
    );
  const gaps = article.text.match(/_{4,}/g)?.length ?? 0;
  if (gaps >= FEWEST_GAPS)
    warn(
      'read/worksheet',
      `${gaps} gaps (____) stand in the text: if they are to be filled in, tasks of a worksheet are read as text`,
      'save the text that the tasks are about as a file of its own',
    );
  if (language === UNKNOWN)
    warn(
      'read/language',
      `the language could not be told, ${LEFT_OUT}`,
      'give it with --language, for example --language pt',
    );
  else if (primary(language) !== 'en')
    warn(
      'read/language',
      `the text is in ${nameOf(language)}, which the program does not understand, ${LEFT_OUT}`,
      asked.language
        ? 'this is what --language says'
        : 'if this is wrong, give the language with --language, for example --language en',
    );
}

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
