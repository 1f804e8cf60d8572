/**
 * The question behind a text: what people face in it, else that of its matter, known by words that come all over it and stand in its
 * title. Where none of them is sure there is none: what fits any report, any column or any portrait is nobody's question.
 */

import matters from '../../resources/questions/matters.txt';
import situations from '../../resources/questions/situations.txt';
import { tasksOf } from './kinds.js';
import type { StudyMaterial } from './material.js';
import { readBlocks } from './question-blocks.js';
import { isNamed, paragraphsOf, type Words, wordsOf } from './words-of-text.js';

/** A question that is larger than the text and stays open behind it; empty where none is sure. */
export function essentialQuestion(material: StudyMaterial): string {
  const words = wordsOf(material);
  return (
    mostSpoken(words, material.textType === 'explainer') ??
    tasksOf(material.analysis.article).question ??
    matterOf(words) ??
    weighed(ASKED.exec(material.analysis.article.title)?.[0]) ??
    ''
  );
}

const weighed = (question: string | undefined): string | undefined =>
  question && `${question} What would be a good reason for it, and what against it?`;

/** A title that asks what should be: `Should young children be sent to board?` */
const ASKED = /^(?:Should|Must) [^?]+\?$/u;

interface Known {
  readonly question: string;
  /** Signs that do not hang together by themselves, each a list of words. */
  readonly signs: readonly (readonly string[])[];
}

const read = (written: string): readonly Known[] =>
  [...readBlocks(written).values()].map(([question, ...signs]) => ({
    question: question!,
    signs: signs.map((sign) => sign.split(' ')),
  }));

const SITUATIONS = read(situations);
const MATTERS = read(matters);

/** What a text speaks of again and again, by every one of its signs; of several what it speaks of most. */
function mostSpoken(words: Words, inTitle: boolean): string | undefined {
  const least = Math.max(FEWEST, words.paragraphs * SPREAD);
  const met = SITUATIONS.flatMap(({ question, signs }) => {
    const places = signs.map((sign) => paragraphsOf(words, sign));
    const share = places.reduce((sum, { size }) => sum + size, 0);
    const named = isNamed(words, signs.flat());
    const isMet =
      share >= words.paragraphs &&
      places.every((sign) => sign.size >= least && opensWith(words, sign)) &&
      (named || (!inTitle && meet(places)));
    return isMet ? [{ question, share }] : [];
  });
  return met.sort((one, other) => other.share - one.share)[0]?.question;
}

/** Whether a sign stands where a text says what it is about. */
const opensWith = ({ paragraphs }: Words, sign: ReadonlySet<number>): boolean =>
  [...sign].some((at) => at <= Math.max(SHORTEST_OPENING, paragraphs * OPENING));

/** Paragraphs, and their share. From judgement. */
const SHORTEST_OPENING = 4;
const OPENING = 0.3;

/** Whether signs stand together, in one paragraph and the next. */
const meet = ([first, ...others]: readonly ReadonlySet<number>[]): boolean =>
  [...first!].some((at) =>
    [at - 1, at].some((from) => others.every((sign) => sign.has(from) || sign.has(from + 1))),
  );

/** Paragraphs, and their share, that speak of the rarest sign. From judgement. */
const FEWEST = 2;
const SPREAD = 0.12;

/** The matter that the title names, or that its own words show, and that most of the text speaks of in several words. */
function matterOf(words: Words): string | undefined {
  const shareOf = (listed: readonly string[]): number => paragraphsOf(words, listed).size / words.paragraphs;
  const met = MATTERS.flatMap(({ question, signs: [listed, core] }) => {
    const named = isNamed(words, listed!);
    const share = shareOf(listed!);
    const used = listed!.filter((word) => words.uses.has(word)).length;
    const isMet =
      share >= (named ? IN_MOST : IN_NEARLY_ALL) &&
      used >= FEWEST_WORDS &&
      (!core || shareOf(core) >= (named ? FEWEST / words.paragraphs : IN_MOST));
    return isMet ? [{ question, worth: share + used / 20 + Number(named) / 2 }] : [];
  });
  return met.sort((one, other) => other.worth - one.worth)[0]?.question;
}

/** From judgement. */
const FEWEST_WORDS = 5;
const IN_MOST = 0.4;
const IN_NEARLY_ALL = 0.7;
