/** The noun phrases of an article, and which of them is the best name for a part of it. */

import { textOf } from '../base/span.js';
import type { Analysis, Token } from '../language/analysis.js';
import { addScaled, centroid, cosine, type WordVectors } from '../language/vectors/index.js';
import type { Stretch } from './segments.js';
import { stem } from './stem.js';
import { tells } from './terms.js';

/**
 * A name for each stretch: its best phrase when that has several words, else its two best words ("Magma and
 * gas"). No stretch is named by a word that names one before it, if it has others.
 */
export function labelStretches(
  analysis: Analysis,
  vectors: WordVectors,
  stretches: readonly Stretch[],
): string[] {
  const phrases = nounPhrases(analysis);
  const taken = new Set<string>();
  return stretches.map((stretch) => {
    const ranked = rankPhrases(phrases, stretch, vectors).slice(0, CONSIDERED);
    const free = ranked.filter((phrase) => phrase.stems.every((part) => !taken.has(part)));
    const [best, ...others] = free.length > 0 ? free : ranked;
    if (!best) return '';
    const second = best.stems.length > 1 ? undefined : others.find((other) => !sharesWord(best, other));
    for (const part of [...best.stems, ...(second?.stems ?? [])]) taken.add(part);
    return asTitle(second ? `${best.text} and ${second.text}` : best.text);
  });
}

/** A phrase further down the list than this is no name for the stretch. */
const CONSIDERED = 8;

function sharesWord(a: Phrase, b: Phrase): boolean {
  return a.stems.some((part) => b.stems.includes(part));
}

interface Phrase {
  readonly text: string;
  readonly stems: readonly string[];
  readonly words: readonly string[];
  readonly paragraph: number;
  readonly proper: boolean;
  /** False for a part of a longer name, which counts as a word but is no label. */
  readonly whole: boolean;
}

/** Adjectives and nouns that end in a noun, two to four words or one, as they stand in the text. */
function nounPhrases(analysis: Analysis): Phrase[] {
  const { tokens, article } = analysis;
  const phrases: Phrase[] = [];
  for (let first = 0; first < tokens.length; first++) {
    for (let end = first + 1; end <= Math.min(first + 4, tokens.length); end++) {
      const run = tokens.slice(first, end);
      if (!isOneRun(run, article.text) || article.text[run[0]!.start - 1] === '-') break;
      if (!isPhrase(run) || (run.length > 1 && isPartOfName(tokens, first, end))) continue;
      const text = textOf(article.text, { start: run[0]!.start, end: run[run.length - 1]!.end });
      phrases.push({
        text,
        stems: run.map((token) => stem(token.text)),
        words: run.map((token) => token.lower),
        paragraph: analysis.sentences[run[0]!.sentence]!.paragraph,
        proper: run.every((token) => token.pos === 'PROPN'),
        whole: !isPartOfName(tokens, first, end),
      });
    }
  }
  return phrases;
}

function isOneRun(run: readonly Token[], text: string): boolean {
  return run.every((token, i) => {
    const before = run[i - 1];
    const inRun = token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'ADJ';
    return inRun && (!before || text.slice(before.end, token.start) === ' ');
  });
}

/** Words of time, amount and manner of speaking name no subject. */
const VAGUE = new Set(
  `amount bit case cases chance day days end example fact friday half hour hours kind lack lot majority
   minute minutes monday month months morning night number numbers part people percent person place point
   question reason rest result saturday second side sort sunday thing things third thursday today tomorrow
   tuesday wednesday way ways week weeks yesterday dr mr mrs ms prof january february march april june july
   august september october november december sept aug oct nov dec jan feb a.m p.m a.m. p.m. man men woman
   women other others same such own recent new last next first many several few whole few good bad big great
   possible able sure true clear right wrong`.split(/\s+/),
);

