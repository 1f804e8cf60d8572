/** What a sentence lacks when it is read alone, beyond the words that point back by themselves. */

import { leaning, paragraphsWith } from '../../grammar/pointing.js';
import type { Phrase, Reading } from '../../grammar/reading.js';
import type { Token } from '../../language/analysis.js';
import { isPersonNoun } from '../../lexicon/index.js';
import type { Candidate } from './candidate.js';

/** How much a candidate leans on sentences that it does not hold; from 1 on something needed is missing. */
export function leansBy(reading: Reading, candidate: Candidate): number {
  const { text, clauses, pointers, index, tokens, sentence } = candidate;
  const firstToken = sentence.endToken - tokens.length;
  const inside = reading.parts[index]!.flatMap((part) =>
    part.kind === 'phrase' ? [part.phrase] : [],
  ).filter((phrase) => phrase.firstToken >= firstToken);
  const subject = clauses.find(({ kind }) => kind === 'main')?.subject?.phrase;
  const isBare =
    subject?.firstToken === firstToken &&
    (isLocal(reading, subject, firstToken) || isCountAlone(reading, subject));
  return (
    leaning(pointers) +
    Number(isBare) +
    (candidate.cutBefore && subject && isDefinite(reading, subject) ? 0.5 : 0) +
    Number(isUnbound(reading, candidate, inside)) +
    LACKING.filter(({ cue }) => cue.test(text)).reduce((sum, { strength }) => sum + strength, 0)
  );
}

const LACKING: readonly { readonly cue: RegExp; readonly strength: number }[] = [
  // A word of contrast or sequence inside the first clause: what it is set against stands elsewhere.
  {
    cue: /^[^.;]{0,80}?(?:, (?:however|too|therefore|though|by contrast|on the other hand|in turn|meanwhile|as well)\b|\b(?:was|were|is|are|had|has|have|must|should|will|would|can) (?:also|therefore|then|still)\b)/u,
    strength: 0.5,
  },
  // `The two are almost level`, `The first is to rebuild`, `The second scheme is cheaper`.
  {
    cue: /^(?:[^,.]{0,40}, )?(?:the (?:two|three|four|pair|first|second|third|other|latter)|both)(?: \p{Ll}+)? (?:is|are|was|were|have|had|has|do|did|will|would|can|could)\b/iu,
    strength: 1,
  },
  // `Teachers go, he explained, and teachers come back`: whose claim it is, another sentence says.
  {
    cue: /[,;] (?:(?:he|she|they) \p{Ll}+|\p{Ll}+ (?:he|she|they))(?:,|\.$)/u,
    strength: 0.5,
  },
  // `The one at Men Garo`, `She has no idea who.`
  { cue: /^the ones?\b|\b(?:who|why|how|which)\.$/iu, strength: 1 },
  // `The other 81 million sits in an account`
  { cue: /^the (?:other|rest|remaining|same)\b/iu, strength: 1 },
  // `One crew took a minute over hers`: over her what?
  { cue: /\b(?<!of )(?:hers|theirs|ours|yours|mine)\b/u, strength: 0.6 },
  // `The difference is greater still`: greater than what?
  { cue: /\b\p{Ll}+er still\b|\beven (?:more|less|worse|better|\p{Ll}+er)\b/u, strength: 0.6 },
  // `Ada Obi replied that the trial was fair`: to what?
  { cue: /\b(?:replie[sd]|answer(?:s|ed)|respond(?:s|ed)|retort(?:s|ed)) that\b/u, strength: 1 },
  // `By 2019 so much had gone`, `described the largest so far, in old pines`, `The argument will be settled`: of what?
  {
    cue: /\bso much (?:had|has|have) (?:gone|been)\b(?! (?:wrong|right)\b)|\bthe \p{L}+est (?:so far|yet)\b|\bthe (?:argument|quarrel|dispute)\b(?! (?:of|that|about|over|for|against|between|on|in|whether|with|from)\b)/iu,
    strength: 0.5,
  },
  // `The chair sees it otherwise`: than whom?
  { cue: /\b(?:otherwise|differently|the opposite)\.$/u, strength: 1 },
  // `Only 23 percent said so`, `Germany had done so before`: what?
  { cue: /\b(?:said|says?|think|thought|believed?|do|does|did|done|doing) so\b/u, strength: 1 },
  // `Thériault is inclined to agree`: to what?
  { cue: /\b(?:dis)?agree[sd]?[.,]/u, strength: 1 },
  // `Japan learned this in 2011`: a bare "this" before anything that it could stand for.
  {
    cue: /^[^,;:.]{0,60}\b(?:this|these)(?: (?:on|in|by|to|at|is|was|are|were|has|had|will|would|may|might|can)\b|[.,])/iu,
    strength: 1,
  },
];

