/** Whether a sentence may be what a report, a study or a witness tells, though it says so in another sentence of its paragraph. */

import type { Passage } from './passages.js';

/** Sentences over which an account goes on. From judgement. */
const LONGEST = 8;

/** A report, a study or a witness speaks in the sentence, or before it in its paragraph. */
export const isOfAnAccount = ({ reading, index, paragraph }: Passage): boolean =>
  reading.analysis.sentences
    .slice(Math.max(0, index - LONGEST), index + 1)
    .some((sentence) => sentence.paragraph === paragraph && ACCOUNT.test(sentence.text));

const ACCOUNT =
  /\b(?:reports?|stud(?:y|ies)|surveys?|inquir(?:y|ies)|investigat(?:ion|ors?)|inspectors?|audit(?:s|ors?)?|reviews?|witness(?:es)?|indictment|memoirs?|diar(?:y|ies)|dossier)\b[^.;“”"]{0,60}? (?:says|said|gives|gave|finds|found|shows|showed|tells|told|describes|described|sets out|concludes|concluded|calculated|estimated|claims|claimed|recalls|recalled|remembers|remembered|testified)\b/iu;
