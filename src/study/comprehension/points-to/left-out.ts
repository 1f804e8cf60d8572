/** `He did not.`, `So have the donors`: a verb whose rest stands in the clause before. */

import { clausesOf } from '../../../grammar/lookup.js';
import type { Clause } from '../../../grammar/reading.js';
import type { Passage } from '../../passages.js';
import { type Pair, type Pointing, pointing, readingOf } from './pointing.js';

const AUX = 'do|does|did|have|has|had|is|are|was|were|will|would|can|could|must|should|may|might';

const SUBJECT = '(?:the|an?|\\d|my|his|her|their|its|I|we|he|she|it|they|\\p{Lu})';

/** So, nor or not, with nothing behind it that goes on. */
const SHAPES: readonly RegExp[] = [
  // `So have 1,140 people of the char, more than half of them with a thumbprint.`
  new RegExp(
    `(?:^|(?<=[,;] (?:and|but) ))(?<words>So|so) (?<aux>${AUX}) (?=${SUBJECT}[^.;:,]{0,60}[.,;])`,
    'u',
  ),
  new RegExp(
    `(?:^|(?<=[,;] ))(?<words>(?:Nor|Neither|nor|neither) (?<aux>${AUX})) (?=${SUBJECT}[^.;:,]{0,60}[.,;])`,
    'u',
  ),
  // `He did not.`; `There was not` leaves nothing out that a word stands for.
  new RegExp(
    `^(?:But |And |Yet )?(?!There\\b)[^,;:]{1,40}? (?<words>(?<aux>${AUX})(?: not|n[’']t))[.,;”]`,
    'u',
  ),
  // `They had, and so had something else.`
  new RegExp(
    `^(?:But |And |Yet )?(?:I|he|she|it|they|we|He|She|It|They|We|Some|Many|Most|Few) (?<words>(?<aux>${AUX}))(?:[.;]|, (?:and|but|though))`,
    'u',
  ),
  // `Sweden had already done so`
  /^(?:(?!, (?:and|but|or|so|when|if|which|who) )[^;:]){1,60}? (?:have|has|had) (?:already |since |often |also )?(?<words>(?<aux>done) so)\b(?! much)/u,
  // `So they have.`
  new RegExp(`^(?:But |And |Yet )?(?<words>[Ss]o) (?:it|he|she|they|we|I) (?<aux>${AUX})[.;]`, 'u'),
];

/** The clause before has the same verb, and no other of its sentence has. */
export function leftOut(pair: Pair): Pointing | undefined {
  const { passage, before } = pair;
  const { text, sentence } = passage;
  const found = SHAPES.map((shape) => shape.exec(text)).find((one) => one !== null);
  const { words, aux } = found?.groups ?? {};
  if (
    !found ||
    !words ||
    !aux ||
    passage.quoted !== before.quoted ||
    passage.paragraph - before.paragraph > 1
  )
    return undefined;
  const at = text.indexOf(words, found.index);
  if (/^(?:so|n)/iu.test(words) && goesOn(passage, at + words.length)) return undefined;
  const isHere = at > 8 && /[,;] (?:and |but )?$/u.test(text.slice(0, at));
  const told = isHere ? passage : before;
  const rest = predicate(told, { aux, words, limit: isHere ? sentence.start + at : Infinity });
  if (!rest || isSetApart(text, rest)) return undefined;
  const stands = DENIED.test(words) && !NO.test(rest) ? denied(words, aux, rest) : `“${rest}”`;
  return pointing(pair, { at, length: words.length, words: rest, stands, told, worth: isHere ? 0.4 : 0.9 });
}

