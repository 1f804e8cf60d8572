/** `But`, `However`: what is set against what, where the two stand in different sentences. */

import type { StudyMaterial } from '../material.js';
import { extractFrom, type Passage } from '../passages.js';
import { type Candidate, candidate } from './candidate.js';
import { atEndBefore, capital, inQuotes, isAskable, isQuotable, justBefore } from './neighbours.js';

const OPENS =
  /^(But|However|Yet|Nevertheless|Nonetheless|Even so),? (?!(?:for|why|what|how|who|when|where|is|was|are|then|first|also)\b)/u;
const INSIDE = /^[^,]{2,40}, (however), /u;

/** What it says has its sense from the sentence before. */
const LEANS = /^(?:This|That|These|Those|It|They|He|She|Such|So)\b/u;

/** One for each sentence that turns against the one before it. */
export function turnQuestions(material: StudyMaterial): Candidate[] {
  return material.passages.flatMap((passage) => {
    const word = turningWord(passage);
    if (!word || !isReadable(passage)) return [];
    const [inside, outside] = [justBefore(material, passage), atEndBefore(material, passage)];
    if (inside && isQuotable(passage) && isAskable(inside) && !OPENS.test(inside.text))
      return [within(passage, inside, saidBy(passage, word))];
    if (inside && isReadable(inside) && turnsOnce(material, passage))
      return [unquoted(passage, inside, word)];
    return outside && isQuotable(passage) && isAskable(outside) && !LEANS.test(saidBy(passage, word))
      ? [across(passage, outside, word)]
      : [];
  });
}

function turningWord({ text }: Passage): string | undefined {
  const turn = OPENS.exec(text) ?? INSIDE.exec(text);
  return turn && !OPENS.test(text.slice(turn[0].length)) ? turn[1] : undefined;
}

/** Of a length that can be copied out, be it speech. */
const isReadable = ({ prose, words, text }: Passage): boolean =>
  prose && words >= 6 && words <= 36 && /[.!”"’]$/u.test(text);

/** Speech may begin in one sentence and end in the other. */
const unmarked = (text: string): string =>
  text.replace(/["“”]|^‘(?!.*’(?!\p{L}))|(?<!‘.*)(?<=[.?!])’$/gu, '');

/** The only sentence of its paragraph that turns. */
const turnsOnce = ({ passages }: StudyMaterial, { paragraph }: Passage): boolean =>
  passages.filter((one) => one.paragraph === paragraph && /\b(?:but|however|yet|though)\b/iu.test(one.text))
    .length === 1;

/** Where the sentence before cannot be quoted alone, the student has to find both. */
function unquoted(passage: Passage, before: Passage, word: string): Candidate {
  return candidate(passage, {
    frame: 'turn',
    kind: 'short-answer',
    prompt: `One sentence of ¶${passage.paragraph} turns with the word “${word}”. What is set against what?`,
    answer: `${inQuotes(unmarked(before.text))} is followed by the turn: ${inQuotes(unmarked(saidBy(passage, word)))}.`,
    level: 'analyse',
    lines: 2,
    worth: -0.4,
    sure: 0.75,
    beside: [before],
  });
}

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
