/** What the user should know of how a text was read: that it has no title, another language, or is no article. */

import { type Article, KIND_WORDS, TEXT_KINDS } from '../article/index.js';
import type { Diagnostic, Report } from '../base/diagnostics.js';
import { primary, UNKNOWN } from './language.js';
import type { Details } from './source.js';

/** Reports a warning for each; what the user has asked for is no surprise. */
export function warnOfReading(article: Article, asked: Details, report: Report): void {
  const { file, untitled, kind, language } = article;
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

const LEFT_OUT =
  'so the guide has no grade, no vocabulary, no content note and no questions on its sentences';

/** `Spanish (es)`. */
function nameOf(tag: string): string {
  const name = new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag;
  return name === tag ? `a language with the tag ${tag}` : `${name} (${tag})`;
}
