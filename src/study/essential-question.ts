/**
 * The question behind a text: what people face in it, else that of its
 * matter, known by words that come all over it and stand in its title, else that of what it is like, else that of its kind.
 */

import matters from '../../resources/questions/matters.txt';
import shapes from '../../resources/questions/shapes.txt';
import situations from '../../resources/questions/situations.txt';
import type { TextType } from './guide.js';
import { tasksOf } from './kinds.js';
import type { StudyMaterial } from './material.js';
import { readBlocks } from './question-blocks.js';
import { isNamed, paragraphsOf, type Words, wordsOf } from './words-of-text.js';

/** A question that is larger than the text and stays open behind it. */
export function essentialQuestion(material: StudyMaterial): string {
  const words = wordsOf(material);
  return (
    mostSpoken(words, SITUATIONS) ??
    tasksOf(material.analysis.article).question ??
    matterOf(words) ??
    mostSpoken(words, SHAPES) ??
    weighed(ASKED.exec(material.analysis.article.title)?.[0]) ??
    OF_KIND[material.textType === 'other' ? otherKind(words) : material.textType]
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
function mostSpoken(words: Words, known: readonly Known[]): string | undefined {
  const least = Math.max(FEWEST, words.paragraphs * SPREAD);
  const met = known.flatMap(({ question, signs }) => {
    const places = signs.map((sign) => paragraphsOf(words, sign));
    const share = places.reduce((sum, { size }) => sum + size, 0);
    const named = isNamed(words, signs.flat());
    const enough = least * signs.length * ON_THE_WHOLE;
    const isMet = places.every(({ size }) => size >= least) && share >= enough && (named || meet(places));
    return isMet ? [{ question, share }] : [];
  });
  return met.sort((one, other) => other.share - one.share)[0]?.question;
}

/** Whether signs stand together, in one paragraph and the next. */
const meet = ([first, ...others]: readonly ReadonlySet<number>[]): boolean =>
  [...first!].some((at) =>
    [at - 1, at].some((from) => others.every((sign) => sign.has(from) || sign.has(from + 1))),
  );

/** Paragraphs, and their share, that speak of the rarest sign; on the whole there are more. From judgement. */
const FEWEST = 2;
const SPREAD = 0.12;
const ON_THE_WHOLE = 1.5;

/** The matter that the title names, or that its own words show, and that most of the text speaks of in several words. */
function matterOf(words: Words): string | undefined {
  const shareOf = (listed: readonly string[]): number => paragraphsOf(words, listed).size / words.paragraphs;
  const met = MATTERS.flatMap(({ question, signs: [listed, core] }) => {
    const own = core ? shareOf(core) : 0;
    const named = isNamed(words, listed!) || own >= IN_HALF;
    const share = shareOf(listed!);
    const used = listed!.filter((word) => words.uses.has(word)).length;
    const isMet =
      share >= (named ? IN_MOST : IN_NEARLY_ALL) &&
      used >= (own >= IN_NEARLY_ALL ? FEWEST_WORDS - 1 : FEWEST_WORDS) &&
      (!core || own * words.paragraphs >= FEWEST);
    return isMet ? [{ question, worth: share + used / 20 + Number(named) / 2 }] : [];
  });
  return met.sort((one, other) => other.worth - one.worth)[0]?.question;
}

/** From judgement. */
const FEWEST_WORDS = 3;
const IN_MOST = 0.4;
const IN_HALF = 0.5;
const IN_NEARLY_ALL = 0.7;

/** A text that no kind fits is about one person, about what science has found, or about how others live. */
function otherKind(words: Words): keyof typeof OF_KIND {
  if (isPortrait(words)) return 'portrait';
  return paragraphsOf(words, SCIENCE).size >= words.paragraphs * OF_SCIENCE ? 'explainer' : 'other';
}

/** From judgement. */
const OF_SCIENCE = 0.3;
const SCIENCE =
  'scientist researcher biologist botanist chemist physicist geologist ecologist astronomer physiologist laboratory experiment microscope species molecule hormone bacterium gene'.split(
    ' ',
  );

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

const OF_KIND: Readonly<Record<TextType | 'portrait', string>> = {
  opinion: 'When is an argument good enough to change a mind, and what should count against it?',
  news: 'What makes something that happened in one place worth telling to people far away?',
  explainer: 'How do we come to know how the world works, and when may we be sure of it?',
  history: 'Does history have to happen as it does, and what can we learn from how it did?',
  portrait:
    'What makes the life and work of one person worth telling to people who will never meet that person?',
  other: 'What can we learn from how other people live, work and think?',
};
