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
import { announcedQuestions } from './announced.js';
import { borneOutQuestions } from './borne-out.js';
import type { Candidate } from './candidate.js';
import { chooseComprehension } from './choose.js';
import { conclusionQuestions } from './conclusion.js';
import { deniedQuestions } from './denied.js';
import { findWordQuestion } from './find-word.js';
import { FRAMES } from './frames.js';
import { mainIdeaQuestion } from './main-idea.js';
import { matchSpeakersQuestions } from './match-speakers.js';
import { newsOpenQuestion } from './news-open.js';
import { objectionsQuestion } from './objections.js';
import { proposalQuestions } from './proposal.js';
import { setAgainstQuestions } from './set-against.js';
import { statementsQuestion } from './statements/index.js';
import { changeQuestions } from './sums/change.js';
import { partQuestions } from './sums/parts.js';
import { voteQuestions } from './sums/vote.js';
import { workedOutQuestions } from './sums/worked-out.js';
import { turnedDownQuestions } from './turned-down.js';
import { whichWriterQuestions } from './which-writer.js';
import { whoseWordsQuestions } from './whose-words.js';

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
  const made = ASK.flatMap((ask) => ask(material));
  // What is worked out, and what sums the text up, is not spent on a statement.
  const taken = sentencesOf(
    made.filter(({ frame }) => FRAMES[frame].work === 'compute' || /^(?:main-idea|borne-out)$/.test(frame)),
  );
  return [...made, ...statementsQuestion(material, taken)];
}

const sentencesOf = (candidates: readonly Candidate[]): ReadonlySet<number> =>
  new Set(candidates.flatMap(({ sentences }) => sentences));

const ASK: readonly ((material: StudyMaterial) => Candidate[])[] = [
  changeQuestions,
  partQuestions,
  voteQuestions,
  workedOutQuestions,
  whoseWordsQuestions,
  turnedDownQuestions,
  matchSpeakersQuestions,
  mainIdeaQuestion,
  whichWriterQuestions,
  newsOpenQuestion,
  borneOutQuestions,
  conclusionQuestions,
  deniedQuestions,
  setAgainstQuestions,
  findWordQuestion,
  objectionsQuestion,
  announcedQuestions,
  proposalQuestions,
];
