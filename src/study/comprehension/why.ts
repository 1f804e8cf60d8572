/** Why something is so: what a clause or a sentence of reason or purpose says of the clause it belongs to. */

import { clausesOf, ofSentence } from '../../grammar/lookup.js';
import { leaning, pointersIn } from '../../grammar/pointing.js';
import type { Stretch } from '../../grammar/reading.js';
import { isFirstOrSecondPerson, reportingVerb } from '../../lexicon/index.js';
import { pointsAway } from '../clause-questions/pointing-away.js';
import { type Reason, reasonIn } from '../clause-questions/reasons.js';
import { startsIn } from '../clause-questions/starts.js';
import { type Turned, turned } from '../clause-questions/turned.js';
import type { StudyMaterial } from '../material.js';
import { isWord, type Passage, textIn, tokensIn } from '../passages.js';
import { type Candidate, candidate } from './candidate.js';
import { capital } from './neighbours.js';
import { isPersonal } from './standing.js';

/** One for each sentence that gives a reason, or follows from one. */
export const whyQuestions = ({ passages }: StudyMaterial): Candidate[] =>
  passages.flatMap((passage) => {
    const reason = passage.prose ? reasonIn(passage, passages[passage.index - 1]) : undefined;
    const asked = reason && isAnswer(reason) ? askedOf(reason) : undefined;
    if (!reason || !asked) return [];
    const { passage: told, from, why } = reason;
    return [
      candidate(told, {
        frame: 'why',
        kind: 'short-answer',
        prompt: `Why${asked.source ? `, according to ${asked.source},` : ''} ${asked.text} (¶${told.paragraph})?`,
        answer: capital(textIn(from, why)),
        level: 'understand',
        lines: 2,
        beside: from === told ? [] : [from],
      }),
    ];
  });

interface Asked {
  readonly text: string;
  /** Who tells that it is so, where it is not the text itself. */
  readonly source?: string;
}

/** The clause nearest to the reason, turned round. */
function askedOf(reason: Reason): Asked | undefined {
  const { passage } = reason;
  const { reading, index } = passage;
  const { what, source } = withoutTag(passage, reason.what);
  const report = ofSentence(reading.reports, index)[0];
  const starts = [...startsIn(passage), what.firstToken].filter(
    (at) => at >= what.firstToken && at < what.endToken,
  );
  for (const firstToken of starts.sort((one, two) => two - one)) {
    const found = turned(passage, { firstToken, endToken: what.endToken }, FEWEST_ASKED);
    if (!found || isPersonal(tokensIn(passage, { firstToken: what.firstToken, endToken: firstToken })))
      continue;
    // `a man who left because`: without a comma the reason belongs to the clause nearest to it.
    const isFar = hasClauseBehind(found, reason);
    // `did not leave because she was afraid`: left for another reason, or stayed for this one?
    if ((isFar || found.told.clause.verb.negated) && !reason.isApart) continue;
    if (source) return /^\p{Ll}{1,4}$/u.test(source) ? undefined : { text: found.asked, source };
    const isSaid = report && report.firstToken <= firstToken && report.endToken >= what.endToken;
    if (isSaid ? report.voice.kind === 'pronoun' : isFar && isSaying(passage, found.told.clause.verb.main))
      return undefined;
    return { text: found.asked, ...(isSaid && { source: report.voice.text }) };
  }
  return undefined;
}

/** Words of what is asked. From judgement. */
const FEWEST_ASKED = 3;

/** `The price would hold, analysts said,`: who says it stands in the midst of the sentence. */
function withoutTag(passage: Passage, what: Stretch): { readonly what: Stretch; readonly source?: string } {
  const { tokens } = passage.reading.analysis;
  const last = what.endToken - 1;
  const comma =
    what.firstToken + tokens.slice(what.firstToken, last).findLastIndex(({ text }) => text === ',');
  const isTag = reportingVerb(tokens[last]!.lower) && tokens[last - 1]!.lower !== 'to';
  if (comma <= what.firstToken || last - comma > LONGEST_TAG || !isTag) return { what };
  return {
    what: { ...what, endToken: comma },
    source: textIn(passage, { firstToken: comma + 1, endToken: last }),
  };
}

/** Tokens. From judgement. */
const LONGEST_TAG = 4;

/** Another clause stands between the one that is asked about and the reason. */
const hasClauseBehind = ({ told }: Turned, { passage: { reading, index }, what }: Reason): boolean =>
  clausesOf(reading, index).some(
    ({ verb }) =>
      verb.form !== 'infinitive' &&
      verb.firstToken >= told.clause.verb.endToken &&
      verb.endToken <= what.endToken,
  );

/** `She said that ... because`: for what she said, or that she said it? */
const isSaying = ({ reading }: Passage, verb: number): boolean =>
  (reportingVerb(reading.analysis.tokens[verb]!.lower)?.takes ?? 'name') !== 'name';

/** Words enough, and nobody and nothing in them that only the text around them names. */
function isAnswer({ passage, from, why }: Reason): boolean {
  const words = tokensIn(from, why).filter(isWord);
  return (
    words.length >= FEWEST &&
    !words.some(({ lower }) => isFirstOrSecondPerson(lower) && !/^you/u.test(lower)) &&
    !pointsAway(from, why, OF_QUESTION) &&
    (from === passage || (!from.quoted && from.prose && !leansBack(from, why)))
  );
}

/** Its own `because` leads back to what is asked. */
const leansBack = ({ reading, sentence }: Passage, why: Stretch): boolean =>
  leaning(
    pointersIn(reading, why).filter(
      (one) => one.why !== 'definite' && (one.why !== 'opening' || why.firstToken === sentence.firstToken),
    ),
  ) >= LEANS;

/** From judgement. */
const FEWEST = 5;
const LEANS = 1;
/** The question most often names what they stand for. */
const OF_QUESTION = /^(?:it|they|he|him|her|hers|none|others?|same|again)$/u;
