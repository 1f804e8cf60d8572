/** Several ways to one end, told one after the other: what does each cost, and which would one try first? */

import type { Slot } from '../../clauses.js';
import { isDebate } from '../../debate.js';
import { enumerationsIn } from '../../enumerations.js';
import type { Passage } from '../../passages.js';
import { evidenceOn } from '../evidence.js';
import type { Asked, Frame } from '../frame.js';
import type { Scene } from '../scene.js';
import { distinct, stretchesOf } from '../stretches.js';
import { weighing } from '../weighing.js';
import { places } from '../wording.js';

export const waysCompared: Frame = {
  name: 'ways-compared',
  most: 1,
  worth: { opinion: 2.9, explainer: 3, other: 2.6, news: 2.6, history: 2.3 },
  find: (scene) => {
    if (isDebate(scene.material.analysis.article)) return [];
    const ways = waysIn(scene);
    return weighed(scene, ways.length < 2 ? waysListed(scene) : ways) ?? [];
  },
};

const WAY = '(?:method|way|answer|solution|remedy|cure|approach|option|course|fix|tool)';
const OPENS = new RegExp(
  `^(?:But |And |So )?(?:(?:The|An?) (?:very |most )?(?:\\p{L}+ )?${WAY} |One (?:\\p{L}+ )?${WAY} |Another (?:\\p{L}+ )?${WAY}|There is (?:an?|another) (?:\\p{L}+ )?${WAY}|The alternative )`,
  'u',
);
const FURTHER =
  /\b(?:second|third|newer|other|another|alternative|different|cheaper|gentler|harder|last|final)\b/u;

/** Paragraphs that open with a way, close to each other; all but the first of them say that it is a further one. */
function waysIn({ passages }: Scene): Passage[] {
  const found = passages.filter(
    (one) => one.prose && isOpening(passages, one) && OPENS.test(one.text.slice(0, 60)),
  );
  return found.filter((one, i) =>
    i === 0
      ? found[1] !== undefined && found[1].paragraph - one.paragraph <= 3
      : FURTHER.test(one.text.slice(0, 50)) && one.paragraph - found[i - 1]!.paragraph <= 3,
  );
}

/** The items of a list of things that can be done, each told in a paragraph of its own. */
function waysListed({ passages }: Scene): Passage[] {
  const list = enumerationsIn(passages).find(
    ({ announced, items }) =>
      (DONE.test(announced?.lower ?? '') || items.some(([head]) => /\bis to\b/u.test(head!.text))) &&
      new Set(items.map(([head]) => head!.paragraph)).size === items.length,
  );
  return list ? list.items.map(([head]) => head!) : [];
}

const DONE = /\b(?:tried|ways|remedies|options|proposals|solutions|choices)\b/u;

/** The first sentence of a paragraph, or the one behind a question there. */
function isOpening(passages: readonly Passage[], { index, paragraph }: Passage): boolean {
  const [before, first] = [passages[index - 1], passages[index - 2]];
  return before?.paragraph !== paragraph || (/\?$/u.test(before.text) && first?.paragraph !== paragraph);
}

function weighed(scene: Scene, ways: readonly Passage[]): Asked | undefined {
  const told = ways.slice(0, 4).map(({ index, paragraph }) => {
    const own = scene.byParagraph.get(paragraph)!;
    const facts = evidenceOn(scene, { on: [index], among: own, most: 2 });
    return distinct([...stretchesOf(scene, [index]), ...facts]).sort(
      (one, two) => one.extract.start - two.extract.start,
    );
  });
  if (told.length < 2 || told.some((slots) => wordsIn(slots) < 18)) return undefined;
  const where = places(ways.map(({ paragraph }) => paragraph));
  return weighing({
    prompt: `The text goes through ${NUMBERS[told.length]} ways to the same end (${where}). What does each of them cost, and who would have to put up with it? Which would you try first, and who would be the first to complain?`,
    sides: told.map((slots, i) => ({ label: `Way ${i + 1}`, slots })),
    sure: 0.92,
    theme: scene.passages[ways[1]!.index]!.theme,
    about: ways.map(({ index }) => index),
  });
}

const NUMBERS: Readonly<Record<number, string>> = { 2: 'two', 3: 'three', 4: 'four' };

const wordsIn = (slots: readonly Slot[]): number => slots.reduce((sum, { words }) => sum + words, 0);
