/** Place and day at the head of a news report: `PORT ELLEN, Sept. 12 — `, `NEW DELHI: `, `Oban, Scotland – `. */

import { DATE } from '../lines/dated-line.js';

const WORD = "\\p{Lu}[\\p{Lu}.'’/ -]";
const AGENCY = '(?:\\([\\p{L} .]{2,25}\\)\\s*)?';
const IN_CAPITALS = new RegExp(
  `^(${WORD}{2,30}(?:, [\\p{L}. ]{2,20})?)(?:,? \\(?(${DATE.source})\\)?)?,?\\s*${AGENCY}(?:[—–-]{1,2}|―)\\s*(?=\\p{Lu}|["“'‘])`,
  'u',
);
const WITH_COLON = new RegExp(
  `^(${WORD}{3,30}(?:, [\\p{L}. ]{2,20})?)(?:,? \\(?(${DATE.source})\\)?)?\\s*${AGENCY}:\\s+(?=\\p{Lu}|["“'‘])`,
  'u',
);
const DAY_AND_AGENCY = new RegExp(`^()(${DATE.source}) ${AGENCY.replace(')?', ')')}[—–-]{1,2}\\s+`, 'u');
/** Where no other paragraph begins so, as the days of a diary do. */
const DAY_ALONE = new RegExp(`^()(${DATE.source}) (?:--|[—–])\\s+(?=\\p{Lu}|["“'‘])`, 'u');
const TOWN_AND_COUNTRY =
  /^((?:\p{Lu}[\p{L}’'-]+ ?){1,3}, (?:\p{Lu}[\p{L}.’'-]+ ?){1,3})(?:\([\p{L} .]{2,25}\) ?)?[–—]{1,2}\s+(?=\p{Lu}|["“'‘])/u;
/** `SVETA JANA, Slovenia`, `HARROW BAY, Mich., July 11`, `HARROW BAY, N.S., July 11` on a line of its own. */
const PLACE_ALONE = new RegExp(
  `^${WORD}{2,30}, (?:(?=\\p{L}*\\p{Ll})\\p{Lu}[\\p{L}. ]{2,20}|(?:\\p{Lu}\\.){2,3})(?:,? (${DATE.source}))?$`,
  'u',
);
/** `Sveta Jana, Slovenia`, `Launceston` between the byline and a text without headings. */
const TOWN_ALONE =
  /^(?<town>\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2})(?:, (?<country>\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}))?$/u;
/** Before a colon these are no places. */
const NO_PLACE =
  /^(?:SCENE|SETTING|TIME|PLACE|AT RISE|WARNING|NOTE|UPDATE|BREAKING|QUESTION|ANSWER|YES|NO|MYTH|FACT|[QA])$/;

/** A line above the text that is a place and its country, with the day or without, and nothing else; `below` is the text, where the line stands below the byline of one without headings. */
export function placeAlone(line: string, below?: string): { readonly date?: string } | undefined {
  const { town, country } = TOWN_ALONE.exec(line)?.groups ?? {};
  if (town && below && (country ? below.includes(town) : isPlaceIn(below, town))) return {};
  const found = PLACE_ALONE.exec(line);
  return found ? { ...(found[1] && { date: found[1] }) } : undefined;
}

/** Without its country a town has to be spoken of as a place: `the operator in Launceston`. */
const isPlaceIn = (text: string, town: string): boolean =>
  new RegExp(`\\b(?:in|from|near|at|outside) ${town}\\b`, 'u').test(text);

/** The dateline of a first paragraph, with the blank behind it; the whole text tells whether colons mark speakers. */
export function dateline(
  text: string,
  wholeText: string,
): { readonly text: string; readonly date?: string } | undefined {
  const found =
    IN_CAPITALS.exec(text) ??
    beforeColon(text, wholeText) ??
    TOWN_AND_COUNTRY.exec(text) ??
    DAY_AND_AGENCY.exec(text) ??
    dayAlone(text, wholeText);
  if (!found) return undefined;
  const date = found.slice(2).find((group) => group !== undefined && group.length > 1);
  return { text: found[0], ...(date && { date }) };
}

function dayAlone(text: string, wholeText: string): RegExpExecArray | null {
  const isDiary = wholeText.split('\n').filter((line) => DAY_ALONE.test(line)).length > 1;
  return isDiary ? null : DAY_ALONE.exec(text);
}

function beforeColon(text: string, wholeText: string): RegExpExecArray | null {
  const found = WITH_COLON.exec(text);
  if (!found || NO_PLACE.test(found[1]!)) return null;
  const speakers = wholeText.match(/^\p{Lu}[\p{Lu} .'’-]{2,30}:\s/gmu) ?? [];
  return speakers.length > 1 ? null : found;
}
