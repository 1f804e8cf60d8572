/** The text-transform property: letters change, words stay. */

import type { ComputedStyle } from '../../css/style.js';

export function transformText(text: string, how: ComputedStyle['textTransform'], language: string): string {
  if (how === 'none') return text;
  const locale = localeOf(language);
  if (how === 'uppercase') return text.toLocaleUpperCase(locale);
  if (how === 'lowercase') return text.toLocaleLowerCase(locale);
  return text.replace(/(?<![\p{L}\p{M}\p{N}'’])\p{L}/gu, (letter) => letter.toLocaleUpperCase(locale));
}

/** A language tag that the engine does not accept must not end the run. */
function localeOf(language: string): string {
  return /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language) ? language.slice(0, 2) : 'en';
}
