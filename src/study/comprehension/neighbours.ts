/** Sentences beside each other, and how they are printed when a question or an answer quotes them whole. */

import { leaning, pointersIn } from '../../grammar/pointing.js';
import { bodyOf, type Passage } from '../passages.js';

/** Words of a sentence that is quoted whole: fewer say too little, more are not read. From judgement. */
const FEWEST = 6;
const MOST = 36;

/** A sentence of the writer's own that can be quoted whole in an answer. */
export const isQuotable = ({ prose, quoted, words, text }: Passage): boolean =>
  prose && !quoted && words >= FEWEST && words <= MOST && /[.!]$/u.test(text) && !/\n/u.test(text);

/** How much a sentence leans on others, but for what it only calls `the`. */
export const leansOf = (passage: Passage): number =>
  leaning(pointersIn(passage.reading, bodyOf(passage)).filter(({ why }) => why !== 'definite'));

/** A sentence between quotation marks, its full stop left out, marks of its own made single. */
export const inQuotes = (text: string): string =>
  `“${text
    .replace(/\.$/u, '')
    .replace(/[“„]/gu, '‘')
    .replace(/”/gu, '’')
    .replace(/"([^"]*)"/gu, '‘$1’')}”`;

/** With a capital, as it opens an answer. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A sentence without the word that only joins it to the one before. */
export const withoutJoin = (text: string): string =>
  capital(text.replace(/^(?:But|And|Yet|So|However,|Moreover,|Besides,) /u, ''));