const DENIED = /(?: not|n[’']t)$/u;

/** `is not “allowed by law”` for `Selling it is not` after `Killing it is allowed by law`. */
const denied = (words: string, aux: string, rest: string): string =>
  `${words} “${rest.replace(new RegExp(`^(?:${aux}) `, 'u'), '')}”`;

/** `It is needed for nets. For rods it is not`: what it is not needed for is not what the clause before says. */
const isSetApart = (text: string, rest: string): boolean => {
  const opens = /^(For|In|On|At|With|To|From|By|Of) /u.exec(text)?.[1];
  return opens !== undefined && rest.includes(` ${opens.toLowerCase()} `);
};

/** `Nor is it closing because of the taxes`: the clause has a verb of its own. */
function goesOn({ tokens, sentence }: Passage, from: number): boolean {
  const rest = tokens.filter(({ start }) => start >= sentence.start + from);
  const end = rest.findIndex(({ pos }) => pos === 'PUNCT');
  return rest.slice(1, end).some(({ pos }) => pos === 'VERB');
}

interface Site {
  readonly aux: string;
  readonly words: string;
  /** Up to where the clause may go, in the text. */
  readonly limit: number;
}

/** What one clause of the sentence says with this verb. */
function predicate(passage: Passage, { aux, words, limit }: Site): string | undefined {
  const { index, text, sentence } = passage;
  const reading = readingOf(passage);
  const { tokens } = reading.analysis;
  const clause = onlyOne(
    clausesOf(reading, index).filter(
      (one) =>
        /^(?:finite|bare)$/u.test(one.verb.form) &&
        tokens[one.verb.firstToken]!.start < limit &&
        fits(tokens, one, aux) &&
        !isAside(tokens, one),
    ),
    (one) => agrees(tokens, one, aux),
  );
  if (!clause) return undefined;
  const rest = text
    .slice(tokens[clause.verb.firstToken]!.start - sentence.start, limit - sentence.start)
    .replace(/[.,;]? *(?:and|but)? *$/u, '')
    .replace(/[;:].*| [–—] .*|[.,]?(?:[”"]|’(?!\p{L})|$).*/su, '');
  const bare = rest.replace(new RegExp(`^(?:${AUX})(?: not|n[’']t)?(?: |$)`, 'u'), '');
  const isTurned = !DENIES.test(words) && NO.test(rest);
  // `She promised to mend it. She did not`, `People say that holes suck. They do not`: promise or mend, say or suck?
  const isTwofold = /^d/u.test(aux) && (INFINITIVE.test(rest) || SAYS_THAT.test(rest));
  // `The barber mended it. The baker did not`: no word of the text stands behind `did not`.
  const isOther =
    /^d(?:id|oes)$/u.test(aux) &&
    DENIED.test(words) &&
    tokens[clause.verb.main]!.lower !== tokens[clause.verb.main]!.lemma;
  return bare === '' || isTurned || isTwofold || isOther || /[,“”"]|\b(?:and|but|so)\b/u.test(rest)
    ? undefined
    : rest;
}

const INFINITIVE =
  / to (?!(?:the|an?|his|her|its|their|my|our|your|this|that|these|those|it|them|him|me|us|you)\b)\p{Ll}/u;

const SAYS_THAT =
  /^(?:think|believe|say|claim|assume|suppose|imagine|fear|hope|thought|believed|said|claimed)s? (?:that )?|^(?:looks?|seems?|appears?)\b/u;

const DENIES = /^n|n[o’']t$/iu;
const NO = /\b(?:not|never|no|nobody|nothing)\b|n[’']t\b/u;

/** The one, or the one of them that a second test lets through. */
function onlyOne<T>(all: readonly T[], test: (one: T) => boolean): T | undefined {
  const few = all.length > 1 ? all.filter(test) : all;
  return few.length === 1 ? few[0] : undefined;
}

/** `, he says,` */
const isAside = (tokens: Passage['tokens'], { verb }: Clause): boolean =>
  /^[,.]$/u.test(tokens[verb.endToken]?.text ?? '') && tokens[verb.firstToken - 2]?.text === ',';

/** In number. */
const agrees = (tokens: Passage['tokens'], { verb }: Clause, aux: string): boolean => {
  const first = tokens[verb.firstToken]!.lower;
  if (aux === 'does') return /s$/u.test(first);
  return /^(?:was|were|is|are|has|have)$/u.test(aux) ? first === aux : false;
};

function fits(tokens: Passage['tokens'], { verb }: Clause, aux: string): boolean {
  const first = tokens[verb.firstToken]!.lower;
  const lexical = !/^(?:be|have|do)$/u.test(tokens[verb.firstToken]!.lemma) && !verb.modal;
  if (aux === 'done') return lexical && !/^(?:be|have)$/u.test(tokens[verb.main]!.lemma) && !verb.negated;
  if (/^d(?:o|oes|id)$/u.test(aux))
    return (lexical || /^d(?:o|oes|id)$/u.test(first)) && (verb.tense === 'past') === (aux === 'did');
  if (/^ha(?:ve|s|d)$/u.test(aux))
    return /^(?:ha(?:ve|s|d)|[’']ve)$/u.test(first) && verb.main > verb.firstToken;
  if (/^(?:is|are|was|were)$/u.test(aux))
    return /^(?:is|are)$/u.test(aux) ? /^(?:is|are|am)$/u.test(first) : /^w(?:as|ere)$/u.test(first);
  return first === aux;
}
