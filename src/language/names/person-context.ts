/** What the text does with people alone: it tells their age, it speaks to them. */

import { isKnownPlace } from './countries.js';
import { genderOfName } from './first-names.js';
import type { NameWord } from './name-words.js';

/** `X is twelve`, `X was 41 when`. */
export const isAged = (words: readonly NameWord[], at: number): boolean => {
  const [age, after] = [words[at + 1], words[at + 2]];
  return (
    /^(?:is|was|turned|turns)$/.test(words[at]!.lower) &&
    age?.gap === ' ' &&
    isAge(age) &&
    (after?.gap !== ' ' || /^(?:years|now|when|and|but)$/.test(after.lower))
  );
};

/** Years of a life, in figures or in words. */
export const isAge = ({ text, lower }: NameWord): boolean =>
  SPELLED_AGE.test(lower) || (/^\d{1,3}$/.test(text) && Number(text) < 110);

const SPELLED_AGE =
  /^(?:(?:six|seven|eight|nine)(?:teen|ty)?|ten|eleven|twelve|thirteen|fourteen|fifteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\p{Ll}+)?)$/u;

/** `“Orla, I never”`, `Thank you, Orla.`: whom somebody speaks to. */
export function isAddressed(words: readonly NameWord[], from: number, to: number): boolean {
  const [first, next] = [words[from]!, words[to]!];
  if (next.gap === ', ' && /["“‘]$/u.test(first.gap)) return ADDRESSING.test(next.lower);
  return first.gap === ', ' && /^[.?!,]/.test(next.gap) && THANKING.test(words[from - 1]?.lower ?? '');
}

/** `She won, Orla, and you know it.` A list of names is another thing. */
export const isBetweenCommas = (words: readonly NameWord[], from: number, to: number): boolean =>
  to - from === 1 &&
  words[from]!.gap === ', ' &&
  words[to]!.gap === ', ' &&
  !words[to]!.capital &&
  !isKnownPlace(words[from - 1]?.text ?? '') &&
  genderOfName(words[from]!.text) !== undefined;

const ADDRESSING =
  /^(?:i|i['’](?:m|ve|d|ll)|you|you['’](?:re|ve)|we|do|don['’]t|come|why|what|how|listen|look|where|please|my|dear|are|can|will|would|let|tell)$/;
const THANKING = /^(?:you|please|sorry|yes|no|goodbye|hello|listen|dear|welcome|morning|on)$/;
