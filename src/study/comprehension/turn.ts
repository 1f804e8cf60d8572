/** `But`, `However` at the head of a paragraph: what is set against what? */

import type { StudyMaterial } from '../material.js';
import { extractFrom, type Passage } from '../passages.js';
import { type Candidate, candidate } from './candidate.js';
import { atEndBefore, capital, inQuotes, isAskable, isQuotable } from './neighbours.js';

const OPENS =
  /^(But|However|Yet|Nevertheless|Nonetheless|Even so),? (?!(?:for|why|what|how|who|when|where|is|was|are|then|first|also)\b)/u;
const INSIDE = /^[^,]{2,40}, (however), /u;

/** One for each paragraph that turns against the end of the one before it. */
export function turnQuestions(material: StudyMaterial): Candidate[] {
  return material.passages.flatMap((passage) => {
    const word = turningWord(passage);
    if (!word || !isReadable(passage)) return [];
    const outside = atEndBefore(material, passage);
    return outside && isQuotable(passage) && isAskable(outside) && sharesNoun(passage, outside)
      ? [across(passage, outside, word)]
      : [];
  });
}

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
