/** The dead are counted in the text; nobody is asked to work out their share. */

import type { Passage } from '../../passages.js';

const DEATHS =
  /\b(?:kill(?:s|ed|ing|ings)?|dead|deaths?|dies?|died|dying|drown(?:s|ed|ing)?|murder(?:s|ed)?|massacred?|perish(?:ed)?|executed|hanged|suicides?|casualties|fatalit(?:y|ies)|lost their lives|shot|corpses?|bodies)\b/u;

/** Whether a sentence tells of deaths. */
export const tellsOfDeaths = ({ lower }: Passage): boolean => DEATHS.test(lower);
