/** Capitalised words that are more likely common words than somebody's name. */

import { is, isDemonym } from '../../lexicon/index.js';

/** By its ending or its meaning more likely a common word than somebody's name. */
export const isOrdinary = (word: string): boolean =>
  is(word.toLowerCase(), 'opener') ||
  is(word, 'ordinary-part') ||
  is(word, 'organization-head') ||
  is(word, 'thing-head') ||
  is(word, 'place-head') ||
  isDemonym(word) ||
  is(word, 'place') ||
  is(word, 'organization') ||
  /(?:ing|tion|sion|ment|ness|ity|ism|ology|ics|ed|ly|ous|ful|ive|ies|ship|ance|ence)$/.test(word);
