/** Whom a paragraph lets speak, by the role that the text gives. */

import { is, isPast } from '../../../lexicon/index.js';
import { isSureSpeaker } from '../../discussion/sure-speaker.js';
import type { Quotation } from '../../guide.js';
import { passageAt } from '../../passages.js';
import { inQuotes } from '../neighbours.js';
import type { Place } from './place.js';
import type { Shown, Work } from './work.js';

type Sort = 'studies' | 'office' | 'life' | 'unknown';

const speaks = (sort: Sort, does: string): Work => ({
  does,
  shownBy: (place) => spokenBy(place, sort),
  mayBe: (place) => sortsIn(place).some((one) => one === sort || one === 'unknown'),
});

export const SPEAKERS: readonly Work[] = [
  speaks('studies', 'It lets somebody speak who studies such things.'),
  speaks('life', 'It lets somebody speak who tells of his or her own life or work.'),
  speaks('office', 'It lets somebody speak who holds an office or answers for a body.'),
];

/** What is shorter is a word of theirs, not their voice. From judgement. */
const FEWEST_WORDS = 12;

/** One speaker, whose role is of one sort, says more than a few words. */
function spokenBy(place: Place, sort: Sort): Shown | undefined {
  const said = place.heard.filter(({ kind }) => kind !== 'scare');
  const words = said.map(({ text }) => text).join(' ');
  const one = said.find(({ kind, text }) => kind === 'direct' && (sort !== 'life' || tellsOfOwn(text)));
  const speaker = one?.speaker;
  const at = one && passageAt(place.own, one.start);
  const isSo =
    speaker &&
    said.every((other) => other.speaker?.name === speaker.name) &&
    sortOf(place, one) === sort &&
    isSureSpeaker(place.material, one) &&
    words.split(' ').length >= FEWEST_WORDS;
  return isSo && at
    ? { at, words: `${speaker.name}${speaker.role ? `, ${speaker.role}` : ''}: ${shortened(one)}` }
    : undefined;
}

/** `I left`, `we have been`, `told me`, `my wife was`: what the speaker did or was, not what anybody should. */
const tellsOfOwn = (words: string): boolean =>
  [
    ...words.matchAll(
      /\b(?:(?:I|[Ww]e|(?:[Mm]y|[Oo]ur) [\p{L}-]+)(?: \p{L}+ly| just| never)? (\p{L}+)|(\p{L}+) (?:me|us))\b/gu,
    ),
  ].some(
    ([, behind, before]) => isPast(behind ?? before ?? '') || /^(?:was|were|had|have)$/u.test(behind ?? ''),
  ) || /\b(?:I|[Ww]e)[’'](?:ve|d) \p{L}+/u.test(words);

const shortened = ({ text }: Quotation): string => {
  const words = text.split(' ');
  const opened = `${/^\p{Ll}/u.test(text) ? '… ' : ''}${words
    .slice(0, 12)
    .join(' ')
    .replace(/[,;:]$/u, '')}`;
  return inQuotes(words.length <= 12 ? opened : `${opened} …`);
};

/** Of all who are quoted in it, and of all in it whose role is told, for they may speak without marks. */
const sortsIn = (place: Place): Sort[] => [
  ...place.heard.filter(({ kind }) => kind !== 'scare').map((one) => sortOf(place, one)),
  ...place.people.flatMap(({ role }) => (role ? sortOfRole(role) : [])),
];

function sortOf(place: Place, { speaker }: Quotation): Sort {
  if (speaker?.role) return sortOfRole(speaker.role);
  return speaker && isTellingAge(place, speaker.name) ? 'life' : 'unknown';
}

/** `Kayla Moeke, 19,`: the age of those who speak for nobody but themselves. */
const isTellingAge = ({ text }: Place, name: string): boolean => {
  const at = text.indexOf(`${name}, `);
  return at >= 0 && /^, \d\d[,.]/u.test(text.slice(at + name.length));
};

/** A role that could be of two sorts is of none. */
function sortOfRole(role: string): Sort {
  const sorts = (['studies', 'office', 'life'] as const).filter((sort) => ROLES[sort](role));
  return sorts.length === 1 ? sorts[0]! : 'unknown';
}

const ROLES: Readonly<Record<Exclude<Sort, 'unknown'>, (role: string) => boolean>> = {
  studies: (role) =>
    /ologist\b|\bcurator\b|ographer\b|\p{L}onomer\b|\bphysicist|\bchemist\b|scientist\b|researcher\b|\bprofessor\b|\bhistorian\b|\bwho (?:has )?stud(?:ies|ied)\b.{0,60}\b(?:university|institute|since|laboratory)\b|roboticist/iu.test(
      role,
    ),
  office: (role) =>
    !/\b(?:retired|former|then|old|ex)\b/iu.test(role) &&
    role
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .some((word) => is(word, 'office')),
  life: (role) =>
    !/\bthen\b/u.test(role) &&
    /\b(?:fisherman|farmer|crofter|cobbler|driller|electrician|student|pupil|resident|neighbour|neighbor|(?:grand)?(?:daughter|son|mother|father)|worker|skipper|boatman|waiter|waitress|baker|barber|tailor|carpenter|driver|nurse|widow)\b|^who (?:now |also )?(?:grows|milks|sells|fries|repairs|mends|fishes|keeps|drives|farms|lives|stacks|cleans|bakes|grades)\b/iu.test(
      role,
    ),
};
