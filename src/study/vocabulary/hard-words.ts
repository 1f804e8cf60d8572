/** The words of a text that our list explains, each with its uses. */

import type { Reading } from '../../grammar/reading.js';
import type { Token } from '../../language/analysis.js';
import { easiestLevel, type Level, levelOf } from '../../lexicon/index.js';
import { listedMeaning, type TaughtPart } from './listed-meaning.js';

export interface HardWord {
  /** The dictionary form. */
  readonly lemma: string;
  readonly part: TaughtPart;
  readonly meaning: string;
  /** Where it stands first. */
  readonly token: Token;
  readonly uses: number;
  /** Undefined when no list of levels has it: rarer than C2. */
  readonly level?: Level;
}

const PARTS: Readonly<Record<string, TaughtPart>> = { NOUN: 'noun', VERB: 'verb', ADJ: 'adj' };

/** Nouns, verbs and adjectives above the first levels that are no part of a name, a compound or another language, in text order. */
export function findHardWords(reading: Reading): HardWord[] {
  const { tokens } = reading.analysis;
  const named = wordsOfNames(reading);
  const found = new Map<string, HardWord>();
  tokens.forEach((token, i) => {
    const word = hardWord(token);
    if (!word || named.has(token.lower) || isPartOfPhrase(tokens, i)) return;
    if (isMistagged(token, tokens[i - 1], tokens[i + 1]) || isForeign(token, reading)) return;
    const key = `${word.lemma} ${word.part}`;
    const known = found.get(key);
    found.set(key, known ? { ...known, uses: known.uses + 1 } : word);
  });
  return [...found.values()];
}

function hardWord(token: Token): HardWord | undefined {
  const part = PARTS[token.pos];
  if (!part || !/^[a-z]+$/.test(token.text)) return undefined;
  const lemma = formsOf(token).find((form) => listedMeaning(form, part));
  if (!lemma || easiestLevel(lemma)?.startsWith('A')) return undefined;
  const level = levelOf(lemma, part);
  return { lemma, part, meaning: listedMeaning(lemma, part)!, token, uses: 1, ...(level ? { level } : {}) };
}

/** The text's own spelling first: the tagger writes `vapor` for `vapour`. */
const formsOf = ({ lemma, lower, pos }: Token): string[] =>
  pos === 'ADJ' ? [lower] : [lower, lower.replace(/s$/, ''), lemma];

const wordsOfNames = ({ names }: Reading): ReadonlySet<string> =>
  new Set(
    names.flatMap(({ name, alsoCalled }) =>
      [name, ...alsoCalled].flatMap((form) => form.toLowerCase().split(/\s+/)),
    ),
  );

/** Half of `law-breakers`, the first half of `cruise missile`: the whole means something else. */
function isPartOfPhrase(tokens: readonly Token[], i: number): boolean {
  const [before, token, after] = [tokens[i - 1], tokens[i]!, tokens[i + 1]];
  const isJoined =
    (/^[-–]$/u.test(before?.text ?? '') && before!.end === token.start) ||
    (/^[-–]$/u.test(after?.text ?? '') && after!.start === token.end);
  return isJoined || modifiesNoun(token, after);
}

const modifiesNoun = (token: Token, after: Token | undefined): boolean =>
  token.pos === 'NOUN' && after?.pos === 'NOUN' && after.start === token.end + 1;

/**
 * `a brazen escape`: after an article stands no verb, and behind a noun no adjective, but an adverb: `two miles downstream`, `Dunlo, downstream,
 * drinks`. `Not a multinational.`, `The advisory was lifted` are nouns, and what has an object is a verb: `enjoys manufacturing them`. No adjective stands before an
 * article: `pending a hearing`.
 */
function isMistagged({ pos, lower }: Token, before: Token | undefined, after: Token | undefined): boolean {
  if (pos === 'NOUN') return lower.endsWith('ing') && /^(?:PRON|DET)$/.test(after?.pos ?? '');
  if (pos === 'ADJ' && after?.pos === 'DET') return true;
  if (!before) return false;
  if (pos === 'VERB') return /^(?:DET|ADP|ADJ)$/.test(before.pos);
  if (before.pos === 'DET')
    return /^(?:AUX|VERB|ADP|PUNCT)$/u.test(after?.pos ?? '') && !/^["“”‘’]$/u.test(after!.text);
  return before.pos === 'NOUN' || (before.text === ',' && after?.text === ',');
}

/** English texts put words of other languages between guillemets. */
const isForeign = (token: Token, { analysis: { sentences } }: Reading): boolean =>
  sentences[token.sentence]!.text.includes('«');
