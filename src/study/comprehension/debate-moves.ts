/** Moves of an argument that run over several sentences: a point granted and outweighed, an objection answered, a question answered. */

import { isGranted, turnAfter } from '../argument.js';
import { voiceOf } from '../kinds.js';
import type { StudyMaterial } from '../material.js';
import type { Passage } from '../passages.js';
import { voicesOf } from '../writers.js';
import { type Candidate, candidate } from './candidate.js';
import { inQuotes } from './neighbours.js';
import { cited, citedEach, restOf, upTo } from './run.js';

/** A speech has a point to make, whatever its tone. */
const argues = ({ textType, analysis }: Pick<StudyMaterial, 'textType' | 'analysis'>): boolean =>
  textType === 'opinion' || analysis.article.kind === 'speech';

const TURNS = /^(?:But|Yet|However|Still|Nevertheless|Even so)\b|^[^,]{2,30}, however,/u;

const RIGHT = /\b(?:is|are) right (?:too |also )?(?:that|to|about)\b/u;

const ADMITS =
  /\b(?:(?:I|we) (?:should|must|ought to|will|have to|would) (?:admit|concede|grant|be fair)|what is true on the other side|in (?:all )?fairness|to be fair|let (?:me|us) be fair|the other side (?:has|is right)|give (?:them|him|her|it) (?:their|his|her|its) due)\b/iu;
const LONGEST = 90;
/** Words of what can be a point by itself: not `I would go further`. */
const FEWEST = 7;

/** `Of course ... But ...`: what is granted, and where the text turns back. */
export function concessionQuestions({ passages, textType, analysis }: StudyMaterial): Candidate[] {
  if (textType === 'news') return [];
  return passages.flatMap((passage) => {
    const admits = !passage.quoted && ADMITS.test(passage.text);
    const turn =
      admits || RIGHT.test(passage.text) || isGranted(passage) ? turnAfter(passages, passage) : undefined;
    if (!turn || !isOwn(turn)) return [];
    const run = grantedUpTo(passages, passage, turn);
    const granted = upTo(admits && run.length > 1 && passage.words < 16 ? run.slice(1) : run, LONGEST);
    if (!granted.every(({ quoted, prose }) => prose && !quoted)) return [];
    const more = passages[turn.index + 1];
    const answer = turn.words < 9 && more?.paragraph === turn.paragraph ? [turn, more] : [turn];
    const who = voicesOf(analysis.article).get(passage.paragraph) ?? voiceOf(analysis.article);
    const many = granted.length > 2;
    return [
      candidate(granted[0]!, {
        frame: 'concession',
        kind: 'short-answer',
        prompt: many
          ? `In ¶${passage.paragraph} ${who} grants the other side several points. Write down the words of two of them, and the sentence with which the text turns back to its own case.`
          : `Which words of ¶${passage.paragraph} grant the other side a point, and which words${turn.paragraph === passage.paragraph ? '' : ` of ¶${turn.paragraph}`} are then set against it?`,
        answer: `${many ? `Two of these: ${citedEach(granted.filter(({ words }) => words >= FEWEST))}` : `Granted: ${cited(granted)}`}. Set against ${many ? 'them' : 'it'}: ${cited(answer)}.`,
        level: 'analyse',
        lines: 3,
        worth: many ? 0.4 : 0,
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

const OBJECTS =
  /^(?:But |Now,? )?(?:Others|[Ss]ome(?: people)?|People|Many(?: people)?|You(?: will|[’']ll| may| might)|They|Critics|Opponents|Defenders|Supporters|Sceptics|Skeptics|The objection|Those who|People who|There are (?:people|those|some) who|The (?:usual |common |standard )?(?:answer|reply)|It (?:will|may|might) be|The (?:\p{Ll}+[’']? ){1,3}(?=objects?|argues?|complains?|claims?|insists?))[^.;]{0,50}?\b(?:say|says|said|tell (?:me|us|you)|argue|argues|object|objects|answer|reply|claim|claims|insist|insists|complain|complains|fear|fears|worry|are said to fear|given|gives?|is) (?:to (?:me|us) )?(?:that|is that|,)/u;

/** `Others will say that ...`: the objection, and the answer that follows. */
export function objectionQuestions({ passages, textType, analysis }: StudyMaterial): Candidate[] {
  if (!argues({ textType, analysis })) return [];
  return passages.flatMap((passage) => {
    if (!OBJECTS.test(passage.text) || passage.quoted || !passage.prose) return [];
    const reply = replyTo(passages, passage);
    if (reply.length === 0 || !reply.every(isOwn)) return [];
    return [
      candidate(passage, {
        frame: 'concession',
        kind: 'short-answer',
        prompt: `Which words of ¶${passage.paragraph} put an objection to what ${voicesOf(analysis.article).get(passage.paragraph) ?? voiceOf(analysis.article)} says, and which words answer it?`,
        answer: `The objection: ${inQuotes(passage.text)}. The answer: ${inQuotes(reply.map(({ text }) => text).join(' '))}.`,
        level: 'analyse',
        lines: 3,
        beside: reply,
      }),
    ];
  });
}

/** From the word that turns, or from what takes the objection up; where it heads its paragraph, what follows answers it. */
function replyTo(passages: readonly Passage[], objection: Passage): Passage[] {
  const rest = restOf(passages, objection);
  const turn = rest.slice(0, 5).findIndex(({ text }) => TURNS.test(text));
  const heads = passages[objection.index - 1]?.paragraph !== objection.paragraph;
  const answers = TAKES_UP.test(rest[0]?.text ?? '') || (heads && /^(?:I|We) /u.test(rest[0]?.text ?? ''));
  const from = turn < 0 && answers ? 0 : turn;
  return from < 0 ? [] : upTo(rest.slice(from), LONGEST_REPLY);
}

/** Words: an answer is quoted to its point, which comes last. */
const LONGEST_REPLY = 120;

const TAKES_UP = /^(?:The same|That|This|These|They|It|Not|No|Perhaps|So)\b/u;

const isOwn = ({ prose, quoted, words }: Passage): boolean => prose && !quoted && words <= 45;
