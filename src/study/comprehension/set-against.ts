/** `But 153 crossings are three per cent`: what does a word that turns set against what? */

import { anyOf } from '../../lexicon/index.js';
import type { Threads } from '../../map/threads.js';
import type { StudyMaterial } from '../material.js';
import type { Passage } from '../passages.js';
import { type Candidate, candidate } from './candidate.js';
import { cited } from './run.js';

const TURN = /^["“‘]?(But|Yet|However|And yet|Even so|Still)(?=,? )/u;

/** It only leads on, bids the reader look, or begins another matter. */
const NO_TURN =
  /^["“‘]?\p{L}+(?: yet| so)?,? (?:look|see|consider|notice|note|think|imagine|take|let|ask|remember|here|then|first|there (?:is|was|are|were) (?:another|more|one|a second)|what|how|why|who|when|if|even|of course|perhaps|another|for (?:now|years|all)|in the end)\b/iu;

/** The sentence before it says what the text will come to. */
const LEADS_ON = /\b(?:further down|below|later on|in a moment|to that|another story)\b/u;

/** Words of each half: what is shorter needs another sentence, what is longer has more than one thought. From judgement. */
const FEWEST = 7;
const MOST = 42;

/** One for each sentence that turns against the one before it, where no other of its paragraph turns by that word. */
export function setAgainstQuestions({ passages, map }: StudyMaterial): Candidate[] {
  return passages.flatMap((passage) => {
    const before = passages[passage.index - 1];
    const word = TURN.exec(passage.text)?.[1];
    if (!word || before?.paragraph !== passage.paragraph || NO_TURN.test(passage.text)) return [];
    if (LEADS_ON.test(before.text) || /\b(?:also|too)\b/u.test(passage.text)) return [];
    if (!isHalf(passage) || !isHalf(before) || isRepeated(passages, passage, word)) return [];
    if (isOfAuthor(passage) || isOfAuthor(before) || !isOfOneThing(before, passage, map.threads.words))
      return [];
    return [
      candidate(before, {
        frame: 'set-against',
        kind: 'short-answer',
        prompt: `In ¶${passage.paragraph} the word “${word}” sets two things against each other. Which two? Quote a few words for each.`,
        answer: `${cited([before])}; against it: ${cited([passage])}.`,
        level: 'analyse',
        lines: 3,
        beside: [passage],
        worth: weightOf(before) + weightOf(passage),
      }),
    ];
  });
}

const isHalf = ({ prose, words, text }: Passage): boolean =>
  prose && words >= FEWEST && words <= MOST && /\.["”’]?$/u.test(text);

/** `But I noticed that nobody says it`: what an author does is set against a whole story, not against the sentence before it. */
const isOfAuthor = ({ quoted, text }: Passage): boolean => !quoted && /\b(?:I|me|my)\b/u.test(text);

/** They speak of the same thing: a sentence that shares no word with the one before it turns against something further back. */
const isOfOneThing = (before: Passage, passage: Passage, words: Threads['words']): boolean =>
  [...words[passage.index]!].some((word) => words[before.index]!.has(word));

const isRepeated = (passages: readonly Passage[], { index, paragraph }: Passage, word: string): boolean =>
  passages
    .slice(Math.max(0, index - NEAR), index + NEAR)
    .some((one) => one.index !== index && one.paragraph === paragraph && TURN.exec(one.text)?.[1] === word);

/** Sentences of a long paragraph. */
const NEAR = 20;

/** A half that denies, compares or counts carries an argument. */
const weightOf = ({ text }: Passage): number => (ARGUES.test(text) ? 0.2 : 0);

const ARGUES = new RegExp(
  String.raw`\b(?:${anyOf('negation')}|only|less|more|than|cannot|must|should|may|might|could|every)\b|n[’']t\b|\d`,
  'u',
);
