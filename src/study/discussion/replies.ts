/** Who answers whom: sentences behind somebody's words in which another voice surely turns against them. */

import { bears } from '../../lexicon/index.js';
import type { Passage } from '../passages.js';
import type { Claim } from './claims.js';
import { type Piece, pieceAt } from './evidence.js';
import type { Scene } from './scene.js';

/** Paragraphs and sentences behind the words in which they may be answered, the replies that are told, the voices that are looked for. From judgement. */
const NEAR = 2;
const FAR = 24;
const MOST = 2;
const MOST_VOICES = 60;

/** The answers to a claim, in text order: each from a sentence that names another voice and says that it answers or disagrees. */
export function repliesTo(scene: Scene, { passage, sentences, owner }: Claim): Piece[] {
  const last = sentences.at(-1)!;
  const home = scene.byParagraph.get(passage.paragraph) ?? [];
  const matter = new Set(
    home.filter(({ index }) => index <= last).flatMap(({ index }) => [...scene.threads.words[index]!]),
  );
  const others = scene.voices
    .filter(({ name }) => name !== owner.name)
    .slice(0, MOST_VOICES)
    .map(({ name }) => lastOf(name));
  const isReply = (one: Passage): boolean =>
    one.paragraph <= passage.paragraph + NEAR &&
    others.some((name) => one.text.includes(name)) &&
    turnsAgainst(one) &&
    [...scene.threads.words[one.index]!].some((word) => matter.has(word));
  return scene.passages
    .slice(last + 1, last + 1 + FAR)
    .filter(isReply)
    .slice(0, MOST)
    .flatMap(({ index }) => pieceAt(scene, index) ?? []);
}

const turnsAgainst = ({ lower, tokens }: Passage): boolean =>
  REPLIES.test(lower) || tokens.some((token, at) => bears(token.lower, 'dispute', tokens[at + 1]?.lower));

const REPLIES =
  /^(?:but|yet) \p{L}|\b(?:answer(?:s|ed)|repl(?:y|ies|ied)|retort(?:s|ed)|not (?:convinced|impressed|so sure|persuaded)|unconvinced|unimpressed|sees? (?:it|things?) (?:differently|otherwise)|takes? the opposite view|has no patience)\b/u;

const lastOf = (name: string): string => name.split(' ').at(-1)!;
