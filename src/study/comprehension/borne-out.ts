/** `Fish passages have a mixed record`: a paragraph that opens with a judgement, and what the rest of it tells to bear it out. */

import { clausesOf } from '../../grammar/lookup.js';
import type { Clause } from '../../grammar/reading.js';
import type { StudyMaterial } from '../material.js';
import { byParagraph, type Passage } from '../passages.js';
import { type Candidate, candidate } from './candidate.js';
import { inQuotes, leansOf } from './neighbours.js';
import { citedEach, restOf } from './run.js';

/** Words of a judgement that opens a paragraph. From judgement. */
const FEWEST = 4;
const MOST = 17;

/** The paragraph stands beside the question, so that a sentence may lean a little. From judgement. */
const LEANS = 1.2;

/** Sentences that the answer quotes. */
const SHOWN = 3;

/** One for each paragraph that opens so and goes on with facts. */
export const borneOutQuestions = ({ passages }: StudyMaterial): Candidate[] =>
  [...byParagraph(passages).values()].flatMap(([first]) => {
    const facts = first && isJudgement(first) ? factsBehind(passages, first) : [];
    if (!first || facts.length < 2) return [];
    return [
      candidate(first, {
        frame: 'borne-out',
        kind: 'short-answer',
        prompt: `¶${first.paragraph} opens: ${inQuotes(first.text)}. Explain in your own words what is meant, with two points from the rest of the paragraph.`,
        answer: `Two of these, put into other words: ${citedEach(facts)}. Accept any other point of the paragraph that shows what its opening sentence means.`,
        level: 'understand',
        lines: 3,
        beside: facts,
      }),
    ];
  });

/** What is or holds in general, said of no one person and at no one time: it needs no other sentence, and others can show it. */
function isJudgement(passage: Passage): boolean {
  const { text, prose, quoted, reported, words, reading, index } = passage;
  if (!prose || quoted || reported || words < FEWEST || words > MOST || !/\.$/u.test(text)) return false;
  if (NOT_GENERAL.test(text) || leansOf(passage) >= LEANS) return false;
  const main = clausesOf(reading, index).filter(({ kind }) => kind === 'main');
  const [only] = main;
  if (!only?.subject || main.length > 1 || only.subject.phrase.entity?.kind === 'person') return false;
  return JUDGES.test(text) || isSoAndSo(passage, only.verb);
}

/** `Oak is forgiving`, `The rules are few`: short, and about what a thing is like. */
function isSoAndSo({ reading: { analysis }, words }: Passage, { main, endToken }: Clause['verb']): boolean {
  const [one, two] = analysis.tokens.slice(endToken);
  const what = one?.pos === 'ADV' ? two : one;
  return words <= SHORT && analysis.tokens[main]!.lemma === 'be' && what?.pos === 'ADJ';
}

/** Words. */
const SHORT = 9;

/** Figures, hours, days and the people of a conversation make an event or a scene of it. */
const NOT_GENERAL =
  /\d|[:;"“‘?]|\b(?:I|me|my|we|us|our|you|your|he|she|his|her|him|[Tt]oday|[Yy]esterday|[Nn]ow|will|should|must|morning|afternoon|evening|night|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b|^(?:But|And|So|Yet|Then|Nor|Or|It|They|This|That|These|Those|Such|Here|If|When|As|Perhaps|Maybe|The (?:first|second|third|other|last))\b/u;

/** What can be judged, and how. */
const JUDGES = new RegExp(
  `\\b(?:${[
    'irony|reasons?|causes?|costs?|answers?|effects?|consequences?|evidence|research|records?|argument|difficult(?:y|ies)|troubles?|mistakes?|weakness(?:es)?|advantages?|drawbacks?|risks?|dangers?|trick|catch|means|feelings?|grievances?|doubts?|quarrel|dispute',
    'harder|easier|worse|better|clearer|simpler|cheaper|dearer|safer|fairer|divided|mixed|difficult|poor|wrong|unusual|careful|wasteful|costly|forgiving|doubtful|uncertain|contentious|agree[ds]?|depends?|differ|varies|vary|suffered',
    '(?:both|each|every|either) sides?|is not (?:an?|the) \\p{Ll}+ \\p{Ll}+',
  ].join('|')})\\b`,
  'u',
);

/** The sentences behind the first as far as the text turns, the ones with names or figures before the others. */
function factsBehind(passages: readonly Passage[], first: Passage): Passage[] {
  const rest = restOf(passages, first);
  const turn = rest.findIndex(({ text }) => TURNS.test(text));
  const before = (turn < 0 ? rest : rest.slice(0, turn)).filter(isFact);
  const kept = [...before].sort((a, b) => Number(isParticular(b)) - Number(isParticular(a))).slice(0, SHOWN);
  return before.some(isParticular) ? before.filter((one) => kept.includes(one)) : [];
}

const TURNS = /^(?:But|Yet|However|Still|Even so|Nevertheless|Nonetheless|Not that)\b|\bhowever\b/u;

const isFact = ({ words, text, quoted }: Passage): boolean =>
  words >= 6 && words <= 45 && !/\?/u.test(text) && !(quoted && /^["“‘']/u.test(text));

/** A figure, a name, or one case among others. */
const isParticular = ({ tokens, text }: Passage): boolean =>
  tokens.some(
    ({ pos, text: word }, i) => pos === 'NUM' || (i > 0 && pos === 'PROPN' && /^\p{Lu}/u.test(word)),
  ) || /^(?:Some|Others?|One|Another|Most|Many|A few|Several|The first|The second)\b/u.test(text);
