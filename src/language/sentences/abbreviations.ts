/** Full stops that belong to a word: abbreviations, initials, list numbers. */

import { is, wordsOf } from '../../lexicon/index.js';
import type { Stop } from './stops.js';

/** Whether the stop only ends an abbreviation, and the sentence goes on. `opening` is the sentence up to the stop. */
export function isAbbreviationStop(stop: Stop, opening: string): boolean {
  if (stop.sign !== '.') return false;
  if (isListNumber(opening) && /^\)?$/.test(stop.closers)) return true;
  if (/[”"»)]/.test(stop.closers)) return false;
  const word = LAST_WORD.exec(stop.preceding)?.[0] ?? '';
  if (/^[AaPp]\.?[Mm]$/.test(word)) return CLOCK.test(stop.following) || isLeadIn(opening);
  if (INITIAL.test(word)) return isInitial(stop, word, opening);
  return isKnown(stop, word.replace(/[’']s$/, ''), opening);
}

function isKnown(stop: Stop, written: string, opening: string): boolean {
  const word = /^\p{Lu}{2,}$/u.test(written) ? written[0] + written.slice(1).toLowerCase() : written;
  if (is(word, 'before-name')) return true;
  if (is(word, 'before-number')) return /^[\d#(]|^[IVX]+\b/.test(stop.following);
  if (is(word, 'state')) return /,\s$/.test(opening.slice(0, -written.length)) && !startsAnew(stop);
  return (is(word, 'may-end') || DOTTED.test(written)) && !startsAnew(stop);
}

const LAST_WORD = /[\p{L}\p{N}.&°’'-]*$/u;
const INITIAL = /^(?:\p{Lu}\.-?)*\p{Lu}$/u;
/** U.S, a.m, Ph.D, e.g: letters with stops between them. */
const DOTTED = /^(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u;

/** `3.` or `b.` at the start of a line. */
const isListNumber = (opening: string): boolean =>
  /^\s*[([]?(?:\d{1,3}(?:\.\d{1,3})*|[a-zA-Z]|[ivx]{1,4})$/.test(opening);

/** One capital letter: an initial, unless it stands where a name cannot ("vitamin C. It ...", "you and I. Did ..."). */
function isInitial(stop: Stop, word: string, opening: string): boolean {
  if (word.length > 1 && word.includes('.')) return !startsAnew(stop);
  if (word.length > 1) return false;
  if (!startsAnew(stop)) return word !== 'I' || !/\b(?:and|or|than)\s$/.test(opening.slice(0, -1));
  return (
    /(?:^|[\s“"(‘])(?:\p{Lu}\.\s?)$/u.test(opening.slice(0, -1)) &&
    NAME_LIKE_STARTERS.has(firstWord(stop.following))
  );
}

/** Starters that are also family names or particles of names. */
const NAME_LIKE_STARTERS = new Set(['May', 'Will', 'Most', 'An', 'So', 'You', 'A', 'Do']);

/** Whether what follows reads like the start of a sentence rather than the next word of a name. */
function startsAnew(stop: Stop): boolean {
  if (!stop.following) return true;
  return isStarter(firstWord(stop.following)) || /^[“"‘(«]\p{Lu}/u.test(stop.following);
}

/** A word that, with a capital, more likely begins a sentence than goes on with a name. */
const isStarter = (word: string): boolean =>
  /^\p{Lu}\p{Ll}*$/u.test(word) && is(word.toLowerCase(), 'starter');

const firstWord = (following: string): string =>
  /^[\p{L}’']+/u.exec(following)?.[0].replace(/[’'].*/, '') ?? '';

/** What goes on with a time of day: a day, a month, a time zone. */
const CLOCK = new RegExp(
  `^(?:\\d|[A-Z]{2,4}\\b|(?:${[...wordsOf('month'), ...wordsOf('weekday'), 'Sun'].join('|')}|Eastern|Pacific|Central|Mountain|Greenwich|Moscow|Beijing|Tokyo|Paris|London)\\b)`,
);

/** "At 5 a.m. Mr. Smith ...": a time that opens the sentence cannot close it. */
function isLeadIn(opening: string): boolean {
  return /^\W*(?:At|By|On|Around|About|Before|After|Until|From|Since)\s\S+(?:\s\S+)?$/.test(opening.trim());
}
