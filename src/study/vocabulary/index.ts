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
import { isEveryday } from './everyday-words.js';
import { type Meaning, weighSenses } from './meanings.js';
import { mostWorth, teachingWorth } from './teaching-worth.js';
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

/** The rank of the news vocabulary from which words are worth teaching, and what stands for a word beyond the list. */
const COMMONEST = 2_500;
const BEYOND_THE_LIST = 60_000;
const SHORTEST_WORD = 5;
const LONGEST_CONTEXT = 30;

/** 8 to 12 entries by the length of the text, in text order; the pack's terms are half of them at the most. */
export function chooseVocabulary(material: VocabularyMaterial): VocabularyEntry[] {
  const wanted = Math.max(8, Math.min(10, Math.round(material.analysis.tokens.length / 130)));
  const explained = glossaryEntries(material).slice(0, Math.ceil(wanted / 2));
  const known = new Set(explained.map(({ term }) => term.toLowerCase()));
  const candidates = findCandidates(material).filter(({ lemma }) => !known.has(lemma));
  const found = bestEntries(candidates, wanted - explained.length, material);
  const entries = [...explained, ...found];
  return entries.sort(
    (a, b) => a.context.paragraph - b.context.paragraph || a.context.start - b.context.start,
  );
}

/** The entries most worth teaching. Weighing senses is slow, so it stops where no candidate left can be worth more. */
function bestEntries(
  candidates: readonly Candidate[],
  wanted: number,
  material: VocabularyMaterial,
): VocabularyEntry[] {
  const hopes = candidates
    .map((candidate) => ({ candidate, most: mostWorth(candidate) }))
    .sort((a, b) => b.most - a.most);
  let best: Rated[] = [];
  for (const { candidate, most } of hopes) {
    const last = best[wanted - 1];
    if (wanted === 0 || (last && last.worth > most)) break;
    const rated = rate(candidate, material);
    if (rated) best = onePerFamily([...best, rated].sort(byWorth));
  }
  return best.slice(0, wanted).map(({ entry }) => entry);
}

const byWorth = (a: Rated, b: Rated): number =>
  b.worth - a.worth || a.entry.context.start - b.entry.context.start;

/** `erupt` and `eruption` are one word to learn. */
const onePerFamily = (rated: readonly Rated[]): Rated[] =>
  rated.filter(
    ({ entry }, i) => !rated.slice(0, i).some((other) => stemOf(other.entry.term) === stemOf(entry.term)),
  );

const stemOf = (term: string): string => term.slice(0, Math.max(5, term.length - 4));

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

/** Words that are neither easy nor names, each with its uses. */
function findCandidates(material: VocabularyMaterial): Candidate[] {
  const names = material.names.flatMap(({ name, alsoCalled }) => [name, ...alsoCalled]);
  const named = new Set(names.flatMap((name) => name.toLowerCase().split(/\s+/)));
  const groups = new Map<string, Token[]>();
  const { tokens: all } = material.analysis;
  all.forEach((token, i) => {
    if (!isTeachable(token) || named.has(token.lower) || isPartOfPhrase(all, i)) return;
    if (isMistagged(token, all[i - 1]) || isForeign(token, material.analysis)) return;
    if (isMadeUpLemma(token, material.vectors)) return;
    groups.set(token.lemma, [...(groups.get(token.lemma) ?? []), token]);
  });
  const { vectors } = material;
  const rankOf = (word: string): number => vectors.rank(word) ?? BEYOND_THE_LIST;
  return [...groups]
    .filter(([lemma]) => rankOf(lemma) > COMMONEST)
    .map(([lemma, tokens]) => ({
      lemma,
      part: PARTS[tokens[0]!.pos]!,
      token: tokens[0]!,
      uses: tokens.length,
      rank: Math.min(...spellingsOf(lemma).map(rankOf)),
    }))
    .filter(({ rank }) => rank > COMMONEST);
}

