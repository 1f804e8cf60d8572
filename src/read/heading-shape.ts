/** Headings that only their shape gives away: short, no full stop, followed by prose. Limits are from judgement. */

const MOST_WORDS = 12;
const MOST_WORDS_OF_A_QUESTION = 7;
const SENTENCE_END = /(?:[.:;,…]|\s[–—-]+)["'”’)\]]*(?:\[\w+\])?$/;

export function looksLikeHeading(text: string, next: string | undefined): boolean {
  if (next === undefined || !/^["'“‘(\d\p{Lu}]/u.test(text)) return false;
  const words = text.split(/\s+/).length;
  const asks = /[?!]["'”’)]*$/.test(text);
  if (words > (asks ? MOST_WORDS_OF_A_QUESTION : MOST_WORDS) || SENTENCE_END.test(text)) return false;
  if (isSpeech(text)) return false;
  return isProse(next);
}

/** The whole line stands between quotation marks and asks or exclaims: a line of dialogue. */
const isSpeech = (text: string): boolean => /^["“‘].*[?!]["”’]$/.test(text);

/** A paragraph to stand under a heading: at least a full sentence. */
function isProse(text: string): boolean {
  return text.split(/\s+/).length >= 8 && /[.?!…]["'”’)\]]*(\s|$)/.test(text);
}
