/** Chooses what to ask: on each theme two or three questions of different frames, and two on the whole text. */

import marking from '../../../resources/questions/marking.txt';
import type { DiscussionQuestion, Level } from '../guide.js';
import { readBlocks } from '../question-blocks.js';
import type { Asked, Frame } from './frame.js';
import { FRAMES } from './frames/index.js';
import type { Scene } from './scene.js';

/** A question with the frame that asks it. */
export interface Candidate {
  readonly frame: Frame;
  readonly asked: Asked;
  readonly worth: number;
}

/** Every question that could be asked, the best first. */
export function makeCandidates(scene: Scene): Candidate[] {
  const { textType } = scene.material;
  return FRAMES.flatMap((frame) =>
    [frame.find(scene) ?? []]
      .flat()
      .map((asked) => ({ frame, asked, worth: worthOf(frame, textType) * asked.sure })),
  )
    .filter(({ worth }) => worth > 0)
    .sort((one, two) => two.worth - one.worth);
}

const worthOf = ({ worth }: Frame, textType: Scene['material']['textType']): number =>
  typeof worth === 'number' ? worth : (worth[textType] ?? 0);

/** A question as it is asked: a frame that comes again is worded in another way. */
interface Chosen extends Candidate {
  readonly prompt: string;
}

/** What the guide has used up so far. */
interface Used {
  readonly frames: Map<string, number>;
  readonly sentences: Set<number>;
  readonly names: Map<string, number>;
  readonly asked: Set<Candidate['asked']>;
}

export interface Discussion {
  /** By theme id; a theme in which no frame is found has none. */
  readonly themes: ReadonlyMap<string, readonly DiscussionQuestion[]>;
  readonly whole: readonly DiscussionQuestion[];
  /** The next best, ranked. */
  readonly spares: readonly DiscussionQuestion[];
}

/** Below this a question is not worth asking: the first of a theme, the second, any more. From judgement, as are all numbers here. */
const LEAST = [1.4, 1.5, 1.8] as const;
const LEAST_OF_WHOLE = 1.4;
const LEAST_OF_SPARES = 1;
const MOST_OF_WHOLE = 3;
const MOST_SPARES = 6;

/** The questions of a guide: those on the whole first, then theme by theme in rounds, so that no theme takes the frames of another. */
export function chooseDiscussion(scene: Scene, candidates: readonly Candidate[]): Discussion {
  const used: Used = { frames: new Map(), sentences: new Set(), names: new Map(), asked: new Set() };
  const { themes } = scene.material.sorting;
  const whole = takeBest(candidates.filter(isOfWhole), used, { most: MOST_OF_WHOLE, least: LEAST_OF_WHOLE });
  const rounds = LEAST.flatMap((least, round) =>
    themes
      .filter(({ paragraphs }) => round < mostFor(paragraphs.length))
      .flatMap(({ id }) =>
        takeBest(
          candidates.filter(({ asked }) => asked.theme === id),
          used,
          { most: 1, least },
        ),
      ),
  );
  const joining = takeBest(candidates.filter(joinsParagraphs), used, {
    most: MOST_OF_WHOLE - whole.length,
    least: LEAST_OF_WHOLE,
  });
  const spares = takeBest(candidates, used, { most: MOST_SPARES, least: LEAST_OF_SPARES });
  const of = (id: string): Chosen[] => rounds.filter(({ asked }) => asked.theme === id);
  return {
    themes: new Map(themes.map(({ id }) => [id, inOrder(of(id)).map(written)])),
    whole: [...whole, ...joining].map(written),
    spares: spares.map(written),
  };
}

/** About all of the text. */
const isOfWhole = ({ asked }: Candidate): boolean => asked.theme === 'whole';

/** It quotes places that are far apart. */
const joinsParagraphs = ({ asked: { evidence } }: Candidate): boolean => {
  const numbers = evidence.map(({ paragraph }) => paragraph);
  return Math.max(...numbers) - Math.min(...numbers) >= 2;
};

const mostFor = (paragraphs: number): number => (paragraphs <= 1 ? 1 : paragraphs <= 5 ? 2 : 3);

function takeBest(
  pool: readonly Candidate[],
  used: Used,
  { most, least }: { most: number; least: number },
): Chosen[] {
  const chosen: Chosen[] = [];
  while (chosen.length < most) {
    const next = best(pool, used, least);
    if (!next) break;
    const times = used.frames.get(next.frame.name) ?? 0;
    const { prompt, variants = [] } = next.asked;
    chosen.push({ ...next, prompt: [prompt, ...variants][times % (variants.length + 1)]! });
    use(next, used);
  }
  return chosen;
}

function best(pool: readonly Candidate[], used: Used, least: number): Candidate | undefined {
  let top: Candidate | undefined;
  let topScore = least;
  for (const one of pool) {
    if (!isFree(one, used)) continue;
    const score = scoreOf(one, used);
    if (score > topScore) [top, topScore] = [one, score];
  }
  return top;
}

const isFree = ({ frame, asked }: Candidate, { frames, sentences, asked: taken }: Used): boolean =>
  !taken.has(asked) &&
  (frames.get(frame.name) ?? 0) < frame.most &&
  !asked.sentences.some((index) => sentences.has(index));

const scoreOf = ({ frame, asked, worth }: Candidate, { frames, names }: Used): number =>
  worth -
  0.2 * (frames.get(frame.name) ?? 0) -
  0.2 * asked.names.reduce((sum, name) => sum + (names.get(name) ?? 0), 0);

function use({ frame, asked }: Candidate, { frames, sentences, names, asked: taken }: Used): void {
  taken.add(asked);
  frames.set(frame.name, (frames.get(frame.name) ?? 0) + 1);
  for (const index of asked.sentences) sentences.add(index);
  for (const name of asked.names) names.set(name, (names.get(name) ?? 0) + 1);
}

const CLIMB: readonly Level[] = ['remember', 'understand', 'analyse', 'evaluate', 'create'];

const inOrder = (chosen: readonly Chosen[]): Chosen[] =>
  [...chosen].sort((one, two) => CLIMB.indexOf(one.asked.level) - CLIMB.indexOf(two.asked.level));

const written = ({ frame, asked, prompt }: Chosen): DiscussionQuestion => ({
  prompt,
  paragraphs: paragraphsOf(`${prompt} ${asked.lookFor ?? ''}`),
  move: frame.name,
  frame: frame.name,
  sure: Math.round(Math.min(1, asked.sure) * 100) / 100,
  level: asked.level,
  ...(asked.lookFor !== undefined && {
    lookFor: [asked.lookFor, ...(MARKING.get(frame.name) ?? [])].join(' '),
  }),
  evidence: asked.evidence,
});

/** What else may stand as an answer, by the frame; it follows the evidence of the text. */
export const MARKING = readBlocks(marking);

/** All that the question and its answer name. */
const paragraphsOf = (text: string): number[] =>
  [...new Set([...text.matchAll(/¶(\d+)/gu)].map(([, number]) => Number(number)))].sort(
    (one, two) => one - two,
  );
