/** `But`, `However`: what is set against what, where the two stand in different sentences. */

import type { StudyMaterial } from '../material.js';
import { extractFrom, type Passage } from '../passages.js';
import { type Candidate, candidate } from './candidate.js';
import { atEndBefore, capital, inQuotes, isAskable, isQuotable, justBefore } from './neighbours.js';

const OPENS =
  /^(But|However|Yet|Nevertheless|Nonetheless|Even so),? (?!(?:for|why|what|how|who|when|where|is|was|are|then|first|also)\b)/u;
const INSIDE = /^[^,]{2,40}, (however), /u;

/** One for each sentence that turns against the one before it. */
export function turnQuestions(material: StudyMaterial): Candidate[] {
  return material.passages.flatMap((passage) => {
    const word = turningWord(passage);
    if (!word || !isReadable(passage)) return [];
    const [inside, outside] = [justBefore(material, passage), atEndBefore(material, passage)];
    if (inside)
      return isQuotable(passage) &&
        goesOn(passage, inside) &&
        isAskable(inside) &&
        inside.words <= LONGEST &&
        !OPENS.test(inside.text)
        ? [within(passage, inside, saidBy(passage, word))]
        : [];
    return outside && isQuotable(passage) && isAskable(outside) && sharesNoun(passage, outside)
      ? [across(passage, outside, word)]
      : [];
  });
}

/** More between quotation marks and the question is lost behind them. */
const LONGEST = 26;

/** It takes up what the sentence before was about. */
const goesOn = (passage: Passage, before: Passage): boolean =>
  sharesNoun(passage, before) ||
  /\b(?:it|its|they|their|them|this|these|that|those|one|he|she|his|her|him)\b/iu.test(passage.text);

/** What turns against the paragraph before must speak of something that it ended with. */
const sharesNoun = (passage: Passage, before: Passage): boolean => {
  const nouns = (one: Passage): string[] =>
    one.tokens.flatMap(({ pos, lemma }) => (pos === 'NOUN' ? [lemma] : []));
  const own = new Set(nouns(passage));
  return nouns(before).some((noun) => own.has(noun));
};

function turningWord({ text }: Passage): string | undefined {
  const turn = OPENS.exec(text) ?? INSIDE.exec(text);
  return turn && !OPENS.test(text.slice(turn[0].length)) ? turn[1] : undefined;
}

/** Of a length that can be copied out, be it speech. */
const isReadable = ({ prose, words, text }: Passage): boolean =>
  prose && words >= 6 && words <= 36 && /[.!”"’]$/u.test(text);

function within(passage: Passage, before: Passage, said: string): Candidate {
  return candidate(passage, {
    frame: 'turn',
    kind: 'short-answer',
    prompt: `What does ¶${passage.paragraph} set against this: ${inQuotes(before.text)}?`,
    answer: said,
    level: 'understand',
    beside: [before],
  });
}

function across(passage: Passage, before: Passage, word: string): Candidate {
  const [last, own] = [before.paragraph, passage.paragraph];
  return candidate(passage, {
    frame: 'turn',
    kind: 'short-answer',
    prompt: `¶${own} turns with the word “${word}”. What is set against what at this point? Use ¶${last} and ¶${own}.`,
    answer: `¶${last} ends: ${inQuotes(before.text)}. ¶${own} sets against it: ${inQuotes(saidBy(passage, word))}.`,
    level: 'analyse',
    lines: 3,
    worth: 0.2,
    evidence: extractFrom(passage, passage.sentence),
    beside: [before],
  });
}

/** What the sentence says without the word that turns. */
const saidBy = ({ text }: Passage, word: string): string =>
  capital(text.replace(new RegExp(`^["“]?${word},? `, 'u'), '').replace(`, ${word},`, ''));
