/**
 * Comprehension questions: a `StudyMaterial` in, four to twelve questions with answers out, in text order, and the next best.
 *
 * Many are made, most are thrown away (Heilman and Smith 2010: 27% of rule-made questions are acceptable, 52% of the
 * best fifth). Each kind is a frame: what in the text triggers it, what it asks, how its answer is built; where the trigger is
 * not certain nothing is asked. `frames.ts` lists them. An answer is quoted, counted, or worked out with the sum beside it, and
 * has a sentence as evidence. Deliberately not done here: questions that can be argued about; those are for discussion.
 */

import type { ComprehensionQuestion } from '../guide.js';
import type { StudyMaterial } from '../material.js';
import type { Passage } from '../passages.js';
import { acceptedQuestions } from './accepted.js';
import { admitsQuestions } from './admits.js';
import { adviceQuestions } from './advice.js';
import { answeredQuestions } from './answered.js';
import { askedQuestions } from './asked.js';
import { authorWantsQuestion } from './author-wants.js';
import { borneOutQuestions } from './borne-out.js';
import { bothQuestions } from './both.js';
import { bridgeQuestions } from './bridge.js';
import { cameBackQuestion } from './came-back.js';
import type { Candidate } from './candidate.js';
import { caseOfManyQuestions } from './case-of-many.js';
import { causeBeforeQuestions } from './cause-before.js';
import { changedMindQuestions } from './changed-mind.js';
import { chooseComprehension } from './choose.js';
import { clashQuestions } from './clash.js';
import { contrastQuestions } from './contrast.js';
import { correctedQuestions } from './corrected.js';
import { countedQuestions } from './counted.js';
import { courseQuestion } from './course.js';
import { concessionQuestions, objectionQuestions } from './debate-moves.js';
import { differentlyQuestions } from './differently.js';
import { dissentQuestions } from './dissent.js';
import { echoQuestions } from './echo.js';
import { exampleQuestions } from './example-of.js';
import { expectedQuestions } from './expected.js';
import { findingQuestions } from './finding.js';
import { FRAMES } from './frames.js';
import { interviewAnswerQuestions } from './interview-answer.js';
import { judgedQuestions } from './judged.js';
import { knownSpeakerQuestions } from './known-speaker.js';
import { ledToQuestions } from './led-to.js';
import { linkBackQuestions } from './link-back.js';
import { mainIdeaQuestion } from './main-idea.js';
import { matchSpeakersQuestion } from './match-speakers.js';
import { maximQuestions } from './maxim.js';
import { namedPointQuestion } from './named-point.js';
import { newsOpenQuestion } from './news-open.js';
import { notButQuestion } from './not-but.js';
import { listQuestion, sequenceQuestion } from './order.js';
import { ownVoiceQuestion } from './own-voice.js';
import { promptedQuestions } from './prompted.js';
import { reasonNamedQuestions } from './reason-named.js';
import { reasonQuestions } from './reasons.js';
import { rebuttalQuestions } from './rebuttal.js';
import { refrainQuestion } from './refrain.js';
import { relationQuestion } from './relations.js';
import { replyQuestions } from './reply.js';
import { reportedQuestions } from './reported.js';
import { ringQuestion } from './ring.js';
import { snagQuestions } from './snag.js';
import { spokenQuestions } from './spoken.js';
import { statementsQuestion } from './statements/index.js';
import { stepsQuestions } from './steps.js';
import { subjectQuestion } from './subject-questions.js';
import { ageQuestions } from './sums/ages.js';
import { changeQuestion } from './sums/change.js';
import { checkedClaimQuestions } from './sums/checked-claim.js';
import { costAndMeansQuestion } from './sums/cost-and-means.js';
import { datedByQuestions } from './sums/dated-by.js';
import { groupQuestions } from './sums/groups-compared.js';
import { hiddenBaseQuestion } from './sums/hidden-base.js';
import { listTotalQuestions } from './sums/list-total.js';
import { ofTotalQuestion } from './sums/of-total.js';
import { pairQuestions } from './sums/pair-in-sentence.js';
import { partQuestions } from './sums/parts.js';
import { pricedCountQuestion } from './sums/priced-count.js';
import { sameUnitPairQuestion } from './sums/same-unit-pair.js';
import { secondFigureQuestions } from './sums/second-figure.js';
import { shareOfAskedQuestions } from './sums/share-of-asked.js';
import { shareOfCountQuestion } from './sums/share-of-count.js';
import { sharedOutQuestion } from './sums/shared-out.js';
import { thenAndNowQuestions } from './sums/then-and-now.js';
import { twoPricesQuestion } from './sums/two-prices.js';
import { usedToQuestions } from './sums/used-to.js';
import { voteQuestions } from './sums/vote.js';
import { workedOutQuestions } from './sums/worked-out.js';
import { intervalQuestion, yearsLaterQuestions } from './sums/years.js';
import { termUsedQuestions } from './term-used.js';
import { thenNowQuestions } from './then-now.js';
import { titleWordQuestion } from './title-word.js';
import { toDecideQuestions } from './to-decide.js';
import { turnQuestions } from './turn.js';
import { turnedDownQuestions } from './turned-down.js';
import { whatCausedQuestion } from './what-caused.js';
import { whichOneQuestions } from './which-one.js';
import { whichWriterQuestions } from './which-writer.js';
import { whoseWordsQuestions } from './whose-words.js';
import { wishQuestions } from './wishes.js';

