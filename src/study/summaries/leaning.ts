/**
 * How much a sentence leans on others: pronouns and pointing words whose meaning is not in the sentence itself.
 *
 * Nearly a third of the summaries of sixteen extractive systems misled, most of them by a reference or connective
 * that pointed to nothing (Zhang, Wan and Bansal 2023), so this decides more than any measure of importance. It
 * is a set of rules of thumb on tokens, not a resolver: when unsure, it says that the sentence leans.
 */

import type { Analysis, Token } from '../../language/analysis.js';
import type { Candidate } from './candidate.js';

/** How a whole article speaks of its subjects: the lemma of a noun -> the paragraphs it stands in. */
export type NounSpread = ReadonlyMap<string, ReadonlySet<number>>;

/** 0 when it stands alone, 1 or more when something it needs is missing; between, a matter of degree. */
export function leaning(candidate: Candidate, spread: NounSpread): number {
  const { tokens, quoted } = candidate;
  return tokens.reduce(
    (total, _, i) => {
      if (quoted[i]) return total;
      return (
        total +
        pronounLeans(tokens, i) +
        demonstrativeLeans(tokens, i) +
        adverbLeans(tokens, i) +
        ellipsisLeans(tokens, i)
      );
    },
    definiteOpening(candidate, spread),
  );
}

/** The paragraphs in which each noun of the article occurs. */
export function nounSpread({ tokens, sentences }: Analysis): NounSpread {
  const spread = new Map<string, Set<number>>();
  for (const token of tokens) {
    if (token.pos !== 'NOUN') continue;
    const paragraphs = spread.get(token.lemma) ?? new Set();
    spread.set(token.lemma, paragraphs.add(sentences[token.sentence]!.paragraph));
  }
  return spread;
}

const PERSONAL = new Set('he she him her his hers himself herself'.split(' '));
const PLURAL = new Set('they them their theirs themselves'.split(' '));
const NEUTRAL = new Set('it its itself'.split(' '));

/**
 * A missing antecedent is 1; "she said" tucked in at the end of a report that stands by itself is a quarter.
 */