function isPhrase(run: readonly Token[]): boolean {
  const last = run[run.length - 1]!;
  if (last.pos === 'ADJ' || (run.length > 1 && /ed$/u.test(last.lower))) return false;
  return run.every((token) => {
    const word = /^\p{L}[\p{L}'’-]{2,}$/u.test(token.text);
    return word && tells(token.text) && !VAGUE.has(token.lower);
  });
}

/** Whether a proper name goes on before or after: half a name is no label. */
function isPartOfName(tokens: readonly Token[], first: number, end: number): boolean {
  const [before, after] = [tokens[first - 1], tokens[end]];
  const inside = tokens[first]!;
  const last = tokens[end - 1]!;
  const goesOn = after?.pos === 'PROPN' && after.sentence === last.sentence && last.pos === 'PROPN';
  const began = before?.pos === 'PROPN' && before.sentence === inside.sentence && inside.pos === 'PROPN';
  return goesOn || began;
}

/** What counts for a label, in points (judgement, tried on four articles of four kinds). */
const MEANING = 1.5;
const COMPOUND = 0.3;
const REPEATED = 0.6;
const NAME_COST = 0.5;
/** A phrase whose last word stands in one paragraph only speaks for that paragraph, not for the stretch. */
const LONE_COST = 1.2;

interface Counts {
  readonly uses: number;
  readonly paragraphs: ReadonlySet<number>;
}

function rankPhrases(phrases: readonly Phrase[], stretch: Stretch, vectors: WordVectors): Phrase[] {
  const isInside = (phrase: Phrase) => phrase.paragraph >= stretch.first && phrase.paragraph <= stretch.last;
  const inside = phrases.filter(isInside);
  const [here, there] = [countWords(inside), countWords(phrases.filter((phrase) => !isInside(phrase)))];
  const whole = countPhrases(inside);
  const meaning = meaningOfStretch(phrases, inside, vectors);
  const scored = new Map<string, { phrase: Phrase; score: number }>();
  for (const phrase of inside) {
    const key = phrase.stems.join(' ');
    if (!phrase.whole || scored.has(key)) continue;
    const strength = phrase.stems.map((part) =>
      distinctiveness(here.get(part)?.uses ?? 0, there.get(part)?.uses ?? 0),
    );
    const mean = strength.reduce((sum, value) => sum + value, 0) / strength.length;
    const lone = stretch.last > stretch.first && (here.get(phrase.stems.at(-1)!)?.paragraphs.size ?? 0) < 2;
    const isCompound = phrase.stems.length === 2 || phrase.stems.length === 3;
    const score =
      mean +
      MEANING * cosine(centroid(vectors, phrase.words), meaning) +
      REPEATED * Math.log(whole.get(key)!) +
      (isCompound ? COMPOUND : 0) -
      (phrase.proper ? NAME_COST : 0) -
      (lone ? LONE_COST : 0);
    scored.set(key, { phrase, score });
  }
  return [...scored.values()].sort((a, b) => b.score - a.score).map(({ phrase }) => phrase);
}

/** Where the stretch lies as seen from the whole article. */
function meaningOfStretch(
  all: readonly Phrase[],
  inside: readonly Phrase[],
  vectors: WordVectors,
): Float32Array {
  const wordsOf = (phrases: readonly Phrase[]) => {
    return phrases.filter((phrase) => phrase.words.length === 1).flatMap((phrase) => phrase.words);
  };
  const meaning = centroid(vectors, wordsOf(inside));
  addScaled(meaning, centroid(vectors, wordsOf(all)), -0.5);
  return meaning;
}

/** Uses here, dampened, by the share of all uses that stand here. */
function distinctiveness(here: number, there: number): number {
  return Math.log(1 + here) * (here / (here + there + 0.5));
}

function countWords(phrases: readonly Phrase[]): Map<string, Counts> {
  const counts = new Map<string, { uses: number; paragraphs: Set<number> }>();
  for (const { stems, paragraph } of phrases) {
    if (stems.length > 1) continue;
    const known = counts.get(stems[0]!) ?? { uses: 0, paragraphs: new Set() };
    counts.set(stems[0]!, { uses: known.uses + 1, paragraphs: known.paragraphs.add(paragraph) });
  }
  return counts;
}

function countPhrases(phrases: readonly Phrase[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { stems } of phrases) counts.set(stems.join(' '), (counts.get(stems.join(' ')) ?? 0) + 1);
  return counts;
}

function asTitle(text: string): string {
  return text[0]!.toUpperCase() + text.slice(1);
}