export interface Comprehension {
  readonly asked: readonly ComprehensionQuestion[];
  readonly spare: readonly ComprehensionQuestion[];
}

/** The questions of the guide, in text order, and the next best; a short text gets fewer. */
export function askComprehension(material: StudyMaterial): Comprehension {
  const words = material.passages.reduce((sum, passage) => sum + passage.words, 0);
  const length = { wanted: wantedFor(words), paragraphs: material.analysis.article.paragraphs.length };
  const { asked, spare } = chooseComprehension(makeCandidates(material), length);
  return { asked: asked.map(({ question }) => question), spare: spare.map(({ question }) => question) };
}

/** Four for a very short text, ten for 1,200 words, twelve for a long one. */
const wantedFor = (words: number): number =>
  words > 2000 ? 12 : Math.min(10, Math.max(4, Math.round(words / 140) + 1));

/** Every question that could be asked, before the choice. */
export function makeCandidates(material: StudyMaterial): Candidate[] {
  const found = [
    ...material.passages.flatMap((passage) => OF_A_SENTENCE.map((ask) => ask(passage))),
    ...material.reports.flatMap(reportedQuestions),
    ...OF_THE_TEXT.flatMap((ask) => ask(material)),
  ];
  const made = found.filter((candidate) => candidate !== undefined);
  // What is worked out, and what sums the text up, is not spent on a statement.
  const taken = made.filter(
    ({ frame }) => FRAMES[frame].work === 'compute' || frame === 'main-idea' || frame === 'author-wants',
  );
  return [...made, ...statementsQuestion(material, new Set(taken.flatMap(({ sentences }) => sentences)))];
}

const OF_A_SENTENCE: readonly ((passage: Passage) => Candidate | undefined)[] = [
  changeQuestion,
  hiddenBaseQuestion,
  shareOfCountQuestion,
  ofTotalQuestion,
  sameUnitPairQuestion,
  sharedOutQuestion,
  pricedCountQuestion,
  notButQuestion,
  namedPointQuestion,
  whatCausedQuestion,
  relationQuestion,
  subjectQuestion,
];

const OF_THE_TEXT: readonly ((material: StudyMaterial) => Candidate[])[] = [
  groupQuestions,
  partQuestions,
  workedOutQuestions,
  intervalQuestion,
  yearsLaterQuestions,
  datedByQuestions,
  pairQuestions,
  thenAndNowQuestions,
  ageQuestions,
  voteQuestions,
  twoPricesQuestion,
  listTotalQuestions,
  secondFigureQuestions,
  costAndMeansQuestion,
  checkedClaimQuestions,
  shareOfAskedQuestions,
  usedToQuestions,
  linkBackQuestions,
  exampleQuestions,
  clashQuestions,
  correctedQuestions,
  whoseWordsQuestions,
  whichOneQuestions,
  acceptedQuestions,
  bothQuestions,
  changedMindQuestions,
  contrastQuestions,
  countedQuestions,
  newsOpenQuestion,
  replyQuestions,
  thenNowQuestions,
  turnedDownQuestions,
  differentlyQuestions,
  echoQuestions,
  toDecideQuestions,
  adviceQuestions,
  ledToQuestions,
  rebuttalQuestions,
  answeredQuestions,
  expectedQuestions,
  snagQuestions,
  concessionQuestions,
  objectionQuestions,
  stepsQuestions,
  causeBeforeQuestions,
  reasonQuestions,
  spokenQuestions,
  askedQuestions,
  interviewAnswerQuestions,
  matchSpeakersQuestion,
  mainIdeaQuestion,
  authorWantsQuestion,
  titleWordQuestion,
  courseQuestion,
  ownVoiceQuestion,
  termUsedQuestions,
  sequenceQuestion,
  listQuestion,
  whichWriterQuestions,
  turnQuestions,
  ringQuestion,
  refrainQuestion,
  promptedQuestions,
  findingQuestions,
  maximQuestions,
  reasonNamedQuestions,
  wishQuestions,
  cameBackQuestion,
  bridgeQuestions,
  caseOfManyQuestions,
  admitsQuestions,
  borneOutQuestions,
  judgedQuestions,
  dissentQuestions,
  knownSpeakerQuestions,
];
