/** Moves that one sentence gives away: by a cue or by a judging word. */

import type { Span } from '../../base/span.js';
import type { Reading } from '../../grammar/reading.js';
import { is } from '../../lexicon/index.js';
import type { Slot } from '../clauses.js';
import { slotOf } from '../clauses.js';
import { isLoaded } from '../loaded-words.js';
import { extractFrom, type Passage } from '../passages.js';
import { type Cue, cueIn } from './cue.js';
import { CUES } from './cues.js';
import type { Finding, Move } from './finding.js';
import { isPainful, isPassedOn, isPrintable, pointsBack, type Scene } from './scene.js';

/** All findings of single sentences. */
export const findInSentences = (scene: Scene): Finding[] =>
  scene.passages
    .filter(({ words }) => words <= LONGEST_SENTENCE)
    .flatMap((passage) => [...findCues(scene, passage), ...findLoaded(scene, passage)]);

/** Longer ones are lists or slips, and nothing in them can be quoted. */
const LONGEST_SENTENCE = 80;

/** The moves that cues in the sentence give away. */
const findCues = (scene: Scene, passage: Passage): Finding[] =>
  CUES.flatMap((cue) => findingBy(cue, scene, passage) ?? []);

function findingBy(cue: Cue, scene: Scene, passage: Passage): Finding | undefined {
  if (cue.voice === 'author' && isPassedOn(scene, passage)) return undefined;
  if (cue.move === 'evidence' && scene.passedOn.has(passage.index)) return undefined;
  if (passage.quoted && passage.tokens.some(({ lower }) => SPEAKERS_OWN.has(lower))) return undefined;
  const span = cueIn(cue, scene.material.reading, passage);
  const slot = span && slotOf(passage, span);
  if (!slot || slot.words < (slot.leans ? 9 : 6) || !isPrintable(slot)) return undefined;
  if (slot.leans && NEED_A_SUBJECT.has(cue.move)) return undefined;
  const weight = cue.weight[scene.material.textType] + worthOf(scene, passage, slot);
  return { ...findingOf(cue.move, passage, slot), weight };
}

/** Moves that make no sense while it is open who or what they are about. */
const NEED_A_SUBJECT: ReadonlySet<Move> = new Set<Move>([
  'prediction',
  'call to act',
  'claim',
  'change',
  'contingency',
]);

/** What makes a sentence better or worse to quote, whatever the move. From judgement. */
function worthOf(scene: Scene, passage: Passage, slot: Slot): number {
  let worth = 0;
  if (slot.leans) worth -= 1.1;
  if (pointsBack(scene, passage, slot)) worth -= 0.5;
  if (slot.cut) worth -= 0.3;
  if (slot.words > 20) worth -= 0.3;
  if (slot.words > 24) worth -= 0.5;
  if (/\?$/u.test(slot.extract.text)) worth -= 1.5;
  if (passage.tokens.some(({ lower }) => SPEAKERS_OWN.has(lower))) worth -= 0.6;
  if (passage.tokens.some(isLoaded)) worth += 0.4;
  if (passage.tokens.some((token) => token.pos === 'PROPN' || token.pos === 'NUM')) worth += 0.2;
  if (passage.sentence.start === passage.origin) worth += 0.15;
  return worth;
}

/** Whoever says `I` tells of himself or stands in a conversation. */
const SPEAKERS_OWN: ReadonlySet<string> = new Set(
  `i me my you your i'm i’m i've i’ve i'd i’d i'll i’ll`.split(' '),
);

function findingOf(move: Move, passage: Passage, a: Slot): Omit<Finding, 'weight'> {
  const { theme, paragraph, index } = passage;
  return { move, theme, paragraph, a, painful: isPainful(passage), sentences: [index] };
}

/** A judging word with the words that belong to it: adjectives before it, an `of` after it. */
function findLoaded({ material }: Scene, passage: Passage): Finding[] {
  if (passage.reported || !passage.prose) return [];
  const at = passage.tokens.findIndex((token) => isLoaded(token) && /^(?:NOUN|ADJ)$/u.test(token.pos));
  const span = at < 0 ? undefined : phraseAround(material.reading, passage.sentence.firstToken + at);
  const words = span && material.analysis.article.text.slice(span.start, span.end).split(/\s+/u).length;
  if (!words || words < 2 || words > 9) return [];
  const a: Slot = { extract: extractFrom(passage, span), cut: false, leans: false, words };
  return [{ ...findingOf('loaded words', passage, a), weight: words > 2 ? 2.4 : 1.9 }];
}

function phraseAround({ analysis, phrases }: Reading, at: number): Span | undefined {
  const found = phrases.find(({ firstToken, endToken }) => firstToken <= at && at < endToken);
  if (!found) return undefined;
  const { tokens } = analysis;
  const added = phrases[found.index + 1];
  const isAdded =
    added?.complements === found.index && /^(?:of|to)$/u.test(tokens[added.governor ?? -1]?.lower ?? '');
  const points = is(tokens[found.firstToken]!.lower, 'demonstrative');
  const { start } = tokens[found.firstToken + Number(points)]!;
  return { start, end: tokens[(isAdded ? added : found).endToken - 1]!.end };
}
