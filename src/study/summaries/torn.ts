/**
 * Whether a line, read alone, speaks of something that stands in another sentence: stricter than `standing`, for a line that says
 * too little does harm, and there is mostly another.
 */

import { firstWhere } from '../../base/in-order.js';
import { clausesOf } from '../../grammar/lookup.js';
import { isOurs, paragraphsWith } from '../../grammar/pointing.js';
import type { Phrase, Reading } from '../../grammar/reading.js';
import type { Token } from '../../language/analysis.js';
import { is, isPersonNoun } from '../../lexicon/index.js';
import type { Candidate } from './candidate.js';

/** Whether something that the line needs is not in it. */
export function isTorn(reading: Reading, candidate: Candidate): boolean {
  const own = ownWords(candidate);
  return (
    POINTING.some((cue) => cue.test(own)) ||
    candidate.pointers.some(({ why }) => why === 'place') ||
    pointsByDeterminer(candidate) ||
    comparesAlone(candidate) ||
    countsAlone(candidate) ||
    hasTornSubject(reading, candidate) ||
    phrasesOf(reading, candidate).some((phrase) => isBroughtInBefore(reading, candidate, phrase))
  );
}

/** The words outside quotation marks, with one space between. */
const ownWords = ({ own }: Candidate): string =>
  own
    .map(({ text }) => text)
    .join(' ')
    .replace(/ ([,.;:])/gu, '$1');

const TIMES =
  'day|night|morning|afternoon|evening|week|month|year|decade|spring|summer|autumn|fall|winter|season|time|moment|point';

const NUMBER =
  '\\d[\\d,.]*|two|three|four|five|six|seven|eight|nine|(?:ten|eleven|twelve|\\p{L}+teen|\\p{L}+ty)(?:-\\p{L}+)?';

