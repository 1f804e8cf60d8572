/** A thing that is brought in as `a tin` and comes back at the end as `the tin`: what has it come to stand for? */

import type { Token } from '../../../language/analysis.js';
import type { Slot } from '../../clauses.js';
import { isDebate } from '../../debate.js';
import type { Passage } from '../../passages.js';
import { brief } from '../brief.js';
import { at, cite } from '../citing.js';
import type { Frame } from '../frame.js';
import { isPainful, type Scene } from '../scene.js';
import { stretchesOf } from '../stretches.js';
import { isThing } from '../things.js';
import { weighing } from '../weighing.js';
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
    return isBroughtIn && !isSubject && paragraphs.size >= FEWEST && paragraphs.size <= last * MOST
      ? [{ name, in: own }]
      : [];
  });
}

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
  const slots = ends(own).map((passage) => stretchesOf(scene, [passage.index])[0]);
  const told = slots.filter((slot): slot is Slot => slot !== undefined);
  if (told.length < FEWEST || own.some(isPainful)) return undefined;
  const where = places(told.map(({ extract }) => extract.paragraph));
  const first = brief(scene, told[0]!);
  const last = brief(scene, told.at(-1)!);
  const between = told.slice(1, -1).map(at).join(' and ');
  return weighing({
    prompt: `Follow the ${name} through the text (${where}). What is it at first, and what has it come to stand for at the end? What would the text lose without it?`,
    lookFor: `At first: ${cite(first)}. ${between ? `It comes back in ${between}. ` : ''}At the end: ${cite(last)}. Good: what somebody owns or does, then a person, a time or a habit that the ${name} keeps alive; only a thing, made to carry too much; without it, the end would lose its tie to ${at(first)}.`,
    sure: 0.88,
    theme: 'whole',
    quotes: [first, last],
  });
}

/** The first sentence with it, one from the middle, the last. */
function ends(own: readonly Passage[]): Passage[] {
  const [first] = own;
  const last = own.at(-1)!;
  const between = own.filter(
    ({ paragraph }) => paragraph !== first!.paragraph && paragraph !== last.paragraph,
  );
  const middle = between.sort((one, two) => two.words - one.words)[0];
  return [first!, ...(middle ? [middle] : []), last];
}
