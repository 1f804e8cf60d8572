/** A thing that is brought in as `a tin` and comes back at the end as `the tin`: what has it come to stand for? */

import type { Token } from '../../../language/analysis.js';
import { isDebate } from '../../debate.js';
import type { Passage } from '../../passages.js';
import { pieceAt } from '../evidence.js';
import type { Frame } from '../frame.js';
import { isPainful, type Scene } from '../scene.js';
import { isThing } from '../things.js';
import { says, weighing } from '../weighing.js';
import { places } from '../wording.js';

export const returningThing: Frame = {
  name: 'returning-thing',
  most: 1,
  worth: { other: 2.7, opinion: 2.5, history: 2.4 },
  find: (scene) => {
    if (isDebate(scene.material.analysis.article) || scene.material.textType === 'news') return [];
    const [best] = thingsIn(scene).sort((one, two) => two.in.length - one.in.length);
    const asked = best && followed(scene, best);
    return asked ? [asked] : [];
  },
};

interface Thing {
  /** As the end has it, without its article. */
  readonly name: string;
  /** The sentences that have it, in text order. */
  readonly in: readonly Passage[];
}

/** Nouns that an `a` brings in early and a `the` takes up at the end, with some of the text between them. */
function thingsIn(scene: Scene): Thing[] {
  const { passages } = scene;
  const last = passages.at(-1)?.paragraph ?? 0;
  const title = new Set(scene.material.analysis.article.title.toLowerCase().match(/\p{L}+/gu));
  const names = new Set(
    passages
      .filter(({ paragraph, prose }) => prose && paragraph >= Math.min(last - 1, last * LATE))
      .flatMap(({ tokens }) => namesIn(tokens, 'the')),
  );
  return [...names].flatMap((name) => {
    const own = passages.filter(({ lower }) => new RegExp(`\\b${name}s?\\b`, 'u').test(lower));
    const paragraphs = new Set(own.map(({ paragraph }) => paragraph));
    const [first] = own;
    const isBroughtIn =
      first !== undefined &&
      first.paragraph <= last * EARLY &&
      own
        .filter(({ paragraph }) => paragraph === first.paragraph)
        .some(({ tokens }) => namesIn(tokens, 'a').includes(name));
    const isSubject = title.has(name);
    const isOne = !own.slice(1).some(({ lower }) => another(name).test(lower));
    return isBroughtIn && isOne && !isSubject && paragraphs.size >= FEWEST && paragraphs.size <= last * MOST
      ? [{ name, in: own }]
      : [];
  });
}

/** There is more than one: `two scales`, `another scale`, after the first. */
const another = (name: string): RegExp =>
  new RegExp(`\\b(?:${name}s|(?:an?|another|other|one|each|every|no|any|whose|old|new) ${name})\\b`, 'u');

/** It comes in before this share of the text, and stands in no larger share: else it is the text's subject. From judgement. */
const EARLY = 0.5;
const LATE = 0.85;
const MOST = 0.75;
const FEWEST = 3;

/** The nouns, with a word before them, that follow an article. */
function namesIn(tokens: readonly Token[], article: 'a' | 'the'): string[] {
  const opens = article === 'a' ? /^an?$/ : /^the$/;
  return tokens.flatMap(({ lower }, at) => {
    if (!opens.test(lower)) return [];
    const [one, two, three] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]];
    if (isThing(two) && one && /^(?:NOUN|ADJ|NUM)$/.test(one.pos) && !isThing(three))
      return isThing(one) ? [`${one.lower} ${two.lower}`, two.lower] : [two.lower];
    return isThing(one) && !isThing(two) ? [one.lower] : [];
  });
}

function followed(scene: Scene, { name, in: own }: Thing) {
  if (own.some(isPainful)) return undefined;
  const told = spread(own).flatMap(({ index }) => pieceAt(scene, index) ?? []);
  if (told.length < FEWEST) return undefined;
  return weighing({
    prompt: `Follow the ${name} through the text (${places(told.map(({ extract }) => extract.paragraph))}). What is it at first, and what has it come to stand for at the end? What would the text lose without it?`,
    sides: says(told),
    sure: 0.88,
    theme: 'whole',
  });
}

/** The first sentence with it, the last, and two of the longest from between, each of another paragraph. */
function spread(own: readonly Passage[]): Passage[] {
  const [first, last] = [own[0]!, own.at(-1)!];
  const between = own
    .filter(({ paragraph }) => paragraph !== first.paragraph && paragraph !== last.paragraph)
    .filter(({ paragraph }, i, all) => all.findIndex((one) => one.paragraph === paragraph) === i)
    .sort((one, two) => two.words - one.words)
    .slice(0, 2);
  return [first, ...between, last].sort((one, two) => one.index - two.index);
}
