/** Moves that one sentence gives away: by a cue, by a judging word, by a figure. */

import type { Span } from '../../base/span.js';
import type { Slot } from '../clauses.js';
import { slotOf } from '../clauses.js';
import { isLoaded } from '../loaded-words.js';
import { extractFrom, type Passage } from '../passages.js';
import { CUES } from './cues.js';
import type { Finding, Move } from './finding.js';
import { isPrintable, pointsBack } from './printable.js';
import { isPainful, isPassedOn, type Scene } from './scene.js';

/** All findings of single sentences. */
export function findInSentences(scene: Scene): Finding[] {
  return scene.passages
    .filter(({ words }) => words <= LONGEST_SENTENCE)
    .flatMap((passage) => [
      ...findCues(scene, passage),
      ...findLoaded(passage),
      ...findFigure(scene, passage),
    ]);
}

/** Longer ones are lists or slips, and nothing in them can be quoted. */
const LONGEST_SENTENCE = 80;

/** The moves that cues in the sentence give away; the writing tasks ask for them again. */
export function findCues(scene: Scene, passage: Passage): readonly Finding[] {
  const known = FOUND.get(passage);
  if (known) return known;
  const found = cuesIn(scene, passage);
  FOUND.set(passage, found);
  return found;
}

const FOUND = new WeakMap<Passage, readonly Finding[]>();

function cuesIn(scene: Scene, passage: Passage): Finding[] {
  const found: Finding[] = [];
  for (const cue of CUES) {
    if (cue.voice === 'author' && isPassedOn(scene, passage)) continue;
    if (cue.move === 'evidence' && scene.passedOn.has(passage.index)) continue;
    if (passage.quoted && passage.tokens.some(({ lower }) => SPEAKERS_OWN.has(lower))) continue;
    const match = cue.pattern.exec(passage.lower);
    if (!match || cue.unless?.test(passage.lower)) continue;
    const start = passage.sentence.start + match.index;
    const slot = slotOf(passage, {
      start,
      end: Math.min(start + match[0].trimEnd().length, passage.sentence.end),
    });
    if (!slot || slot.words < (slot.leans ? 9 : 6) || !isPrintable(slot)) continue;
    if (slot.leans && NEED_A_SUBJECT.has(cue.move)) continue;
    const weight = cue.weight[scene.material.textType] + worthOf(passage, slot);
    found.push({
      ...findingOf(cue.move, passage, slot),
      weight,
    });
  }
  return found;
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
function worthOf(passage: Passage, slot: Slot): number {
  let worth = 0;
  if (slot.leans) worth -= 1.1;
  if (pointsBack(slot)) worth -= 0.5;
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
function findLoaded(passage: Passage): Finding[] {
  if (passage.reported || !passage.prose) return [];
  const at = passage.tokens.findIndex((token) => isLoaded(token) && /^(?:NOUN|ADJ)$/u.test(token.pos));
  if (at < 0) return [];
  const span = phraseAround(passage, at);
  const words = passage.text
    .slice(span.start - passage.sentence.start, span.end - passage.sentence.start)
    .split(/\s+/u).length;
  if (words < 2 || words > 9) return [];
  const a: Slot = { extract: extractFrom(passage, span), cut: false, leans: false, words };
  return [{ ...findingOf('loaded words', passage, a), weight: words > 2 ? 2.4 : 1.9 }];
}

function phraseAround(passage: Passage, at: number): Span {
  const { tokens } = passage;
  const inPhrase = (i: number) =>
    /^(?:NOUN|ADJ|PROPN|NUM)$/u.test(tokens[i]?.pos ?? '') || tokens[i]?.text === '-';
  let from = at;
  while (from > 0 && (inPhrase(from - 1) || tokens[from - 1]!.pos === 'PART')) from--;
  if (
    from > 0 &&
    tokens[from - 1]!.pos === 'DET' &&
    !/^(?:this|that|these|those|no|all)$/u.test(tokens[from - 1]!.lower)
  )
    from--;
  let end = at + 1;
  while (inPhrase(end)) end++;
  if (/^(?:of|to)$/u.test(tokens[end]?.lower ?? '')) end = afterOf(passage, end) ?? end;
  return { start: tokens[from]!.start, end: tokens[end - 1]!.end };
}

/** The end of `of` and the noun phrase it brings; undefined when no noun follows. */
function afterOf({ tokens }: Passage, of: number): number | undefined {
  let end = of + 1;
  while (/^(?:DET|ADJ|NUM|PRON)$/u.test(tokens[end]?.pos ?? '') && tokens[end]!.lower !== 'which') end++;
  const nouns = end;
  while (/^(?:NOUN|PROPN)$/u.test(tokens[end]?.pos ?? '')) end++;
  return end > nouns ? end : undefined;
}

function findFigure(scene: Scene, passage: Passage): Finding[] {
  const fact = scene.factsIn
    .get(passage.paragraph)
    ?.find(
      ({ start, end }) =>
        start >= passage.sentence.start - passage.origin && end <= passage.sentence.end - passage.origin,
    );
  if (!fact || !/\d/u.test(fact.value) || !TELLING.test(fact.value)) return [];
  const start = passage.sentence.start + passage.text.indexOf(fact.value);
  if (start < passage.sentence.start) return [];
  const slot = slotOf(passage, { start, end: start + fact.value.length });
  if (!slot || slot.words < 6 || /["“”]|^100 ?(?:%|per)|\d-\p{L}/u.test(fact.value) || !isPrintable(slot))
    return [];
  const move = MEASURES.test(fact.value) ? 'measure' : 'figure';
  return [{ ...findingOf(move, passage, slot), weight: 1.1 + worthOf(passage, slot), word: fact.value }];
}

/** Lengths, weights, times and the like: they are measured, and count nobody. */
const MEASURES =
  /\d[^%$£€]*(?:\b(?:k?m|cm|mm|kg|°C?|MW|met(?:er|re)s?|(?:kilo|centi|milli)met(?:er|re)s?|miles?|feet|foot|tonnes?|tons?|lit(?:er|re)s?|megawatts?|hectares?|degrees|seconds|minutes|hours|days|weeks|months|years)\b|°)/u;

/** Figures whose size is worth a thought: shares, sums, measures, and counts in thousands; not ages and bare years. */
const TELLING =
  /%|per ?cent|[$£€]|million|billion|\bout of\b|\bin \w+$|,\d{3}|\d ?(?:k?m|cm|kg|°C?|MW|met(?:er|re)s?|kilomet(?:er|re)s?|miles?|tonnes?|tons?|litres?|hectares?|degrees|seconds|minutes|hours)\b/u;
