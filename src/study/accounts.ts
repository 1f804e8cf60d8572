/** Whether a sentence may be what a report, a study or a witness tells, though it says so in another sentence of its paragraph. */

import type { Passage } from './passages.js';

/** Sentences on each side, from judgement. */
const NEAR = 8;

/** A report, a study or a witness speaks in the paragraph of the sentence. */
export const isOfAnAccount = ({ reading, index, paragraph }: Passage): boolean =>
  reading.analysis.sentences
    .slice(Math.max(0, index - NEAR), index + NEAR + 1)
    .some((sentence) => sentence.paragraph === paragraph && ACCOUNT.test(sentence.text));

const ACCOUNT =
  /\b(?:[Rr]eports?|[Ss]tud(?:y|ies)|[Ss]urveys?|[Ii]nquir(?:y|ies)|[Ii]nvestigat(?:ion|ors?)|[Ii]nspectors?|[Aa]udit(?:s|ors?)?|[Rr]eviews?|[Ww]itness(?:es)?|[Ii]ndictment|[Mm]emoirs?|[Dd]iar(?:y|ies)|[Dd]ossier)\b[^.;“”"]{0,60}? (?:says?|said|gives?|gave|finds?|found|shows?|showed|tells?|told|describes?|described|sets? out|conclude[sd]?|calculated|estimated|claim(?:s|ed)?|recall(?:s|ed)?|remember(?:s|ed)?|testified)\b|\b[Aa]ccording to (?:an?|the|its|their) \p{Ll}/u;
