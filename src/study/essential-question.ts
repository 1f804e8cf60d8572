/**
 * The question behind a text: a decision that is still open, else what its author demands, else what people face in it, else that of its
 * matter, known by words that come all over it and stand in its title, else that of its kind.
 */

import matters from '../../resources/questions/matters.txt';
import situations from '../../resources/questions/situations.txt';
import { decisionIn } from './decision.js';
import { demandOf } from './demand.js';
import type { TextType } from './guide.js';
import { tasksOf } from './kinds.js';
import type { StudyMaterial } from './material.js';
import { readBlocks } from './question-blocks.js';

/** A question that is larger than the text and stays open behind it. */
export function essentialQuestion(material: StudyMaterial): string {
  const words = wordsOf(material);
  return (
    decisionIn(material) ??
    demandQuestion(material) ??
    situationOf(words) ??
    tasksOf(material.analysis.article).question ??
    matterOf(words) ??
    OF_KIND[material.textType]
  );
}

const demandQuestion = (material: StudyMaterial): string | undefined => {
  const demand = demandOf(material)?.question;
  return demand && `${demand} What would be a good reason for it, and what against it?`;
};

/** The words of a text, with the paragraphs in which each stands. */
interface Words {
  readonly uses: ReadonlyMap<string, ReadonlySet<number>>;
  readonly endings: ReadonlyMap<string, readonly string[]>;
  readonly title: readonly string[];
  readonly paragraphs: number;
}

const CONTENT = /^(?:NOUN|PROPN|VERB|ADJ)$/;

function wordsOf({ analysis: { tokens, sentences, article } }: StudyMaterial): Words {
  const uses = new Map<string, Set<number>>();
  for (const { lemma, lower, pos, sentence } of tokens)
    if (CONTENT.test(pos))
      for (const word of new Set([lemma.toLowerCase(), lower]))
        uses.set(word, (uses.get(word) ?? new Set()).add(sentences[sentence]!.paragraph));
  return {
    uses,
    endings: endingsOf(uses.keys()),
    title: article.title.toLowerCase().match(/\p{L}+/gu) ?? [],
    paragraphs: article.paragraphs.length,
  };
}

/** `footbridge` speaks of a bridge, `schools` of a school. */
const isForm = (used: string, word: string): boolean =>
  used === word || used === `${word}s` || (word.length >= LONG && used.endsWith(word));

const LONG = 5;

/** The words of a text by what they may end in, for the lists of words are long. */
function endingsOf(uses: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const endings = new Map<string, string[]>();
  for (const used of uses)
    for (let at = 0; at <= Math.max(0, used.length - LONG); at++) {
      const ending = used.slice(at);
      endings.set(ending, [...(endings.get(ending) ?? []), used]);
    }
  return endings;
}

/** The words of the text that are forms of a word, as `isForm` tells. */
const formsOf = ({ endings }: Words, word: string): readonly string[] =>
  [...(endings.get(word) ?? []), ...(endings.get(`${word}s`) ?? [])].filter((used) => isForm(used, word));

/** The paragraphs in which one of some words stands. */
const paragraphsOf = (words: Words, listed: readonly string[]): number =>
  new Set(listed.flatMap((word) => formsOf(words, word).flatMap((used) => [...(words.uses.get(used) ?? [])])))
    .size;

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

/** What people face in a text that speaks of every sign again and again; of several what it speaks of most. */
function situationOf(words: Words): string | undefined {
  const least = Math.max(FEWEST, words.paragraphs * SPREAD);
  const met = SITUATIONS.flatMap(({ question, signs }) => {
    const shares = signs.map((sign) => paragraphsOf(words, sign));
    const total = shares.reduce((sum, share) => sum + share, 0);
    const isNamed = signs.flat().some((word) => words.title.some((other) => isForm(other, word)));
    const enough = least * signs.length * (isNamed ? 1.5 : 2);
    return shares.every((share) => share >= least) && total >= enough
      ? [{ question, share: total / signs.length }]
      : [];
  });
  return met.sort((one, other) => other.share - one.share)[0]?.question;
}

/** Paragraphs, and their share, that speak of the rarest sign; on the whole there are more. From judgement. */
const FEWEST = 2;
const SPREAD = 0.12;

/** The matter that the title names and that most of the text speaks of in several words. */
function matterOf(words: Words): string | undefined {
  const met = MATTERS.map(({ question, signs }) => {
    const [listed, core] = signs;
    const used = listed!.filter((word) => formsOf(words, word).length > 0);
    const isNamed = listed!.some((word) => words.title.some((other) => isForm(other, word)));
    const isMet = !core || paragraphsOf(words, core) >= FEWEST;
    return {
      question,
      isMet,
      isNamed,
      words: used.length,
      share: paragraphsOf(words, listed!) / words.paragraphs,
    };
  }).filter(
    ({ isMet, isNamed, words: count, share }) =>
      isMet && count >= FEWEST_WORDS && (isNamed ? share >= IN_MOST : share >= IN_NEARLY_ALL),
  );
  return met.sort((one, other) => worth(other) - worth(one))[0]?.question;
}

const worth = ({ share, words, isNamed }: { share: number; words: number; isNamed: boolean }): number =>
  share + words / 20 + Number(isNamed) / 2;

/** From judgement. */
const FEWEST_WORDS = 3;
const IN_MOST = 0.4;
const IN_NEARLY_ALL = 0.7;

const OF_KIND: Readonly<Record<TextType, string>> = {
  opinion: 'When is an argument good enough to change a mind, and what should count against it?',
  news: 'When people tell different things about the same events, how can we find out what is true?',
  explainer: 'How do we come to know how the world works, and when may we be sure of it?',
  history: 'Does history have to happen as it does, and what can we learn from how it did?',
  other: 'What can the story of a few people tell us about how all of us live?',
};