const POINTING: readonly RegExp[] = [
  // What is added to something, or set against it.
  /(?<!and )\balso\b|\b(?:therefore|however|meanwhile|otherwise|likewise|in turn|by contrast|in contrast|in other words|for example|for instance|even so|as well|instead(?! of))\b|, too\b|\btoo\.$/iu,
  /\b(?:one|two|three|four|several|some|many|few|no) other (?:things?|ways?|reasons?|causes?|problems?|\p{L}+s)\b|^(?:[\p{L}’']+ ){0,4}another\b|^(?:the )?others\b/iu,
  new RegExp(
    `\\bthe other (?:${NUMBER})\\b|\\beach (?:group|one) of\\b|^(?:mine|yours|ours|theirs)\\b|^what (?:it|he|she|they)\\b`,
    'iu',
  ),
  // `Google has run such a system`, `the buyers cut that to eighteen`, `Three in five voted against.`
  /\bsuch an?\b(?!.* (?:that|as)\b)|\b\p{L}+(?:ed|t) that (?:to|by|from|with|at)\b|\b(?:passed|failed|agreed|against|in favou?r)\.$/iu,
  // A time that is counted from another.
  new RegExp(`\\bthat (?:${TIMES})\\b|\\bthe (?:next|following|previous|same) (?:${TIMES})\\b`, 'iu'),
  /\b(?:minutes|hours|days|weeks|months|years|a (?:day|week|month|year)) (?:later|earlier|afterwards?|after that|before that)\b(?! (?:than|this|in)\b)|\b(?:by|since|until|before|after) (?:then|that)[,. ]/iu,
  // `Tilga’s was dug in 1961`: a thing that is owned and not named.
  /^(?:\p{Lu}[\p{L}-]+ ){1,2}[’']s (?:was|is|were|are|has|had|will)\b/u,
  // `Berg was one`, `To form one, molecules need`, `The paper said ninety`: one or ninety of what?
  /\b(?:is|was|are|were) (?:one|none|both|neither)\.|^To \p{L}+ (?:one|it|them|this|that)\b/iu,
  /\b(?:said|says?|gives?|gave|records?|recorded|reported) (?:\p{N}[\p{N}.]*|(?:twen|thir|for|fif|six|seven|eigh|nine)(?:ty|teen)(?:-\p{L}+)?|ten|eleven|twelve|fourteen)[,.;]/iu,
  // `Somebody had. The rod was mended`, `A good many people do.`: had what?
  /^(?:[\p{L}’']+ ){1,5}(?:had|has|have|did|do|does|was|were|would|could|can)\. /u,
  // `The undertaking was removed`, `the post was given to a clerk`: what is named by what was said of it.
  /\bthe (?:undertaking|post|task|secret|remark|gesture|explanation|objection)\b(?! (?:of|to|for|that|which|office)\b)/iu,
  // `When that was finished`, `Why it should do so is a question that`: a question is no point.
  /\b(?:when|once|if) that (?:is|was|were|had|has|happen(?:s|ed))\b|^(?:why|how|what|whether|who)\b.* (?:is|was|remains?) (?:a|an|another|the|one) (?:\p{L}+ )?(?:question|mystery|puzzle)\b/iu,
  // `Perhaps a dozen will be sold`: a dozen of what?
  /^(?:(?:perhaps|about|nearly|almost|only|some|barely) )?(?:a (?:dozen|handful|score|few|third|quarter|half)|half|\d+) (?:or so )?(?:is|are|was|were|will|would|can|could|have|has|had|do|did|make|made)\b/iu,
  // `The council did it in April`, `had asked for it to go`, `over the same twenty seasons`.
  new RegExp(
    `\\bdid it\\b|\\b(?:asked|voted|argued|called) (?:for|against) it\\b|\\b(?:over|in|during|for) the same (?:${NUMBER}) `,
    'iu',
  ),
  // `The whole business was thought up by a man`, `depends on the answer`, `What came next is the part`, `The one that is known`, `Move all that to a bay`.
  /\bthe whole (?:thing|business|affair|matter|idea|creed|quarrel)\b(?! of)|\b(?:on|to|about) the (?:subject|matter)\b(?! of)|^what (?:happened|came|followed) next\b|^the ones? (?:that|who|which)\b|\ball th(?:is|at) (?:to|into|from|with)\b|\bthe example\b(?! (?:of|that))|\bthe answer[.,;]/iu,
  // A place.
  /\bhere\b(?! (?:is|are|lies)\b)/iu,
  // Nouns that stand for what was said.
  /\bthe (?:sum|figures?|results|findings|offer|reply|exceptions?|difference|reverse|opposite|latter|former|remainder|comparison|trick|two|three|pair|proposal|verdict|finding|arrangement|condition)\b(?! (?:of|that|to|between|who|which))/iu,
  /\bthe (?:answer|trouble|problem|result|results|difficulty|reason|reasons|effect|effects|upshot|outcome|consequence) (?:(?:is|are|was|were)\b(?! that\b)|(?:lies|lay|comes|came|of (?:this|that|it)|can|has|have|had)\b)/iu,
  /\b(?:all|most|some|many|none|neither|both|each|half|one|two|three) of (?:this|that|these|those)\b/iu,
  /\b(?:said|says?|think|thought|did|do|does|done|doing) so\b|\bif so\b|\bnot so\b|^(?:in |at |on |by )?the same\b/iu,
];

/** `that rule`, `those children`: of which no word stands before. */
function pointsByDeterminer({ own }: Candidate): boolean {
  return own.some(({ lower, pos }, i) => {
    const next = own[i + 1];
    if (!next || !/^(?:th(?:is|at|ese|ose)|such)$/u.test(lower) || /^(?:SCONJ|PRON)$/u.test(pos))
      return false;
    if (lower === 'such') return next.lower !== 'as' && next.lower !== 'a' && !isBefore(own.slice(0, i));
    if (!/^(?:NOUN|ADJ|NUM)$/u.test(next.pos) || (lower.startsWith('th') && isOurs(next))) return false;
    if (lower === 'that' && i > 0 && own[i - 1]!.pos !== 'ADP') return false;
    if (lower === 'those' && /^(?:who|of|in|with|from|that|which)$/u.test(next.lower)) return false;
    return !own.slice(0, i).some((other) => isNoun(other) && other.lemma === next.lemma);
  });
}

/** `Gulls, terns and such birds`; not `People have described such storms`, where the noun only acts. */
const isBefore = (words: readonly Token[]): boolean => {
  const stop = words.findLastIndex(({ text }) => /^(?:[,;:–—]|and|or)$/u.test(text));
  return words.slice(0, Math.max(0, stop)).some(isNoun);
};

const isNoun = ({ pos }: Token): boolean => pos === 'NOUN' || pos === 'PROPN';

/** `The register is soberer`, `Rice is dearer`, `The area is scarcely less contentious`: than what? */
function comparesAlone({ own }: Candidate): boolean {
  if (own.some(({ lower }) => /^(?:than|as|too|from|the|now)$/u.test(lower) && lower === 'than'))
    return false;
  return own.some(
    ({ lower, pos }, i) =>
      pos === 'ADJ' &&
      COMPARED.test(lower) &&
      own[i - 1]?.pos !== 'DET' &&
      /^(?:[.,;]|and)$/u.test(own[i + 1]?.text ?? '.') &&
      own.slice(Math.max(0, i - 3), i).some(({ lemma: verb }) => verb === 'be'),
  );
}

const COMPARED =
  /^(?!(?:proper|clever|bitter|sober|former|other|eager|slender|tender|sinister|upper|inner|outer)$)\p{L}{3,}er$/u;

/** `The paper said ninety`, `It was 9.8`: a number with nothing that it counts, where no other number has it. */
function countsAlone({ own }: Candidate): boolean {
  const numbers = own.flatMap(({ pos }, i) => (pos === 'NUM' ? [i] : []));
  const counted = numbers.filter((i) => /^(?:NOUN|ADJ|PROPN|NUM|SYM)$|^[%-]/u.test(own[i + 1]?.pos ?? ''));
  return counted.length === 0 && numbers.some((i) => isCountAlone(own, i));
}

function isCountAlone(own: readonly Token[], i: number): boolean {
  const [before, { lower }, next] = [own[i - 1], own[i]!, own[i + 1]];
  if (/^(?:1\d{3}|20\d{2})s?$|:|^(?:one|zero)$|^\d+[.:]\d\d(?:am|pm)?$/u.test(lower) || !next) return false;
  if (!/^(?:[.,;]|and|but)$/u.test(next.lower)) return false;
  return /^(?:AUX|VERB)$/u.test(before?.pos ?? '');
}

/** Noun phrases outside quotation marks. */
function phrasesOf({ parts }: Reading, { index, sentence, tokens }: Candidate): Phrase[] {
  const firstToken = sentence.endToken - tokens.length;
  return parts[index]!.flatMap((part) => (part.kind === 'phrase' ? [part.phrase] : [])).filter(
    (phrase) => phrase.firstToken >= firstToken,
  );
}

/** `According to the study, it covers a third`: "it" opens a main clause, and no clause before it tells of one thing. */
function hasTornSubject(
  reading: Reading,
  { index, sentence: { endToken }, tokens: words }: Candidate,
): boolean {
  const { tokens } = reading.analysis;
  const clauses = clausesOf(reading, index);
  const start = endToken - words.length;
  return clauses.some(({ subject, kind }, i) => {
    if (kind !== 'main' || subject?.by !== 'own') return false;
    const word = tokens[subject.phrase.head]!.lower;
    if (!/^(?:it|they)$/u.test(word) || isExpletive(tokens, subject.phrase.head)) return false;
    const before = clauses
      .slice(0, i)
      .filter(({ kind, opener }) => kind === 'main' || (kind === 'subordinate' && opener === start))
      .flatMap((clause) => [clause.subject?.phrase, clause.object])
      .filter((phrase) => phrase !== undefined && /^(?:noun|name)$/u.test(phrase.kind));
    return !before.some((phrase) => agrees(tokens[phrase!.head]!, word));
  });
}

const agrees = ({ lower, lemma, pos }: Token, word: string): boolean =>
  word === 'they'
    ? lower.endsWith('s') || pos === 'PROPN' || /(?:men|people|children)$/u.test(lower) || is(lower, 'body')
    : !isPersonNoun(lemma) && !(lower.endsWith('s') && pos === 'NOUN' && lemma !== lower);

/** `it is clear that`, `it took a year to`. */
const isExpletive = (tokens: readonly Token[], it: number): boolean =>
  /^(?:be|take|seem|appear|become|make|cost)$/u.test(tokens[it + 1]?.lemma ?? '') &&
  tokens
    .slice(it + 2, it + 10)
    .some(
      ({ lower }, i, after) =>
        /^(?:that|to|whether|who|when|if)$/u.test(lower) &&
        !after.slice(0, i).some(({ text }) => text === ','),
    );

/**
 * `The offer was carried to a meeting`, `did the sum for the meeting`: a bare "the" with a noun that the text brought in a moment
 * ago; the title and what the text keeps to need no introduction.
 */
function isBroughtInBefore(reading: Reading, candidate: Candidate, phrase: Phrase): boolean {
  const { tokens, article } = reading.analysis;
  const { firstToken, endToken, head } = phrase;
  const [the, noun, next] = [tokens[firstToken]!, tokens[head]!, tokens[endToken]];
  if (the.lower !== 'the' || noun.pos !== 'NOUN' || endToken - firstToken > 3) return false;
  if (!isPersonNoun(noun.lemma) && !is(noun.lemma, 'body') && !is(noun.lemma, 'made-once')) return false;
  const named = next?.text === ',' ? tokens[endToken + 1] : next;
  if (TELLS_WHICH.test(next?.lower ?? '') || named?.pos === 'PROPN') return false;
  const title = article.title.toLowerCase();
  if (title.includes(noun.lemma.slice(0, 5)) || is(noun.lemma, 'time-unit')) return false;
  const uses = reading.nounUses.get(noun.lemma) ?? [];
  const start = candidate.sentence.endToken - candidate.tokens.length;
  if (uses[firstWhere(uses, (use) => use >= start)]! < firstToken) return false;
  const known = paragraphsWith(reading, uses, WIDELY);
  if (known >= Math.min(WIDELY, Math.max(3, article.paragraphs.length / 4))) return false;
  return uses.slice(0, FIRST).some((use) => use < start && isIndefinite(tokens, use));
}

/** Paragraphs that speak of a thing which needs no introduction. From judgement. */
const WIDELY = 4;
/** Uses of a noun among which is the one that brings it in. From judgement. */
const FIRST = 20;

const TELLS_WHICH = /^(?:of|who|that|which|whose|where|in|at|between|behind|near)$/u;

/** `a meeting`, `two large boats`, `an independent survey`. */
const isIndefinite = (tokens: readonly Token[], noun: number): boolean =>
  tokens
    .slice(Math.max(0, noun - 3), noun)
    .some(({ lower, pos }, i, all) => (/^an?$/u.test(lower) || pos === 'NUM') && !all.slice(i).some(isStop));

const isStop = ({ pos }: Token): boolean => /^(?:VERB|AUX|ADP|PUNCT)$/u.test(pos);
