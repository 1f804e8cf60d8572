/** Several pieces of evidence for one thing, each got in its own way: what does each show, what can it not show? */

import type { Slot } from '../../clauses.js';
import type { Passage } from '../../passages.js';
import { brief } from '../brief.js';
import { capital, cite } from '../citing.js';
import type { Frame } from '../frame.js';
import type { Scene } from '../scene.js';
import { isPlain, stretchesOf } from '../stretches.js';
import { weighing } from '../weighing.js';
import { places } from '../wording.js';

export const evidenceChain: Frame = {
  name: 'evidence-chain',
  most: 1,
  worth: { explainer: 3 },
  find: (scene) => {
    const found = evidenceIn(scene);
    return found.length >= FEWEST ? [asked(scene, found.slice(0, MOST))] : [];
  },
};

const FEWEST = 3;
const MOST = 4;

interface Evidence {
  readonly slot: Slot;
  readonly way: Way;
}

type Way = 'trial' | 'asked' | 'record' | 'count' | 'watched';

/** How each kind is got, and what it leaves open. */
const OPEN: Readonly<Record<Way, string>> = {
  trial: 'a trial: it shows what follows when one thing is changed, under the conditions chosen for it',
  asked: 'asking people: it shows what they say or write down, not always what they do',
  record: 'old papers or traces: they show only what was written down or has lasted',
  count: 'counting or measuring: it shows how much, where and when somebody looked, but not by itself why',
  watched: 'one observation: it shows that the thing can happen, not how often',
};

const WAYS: readonly (readonly [Way, RegExp])[] = [
  ['asked', /\b(?:survey|diary|diaries|interview(?:s|ed)?|poll|asked \d[\d,]*|questionnaires?)\b/u],
  [
    'trial',
    /\b(?:trial|experiment|tested|test|laboratory|randomly|second batch|control group|sealed|injected|baked|fed)\b/u,
  ],
  [
    'record',
    /\b(?:records? (?:show|showed|from|of)|archive|register|chronicles?|letters?|notebooks?|cores?|fossils?|rings|sediments?|manuscripts?)\b/u,
  ],
  [
    'count',
    /\b(?:counted|measured|weighed|sampled|tallied|mapped|recorded|measurements?|samples|found that|calculated|estimated)\b/u,
  ],
  ['watched', /\b(?:noticed|saw that|observed|described)\b/u],
];

/** One piece a paragraph with a figure in it, of two ways at the least. */
function evidenceIn(scene: Scene): Evidence[] {
  const found = scene.passages.flatMap((passage) => {
    const way = wayOf(scene, passage);
    const slot = way && stretchesOf(scene, resultOf(scene, passage))[0];
    return way && slot ? [{ slot, way }] : [];
  });
  const first = found
    .slice(0, 40)
    .filter(
      ({ slot }, i) => found.findIndex((one) => one.slot.extract.paragraph === slot.extract.paragraph) === i,
    );
  return new Set(first.map(({ way }) => way)).size >= 2 ? first : [];
}

/** With the sentence behind it, which often has the result. */
const resultOf = ({ passages }: Scene, { index, paragraph, words }: Passage): number[] => {
  const next = passages[index + 1];
  const goesOn = next?.paragraph === paragraph && /\d/u.test(next.text) && next.words + words <= 46;
  return goesOn ? [index, index + 1] : [index];
};

function wayOf({ material }: Scene, passage: Passage): Way | undefined {
  const hasFigure =
    /\d/u.test(passage.text) || material.map.quantities.some(({ sentence }) => sentence === passage.index);
  if (!isPlain(passage) || !hasFigure || passage.words < 10 || OTHER.test(passage.lower)) return undefined;
  if (
    !/\b(?:scientists?|researchers?|team|group|study|survey|trial|experiment|professor|chemist|physicist|biologist|geologist|historian|laboratory|she|he|they|\p{Lu}\p{Ll}+(?:’s|'s)?)\b/u.test(
      passage.text,
    )
  )
    return undefined;
  return WAYS.find(([, words]) => words.test(passage.lower))?.[0];
}

/** What is planned, wished or only possible. */
const OTHER = /\b(?:will|would|should|could|may|might|if|must|plans?|wants?)\b/u;

function asked(scene: Scene, found: readonly Evidence[]) {
  const slots = found.map(({ slot }) => slot);
  // A way is told once, and two of the pieces are quoted.
  const ways = [...new Set(found.map(({ way }) => way))];
  const told = ways.map((way, i) => {
    const own = found.filter((one) => one.way === way).map(({ slot }) => slot);
    return `${i < 2 ? cite(brief(scene, own[0]!)) : capital(places([own[0]!.extract.paragraph]))}${own.length > 1 ? `, as in ${places(own.slice(1).map(({ extract }) => extract.paragraph))}` : ''}: ${OPEN[way]}`;
  });
  return weighing({
    prompt: `How do they know? ${capital(places(slots.map(({ extract }) => extract.paragraph)))} bring evidence of different kinds. Which piece convinces you most, and which least? Say for each what it cannot show, and what you would do next to be surer.`,
    lookFor: `${told.join('. ')}. Good: any of them first, by how it was found out; that they convince only together, since each shows what another cannot.`,
    sure: 0.88,
    theme: 'whole',
    quotes: slots,
  });
}
