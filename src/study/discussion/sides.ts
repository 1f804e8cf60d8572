/** Whose side a sentence of an argument is on: what the author gives to the other side runs on until a word turns back. */

import { isGranted, isObjection } from '../argument.js';
import type { Passage } from '../passages.js';
import type { Scene } from './scene.js';

/** A stretch in which the author speaks for the other side. */
export interface Concession {
  /** The sentence that opens it. */
  readonly opens: Passage;
  readonly sentences: readonly Passage[];
  /** Whether it is only what others say; the author may go on to grant it. */
  readonly isObjection: boolean;
}

/** Every such stretch, in text order. */
export function concessionsIn({ passages }: Scene): Concession[] {
  const found: Concession[] = [];
  for (const opens of passages) {
    if (found.at(-1)?.sentences.includes(opens) || !gives(opens)) continue;
    const yields = isObjection(opens) && isYielded(passages, opens);
    const sentences = stretchFrom(passages, opens, { isSaid: isObjection(opens) && !yields });
    found.push({ opens, sentences, isObjection: isObjection(opens) && !yields });
  }
  return found;
}

/** `It is a fair point`: the author grants what others were heard to say. */
const isYielded = (passages: readonly Passage[], { index, paragraph }: Passage): boolean =>
  passages
    .slice(index + 1, index + 4)
    .some(
      (one) =>
        one.paragraph === paragraph && !TURNS.test(one.text) && (YIELDS.test(one.lower) || isGranted(one)),
    );

const YIELDS =
  /\bis a fair (?:point|question)\b|\bhas a point\b|\bthere is (?:something|much|truth) in (?:that|this|it)\b/u;

const gives = (passage: Passage): boolean =>
  passage.prose &&
  !passage.quoted &&
  passage.words >= 5 &&
  !/\bis a fair (?:point|question)\b/u.test(passage.lower) &&
  (GIVES.test(passage.lower) || isGranted(passage) || isObjection(passage));

const GIVES =
  /\bi (?:should|must|have to|ought to|will|do) (?:admit|grant|concede)\b|\bi (?:do not|don[’']t|will not|won[’']t|am not going to|have no wish to|would not) (?:pretend|(?:want|wish|mean) to (?:be romantic|romantici[sz]e|pretend|exaggerate|deny|say that)|romantici[sz]e|deny)\b|\bdeserves? (?:to be taken seriously|a hearing|an answer|its due|their due|to be heard)\b|\bwhat is true on the other side\b|\b(?:give|giving) (?:it|them|him|her|the other side) (?:its|their|his|her) due\b|\b(?:by no means|cannot be|can not be|not to be) (?:ruled out|excluded)\b|^(?:and |but )?(?:s?he|they|the critics|the opponents) (?:has|have|had) a point\b|\bthe other side has (?:a|its) case\b|\bit would be (?:wrong|unfair|dishonest|foolish) to (?:deny|pretend|say|draw|blame|conclude)\b|\bthere is something in (?:that|this|it)\b|\bnone of this is (?:free|cheap|easy|simple|without)\b|^(?:to be fair|in fairness)\b|\bthere is an? (?:better|stronger|harder|more serious|good|serious) (?:objection|argument)\b|\bi know what (?:you|they|some) will say\b|\bthere is (?:something|much|a good deal|a case) to be said for\b/u;

const TURNS =
  /^(?:But|Yet|However|Still|Nevertheless|Nonetheless|Even so|All the same|As for|My (?:own )?answer)\b/u;

/** Up to the word that turns, or to the end of the paragraph; what only announces a case reaches into the paragraphs behind it. */
function stretchFrom(
  passages: readonly Passage[],
  opens: Passage,
  { isSaid }: { readonly isSaid: boolean },
): Passage[] {
  const rest = passages.slice(opens.index + 1);
  const isLast = rest[0]?.paragraph !== opens.paragraph;
  const announces = isLast && ANNOUNCES.test(opens.lower);
  const ends = isSaid
    ? rest.findIndex(({ text, paragraph }) => paragraph > opens.paragraph || !SAYS_ON.test(text))
    : rest.findIndex(
        ({ text, paragraph, index }) =>
          paragraph > opens.paragraph + (announces ? 2 : 0) ||
          (TURNS.test(text) && !(announces && passages[index - 1]?.paragraph === paragraph)),
      );
  return [opens, ...rest.slice(0, ends < 0 ? rest.length : ends)];
}

/** It says that a case is coming. */
const ANNOUNCES =
  /\bother side\b|\b(?:its|their) due\b|\bdeserves? \b|\badmit (?:what|some|a few|two|three|one)\b/u;

/** An objection goes on only where the text says so. */
const SAYS_ON =
  /^(?:It (?:will|may|might) (?:also )?be (?:said|argued)|They (?:will |would |may |might )?(?:also )?(?:say|argue|add|point)|And (?:they|that|it)|An? (?:retired |former )?\p{L}+ (?:wrote|said|told|put it))\b/u;

/** The sentences of a text that stand for its author: outside what is given to others, and no words of others. */
export function ownSide(scene: Scene, given: readonly Concession[]): Passage[] {
  const others = new Set(given.flatMap(({ sentences }) => sentences.map(({ index }) => index)));
  return scene.passages.filter(
    (passage) =>
      !others.has(passage.index) &&
      passage.prose &&
      !passage.quoted &&
      !OPPONENT.test(passage.text) &&
      !/\b(?:must|should|ought)\b/u.test(passage.lower),
  );
}

/** It speaks of an opponent by a pronoun, or says that somebody holds something. */
const OPPONENT =
  /^(?:But|And) (?:s?he|they) |\b(?:recommends?|recommended|proposes?|proposed|argues?|claims?)\b/u;
