/** Capitalised words that are more likely common words than somebody's name. */

import { isDemonym, isKnownPlace } from './countries.js';
import { PLACE_HEADS } from './geography.js';
import { KNOWN_ORGANIZATIONS, ORGANIZATION_HEADS, THING_HEADS } from './institutions.js';
import { OPENERS } from './ordinary-words.js';

/** By its ending or its meaning more likely a common word than somebody's name. */
export const isOrdinary = (word: string): boolean =>
  OPENERS.has(word.toLowerCase()) ||
  THING_WORDS.test(word) ||
  ORGANIZATION_HEADS.has(word) ||
  THING_HEADS.has(word) ||
  PLACE_HEADS.has(word) ||
  isDemonym(word) ||
  isKnownPlace(word) ||
  KNOWN_ORGANIZATIONS.has(word) ||
  /(?:ing|tion|sion|ment|ness|ity|ism|ology|ics|ed|ly|ous|ful|ive|ies|ship|ance|ence)$/.test(word);

const THING_WORDS =
  /^(?:Space|Shuttle|Cyclone|Hurricane|Typhoon|Storm|Operation|Windows|Internet|Google|Winter|Summer|Live|Magic|Culture|Soup|Virtual|Super|Ultra|Electric|Digital|Gold|Silver|Golden|Red|Blue|Green|Black|White|Big|Grand|Star|World|Union|Power|Free|Open|Deep|Dark|Top|Hot|Cold|Iron|Stone|Second|Third|Fourth|Saint|Santo|Santa|San|Rio|Playstation|Tour|League)$/;
