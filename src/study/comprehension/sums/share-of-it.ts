/** `Of the 74 million cubic metres, machines lifted three quarters`, `asked for $4.5 million and has received a third of it`. */

import { ofSentence } from '../../../grammar/lookup.js';
import type { Quantity } from '../../../map/text-map.js';
import type { StudyMaterial } from '../../material.js';
import type { Passage } from '../../passages.js';
import { type Candidate, candidate } from '../candidate.js';
import { type Amount, show } from './amounts.js';
import { tellsOfDeaths } from './deaths.js';
import { quoteSpoken } from './quoting.js';
import { readShare, SHARE } from './share-words.js';

const OF_IT = new RegExp(
  `(?<![\\p{L}-])(${SHARE}) of (?:it|them|these|those|that sum|this sum)\\b(?! who| that| which)`,
  'iu',
);
const OF_THE = /(?:^|[ “])[Oo]f (?:the |its |their |his |her |these )$/u;

/** One for each sentence with a share whose whole is the one figure before it. */
export const shareOfItQuestions = (material: StudyMaterial): Candidate[] =>
  material.passages.flatMap((passage) => {
    if (!passage.prose || tellsOfDeaths(passage)) return [];
    return ofIt(material, passage) ?? ofThe(material, passage) ?? [];
  });

const isWhole = ({ dimension, to, per, value }: Quantity): boolean =>
  /^(?:money|count|measure)$/u.test(dimension) && to === undefined && !per && value >= 20;

interface Shared {
  readonly whole: Quantity;
  readonly share: string;
  /** Where the share starts and ends in its sentence. */
  readonly start: number;
  readonly end: number;
}

function ofIt({ map, passages }: StudyMaterial, passage: Passage): Candidate | undefined {
  const match = OF_IT.exec(passage.text);
  if (!match) return undefined;
  const [start, end] = [match.index, match.index + match[0].length];
  const own = ofSentence(map.quantities, passage.index).filter(
    (one) =>
      one.start < passage.sentence.start + start && one.dimension !== 'time' && one.dimension !== 'share',
  );
  const before = passages[passage.index - 1];
  const opens = /^(?:Some |Only |Just )?$/u.test(passage.text.slice(0, start));
  const isNear = opens && before?.paragraph === passage.paragraph;
  const all = own.length > 0 ? own : isNear ? ofSentence(map.quantities, before.index) : [];
  const wholes = all.filter(({ dimension }) => /^(?:money|count|measure)$/u.test(dimension));
  const [whole] = wholes;
  return whole && wholes.length === 1 && isWhole(whole)
    ? asked(passage, passages[whole.sentence]!, { whole, share: match[1]!, start, end })
    : undefined;
}

function ofThe({ map }: StudyMaterial, passage: Passage): Candidate | undefined {
  const { sentence, text } = passage;
  const whole = ofSentence(map.quantities, passage.index).find(
    (one) => isWhole(one) && OF_THE.test(text.slice(0, one.start - sentence.start)),
  );
  if (!whole) return undefined;
  const from = whole.end - sentence.start;
  const match = new RegExp(
    `^[^.;:%]{0,90}, [^.;:%,]{0,40}?(?<![\\p{L}-])(${SHARE})(?= (?!of\\b)|[.,])`,
    'u',
  ).exec(text.slice(from));
  if (!match || /\d/u.test(match[0].slice(0, -match[1]!.length).replace(/\b(?:1[0-9]|20)\d\d\b/gu, '')))
    return undefined;
  const end = from + match[0].length;
  return asked(passage, passage, { whole, share: match[1]!, start: end - match[1]!.length, end });
}

function asked(
  passage: Passage,
  there: Passage,
  { whole, share, start, end }: Shared,
): Candidate | undefined {
  const read = readShare(share);
  const at = { start: whole.start - there.sentence.start, end: whole.end - there.sentence.start };
  const quotes =
    there === passage
      ? [quoteSpoken(passage, { start: Math.min(at.start, start), end })]
      : [quoteSpoken(there, at), quoteSpoken(passage, { start, end })];
  const noun = nounOf(whole);
  // The coin of `N$350` is not that of `$350`.
  const isForeign = /\p{L}$/u.test(there.text.slice(0, at.start));
  if (
    !read ||
    // To halve a figure is no task at fifteen.
    read.value === 0.5 ||
    isForeign ||
    tellsOfDeaths(there) ||
    quotes.includes(undefined) ||
    (whole.dimension !== 'money' && !noun)
  )
    return undefined;
  const sign = whole.dimension === 'money' && /^\W/u.test(whole.unit) ? whole.unit : '';
  const shown = hedged(read, whole, sign);
  const rest = `${read.exact && whole.bound === 'exact' ? '' : 'about '}${amountOf(whole.value * (1 - read.value), sign)}`;
  const words = passage.text.slice(start, end);
  const asksFor = /\d|\b(?:one|two|three|four|nine) in\b/u.test(words) ? 'that' : `“${words.toLowerCase()}”`;
  const hasRest = whole.dimension === 'money' && read.bound !== 'most';
  return candidate(passage, {
    frame: 'share-of-count',
    kind: 'short-answer',
    prompt: `¶${passage.paragraph} says: ${quotes.join(' and ')}. ${sign || !noun ? 'How much' : `How many ${noun}`} is ${asksFor}${hasRest ? ', and how much is the rest' : ''}?`,
    answer: `${shown.charAt(0).toUpperCase()}${shown.slice(1)}${sign ? '' : ` ${noun}`}${hasRest ? `; the rest is ${rest}` : ''}.`,
    working: `${share.trim().toLowerCase()} of ${show(whole.value, sign)} = ${shown}`,
    level: 'understand',
    lines: 1,
    ...(there === passage ? {} : { beside: [there] }),
  });
}

/** The noun with its scale left out: `cubic metres of earth`. */
function nounOf({ counted, dimension, unit, text }: Quantity): string | undefined {
  if (dimension === 'money') return /^\W/u.test(unit) ? undefined : `${unit}s`;
  const behind = /[\p{L} ]+$/u.exec(text)?.[0].replace(/^ *(?:million|billion|thousand)\b/u, '');
  return counted ?? behind?.trim();
}

/** `fewer than one in ten` of 204 are at most 20. */
function hedged(share: Pick<Amount, 'value' | 'bound'>, whole: Quantity, sign: string): string {
  const value = share.value * whole.value;
  const bounds = new Set([share.bound, whole.bound].filter((one) => one !== 'exact'));
  const [bound] = bounds;
  if (bound === undefined)
    return `${sign || Number.isInteger(value) ? '' : 'about '}${amountOf(value, sign)}`;
  if (bounds.size > 1 || bound === 'about') return `about ${amountOf(value, sign)}`;
  return bound === 'most'
    ? `at most ${amountOf(Math.floor(value), sign)}`
    : `more than ${amountOf(value, sign)}`;
}

const amountOf = (value: number, sign: string): string => {
  const isLarge = value >= 1e6 || sign !== '';
  return show(isLarge ? Number(value.toPrecision(4)) : Math.round(value), sign);
};
