/**
 * The question behind a text: what people face in it, else that of its
 * matter, known by words that come all over it and stand in its title, else that of what it is like, else that of a portrait. Where none of them is sure there is
 * none: what fits any report or any column is nobody's question.
 */

import matters from '../../resources/questions/matters.txt';
import shapes from '../../resources/questions/shapes.txt';
import situations from '../../resources/questions/situations.txt';
import { tasksOf } from './kinds.js';
import type { StudyMaterial } from './material.js';
import { readBlocks } from './question-blocks.js';
import { isNamed, paragraphsOf, type Words, wordsOf } from './words-of-text.js';

/** A question that is larger than the text and stays open behind it; empty where none is sure. */
export function essentialQuestion(material: StudyMaterial): string {
  const words = wordsOf(material);
  return (
    mostSpoken(words, SITUATIONS, material.textType === 'explainer' ? OF_EXPLAINED : OF_SITUATIONS) ??
    tasksOf(material.analysis.article).question ??
    matterOf(words) ??
    mostSpoken(words, SHAPES, OF_SHAPES) ??
    weighed(ASKED.exec(material.analysis.article.title)?.[0]) ??
    (material.textType === 'other' && isPortrait(words) ? PORTRAIT_QUESTION : '')
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
const SHAPES = read(shapes);
const MATTERS = read(matters);

/** What a text speaks of again and again, by every one of its signs; of several what it speaks of most. */
function mostSpoken(words: Words, known: readonly Known[], shares: Shares): string | undefined {
  const [least, unnamed] = [SPREAD, shares.unnamed].map((share) =>
    Math.max(FEWEST, words.paragraphs * share),
  );
  const met = known.flatMap(({ question, signs }) => {
    const places = signs.map((sign) => paragraphsOf(words, sign));
    const share = places.reduce((sum, { size }) => sum + size, 0);
    const named = isNamed(words, signs.flat());
    const enough = least! * signs.length * ON_THE_WHOLE;
    const isMet =
      (named || !shares.inTitle) &&
      places.every(
        (sign) => sign.size >= (named ? least! : unnamed!) && opensWith(words, sign, shares.opening),
      ) &&
      share >= enough &&
      (named || meet(places));
    return isMet ? [{ question, share }] : [];
  });
  return met.sort((one, other) => other.share - one.share)[0]?.question;
}

/** Whether a sign stands where a text says what it is about. */
const opensWith = ({ paragraphs }: Words, sign: ReadonlySet<number>, share: number): boolean =>
  [...sign].some((at) => at <= Math.max(SHORTEST_OPENING, paragraphs * share));

/** Paragraphs. From judgement. */
const SHORTEST_OPENING = 4;

/** Whether signs stand together, in one paragraph and the next. */
const meet = ([first, ...others]: readonly ReadonlySet<number>[]): boolean =>
  [...first!].some((at) =>
    [at - 1, at].some((from) => others.every((sign) => sign.has(from) || sign.has(from + 1))),
  );

/** Shares of the paragraphs: those that speak of the rarest sign where the title names none, and those in which all have been met. */
interface Shares {
  readonly unnamed: number;
  readonly opening: number;
  /** The title has to name a sign. */
  readonly inTitle?: true;
}

/** From judgement: a situation is faced from the start; a shape is vague, and has to show in more of the text. */
const OF_SITUATIONS: Shares = { unnamed: 0.12, opening: 0.3 };
/** What explains a thing has much in it that nobody is faced with. */
const OF_EXPLAINED: Shares = { ...OF_SITUATIONS, inTitle: true };
const OF_SHAPES: Shares = { unnamed: 0.15, opening: 1 };

/** Paragraphs, and their share, that speak of the rarest sign; on the whole there are more. From judgement. */
const FEWEST = 2;
const SPREAD = 0.12;
const ON_THE_WHOLE = 1.5;

/** The matter that the title names, or that its own words show, and that most of the text speaks of in several words. */
function matterOf(words: Words): string | undefined {
  const shareOf = (listed: readonly string[]): number => paragraphsOf(words, listed).size / words.paragraphs;
  const met = MATTERS.flatMap(({ question, signs: [listed, core] }) => {
    const own = core ? shareOf(core) : 0;
    const named = isNamed(words, listed!);
    const share = shareOf(listed!);
    const used = listed!.filter((word) => words.uses.has(word)).length;
    const isMet =
      share >= (named ? IN_MOST : IN_NEARLY_ALL) &&
      used >= (own >= IN_NEARLY_ALL ? FEWEST_WORDS - 1 : FEWEST_WORDS) &&
      (!core || (named ? own * words.paragraphs >= FEWEST : own >= IN_MOST));
    return isMet ? [{ question, worth: share + used / 20 + Number(named) / 2 }] : [];
  });
  return met.sort((one, other) => other.worth - one.worth)[0]?.question;
}

/** From judgement. */
const FEWEST_WORDS = 3;
const IN_MOST = 0.4;
const IN_NEARLY_ALL = 0.7;

/** Whether one woman or one man comes back all over the text. */
const isPortrait = (words: Words): boolean =>
  words.paragraphs >= SHORTEST_PORTRAIT &&
  [
    ['she', 'her'],
    ['he', 'his', 'him'],
  ].some((who) => paragraphsOf(words, who).size >= words.paragraphs * PORTRAIT);

/** From judgement. */
const PORTRAIT = 0.6;
const SHORTEST_PORTRAIT = 10;

const PORTRAIT_QUESTION =
  'What makes the life and work of one person worth telling to people who will never meet that person?';
