/** Full stops that belong to a word: abbreviations, initials, list numbers. */

import { STARTERS } from './starters.js';
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
  if (BEFORE_NAME.has(word)) return true;
  if (BEFORE_NUMBER.has(word)) return /^[\d#(]|^[IVX]+\b/.test(stop.following);
  if (STATES.has(word)) return /,\s$/.test(opening.slice(0, -written.length)) && !startsAnew(stop);
  return (MAY_END.has(word) || DOTTED.test(written)) && !startsAnew(stop);
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
  return STARTERS.has(firstWord(stop.following)) || /^[“"‘(«]\p{Lu}/u.test(stop.following);
}

const firstWord = (following: string): string =>
  /^[\p{L}’']+/u.exec(following)?.[0].replace(/[’'].*/, '') ?? '';

/** What goes on with a time of day: a day, a month, a time zone. */
const CLOCK =
  /^(?:\d|[A-Z]{2,4}\b|(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Eastern|Pacific|Central|Mountain|Greenwich|Moscow|Beijing|Tokyo|Paris|London)\b)/;

/** "At 5 a.m. Mr. Smith ...": a time that opens the sentence cannot close it. */
function isLeadIn(opening: string): boolean {
  return /^\W*(?:At|By|On|Around|About|Before|After|Until|From|Since)\s\S+(?:\s\S+)?$/.test(opening.trim());
}

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Titles and other abbreviations that something always follows; with a capital letter where one is usual. */
const BEFORE_NAME = list(`
  Mr Mrs Ms Mx Dr Prof Profs Mme Mlle Messrs Rev Revd Fr Hon Pres Gov Gen Sen Sens Rep Reps Adm Col Cpt Capt Cmdr Lt Maj
  Sgt Cpl Pvt Supt Insp Det Atty Pfc Brig Cllr Amb Msgr Br Sra Srta Ald Lt.-Col Lt.-Gen Maj.-Gen Brig.-Gen Dir Asst
  e.g E.g i.e I.e eg ie cf Cf viz vs v approx ca c incl esp orig
`);

/** Abbreviations only before a number: many are words as well. */
const BEFORE_NUMBER = list(`
  No no Nos nos Nr nr N° n° Sec sec Secs secs Fig fig Figs figs Vol vol Vols vols p P pp Pp Par par Para para Art art
  Arts arts Ch ch Chap chap Sect sect Eq eq Tab tab Ver ver Op op Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Tel
  tel Ext ext Rs rs fol
`);

/** Abbreviations that may end a sentence as well. */
const MAY_END = list(`
  St Ste Mt Ft Inc Ltd Co co Corp Plc plc Llc Bros Jr Sr Esq etc al Dept dept Univ Assn Ave Blvd Rd Hwy Sq Bldg Ph.D PhD
  est D.C lb lbs oz hr hrs min mins km mph yr yrs Mon Tue Tues Thu Thur Thurs Fri Intl Natl Cie
`);

/** American states, after a comma: `Salem, Mass.` */
const STATES = list(`
  Ala Ariz Ark Calif Cal Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn
  Tenn Tex Va Vt Wash Wis Wyo
`);