/**
 * `The club has commissioned a model`: a bare "the" with a noun that the text brought in a moment ago and soon drops. What
 * the title names, and what the text keeps to, every reader knows.
 */
export function isLocal(reading: Reading, { firstToken, endToken, head }: Phrase, from: number): boolean {
  const { tokens, article } = reading.analysis;
  const noun = tokens[head]!;
  const isBare = endToken - firstToken === 2 || isPersonNoun(noun.lemma);
  if (tokens[firstToken]!.lower !== 'the' || !isBare || noun.pos !== 'NOUN') return false;
  const isNamed = tokens[endToken]?.text === ',' && [1, 2].some((i) => tokens[endToken + i]?.pos === 'PROPN');
  if (
    isNamed ||
    FOLLOWS.test(tokens[endToken]?.lower ?? '') ||
    article.title.toLowerCase().includes(noun.lemma)
  )
    return false;
  const uses = reading.nounUses.get(noun.lemma) ?? [];
  const paragraphs = paragraphsWith(reading, uses, LOCAL + 1);
  return paragraphs <= Math.min(LOCAL, article.paragraphs.length / 4) && (uses[0] ?? from) < from;
}

/** `But the system took it for a small one`: what is set against something was named before. */
const isDefinite = ({ analysis: { tokens } }: Reading, { firstToken, endToken }: Phrase): boolean =>
  tokens[firstToken]!.lower === 'the' && endToken - firstToken === 2;

/** What tells which one is meant. */
const FOLLOWS = /^(?:of|who|that|which|whose|where|when|in|for|to|from|with|on|at|between|behind)$/u;

/** Paragraphs that speak of it, and no more than a quarter of all. From judgement. */
const LOCAL = 2;

/** `England has lost most of it`, `They put a path on it`: a pronoun is nothing else of its own clause, and no other clause stands before it. */
function isUnbound(
  { analysis: { tokens } }: Reading,
  { clauses }: Candidate,
  inside: readonly Phrase[],
): boolean {
  return inside.some((pronoun, i) => {
    if (pronoun.kind !== 'pronoun' || !/^(?:it|him|her|them)$/u.test(tokens[pronoun.head]!.lower))
      return false;
    const before = clauses.findLast(({ verb }) => verb.endToken <= pronoun.firstToken);
    const isSubject = clauses.some(({ subject }) => subject?.phrase === pronoun);
    const subject = isSubject ? undefined : before?.subject?.phrase;
    const isBeside = ({ firstToken }: Phrase): boolean => !isSubject && firstToken >= before!.verb.endToken;
    const isOther = (phrase: Phrase): boolean =>
      phrase !== subject &&
      !isBeside(phrase) &&
      (phrase.governor === undefined || tokens[phrase.governor]!.lower === 'of') &&
      /^(?:noun|name)$/u.test(phrase.kind) &&
      tokens[phrase.head]!.pos !== 'NUM' &&
      !UNIT.test(tokens[phrase.head]!.lower) &&
      (tokens[pronoun.head]!.lower !== 'it' || isThing(tokens[phrase.head]!));
    return before?.subject !== undefined && !inside.slice(0, i).some(isOther);
  });
}

/** Nothing refers back to these. */
const UNIT = /^(?:cent|percent|half|third|quarter|part|most|all|nobody|everybody|someone|anyone|everyone)$/u;

/** One thing, for which "it" can stand. */
const isThing = ({ lower, lemma, pos }: Token): boolean =>
  !isPersonNoun(lemma) && !(lower.endsWith('s') && (pos === 'PROPN' || lemma !== lower));

/** `Some spread manure`, `Thirty-three were ironworkers`, `The fastest are called primary`: of whom, another sentence has told. */
const isCountAlone = ({ analysis: { tokens } }: Reading, { firstToken, endToken }: Phrase): boolean =>
  /^the (?:first|second|third|others?|latter|rest|last|\p{Ll}+est)$/u.test(
    tokens
      .slice(firstToken, endToken)
      .map(({ lower }) => lower)
      .join(' '),
  ) ||
  (endToken - firstToken <= 3 &&
    tokens
      .slice(firstToken, endToken)
      .every(
        ({ pos, lower }) =>
          pos === 'NUM' || /^(?:some|several|another|one|two|three|four|five|-)$/u.test(lower),
      ));
