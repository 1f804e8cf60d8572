/** Moves of an argument that run over several sentences: a point granted and outweighed, an objection answered, a question answered. */

import { isGranted, turnAfter } from '../argument.js';
import type { StudyMaterial } from '../material.js';
import type { Passage } from '../passages.js';
import { type Candidate, candidate } from './candidate.js';
import { inQuotes } from './neighbours.js';

const TURNS = /^(?:But|Yet|However|Still|Nevertheless|Even so)\b|^[^,]{2,30}, however,/u;

/** `Of course ... But ...`: what is granted, and what is set against it. */
export function concessionQuestions({ passages, textType }: StudyMaterial): Candidate[] {
  if (textType === 'news') return [];
  return passages.flatMap((passage) => {
    const turn = isGranted(passage) ? turnAfter(passages, passage) : undefined;
    if (!turn || !isOwn(passage) || !isOwn(turn)) return [];
    const more = passages[turn.index + 1];
    const answer = turn.words < 9 && more?.paragraph === turn.paragraph ? [turn, more] : [turn];
    return [
      candidate(passage, {
        frame: 'concession',
        kind: 'short-answer',
        prompt: `Which point does the writer grant in ¶${passage.paragraph}, and what is then set against it${turn.paragraph === passage.paragraph ? '' : ` in ¶${turn.paragraph}`}?`,
        answer: `Granted: ${inQuotes(passage.text)}. Set against it: ${inQuotes(answer.map(({ text }) => text).join(' '))}.`,
        level: 'analyse',
        lines: 3,
        beside: answer,
      }),
    ];
  });
}

const OBJECTS =
  /^(?:But )?(?:Others|Some(?: people)?|Critics|Opponents|Defenders|Supporters|Sceptics|Skeptics|The objection|Those who|People who|It (?:will|may|might) be|The (?:\p{Ll}+[’']? ){1,3}(?=objects?|argues?|complains?|claims?|insists?))[^.;]{0,50}?\b(?:say|says|said|argue|argues|object|objects|answer|reply|claim|claims|insist|insists|complain|complains) (?:that|is that)\b/u;

/** `Others will say that ...`: the objection, and the answer that follows. */
export function objectionQuestions({ passages, textType }: StudyMaterial): Candidate[] {
  if (textType !== 'opinion') return [];
  return passages.flatMap((passage) => {
    if (!OBJECTS.test(passage.text) || passage.quoted || !passage.prose) return [];
    const reply = replyTo(passages, passage);
    if (reply.length === 0 || !reply.every(isOwn)) return [];
    return [
      candidate(passage, {
        frame: 'objection',
        kind: 'short-answer',
        prompt: `Which objection does the writer take up in ¶${passage.paragraph}, and how is it answered there?`,
        answer: `The objection: ${inQuotes(passage.text)}. The answer: ${inQuotes(reply.map(({ text }) => text).join(' '))}.`,
        level: 'analyse',
        lines: 3,
        beside: reply,
      }),
    ];
  });
}

/** The two sentences from the word that turns, or that take up what was said; what merely follows may be about something else. */
function replyTo(passages: readonly Passage[], objection: Passage): Passage[] {
  const rest = passages
    .slice(objection.index + 1, objection.index + 6)
    .filter(({ paragraph }) => paragraph === objection.paragraph);
  const turn = rest.findIndex(({ text }) => TURNS.test(text));
  const from = turn < 0 && TAKES_UP.test(rest[0]?.text ?? '') ? 0 : turn;
  return from < 0 ? [] : rest.slice(from, from + 2);
}

const TAKES_UP = /^(?:The same|That|This|These|They|It|Not|No|Perhaps|So)\b/u;

/** `What, then, should be done?`: the answer that the text gives to its own question. */
export function ownQuestions({ passages }: StudyMaterial): Candidate[] {
  return passages.flatMap((passage) => {
    const [one, two] = [passages[passage.index + 1], passages[passage.index + 2]];
    if (
      !ASKS.test(passage.text) ||
      NARRATES.test(passage.text) ||
      !isOwn(passage) ||
      passage.words < 4 ||
      passage.words > 30
    )
      return [];
    if (one?.paragraph !== passage.paragraph || !isOwn(one) || /\?$/u.test(one.text)) return [];
    const isLong =
      one.words >= 9 || two?.paragraph !== passage.paragraph || !isOwn(two) || /\?$/u.test(two.text);
    const reply = isLong ? [one] : [one, two!];
    if (/^(?:So |But |And |Then )?Why\b/u.test(passage.text) && !reply.some(({ text }) => REASON.test(text)))
      return [];
    return [
      candidate(one, {
        frame: 'own-question',
        kind: 'short-answer',
        prompt: `¶${passage.paragraph} asks: “${passage.text}” What answer does the text give?`,
        answer: reply.map(({ text }) => text).join(' '),
        level: 'understand',
        beside: [passage, ...reply.slice(1)],
      }),
    ];
  });
}

/** What answers a why. */
const REASON = /\b(?:because|since|reasons?|so that|in order to|for fear|explains?|the answer)\b/iu;

const ASKS = /^(?:So |But |And |Then )?(?:What|Why|How|Who|Where|When|Which)\b(?! (?:if|about)\b).*\?$/u;

/** A question within a story is not put to the reader. */
const NARRATES = /\b(?:did|he|she|his|her|him|I|you|your)\b/iu;

/** The writer's words, not too many to copy out. */
const isOwn = ({ prose, quoted, words }: Passage): boolean => prose && !quoted && words <= 45;
