/** What a term means, what letters stand for, which examples are given: from words that stand right beside them. */

import type { NamedEntity } from '../../language/analysis.js';
import type { Passage } from '../passages.js';
import { type Candidate, candidate } from './candidate.js';
import { isPersonNoun } from './person-nouns.js';
import type { Reading } from './reading.js';

export function termQuestions(reading: Reading): Candidate[] {
  const seen = new Set<string>();
  return [
    ...reading.passages.flatMap((passage) =>
      passage.prose && !passage.quoted && passage.words <= 45
        ? [calledQuestion(passage), lettersQuestion(passage, seen), exampleQuestion(passage)]
        : [],
    ),
    ...reading.material.names.map((named) => placeOrBodyQuestion(reading, named)),
  ].filter((question) => question !== undefined);
}

/** `a stiff paste called putty`. */
function calledQuestion(passage: Passage): Candidate | undefined {
  if (!/called |known as /u.test(passage.text)) return undefined;
  const match =
    /(?<=^|[\s(])((?:an?|the) (?:(?!(?:with|and|in|on|by|to|for|from|at|the|an?) )[\p{Ll}-]+ ){1,5}?)(?:,? ?(?:called|known as) )(?:an? |the )?((?:\p{Ll}+[ -]?){1,2}?)(?=[,.;:)]|$| (?:that|which|and|is|was|in|of|at|on|to)\b)/u.exec(
      passage.text,
    );
  const [, meaning, term] = match ?? [];
  if (!meaning || !term || /\b(?:this|that|these|those|so|is|are|was|were|been)\b/u.test(meaning))
    return undefined;
  return candidate(passage, {
    pattern: 'what-is',
    kind: 'short-answer',
    prompt: `What does ¶${passage.paragraph} call “${term.trim()}”?`,
    answer: meaning.trim(),
    lines: 1,
    worth: -0.2,
  });
}

/** `the Arden Relief Fund (ARF)`: each letter opens a word. */
function lettersQuestion(passage: Passage, seen: Set<string>): Candidate | undefined {
  const match = / \((\p{Lu}{3,6})\)/u.exec(passage.text);
  const letters = match?.[1];
  const name = letters && wordsFor(passage.text.slice(0, match.index), letters);
  if (!name || seen.has(letters)) return undefined;
  seen.add(letters);
  return candidate(passage, {
    pattern: 'letters',
    kind: 'short-answer',
    prompt: `What do the letters ${letters} in ¶${passage.paragraph} stand for?`,
    answer: name,
    lines: 1,
  });
}

/** The last words whose first letters are these, small words between them left out of the count. */
function wordsFor(text: string, letters: string): string | undefined {
  const parts = text.split(/(?<=[ -])/u).slice(-MOST_WORDS);
  let left = letters.length;
  for (let i = parts.length - 1; i >= 0; i--) {
    const opener = parts[i]!.charAt(0).toUpperCase();
    if (opener === letters[left - 1]) left--;
    else if (!/^(?:of|the|and|for|in|on|to) $/u.test(parts[i]!)) return undefined;
    if (left === 0) return parts.slice(i).join('');
  }
  return undefined;
}

/** From judgement: no name of more words is shortened to its letters. */
const MOST_WORDS = 12;

/** `metals such as tin, lead and zinc`. */
function exampleQuestion(passage: Passage): Candidate | undefined {
  const { tokens, text, sentence } = passage;
  const at = tokens.findIndex(({ lower }, i) => lower === 'such' && tokens[i + 1]?.lower === 'as');
  let from = at;
  while (from > 0 && /^(?:NOUN|ADJ)$/u.test(tokens[from - 1]!.pos)) from--;
  if (at < 1 || from === at || !/[^s]s$|people|women|men|children/u.test(tokens[at - 1]!.lower))
    return undefined;
  let end = at + 2;
  while (isListed(tokens, end)) end++;
  // A preposition after the list belongs to the verb: `carried metals such as tin and zinc to the works`.
  const link = tokens.findIndex(
    ({ pos, lower }, i) => i > at + 2 && i < end && pos === 'ADP' && lower !== 'of',
  );
  if (link > 0) end = link;
  while (end > at + 2 && !/^(?:NOUN|PROPN)$/u.test(tokens[end - 1]!.pos)) end--;
  const named = tokens.slice(at + 2, end);
  if (!named.some(({ lower }) => /^(?:and|or)$/u.test(lower)) || named.length > 20) return undefined;
  const words = (one: number, two: number) =>
    text.slice(tokens[one]!.start - sentence.start, tokens[two]!.end - sentence.start);
  return candidate(passage, {
    pattern: 'example',
    kind: 'short-answer',
    prompt: `Which examples of ${words(from, at - 1)} does ¶${passage.paragraph} give?`,
    answer: words(at + 2, end - 1),
  });
}

/** Words of a list; between commas anything may be a noun that the tags do not know. */
function isListed(tokens: Passage['tokens'], i: number): boolean {
  const token = tokens[i];
  if (!token) return false;
  const isBetween =
    /^(?:,|and|or)$/u.test(tokens[i - 1]?.lower ?? '') && /^(?:,|and|or)$/u.test(tokens[i + 1]?.lower ?? '');
  return token.text === ',' || isBetween || /^(?:NOUN|PROPN|ADJ|DET|NUM|CCONJ|ADP)$/u.test(token.pos);
}

/** `Raval, the last port on the coast,`: what the text adds to the name of a place or a body. */
function placeOrBodyQuestion({ byParagraph }: Reading, named: NamedEntity): Candidate | undefined {
  if (named.kind !== 'place' && named.kind !== 'organization') return undefined;
  for (const { paragraph, start, end } of named.mentions.slice(0, 3)) {
    const passage = byParagraph
      .get(paragraph)
      ?.find(({ sentence }) => start >= sentence.start && end <= sentence.end);
    if (!passage?.prose || passage.quoted) continue;
    const match = ADDED.exec(passage.text.slice(end - passage.sentence.start));
    if (
      !match?.[1] ||
      /, $|\b(?:and|or|between|from) $/u.test(passage.text.slice(0, start - passage.sentence.start))
    )
      continue;
    const head = passage.tokens.find((token) => token.start >= end && token.pos === 'NOUN');
    if (!head || isPersonNoun(head) || FINITE.test(match[1])) continue;
    return candidate(passage, {
      pattern: 'what-is',
      kind: 'short-answer',
      prompt: `According to ¶${paragraph}, what is ${passage.text.slice(start - passage.sentence.start, end - passage.sentence.start)}?`,
      answer: match[1],
      lines: 1,
    });
  }
  return undefined;
}

/** A verb before any `that` or `which`: a clause of its own, and nothing that is added. */
const FINITE =
  /^(?:(?!\b(?:that|which|where)\b).)*\b(?:is|are|was|were|has|have|had|will|would|can|could)\b/u;

const ADDED =
  /^, ((?:an?|the) (?:[\p{Ll}-]+ ){1,5}(?:of|in|that|which|where|near|on|for|from|between) [^,.;:–—]{3,70})(?=[,.;])(?!, (?:and|or) )/u;
