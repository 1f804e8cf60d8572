/** Moves of an argument that run over several sentences: a point granted and outweighed, an objection answered, a question answered. */

import { isGranted, turnAfter } from '../argument.js';
import type { StudyMaterial } from '../material.js';
import type { Passage } from '../passages.js';
import { type Candidate, candidate } from './candidate.js';
import { cited, upTo } from './run.js';

const RIGHT = /\b(?:is|are) right (?:too |also )?(?:that|to|about)\b/u;

const ADMITS =
  /\b(?:(?:I|we) (?:should|must|ought to|will|have to|would) (?:admit|concede|grant|be fair)|what is true on the other side|in (?:all )?fairness|to be fair|let (?:me|us) be fair|the other side (?:has|is right)|give (?:them|him|her|it) (?:their|his|her|its) due)\b/iu;
const LONGEST = 90;
/** Sentences; of more, nobody can say which are granted and which only tell. */
const MOST = 2;

/** `Of course ... But ...`: what is granted, and where the text turns back. */
export function concessionQuestions({ passages, textType }: StudyMaterial): Candidate[] {
  if (textType === 'news') return [];
  return passages.flatMap((passage) => {
    const admits = !passage.quoted && ADMITS.test(passage.text);
    const turn =
      admits || RIGHT.test(passage.text) || isGranted(passage) ? turnAfter(passages, passage) : undefined;
    if (!turn || !isOwn(turn)) return [];
    const run = grantedUpTo(passages, passage, turn);
    const granted = upTo(admits && run.length > 1 && passage.words < 16 ? run.slice(1) : run, LONGEST);
    if (granted.length > MOST || !granted.every(({ quoted, prose }) => prose && !quoted)) return [];
    const more = passages[turn.index + 1];
    const answer = turn.words < 9 && more?.paragraph === turn.paragraph ? [turn, more] : [turn];
    return [
      candidate(granted[0]!, {
        frame: 'concession',
        kind: 'short-answer',
        prompt: `Which words of ¶${passage.paragraph} grant the other side a point, and which words${turn.paragraph === passage.paragraph ? '' : ` of ¶${turn.paragraph}`} are then set against it?`,
        answer: `Granted: ${cited(granted)}. Set against it: ${cited(answer)}.`,
        level: 'analyse',
        lines: 3,
        beside: [...granted.slice(1), ...answer],
      }),
    ];
  });
}

/** All that is granted in the paragraph: `is also right` goes on with what stands before it. */
function grantedUpTo(passages: readonly Passage[], granted: Passage, turn: Passage): Passage[] {
  const inside = passages.filter(
    ({ paragraph, index }) => paragraph === granted.paragraph && index < turn.index,
  );
  const goesOn = /\b(?:also|too|either)\b/u.test(granted.text) ? inside.findIndex(opensGrant) : -1;
  return goesOn < 0 ? passages.slice(granted.index, turn.index) : inside.slice(goesOn);
}

const opensGrant = (passage: Passage): boolean =>
  ADMITS.test(passage.text) ||
  RIGHT.test(passage.text) ||
  isGranted(passage) ||
  /\b(?:I|we) (?:will|do|can|would) not (?:pretend|deny|claim)\b/u.test(passage.text);

const isOwn = ({ prose, quoted, words }: Passage): boolean => prose && !quoted && words <= 45;
