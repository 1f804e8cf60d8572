/** What an author demands and what an author expects, by the verbs of the main clauses; reports and conditions are neither. */

import type { Clause, Reading } from '../grammar/reading.js';
import { is, reportingVerb } from '../lexicon/index.js';

/** The clause with which a sentence demands something: `the council must open`, `it ought to pay`, `they need to act`. */
export const demandIn = (reading: Reading, clauses: readonly Clause[]): Clause | undefined =>
  clauses.find((clause) => isSaid(reading, clauses, clause) && demands(reading, clauses, clause));

/** The clause with which a sentence looks ahead: `the last pilots will leave`, `the price is likely to fall`. */
export const predictionIn = (reading: Reading, clauses: readonly Clause[]): Clause | undefined =>
  clauses.find((clause) => isSaid(reading, clauses, clause) && looksAhead(reading, clauses, clause));

/** Whether a paragraph tells of what is in force: `must be taught` there says what is so and demands nothing. */
export const tellsOfRule = (paragraph: string): boolean => IN_FORCE.test(paragraph);

const IN_FORCE =
  /\b(?:at present|currently|the (?:current|present|existing) (?:rule|law|system|policy)|the rule|the arrangement|as things stand)\b/iu;

/** A finite main clause in the author's own voice; `I believe` leaves it so. */
function isSaid(reading: Reading, clauses: readonly Clause[], clause: Clause): boolean {
  const report = clauses.find(
    ({ verb, kind, index }) =>
      index < clause.index &&
      kind !== 'infinitive' &&
      reportingVerb(lowerAt(reading, verb.main))?.takes === 'clause',
  );
  const isOwn = report === undefined || is(subjectWord(reading, report), 'first-person');
  return clause.kind === 'main' && clause.verb.form !== 'participle' && isOwn && !isContact(reading, clause);
}

/** `the only computer they will touch`: a relative clause that nothing opens. */
const isContact = ({ analysis: { tokens } }: Reading, { subject, sentence }: Clause): boolean => {
  const before = tokens[(subject?.phrase.firstToken ?? 0) - 1];
  return subject?.phrase.kind === 'pronoun' && before?.pos === 'NOUN' && before.sentence === sentence;
};

const lowerAt = ({ analysis }: Reading, at: number): string => analysis.tokens[at]?.lower ?? '';

const subjectWord = (reading: Reading, { subject }: Clause): string =>
  subject ? lowerAt(reading, subject.phrase.head) : '';

/** `should have known` looks back; what `I` should do is no demand. */
function demands(reading: Reading, clauses: readonly Clause[], clause: Clause): boolean {
  const { verb } = clause;
  const opens = lowerAt(reading, verb.firstToken);
  const isBack = lowerAt(reading, verb.firstToken + 1) === 'have' && verb.main > verb.firstToken + 1;
  const isInverted = clause.subject !== undefined && clause.subject.phrase.firstToken > verb.main;
  // `A family that pawns its roof should not expect sympathy` is a saying, and `a tower must be cleaned` a rule.
  const heads = [
    clause.subject?.phrase.firstToken ?? -1,
    reading.analysis.sentences[clause.sentence]!.firstToken,
  ];
  const isMaxim = heads.some((at) => /^an?$/.test(lowerAt(reading, at)));
  if (isBack || isInverted || isMaxim || subjectWord(reading, clause) === 'i') return false;
  // `Somebody must test the water twice a day`: a chore, asked of nobody.
  if (opens === 'must' && ANYBODY.test(subjectWord(reading, clause))) return false;
  if (/^(?:must|should)$/.test(opens)) return true;
  if (opens === 'ought') return lowerAt(reading, verb.firstToken + 1) === 'to';
  return /^needs?$/.test(lowerAt(reading, verb.main)) && !verb.negated && hasInfinitive(clauses, clause);
}

const ANYBODY = /^(?:some|any|every)(?:one|body)$|^one$/;

const hasInfinitive = (clauses: readonly Clause[], { verb }: Clause): boolean =>
  clauses.some((next) => next.kind === 'infinitive' && next.verb.firstToken === verb.endToken);

/** `will have to` demands; what `you` will see and an opponent will say are ways of speaking, as is `Try it and it will`. */
function looksAhead(reading: Reading, clauses: readonly Clause[], clause: Clause): boolean {
  const { verb, subject } = clause;
  const isLikely =
    /^(?:is|are)$/.test(lowerAt(reading, verb.firstToken)) &&
    LIKELY.test(`${lowerAt(reading, verb.main)} ${lowerAt(reading, verb.endToken)}`);
  if (verb.modal !== 'will' && !isLikely) return false;
  if (reportingVerb(lowerAt(reading, verb.main)) && !isLikely) return false;
  if (lowerAt(reading, verb.main) === 'have' && hasInfinitive(clauses, clause)) return false;
  const isAfterOrder = clauses[0]?.verb.form === 'bare' && clauses[0].subject === undefined;
  const word = subjectWord(reading, clause);
  return subject !== undefined && !isAfterOrder && !is(word, 'first-person') && !is(word, 'second-person');
}

const LIKELY = /\b(?:likely|bound|expected)\b/;
