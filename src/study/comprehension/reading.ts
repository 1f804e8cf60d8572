/** The article as the makers of questions see it: made once, so that each of them looks at one sentence only. */

import type { Mention, NamedEntity, Token } from '../../language/analysis.js';
import type { StudyMaterial } from '../material.js';
import { byParagraph, type Passage, readPassages } from '../passages.js';
import { isPersonNoun } from './person-nouns.js';

export interface Reading {
  readonly material: StudyMaterial;
  readonly passages: readonly Passage[];
  readonly byParagraph: ReadonlyMap<number, readonly Passage[]>;
  /** The names in each sentence, by sentence index. */
  readonly namesIn: ReadonlyMap<number, readonly NameHere[]>;
  /** Words that the article also writes without a capital. */
  readonly common: ReadonlySet<string>;
}

export interface NameHere {
  readonly entity: NamedEntity;
  readonly mention: Mention;
}

export function readForQuestions(material: StudyMaterial): Reading {
  const passages = readPassages(material);
  const common = material.analysis.tokens
    .filter(({ text, lower }) => text === lower)
    .map(({ lower }) => lower);
  return {
    material,
    passages,
    byParagraph: byParagraph(passages),
    namesIn: namesBySentence(material),
    common: new Set(common),
  };
}

function namesBySentence({ analysis, names }: StudyMaterial): Map<number, NameHere[]> {
  const all = names.flatMap((entity) => entity.mentions.map((mention) => ({ entity, mention })));
  all.sort((one, two) => one.mention.start - two.mention.start);
  const found = new Map<number, NameHere[]>();
  let at = 0;
  for (const here of all) {
    while (at < analysis.sentences.length - 1 && analysis.sentences[at]!.end <= here.mention.start) at++;
    found.set(at, [...(found.get(at) ?? []), here]);
  }
  return found;
}

/** The sentence of a name in which `words` stand too. */
export function passageWith(reading: Reading, named: NamedEntity, words: string): Passage | undefined {
  for (const mention of named.mentions) {
    const passage = reading.byParagraph
      .get(mention.paragraph)
      ?.find(({ sentence }) => mention.start >= sentence.start && mention.end <= sentence.end);
    if (passage?.text.includes(words)) return passage;
  }
  return undefined;
}

/**
 * The start of a sentence as it reads in the middle of another one: in lower case unless it is a name. Undefined where a
 * plural may be either: `Priests` is a common noun, `Danes` is none.
 */
export function asInside(reading: Reading, first: Token, text: string): string | undefined {
  const lowered = text.charAt(0).toLowerCase() + text.slice(1);
  const isCommon = singulars(first).some((noun) => reading.common.has(noun));
  if (/^(?:DET|PRON|ADP|ADV|SCONJ|NUM)$/u.test(first.pos) || isCommon) return lowered;
  if (isInName(reading, first) || first.text === first.lower) return text;
  if (first.pos === 'NOUN' || first.pos === 'ADJ' || isPersonNoun(first)) return lowered;
  return isPlural(first) && !reading.material.analysis.tokens.some((other) => isElsewhere(first, other))
    ? undefined
    : text;
}

const isInName = ({ material }: Reading, { start, end }: Token): boolean =>
  material.names.some(({ mentions }) =>
    mentions.some((mention) => mention.start < end && start < mention.end),
  );

/** A word and what it may be the plural of. */
const singulars = ({ lower }: Token): readonly string[] => [
  lower,
  ...(lower.length > 4
    ? [lower.replace(/s$/u, ''), lower.replace(/es$/u, ''), lower.replace(/ies$/u, 'y')]
    : []),
];

const isPlural = ({ lower }: Token): boolean => /[^s]s$/u.test(lower);

/** The same word with its capital where no sentence opens. */
const isElsewhere = (first: Token, other: Token): boolean =>
  other.text === first.text && other.start !== first.start && other.pos === 'PROPN';