function pronounLeans(tokens: readonly Token[], i: number): number {
  const word = tokens[i]!.lower;
  const isPersonal = PERSONAL.has(word);
  if (!isPersonal && !PLURAL.has(word) && !NEUTRAL.has(word)) return 0;
  if (word === 'it' && isExpletive(tokens, i)) return 0;
  const before = tokens.slice(0, i);
  const isSubject = /^(?:he|she|it|they)$/u.test(word);
  const beforeVerb = !before.some(isVerb);
  if (beforeVerb && (isSubject || tokens[0]!.pos === 'ADP')) return 1;
  const isOwner = (at: number) => isPersonal && /^[’']s?$/u.test(before[at + 1]?.lower ?? '');
  if (
    before.some((token, at) => agrees(token, word) && !isOwner(at)) ||
    (PLURAL.has(word) && namesSeveral(before))
  )
    return 0;
  return isPersonal && isAside(tokens, i) ? 0.25 : 1;
}

/** "It is clear that", "it was hard to", "it would take". */
function isExpletive(tokens: readonly Token[], i: number): boolean {
  const next = tokens.slice(i + 1, i + 8);
  const verb = next[0];
  if (!verb || (verb.pos !== 'AUX' && verb.pos !== 'VERB')) return false;
  return next.some((token) => /^(?:that|to|whether|who|when|if)$/u.test(token.lower));
}

/** Between commas, with a verb of saying: ", he explained,". */
function isAside(tokens: readonly Token[], i: number): boolean {
  const [before, verb, after] = [tokens[i - 1], tokens[i + 1], tokens[i + 2]];
  return before?.text === ',' && verb?.pos === 'VERB' && (!after || /^[,.]$/u.test(after.text));
}

/** Names of the calendar are no antecedents. */
const CALENDAR = new Set(
  `monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays
   sundays january february march april may june july august september october november december`.split(
    /\s+/,
  ),
);

/** Nouns for one person that have no telling ending. */
const PERSONS = new Set(
  `man woman boy girl child mother father parent brother sister son daughter wife husband friend president
   chief king queen prince princess mayor judge nurse guard guide victim patient student pupil poet priest
   bishop saint monk chair person citizen refugee migrant expert colleague aunt uncle widow youth adult baby
   teenager critic clerk cook`.split(/\s+/),
);

function agrees(token: Token, pronoun: string): boolean {
  if (CALENDAR.has(token.lower)) return false;
  if (token.pos === 'PROPN') return !PLURAL.has(pronoun) || /(?:s|^[A-Z]{2,}\.?)$/u.test(token.text);
  if (token.pos !== 'NOUN') return false;
  const isPlural = /s$/u.test(token.lower) ? token.lemma !== token.lower : GROUPS.has(token.lower);
  if (PLURAL.has(pronoun)) return isPlural || GROUPS.has(token.lower);
  return PERSONAL.has(pronoun) ? isPerson(token) && !isPlural : !isPlural && !isPerson(token);
}

/** "Marta and Ion": two names make a plural. */
function namesSeveral(tokens: readonly Token[]): boolean {
  return tokens.some(
    (token, i) => token.lower === 'and' && tokens[i - 1]?.pos === 'PROPN' && tokens[i + 1]?.pos === 'PROPN',
  );
}

const isPerson = ({ lemma }: Token): boolean =>
  PERSONS.has(lemma) || (/(?:er|or|ist|ian|man|woman|eer)$/u.test(lemma) && !THINGS.has(lemma));

/** Things that end like persons. */
const THINGS = new Set(
  `water river paper letter number matter computer power order tower weather winter summer center border
   member answer corner counter cover danger dinner disaster encounter finger fever layer laughter liver
   master meter motor factor sector error mirror horror terror color floor door ladder manner murder offer
   quarter shelter shoulder silver slaughter theater timber transfer character chapter newspaper container
   crater monster cluster filter reactor tractor corridor danger anger hunger wonder thunder gender cancer
   list mist fist exist waist coast`.split(/\s+/),
);

const GROUPS = new Set(
  `people police men women children staff family team group government crew army company public majority
   media`.split(/\s+/),
);

const TIMES = new Set(
  `year month week morning afternoon evening night day century decade summer winter spring autumn season
   time weekend term`.split(/\s+/),
);

const DEMONSTRATIVE = /^(?:this|these|those|that|such|same|opposite|latter|former|question)$/u;

/**
 * "This" and its like: before the first verb they need what they point to; later the sentence often has it.
 */
function demonstrativeLeans(tokens: readonly Token[], i: number): number {
  const [word, next] = [tokens[i]!.lower, tokens[i + 1]];
  if (!DEMONSTRATIVE.test(word)) return 0;
  if (next && TIMES.has(next.lemma) && /^th[ie]s/u.test(word)) return 0;
  const early = !tokens.slice(0, i).some(isVerb);
  const hasNoun = tokens.slice(0, i).some((token) => token.pos === 'NOUN' || token.pos === 'PROPN');
  if (/^(?:this|these)$/u.test(word)) return early || !hasNoun ? 1 : 0.5;
  if (word === 'those')
    return next && /^(?:who|whose|whom|of|in|with|from|that|which|\p{L}+(?:ing|ed))$/u.test(next.lower)
      ? 0
      : 0.6;
  if (word === 'such') return next?.lower === 'as' ? 0 : early ? 1 : 0.4;
  if (word === 'that') return pointsBack(tokens, i) ? 0.6 : 0;
  if (word === 'opposite') return 0.4;
  if (word === 'question') return tokens[i - 1]?.lower === 'in' ? 1 : 0;
  if (/^(?:latter|former)$/u.test(word)) return tokens[i - 1]?.lower === 'the' ? 1 : 0;
  if (word === 'same') return early && next?.lower !== 'as' ? 0.6 : 0;
  return 0;
}

/** "Before that", "at that moment"; not "said that" and not "the house that". */
function pointsBack(tokens: readonly Token[], i: number): boolean {
  const [before, next] = [tokens[i - 1], tokens[i + 1]];
  if (!before || !next) return true;
  if (/^(?:way|time|day|moment|point|case|kind|sort|level|night|year)$/u.test(next.lower)) return true;
  return before.pos === 'ADP' && (next.pos === 'NOUN' || next.pos === 'PUNCT');
}

/** Adverbs that continue a story: little each, more when they come early. */
const CONTINUING = new Set(
  `also too again instead then therefore thus however likewise otherwise meanwhile afterwards thereby
   nevertheless moreover consequently similarly besides elsewhere`.split(/\s+/),
);

function adverbLeans(tokens: readonly Token[], i: number): number {
  const word = tokens[i]!.lower;
  if (word === 'there') return isExistential(tokens, i) ? 0 : i < 4 ? 1 : 0.5;
  if (word === 'so') return /^(?:do|does|did|done|doing)$/u.test(tokens[i - 1]?.lower ?? '') ? 0.5 : 0;
  if (word === 'instead' && tokens[i + 1]?.lower === 'of') return 0;
  return CONTINUING.has(word) ? (i < 5 ? 0.3 : 0.15) : 0;
}

/** "The showroom does not, nor do the cars" leaves out what was said before; "some paid, others did not" has it. */
function ellipsisLeans(tokens: readonly Token[], i: number): number {
  const [verb, not, after] = [tokens[i]!, tokens[i + 1], tokens[i + 2]];
  if (verb.pos !== 'AUX' || !/^n(?:ot|[’']t)$/u.test(not?.lower ?? '')) return 0;
  if (after && !/^[,.;]$/u.test(after.text)) return 0;
  const said = tokens.findIndex(({ pos }) => pos === 'VERB');
  const isJoined = said >= 0 && tokens.slice(said, i).some(({ lower }) => JOINS.test(lower));
  return isJoined ? 0 : 1;
}

const JOINS = /^(?:and|but|or|while|whereas|though|although|when|if|than|as|;|,)$/u;

/** "There are", "there seems", "there once was". */
function isExistential(tokens: readonly Token[], i: number): boolean {
  return tokens
    .slice(i + 1, i + 3)
    .some((token) => token.pos === 'AUX' || /^(?:seem|remain|come|exist)/u.test(token.lower));
}

/**
 * "The report said" leans on the sentence that brought the report in; "the report of the committee" does not,
 * nor does a noun that the whole article is about.
 */
function definiteOpening({ tokens, paragraph }: Candidate, spread: NounSpread): number {
  const [article, noun, next] = tokens;
  if (article?.lower !== 'the' || noun?.pos !== 'NOUN' || !next) return 0;
  if (next.pos === 'NOUN' || next.pos === 'PROPN' || next.pos === 'ADP' || next.pos === 'PRON') return 0;
  if (/^(?:who|which|that|whose|where|when|to|of)$/u.test(next.lower)) return 0;
  const paragraphs = spread.get(noun.lemma) ?? new Set();
  if (paragraphs.size >= WIDELY_KNOWN) return 0.1;
  if (isPluralNoun(noun)) return 0.4;
  return paragraphs.has(paragraph) || paragraphs.has(paragraph - 1) ? 0.7 : 0.4;
}

/** A noun in so many paragraphs needs no introduction (judgement). */
const WIDELY_KNOWN = 4;

const isPluralNoun = (noun: Token): boolean => noun.lemma !== noun.lower && noun.lower.endsWith('s');

const isVerb = (token: Token): boolean => token.pos === 'VERB' || token.pos === 'AUX';
