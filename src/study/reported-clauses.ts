/** Reported speech as questions need it: a clause that may be quoted, and a source that may be named. */

import { cutsIn } from '../grammar/cuts.js';
import { tokensOf } from '../grammar/places.js';
import { leaning, pointersIn } from '../grammar/pointing.js';
import type { Phrase, Stretch } from '../grammar/reading.js';
import {
  anyOf,
  asserts,
  is,
  isFirstOrSecondPerson,
  isPersonNoun,
  isPlural,
  singularsOf,
} from '../lexicon/index.js';
import { type CutSlot, slotIn } from './clauses.js';
import { byParagraph, type Passage, tokensIn } from './passages.js';
import type { IndirectSpeech } from './quotations/index.js';

export interface Report {
  readonly speech: IndirectSpeech;
  /** The sentence it stands in. */
  readonly passage: Passage;
  /** What is said: whole clauses, without the words that name the source. */
  readonly clause: CutSlot;
  /** The source as it reads in the middle of a sentence: `the ministry`, `Ida Holm`. */
  readonly source: string;
  /** What the source is asked for with; a paper or a set of data says nothing by itself. */
  readonly asked: 'Who' | 'Which organization' | undefined;
  /** `officials`, `the planners`. */
  readonly isPlural: boolean;
  /** Whether what is said is about the source alone: `she had lost her trade`. */
  readonly ofItself: boolean;
}

/** What the text passes on without quotation marks, where both the clause and its source are safe to print. */
export function readReports(
  indirect: readonly IndirectSpeech[],
  passages: readonly Passage[],
): readonly Report[] {
  const among = byParagraph(passages);
  return indirect.flatMap((speech) => {
    const passage = among
      .get(speech.paragraph)
      ?.find(({ sentence, origin }) => sentence.start - origin === speech.sentence.start);
    return (passage && reportOf(speech, passage)) ?? [];
  });
}

/** Words; less says too little to ask about. From judgement. */
const FEWEST_WORDS = 5;

function reportOf(speech: IndirectSpeech, passage: Passage): Report | undefined {
  const source = sourceOf(passage, speech.source.name);
  const clause =
    source && (speech.cue === 'according to' || asserts(speech.cue))
      ? slotIn(passage, saidIn(passage, speech))
      : undefined;
  if (!source || !clause || clause.words < FEWEST_WORDS || UNSAFE.test(clause.extract.text)) return undefined;
  const [first] = tokensIn(passage, clause);
  const ofItself = /^s?he$/u.test(first!.lower);
  const pointers = pointersIn(passage.reading, clause).filter(
    ({ token }) => token !== clause.firstToken || !/^(?:s?he|his|her)$/u.test(first!.lower),
  );
  if (leaning(pointers) >= 0.6 || tokensIn(passage, clause).some(({ lower }) => isFirstOrSecondPerson(lower)))
    return undefined;
  return { speech, passage, clause, ofItself, ...source };
}

/** A quotation inside the report is asked about by itself; a question has its answer elsewhere. */
const UNSAFE =
  /["“”„«»]|(?:^|\s)[‘']\p{L}|\?$|\b(?:and|or|but) (?:that|s?he|believes?|says|said|adds|added)\b|^(?:what|whether|how|why)\b|\b(?:who|what|why|how)$/u;

/** From the first word of what is said up to a stop: behind it the text speaks again. */
function saidIn(passage: Passage, { start, end }: IndirectSpeech): Stretch {
  const { reading, origin, index } = passage;
  const all = tokensOf(reading.analysis.tokens, { start: origin + start, end: origin + end });
  const opens = tokensIn(passage, all).findIndex(({ pos }) => pos !== 'PUNCT');
  const firstToken = all.firstToken + Math.max(0, opens);
  const stop = cutsIn(reading, index).find(({ kind, endToken }) => kind === 'stop' && endToken > firstToken);
  return { firstToken, endToken: Math.min(all.endToken, stop?.endToken ?? all.endToken) };
}

type Source = Pick<Report, 'source' | 'asked' | 'isPlural'>;

/** The phrase that names the source as it stands in the sentence, or a name of the article that a pronoun stands for. */
export function sourceOf(passage: Passage, name: string): Source | undefined {
  if (!/^\p{L}/u.test(name) || NOBODY.test(name) || name.split(/\s+/u).length > 9) return undefined;
  const { reading, index, text, sentence } = passage;
  const { tokens } = reading.analysis;
  const entity = reading.names.find((one) => one.name === name || one.alsoCalled.includes(name));
  const at = text.indexOf(name);
  const part = reading.parts[index]!.find(
    ({ kind, firstToken, endToken }) =>
      kind === 'phrase' &&
      at >= 0 &&
      tokens[firstToken]!.start <= sentence.start + at &&
      tokens[endToken - 1]!.end > sentence.start + at,
  );
  const phrase = part?.kind === 'phrase' ? part.phrase : undefined;
  if (entity?.kind === 'person') return { source: name, asked: 'Who', isPlural: false };
  const article =
    /\b(?:the|The) $/u.test(text.slice(Math.max(0, at), at)) ||
    (at >= 4 && /\bthe $/iu.test(text.slice(at - 4, at)))
      ? 'the '
      : '';
  if (entity)
    return {
      source: article + name,
      asked: entity.kind === 'organization' ? 'Which organization' : undefined,
      isPlural: false,
    };
  return phrase && commonSource(passage, phrase, article + name);
}

/** A role or a group with a small first letter. */
function commonSource({ reading, sentence }: Passage, phrase: Phrase, name: string): Source | undefined {
  const { tokens } = reading.analysis;
  const head = tokens[phrase.head]!;
  const nouns = singularsOf(head.lower);
  const isSmall =
    phrase.firstToken !== sentence.firstToken ||
    /^(?:DET|NOUN|ADJ|NUM)$/u.test(tokens[phrase.firstToken]!.pos) ||
    nouns.some((noun) => isPersonNoun(noun) || isPaperNoun(noun));
  const speaks = nouns.some((noun) => isPersonNoun(noun) || is(noun, 'body'));
  if (!speaks && !nouns.some((noun) => is(noun, 'text') || isPaperNoun(noun)) && phrase.kind !== 'name')
    return undefined;
  return {
    source:
      isSmall && !reading.nameAt[phrase.firstToken] ? name.charAt(0).toLowerCase() + name.slice(1) : name,
    asked: speaks ? 'Who' : undefined,
    isPlural: isPlural(head.lower),
  };
}

/** Whoever speaks to the reader, and sources that are nobody. */
const NOBODY = new RegExp(
  String.raw`^(?:${anyOf('possessive', 'subject-pronoun', 'relative', 'demonstrative')}|people|one|others)\b`,
  'iu',
);

/** Whether the source is a study or a set of figures: it shows something, and has no eyes of its own. */
export const isPaper = ({ source }: Pick<Report, 'source'>): boolean =>
  isPaperNoun(source.split(HEAD_ENDS)[0]!.split(' ').at(-1)!);

const HEAD_ENDS = new RegExp(` ${anyOf('preposition')} `, 'u');

const isPaperNoun = (noun: string): boolean =>
  [noun.toLowerCase(), ...singularsOf(noun.toLowerCase())].some((one) => is(one, 'shows-findings'));
