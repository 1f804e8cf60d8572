/** `Fish passages have a mixed record`: which sentence of a paragraph says in general what those beside it tell in single facts? */

import { clausesOf } from '../../grammar/lookup.js';
import type { Clause } from '../../grammar/reading.js';
import { anyOf } from '../../lexicon/index.js';
import type { StudyMaterial } from '../material.js';
import { byParagraph, type Passage } from '../passages.js';
import { type Candidate, candidate } from './candidate.js';
import { inQuotes, leansOf } from './neighbours.js';
import { restOf } from './run.js';

/** Words of a judgement that opens a paragraph. From judgement. */
const FEWEST = 4;
const MOST = 17;

/** The paragraph stands beside the question, so that a sentence may lean a little. From judgement. */
const LEANS = 1.2;

/** Facts that stand beside it. */
const FACTS = { fewest: 2, most: 3 };
const NUMBERS: Readonly<Record<number, string>> = { 2: 'Two', 3: 'Three' };

/** One for each paragraph that opens so and goes on with facts. */
export const borneOutQuestions = ({ passages }: StudyMaterial): Candidate[] =>
  [...byParagraph(passages).values()].flatMap(([first]) => {
    const facts = first && isJudgement(first) ? factsBehind(passages, first) : [];
    if (!first || facts.length < FACTS.fewest) return [];
    const all = [first, ...facts].sort((one, two) => (one.text < two.text ? -1 : 1));
    return [
      candidate(first, {
        frame: 'borne-out',
        kind: 'multiple-choice',
        prompt: `${NUMBERS[facts.length]} of these sentences of ¶${first.paragraph} tell single facts or cases. Which one is the topic sentence, which says in general what the paragraph is about?`,
        choices: all.map(({ text }) => inQuotes(text)),
        rightChoice: all.indexOf(first),
        answer: inQuotes(first.text),
        level: 'analyse',
        hidden: [],
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
  /\d|[:;"“‘?]|\b(?:I|me|my|we|us|our|you|your|he|she|his|her|him|[Tt]oday|[Yy]esterday|[Nn]ow|should|must|morning|afternoon|evening|night|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b|\b(?:den(?:y|ies)|concedes?|grants?|admits?|calls?)\b|\bnot \p{Ll}+\.$|(?<!\bno )\b(?:\p{Ll}{3,}er|more \p{Ll}+|less \p{Ll}+|worse)\.$|^(?:At first|But|And|So|Yet|Then|Nor|Or|It|They|This|That|These|Those|Such|Here|If|When|As|Perhaps|Maybe|The (?:first|second|third|other|last|figure|number|result|total|sum|news))\b/u;

/** What can be judged, and how. */
const JUDGES = new RegExp(
  String.raw`\b(?:${anyOf('judged-matter', 'judged-how')}|(?:both|each|every|either) sides?|is not (?:an?|the) \p{Ll}+ \p{Ll}+)\b`,
  'u',
);

/** The first sentences behind it, as far as the text turns, that tell of one case. */
function factsBehind(passages: readonly Passage[], first: Passage): Passage[] {
  const rest = restOf(passages, first);
  if (rest.some(({ text, quoted }) => !quoted && OWN.test(text))) return [];
  const turn = rest.findIndex(({ text }) => TURNS.test(text));
  return (turn < 0 ? rest : rest.slice(0, turn)).filter(isFact).slice(0, FACTS.most);
}

/** `I do not rest my case on them`: an author who steps forward has come to the point only there. */
const OWN = /\b(?:I|my)\b/u;

const TURNS = /^(?:But|Yet|However|Still|Even so|Nevertheless|Nonetheless|Not that)\b|\bhowever\b/u;

/** It has a figure in it, or tells what somebody who is named did, and judges nothing itself. */
const isFact = (passage: Passage): boolean =>
  passage.words >= 8 &&
  passage.words <= 45 &&
  (/\d/u.test(passage.text) || tellsOfNamed(passage)) &&
  !NO_FACT.test(passage.text) &&
  !isJudgement(passage);

const tellsOfNamed = ({ reading, index, tokens }: Passage): boolean =>
  tokens.some(({ pos, text }, i) => i > 0 && pos === 'PROPN' && /^\p{Lu}/u.test(text)) &&
  clausesOf(reading, index).some(({ kind, verb }) => kind === 'main' && verb.form === 'finite');

/** A question, speech that stands alone, what opens a quotation, a rule. */
const NO_FACT =
  /[?:]|^["“‘']|^(?:An?|Any(?:one|body)?|Every(?:one|body)?|How|No|Nobody|Whoever|What) |\bI\b/u;
