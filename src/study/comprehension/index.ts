/**
 * Comprehension questions: a `StudyMaterial` in, eight to fourteen questions with answers out, in text order; fewer where
 * a short text gives no more.
 *
 * Many are made, most are thrown away (Heilman and Smith 2010: 27% of rule-made questions are acceptable, 52% of the
 * best fifth). Only forms that need no word bent are used: subject questions, blanks, choices, matching, and `why`
 * where an auxiliary stands ready. Every answer is in the text, with its sentence as evidence. Deliberately not done
 * here: questions whose answer has to be worked out; those are for discussion.
 */

import type { ComprehensionQuestion } from '../guide.js';
import type { StudyMaterial } from '../material.js';
import { blankQuestions } from './blanks.js';
import type { Candidate } from './candidate.js';
import { chooseComprehension } from './choose.js';
import { whatHappenedQuestion, whatIsQuestion, whoIsQuestions } from './definitions.js';
import { listQuestion, matchingQuestion, sequenceQuestion } from './orders.js';
import { relationQuestion } from './relations.js';
import { reportedQuestions } from './reported.js';
import { howManyQuestion, subjectQuestion } from './subject-questions.js';
import { whichWriterQuestions } from './which-writer.js';
import { whoSaidQuestions } from './who-said.js';

/** The questions of the guide, in text order; a short text gets fewer. */
export function askComprehension(material: StudyMaterial): ComprehensionQuestion[] {
  const words = material.passages.reduce((sum, passage) => sum + passage.words, 0);
  const length = { wanted: wantedFor(words), paragraphs: material.analysis.article.paragraphs.length };
  return chooseComprehension(makeCandidates(material), length).map(({ question }) => question);
}

/** One question to about 110 words, from 8 to 10; up to 14 for a long text. */
function wantedFor(words: number): number {
  if (words < 1400) return Math.min(10, Math.max(8, Math.round(words / 110)));
  return Math.min(14, Math.round(words / 170) + 2);
}

/** Every question that could be asked, before the choice. */
export function makeCandidates(material: StudyMaterial): Candidate[] {
  const found = [
    ...material.passages.flatMap((passage) => OF_A_SENTENCE.map((ask) => ask(passage))),
    ...material.reports.flatMap(reportedQuestions),
    ...OF_THE_TEXT.flatMap((ask) => ask(material)),
  ];
  return found.filter((candidate) => candidate !== undefined);
}

const OF_A_SENTENCE: readonly ((passage: StudyMaterial['passages'][number]) => Candidate | undefined)[] = [
  subjectQuestion,
  howManyQuestion,
  relationQuestion,
  whatIsQuestion,
  whatHappenedQuestion,
];

const OF_THE_TEXT: readonly ((material: StudyMaterial) => Candidate[])[] = [
  whoIsQuestions,
  whoSaidQuestions,
  whichWriterQuestions,
  blankQuestions,
  sequenceQuestion,
  matchingQuestion,
  listQuestion,
];
