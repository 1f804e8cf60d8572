/** Chooses what to ask on each theme: the weightiest findings, of different moves, at levels that climb. */

import type { DiscussionQuestion, Level } from '../guide.js';
import type { Finding, Move } from './finding.js';
import { maskPrompt } from './mask.js';
import { askedAbout, type Surface } from './questions.js';
import type { Scene } from './scene.js';
import { type AuthorOf, authorOf, fill, writeQuestion } from './wording.js';

interface Chosen {
  readonly finding: Finding;
  readonly surface: Surface;
  readonly prompt: string;
}

/** What the guide has used up so far. */
interface Used {
  readonly masks: Set<string>;
  readonly sentences: Set<number>;
  readonly moves: Map<Move, number>;
  readonly speakers: Map<string, number>;
}

export function chooseQuestions(
  scene: Scene,
  findings: readonly Finding[],
): Map<string, DiscussionQuestion[]> {
  const { material } = scene;
  const masked = maskPrompt(material);
  const author = authorOf(material);
  const used: Used = { masks: new Set(), sentences: new Set(), moves: new Map(), speakers: new Map() };
  const questions = new Map<string, DiscussionQuestion[]>();
  material.sorting.themes.forEach((theme, i) => {
    const own = findings.filter((finding) => finding.theme === theme.id);
    const chosen: Chosen[] = [];
    for (const level of levelsFor(theme.paragraphs.length, i)) {
      const choice = { chosen, used, author, masked };
      const next =
        best(own, { ...choice, level, least: chosen.length < FEWEST ? LEAST : LEAST_OF_MORE }) ??
        (chosen.length < FEWEST ? best(own, { ...choice, level: 'any', least: LEAST_OF_FEW }) : undefined);
      if (next) take(next, { chosen, used, masked });
    }
    questions.set(
      theme.id,
      inOrder(chosen).map(({ finding, surface }) => writeQuestion(finding, surface, { scene, author })),
    );
  });
  return questions;
}

/**
 * With the comprehension questions, which remember and understand, these make about 35% of that, 40% analysis and 25%
 * judgement over the guide; a tiny theme gets fewer.
 */
function levelsFor(paragraphs: number, index: number): readonly Level[] {
  if (paragraphs <= 1) return ['analyse', 'evaluate'];
  const three: readonly Level[] = ['analyse', 'evaluate', index % 3 === 0 ? 'understand' : 'analyse'];
  return paragraphs <= 3 ? three : [...three, 'analyse'];
}

interface Choice {
  /** The score that has to be beaten. */
  readonly least: number;
  readonly level: Level | 'any';
  readonly chosen: readonly Chosen[];
  readonly used: Used;
  readonly author: AuthorOf;
  readonly masked: (prompt: string) => string;
}

/** Below this a question is not worth asking; while a theme has few, less will do. From judgement, as are all numbers here. */
const LEAST = 0.6;
const LEAST_OF_MORE = 1.6;
const LEAST_OF_FEW = -1.5;
const FEWEST = 3;

function best(findings: readonly Finding[], choice: Choice): Chosen | undefined {
  let top: Chosen | undefined;
  let topScore = choice.least;
  for (const finding of findings) {
    if (finding.sentences.some((index) => choice.used.sentences.has(index))) continue;
    const score = scoreOf(finding, choice);
    if (score <= topScore) continue;
    const next = ask(finding, choice);
    if (next) [top, topScore] = [next, score];
  }
  return top;
}

function scoreOf(finding: Finding, { chosen, used }: Choice): number {
  const sameMove = chosen.filter((other) => other.finding.move === finding.move).length;
  const samePlace = chosen.filter((other) => other.finding.paragraph === finding.paragraph).length;
  const speakers = [finding.x, finding.y].reduce(
    (sum, voice) => sum + (voice ? (used.speakers.get(voice.name) ?? 0) : 0),
    0,
  );
  return (
    finding.weight -
    2.4 * sameMove -
    0.5 * samePlace -
    0.3 * (used.moves.get(finding.move) ?? 0) -
    0.5 * speakers
  );
}

/** The first surface of the wanted level that no other question of the guide looks like. */
function ask(finding: Finding, { level, used, author, masked }: Choice): Chosen | undefined {
  for (const surface of askedAbout(finding.move).surfaces) {
    if (!fits(surface, level) || (finding.painful && surface.tone === 'free')) continue;
    const prompt = fill(surface.ask, finding, author);
    if (!used.masks.has(masked(prompt))) return { finding, surface, prompt };
  }
  return undefined;
}

const fits = (surface: Surface, level: Level | 'any'): boolean =>
  level === 'any' || surface.level === level || (level === 'evaluate' && surface.level === 'create');

function take(next: Chosen, state: { chosen: Chosen[]; used: Used; masked: Choice['masked'] }): void {
  const { finding, prompt } = next;
  const { used } = state;
  state.chosen.push(next);
  used.masks.add(state.masked(prompt));
  for (const index of finding.sentences) used.sentences.add(index);
  used.moves.set(finding.move, (used.moves.get(finding.move) ?? 0) + 1);
  for (const voice of [finding.x, finding.y]) {
    if (voice) used.speakers.set(voice.name, (used.speakers.get(voice.name) ?? 0) + 1);
  }
}

const CLIMB: readonly Level[] = ['remember', 'understand', 'analyse', 'evaluate', 'create'];

/** From the literal to the evaluative; two of the same move do not follow each other where that can be helped. */
function inOrder(chosen: readonly Chosen[]): Chosen[] {
  const climbing = [...chosen].sort(
    (one, two) =>
      CLIMB.indexOf(one.surface.level) - CLIMB.indexOf(two.surface.level) ||
      one.finding.paragraph - two.finding.paragraph,
  );
  climbing.forEach((one, i) => {
    if (one.finding.move !== climbing[i - 1]?.finding.move) return;
    const other = climbing.findIndex(({ finding }, j) => j > i && finding.move !== one.finding.move);
    if (other > 0) climbing.splice(i, 0, ...climbing.splice(other, 1));
  });
  return climbing;
}
