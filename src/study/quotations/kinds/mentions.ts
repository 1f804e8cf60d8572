/** Marks around what nobody is said to have said: titles, inscriptions, words as words, irony. */

import { sayingOf } from '../../../grammar/saying.js';
import { anyFormOf, anyOf, is } from '../../../lexicon/index.js';
import { innerText, type Place } from '../finding/place.js';
import type { Row } from '../row.js';

/** Whether marks stand around no speech, whoever speaks in the sentence. */
export const MENTIONS: readonly Row<Place, true>[] = [
  {
    name: 'word as a word',
    find: (place) => behind(place, 5, TERM),
    yes: [['Ada Obi says that the word “resilience” is old.', 'resilience']],
    no: ['The pier was, in her own words, “mud from here to the church”.'],
  },
  {
    name: 'inscription',
    find: (place) => behind(place, 5, INSCRIPTION),
    yes: [
      ['A brass plate reading “Deliveries at the rear” hung by the door.', 'Deliveries at the rear'],
      ['A sign on the gate said “Closed until further notice”.', 'Closed until further notice'],
    ],
    no: ['The letter read: “Come at once, and bring the boat.”'],
  },
  {
    name: 'term of a trade',
    find: (place) => behind(place, 8, TRADE),
    yes: [['Ada Obi says that it is what geologists call “a slow slip”.', 'a slow slip']],
    no: ['Ada Obi called it “a slow slip”.'],
  },
  {
    name: 'title of a work',
    find: (place) =>
      isBehindWork(place) && looksLikeTitle(innerText(place.reading, place.run)) ? true : undefined,
    yes: [
      ['Her second novel, “The Glass Orchard”, sold well.', 'The Glass Orchard'],
      ['The poem “Low Tide” was written in 1931.', 'Low Tide'],
      ['The song “Up in the Old Mill by my Bed” won.', 'Up in the Old Mill by my Bed'],
    ],
    no: [
      'The song “The rain has come to every house in town” won.',
      'The poem ends with a question: “Who keeps the keeper of the gate?”',
    ],
  },
  {
    name: 'capitals',
    find: (place) =>
      isTitleCase(innerText(place.reading, place.run)) &&
      !behind(place, 5, /(?:[:,]|\b(?:said|says|wrote|called|calls|dubbed|declared))\s*$/)
        ? true
        : undefined,
    yes: [
      ['In “Five Days in January” the glazier sings.', 'Five Days in January'],
      ['In “Who Goes There?” the glazier sings.', 'Who Goes There?'],
    ],
    no: ['Ada Obi said “Never”.', 'In “Five days of Rain” the glazier sings.'],
  },
];

const behind = (place: Place, words: number, pattern: RegExp): true | undefined =>
  pattern.test(textBefore(place, words)) ? true : undefined;

/** The last words before a run, in small letters. */
function textBefore({ reading: { analysis }, run, from }: Place, count: number): string {
  const first = analysis.tokens[Math.max(from, run.firstToken - count)]!;
  return first.start >= run.start ? '' : analysis.article.text.slice(first.start, run.start).toLowerCase();
}

const TERM = new RegExp(
  String.raw`(?<!\bin (?:his|her|their|its|my|our|your|\p{L}+[’']s?) (?:own )?)(?<!\b(?:call(?:s|ed|ing)?|described|dubbed|branded|labell?ed) (?:the|that|this|his|her|its|their) )\b(?:${anyOf('term-noun')}s?|categories|${anyFormOf('term-verb')})\s*(?:of|is|was|for|,)?\s*$`,
  'u',
);
const INSCRIPTION = new RegExp(
  String.raw`\b(?:marked|labell?ed|stamped|inscribed|engraved|painted|printed|signed|reading|that reads?|which reads?|${anyOf('bears-words')}s?)\s*(?:with|saying|reading|:|,)?\s*(?:the words?)?\s*$|\b${anyOf('bears-words')}s?\b[^,;:]{0,40}\b(?:says?|said|reads?|reading|saying|declares?|proclaims?)\s*:?\s*$`,
);
/** "what geologists call": everybody of a trade says so, so it is a term and nobody's words. */
const TRADE =
  /\b(?:\p{L}+(?:ists|ers|ians|ors)|people|locals|experts|they|we|you)\s(?:\p{L}+\s)?(?:call|term|refer\sto|know|dub|name)(?:\s(?!that\b)[^\s,;:]+){0,3}(?:\sas)?\s?$/u;
/** The noun right before the marks, over a comma and what says that a name follows. */
function isBehindWork(place: Place): boolean {
  const [noun = ''] = textBefore(place, 5).match(NOUN_BEFORE)?.slice(1) ?? [];
  return [noun, noun.replace(/s$/, '')].some((word) => is(word, 'work'));
}

const NOUN_BEFORE = /([\p{L}-]+),?\s*(?:called|titled|entitled|named|is|was)?,?\s*$/u;

/** After "the novel" less is asked of a title than where nothing announces one. */
const looksLikeTitle = (text: string): boolean => {
  const long = text.split(/\s+/).filter((word) => word.length > 3);
  return (
    /^[\p{Lu}\d]/u.test(text) && long.filter((word) => /^\p{Lu}/u.test(word)).length >= long.length * 0.6
  );
};

const isTitleCase = (text: string): boolean => {
  const words = text.replace(/[.,]$/, '').split(/\s+/);
  if (words.length < 2 || words.length > 9 || /[.!?;]/.test(text.slice(0, -1))) return false;
  const long = words.filter((word) => !SMALL.test(word));
  return long.length >= 2 && long.every((word) => /^[\p{Lu}\d]/u.test(word)) && /^\p{Lu}/u.test(words[0]!);
};

const SMALL = new RegExp(`^(?:${anyOf('article', 'preposition', 'coordinator')}|de|la)$`);

/** Whether a passive names it: "known as", "is called". The namer, if any, is for the sieves to find. */
export const isNamed = (place: Place): boolean =>
  /\b(?:(?:is|are|was|were|been|be|being|also|often|sometimes|usually|commonly)\s(?:called|nicknamed|dubbed|termed|named|titled|entitled|labelled|labeled)|(?:better )?known (?:locally |simply )?as|referred to as)\s?$/.test(
    textBefore(place, 6),
  );

/** One word in the middle of a phrase, far from any verb that could report it: `at the “free” clinic`. */
export function isPassingWord(place: Place): boolean {
  const { reading, run } = place;
  const { tokens } = reading.analysis;
  const text = innerText(reading, run);
  const [before, next] = [tokens[run.firstToken - 1], tokens[run.endToken]];
  if (text.split(/\s+/).length > 2 || !next || /^(?:VERB|AUX)$/.test(before?.pos ?? '')) return false;
  const isGerund = /ing$/.test(next.lower) && !PREPOSITIONS.test(next.lower) && /^\p{Ll}+$/u.test(text);
  if (!/^(?:NOUN|PROPN|ADJ)$/.test(next.pos) && !isGerund) return false;
  const verb = place.clausesBefore.find((clause) => sayingOf(reading, clause))?.verb.endToken;
  return verb === undefined || run.firstToken - verb > 1;
}

const PREPOSITIONS = /^(?:regard|concern|includ|follow|consider|accord|dur)ing$/;