/** A word is as common as its commonest form and as its American spelling: the ranks are those of American news. */
function spellingsOf(lemma: string): string[] {
  const american = lemma
    .replace(/our(?=s?$|ed$|ing$|ite|able|less)/u, 'or')
    .replace(/is(?=e[ds]?$|ing$|ation$)/u, 'iz')
    .replace(/([^aeiou])re$/u, '$1er')
    .replace(/ogue$/u, 'og')
    .replace(/ph(?=ur|ate$)/u, 'f');
  return [lemma, american].flatMap((word) => {
    const stem = word.replace(/e$/u, '').replace(/([^aeiou])y$/u, '$1i');
    return [
      word,
      word.replace(/e$/u, ''),
      `${word}s`,
      `${stem}es`,
      `${stem}ed`,
      `${word.replace(/e$/u, '')}ing`,
    ];
  });
}

/** Half of `law-breakers`, the noun of `in spite of`: the dictionary explains the word, the text uses something else. */
function isPartOfPhrase(tokens: readonly Token[], i: number): boolean {
  const [before, token, after] = [tokens[i - 1], tokens[i]!, tokens[i + 1]];
  const joined =
    (/^[-–]$/u.test(before?.text ?? '') && before!.end === token.start) ||
    (/^[-–]$/u.test(after?.text ?? '') && after!.start === token.end);
  return joined || (before?.lower === 'in' && after?.lower === 'of') || modifiesNoun(token, after);
}

/** `passion fruit`, `cruise missile`: what the pair means is more than its first word. */
const modifiesNoun = (token: Token, after: Token | undefined): boolean =>
  token.pos === 'NOUN' && after?.pos === 'NOUN' && after.start === token.end + 1;

const isTeachable = (token: Token): boolean =>
  token.lemma.length >= SHORTEST_WORD &&
  token.pos in PARTS &&
  /^[a-z]+$/.test(token.text) &&
  !/(?:teen|ie)th$/.test(token.lemma) &&
  !isEasyWord(token) &&
  !isEveryday(token.lemma) &&
  !isEveryday(token.lower);

/** `a brazen escape`: after an article stands no verb. */
const isMistagged = (token: Token, before: Token | undefined): boolean =>
  token.pos === 'VERB' && before?.pos === 'DET' && /^(?:an?|the)$/.test(before.lower);

/** `lense` for `lenses`: a guessed singular that nobody writes. */
const isMadeUpLemma = ({ pos, lemma, lower }: Token, vectors: WordVectors): boolean =>
  pos === 'NOUN' &&
  lemma !== lower &&
  vectors.rank(lemma) === undefined &&
  vectors.rank(lemma.replace(/e$/u, '')) !== undefined;

/** English texts put words of other languages between guillemets. */
const isForeign = (token: Token, { sentences }: Analysis): boolean =>
  sentences[token.sentence]!.text.includes('«');

interface Rated {
  readonly entry: VocabularyEntry;
  readonly worth: number;
}

/** The entry of a candidate and how much it is worth teaching; undefined when no dictionary sense fits. */
function rate(candidate: Candidate, { analysis, vectors, resources }: VocabularyMaterial): Rated | undefined {
  const { lemma, part, token } = candidate;
  const sentence = analysis.sentences[token.sentence]!;
  const around = wordsOfParagraph(analysis, sentence.paragraph);
  const asWritten = lookUpSenses(token.lower, part, resources);
  const term = asWritten.length > 0 ? token.lower : lemma;
  const senses = asWritten.length > 0 ? asWritten : lookUpSenses(lemma, part, resources);
  const meaning = weighSenses(term, senses, { context: around, vectors });
  if (!meaning) return undefined;
  return {
    entry: makeEntry({ ...candidate, lemma: term }, meaning, analysis),
    worth: teachingWorth({ ...candidate, field: meaning.sense.field }),
  };
}

/** One sentence says too little of what a word means in it. */
function wordsOfParagraph({ sentences, tokens }: Analysis, paragraph: number): string[] {
  const own = sentences.filter((sentence) => sentence.paragraph === paragraph);
  return tokens.slice(own[0]!.firstToken, own.at(-1)!.endToken).map(({ lower }) => lower);
}

function makeEntry({ lemma, part, token }: Candidate, meaning: Meaning, analysis: Analysis): VocabularyEntry {
  return {
    term: lemma,
    partOfSpeech: PART_NAMES[part],
    definition: meaning.definition,
    definitionSource: 'WordNet',
    ...(meaning.choices && { choices: meaning.choices }),
    context: contextOf(analysis, analysis.sentences[token.sentence]!, token.start),
  };
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
