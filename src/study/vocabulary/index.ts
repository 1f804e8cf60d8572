/**
 * Words to know: what the pack explains first, then words that are rare in the news and not on the list of words
 * everybody knows, each with the sentence it stands in and a short gloss where WordNet has a good one.
 */

import type { Resources } from '../../base/resources.js';
import type { Analysis, NamedEntity, Sentence, Token } from '../../language/analysis.js';
import type { WordVectors } from '../../language/vectors/index.js';
import { extractOf } from '../extract.js';
import type { Extract, VocabularyEntry } from '../guide.js';
import { isEasyWord } from '../readability.js';
import { chooseDefinition } from './choose-sense.js';
import { lookUpSenses, type WordNetPart } from './wordnet.js';

export interface VocabularyMaterial {
  readonly analysis: Analysis;
  readonly names: readonly NamedEntity[];
  /** Terms the pack explains. */
  readonly glossary: Readonly<Record<string, string>>;
  readonly vectors: WordVectors;
  readonly resources: Resources;
}

interface Candidate {
  readonly lemma: string;
  readonly part: WordNetPart;
  readonly token: Token;
  readonly uses: number;
  readonly rank: number;
}

const PARTS: Readonly<Record<string, WordNetPart>> = { NOUN: 'noun', VERB: 'verb', ADJ: 'adj', ADV: 'adv' };
const PART_NAMES: Readonly<Record<WordNetPart, string>> = {
  noun: 'noun',
  verb: 'verb',
  adj: 'adjective',
  adv: 'adverb',
};

/** Ranks of the news vocabulary between which words are worth teaching; beyond the last they are too odd to meet again. */
const COMMONEST = 5_000;
const BEYOND_THE_LIST = 60_000;
const SHORTEST_WORD = 5;
const LONGEST_CONTEXT = 30;

/** 6 to 12 entries by the length of the text, in text order. */
export function chooseVocabulary(material: VocabularyMaterial): VocabularyEntry[] {
  const wanted = Math.max(6, Math.min(12, Math.round(material.analysis.tokens.length / 150)));
  const explained = glossaryEntries(material).slice(0, wanted);
  const known = new Set(explained.map(({ term }) => term.toLowerCase()));
  const found = rankCandidates(material)
    .filter(({ lemma }) => !known.has(lemma))
    .map((candidate) => makeEntry(candidate, material))
    .filter((entry) => entry !== undefined);
  const entries = [...explained, ...found.slice(0, wanted - explained.length)];
  return entries.sort(
    (a, b) => a.context.paragraph - b.context.paragraph || a.context.start - b.context.start,
  );
}

/** Terms of the pack that stand in the text. */
function glossaryEntries({ analysis, glossary }: VocabularyMaterial): VocabularyEntry[] {
  return Object.entries(glossary).flatMap(([term, definition]) => {
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escapePattern(term)}(?:s|es)?(?![\\p{L}\\p{N}])`, 'iu');
    const sentence = analysis.sentences.find(({ text }) => pattern.test(text));
    if (!sentence) return [];
    const at = sentence.start + pattern.exec(sentence.text)!.index;
    const context = contextOf(analysis, sentence, at);
    return [{ term, partOfSpeech: 'term', definition, definitionSource: 'pack' as const, context }];
  });
}

const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Best first: rare but not odd, used more than once if possible. */
function rankCandidates(material: VocabularyMaterial): Candidate[] {
  const named = new Set(
    material.names
      .flatMap(({ name, alsoCalled }) => [name, ...alsoCalled])
      .flatMap((name) => name.toLowerCase().split(/\s+/)),
  );
  const groups = new Map<string, Token[]>();
  for (const token of material.analysis.tokens) {
    if (!isTeachable(token) || named.has(token.lower)) continue;
    groups.set(token.lemma, [...(groups.get(token.lemma) ?? []), token]);
  }
  return [...groups]
    .map(([lemma, tokens]) => ({
      lemma,
      part: PARTS[tokens[0]!.pos]!,
      token: tokens[0]!,
      uses: tokens.length,
      rank: Math.min(
        material.vectors.rank(lemma) ?? BEYOND_THE_LIST,
        material.vectors.rank(tokens[0]!.lower) ?? BEYOND_THE_LIST,
      ),
    }))
    .filter(({ rank }) => rank > COMMONEST)
    .sort((a, b) => worth(b) - worth(a) || a.token.start - b.token.start);
}

const isTeachable = (token: Token): boolean =>
  token.pos in PARTS &&
  /^[a-z]+$/.test(token.text) &&
  token.lemma.length >= SHORTEST_WORD &&
  !isEasyWord(token);

/** Words of the middle ranks are met again; every doubling of the rank counts, a second use counts as much. */
function worth({ rank, uses, part }: Candidate): number {
  const rarity = Math.min(Math.log2(rank / COMMONEST), 2.5) - (rank >= BEYOND_THE_LIST ? 1 : 0);
  return rarity + Math.log2(uses) + (part === 'adv' ? -1 : 0);
}

function makeEntry(candidate: Candidate, material: VocabularyMaterial): VocabularyEntry | undefined {
  const { lemma, part, token } = candidate;
  const { analysis, vectors, resources } = material;
  const sentence = analysis.sentences[token.sentence]!;
  const senses = lookUpSenses(lemma, part, resources);
  if (senses.length === 0) return undefined;
  const around = analysis.tokens.slice(sentence.firstToken, sentence.endToken).map(({ lower }) => lower);
  const definition = chooseDefinition(lemma, senses, { context: around, vectors });
  if (!definition) return undefined;
  const context = contextOf(analysis, sentence, token.start);
  return { term: lemma, partOfSpeech: PART_NAMES[part], definition, definitionSource: 'WordNet', context };
}

/** The sentence around an offset, or the part of a long one between commas and semicolons. */
function contextOf({ article, tokens }: Analysis, sentence: Sentence, at: number): Extract {
  let { start, end } = sentence;
  if (sentence.endToken - sentence.firstToken > LONGEST_CONTEXT) {
    const breaks = tokens
      .slice(sentence.firstToken, sentence.endToken)
      .filter(({ text }) => /^[,;:–—]$/.test(text));
    const before = breaks.filter((token) => token.end <= at - 25).at(-1);
    const after = breaks.find((token) => token.start >= at + 40);
    start = before ? nextWord(article.text, before.end) : start;
    end = after?.start ?? end;
  }
  end = start + article.text.slice(start, end).trimEnd().length;
  return extractOf(article, { start, end }, sentence.paragraph);
}

const nextWord = (text: string, from: number): number => from + /^\s*/.exec(text.slice(from))![0].length;
