/** Who did it: a question whose answer is the subject, so that no word has to be moved or bent. */

import { isTold } from '../../grammar/cuts.js';
import { clausesOf } from '../../grammar/lookup.js';
import type { Clause, Stretch } from '../../grammar/reading.js';
import type { Token } from '../../language/analysis.js';
import { passesOn } from '../../lexicon/index.js';
import { isWord, type Passage, textIn, tokensIn } from '../passages.js';
import { type Candidate, candidate } from './candidate.js';
import { bodyOf, isPersonal, leavesOpen, standsAlone } from './standing.js';
import { isBody, isPerson, type Told, toldIn } from './telling.js';

/** The question goes on as the sentence does. */
export function subjectQuestion(passage: Passage): Candidate | undefined {
  const told = standsAlone(passage) ? toldIn(passage, bodyOf(passage)) : undefined;
  if (!told || !isAskedFor(passage, told) || isPersonal(passage.tokens) || !isGoodStem(passage, told))
    return undefined;
  const stem = tokensIn(passage, told.predicate);
  return candidate(passage, {
    frame: 'who',
    kind: 'short-answer',
    prompt: `Who ${textIn(passage, told.predicate)}?`,
    answer: textIn(passage, { ...told.subject, endToken: (told.named ?? told.subject).endToken }),
    worth: (stem.some(({ pos }) => pos === 'PROPN' || pos === 'NUM') ? 0.3 : 0) - (isKnown(told) ? 0 : 1.5),
  });
}

/** `The small writer` may be anybody: asked only where there is little else. */
const isKnown = ({ head, named, subject }: Told): boolean =>
  head.entity !== undefined || named !== undefined || subject.endToken - subject.firstToken > 4;

/** A person; not one of many, and none that was told apart before. */
function isAskedFor(passage: Passage, { head, subject, clause, named }: Told): boolean {
  const tokens = tokensIn(passage, subject);
  if (
    passesOn(passage.reading.analysis.tokens[clause.verb.main]!.lower) &&
    !clause.verb.passive &&
    !takesClause(passage, clause)
  )
    return false;
  if (!fitsSingular(passage, clause.verb.firstToken) || tokens.some(({ lower }) => UNTOLD.test(lower)))
    return false;
  if (isDoneToThing(passage, clause)) return false;
  if (head.entity && head.entity.kind !== 'person') return false;
  const isTelling = head.entity !== undefined || named !== undefined || tokens.length > 2;
  const hasMind = isPerson(passage, head) || (isBody(passage, head) && takesClause(passage, clause));
  return isTelling && hasMind;
}

/** What is seen just now, or asked of somebody, is no deed. */
const OF_THE_MOMENT =
  /^(?:is|are) \p{L}+ing\b|^(?:was|were) (?:asked|told|seen|heard|pictured|photographed|described)\b/u;

/** `decided that`: bodies bear the names of houses too, but houses do not think. */
const takesClause = ({ reading }: Passage, { verb }: Clause): boolean =>
  reading.analysis.tokens[verb.endToken]?.lower === 'that';

/** Shops and ships bear the names of people; people are not opened or built by anybody. */
const isDoneToThing = ({ reading }: Passage, { verb }: Clause): boolean =>
  verb.passive && reading.analysis.tokens[verb.endToken]?.lower === 'by';

/** The verb fits a singular subject such as `who`. */
const fitsSingular = ({ reading }: Passage, verb: number): boolean =>
  !/^(?:are|were|have|do)$/u.test(reading.analysis.tokens[verb]!.lower);

/** Words of a subject that names nobody, or only beside another one. */
const UNTOLD =
  /^(?:nobody|somebody|everybody|anybody|someone|everyone|anyone|same|other|others|such|former|latter|latest|next|first|last|similar|neither|either|no|none|not|few|fewer|little|less|many|most|more|much|several|enough|every|each|any|some|half|both|all|another|one|whole)$/u;

/** Long enough to be a question, short enough to read, with nothing left open and without the answer in it. */
function isGoodStem(passage: Passage, { subject, predicate, clause }: Told): boolean {
  const stem = tokensIn(passage, predicate);
  const words = stem.filter(isWord);
  if (
    /^aged$/u.test(stem[0]!.lower) ||
    OF_THE_MOMENT.test(
      stem
        .slice(0, 3)
        .map(({ lower }) => lower)
        .join(' '),
    )
  )
    return false;
  if (words.length < 4 || words.length > 22 || clause.verb.negated || NEGATIVE.test(stem[1]?.lower ?? ''))
    return false;
  if (
    leavesOpen(stem.filter(({ lower }) => !/^s?he$/u.test(lower))) ||
    stem.some((token, i) => isLoose(stem, token, i))
  )
    return false;
  if (describesOnly(stem) || goesOn(passage, predicate)) return false;
  const given = new Set(
    tokensIn(passage, subject)
      .filter(({ text }) => text.length > 3)
      .map(({ lemma }) => lemma),
  );
  return (
    !stem.some(({ lemma }) => given.has(lemma)) &&
    words.slice(1).some(({ pos }) => pos === 'NOUN' || pos === 'PROPN')
  );
}

const NEGATIVE = /^(?:no|neither|nobody|nothing)$/u;

/** What a question cannot carry on: a colon or dash, a comparison with what was told before. */
const isLoose = (stem: readonly Token[], { text, lower }: Token, i: number): boolean =>
  /^(?:also|too)$/u.test(lower) ||
  text === ':' ||
  (/^[–—-]$/u.test(text) && stem[i - 1]?.end !== stem[i]!.start) ||
  (/^(?:less|more|fewer|further)$/u.test(lower) && !stem.some((token) => token.lower === 'than')) ||
  (lower === 'that' && /^[,.;]$/u.test(stem[i + 1]?.text ?? '.'));

/** A second clause that could not be cut off, or something that a colon announces. */
const goesOn = (passage: Passage, { firstToken, endToken }: Stretch): boolean =>
  passage.reading.analysis.tokens[endToken]?.text === ':' ||
  clausesOf(passage.reading, passage.index).some(
    (clause) =>
      isTold(clause) &&
      clause.subject?.by === 'own' &&
      clause.subject.phrase.firstToken > firstToken &&
      clause.verb.main < endToken,
  ) ||
  / and (?:the|a|an|his|her|their|its) (?:\p{L}+ )*\p{L}+$/u.test(
    textIn(passage, { firstToken, endToken }).replace(/[^,]*, (?=and )/u, ' '),
  );

/** `Who is the head of ...?` is asked better as who somebody is. */
const describesOnly = ([verb, next]: readonly Token[]): boolean =>
  /^(?:is|was)$/u.test(verb?.lower ?? '') && /^(?:an?|the)$/u.test(next?.lower ?? '');
