/** Ages that can be worked out: `He was born in 1640 ... At eighteen he won his degree`, `In 1992 I was nine`, `Noel Burgess, 74, who built his house in 1981`. */

import { anyOf } from '../../../lexicon/index.js';
import { readArticleDate } from '../../../map/dates/moments.js';
import type { StudyMaterial } from '../../material.js';
import type { Passage } from '../../passages.js';
import { type Candidate, candidate } from '../candidate.js';
import { readAmount } from './amounts.js';
import { quoteAround } from './quoting.js';

/** One for each place that tells two of birth, age and year. */
export const ageQuestions = (material: StudyMaterial): Candidate[] =>
  material.passages.flatMap(
    (passage) =>
      atAge(material, passage) ?? writersAge(material, passage) ?? ageThen(material, passage) ?? [],
  );

const NUMBER = `(?:[1-9]\\d|(?!(?:one|two|three|four)\\b)${anyOf('number')}(?:[- ]${anyOf('number')})?)`;
const BORN = /\bborn\b[^.;:]{0,60}?\bin (1[5-9]\d\d|20[0-2]\d)\b/u;
const AGE = new RegExp(
  `\\b(?:[Aa]t (?:the age of )?|[Ww]hen (he|she) was )(${NUMBER})(?: years old)?(?=[,.]| (?:and|he|she|after|with|from|in)\\b|$)`,
  'u',
);

/** In which year somebody was so old, whose year of birth stands shortly before. */
function atAge(material: StudyMaterial, passage: Passage): Candidate | undefined {
  const match = AGE.exec(passage.text);
  const age = match && readAmount(match[2]!)?.value;
  // `At eight` may be an hour.
  if (
    !match ||
    !age ||
    (age <= 12 && /^at \p{L}+$/iu.test(match[0])) ||
    passage.quoted ||
    /\b(?:1[5-9]|20)\d\d\b/u.test(passage.text)
  )
    return undefined;
  const who = match[1] ?? /^ ?,? ?(he|she)\b/u.exec(passage.text.slice(match.index + match[0].length))?.[1];
  const there = who && bornBefore(material, passage, who);
  const quote = quoteAround(passage, { start: match.index, end: match.index + match[0].length });
  if (!there || !quote) return undefined;
  const year = Number(BORN.exec(there.text)![1]);
  return candidate(passage, {
    frame: 'years-later',
    kind: 'short-answer',
    prompt: `¶${there.paragraph} tells when “${who}” was born. In about which year did this happen: ${quote} (¶${passage.paragraph})?`,
    answer: `About ${year + age}, since the year of birth is ${year}.`,
    working: `${year} + ${age} = about ${year + age}`,
    level: 'understand',
    lines: 1,
    beside: [there],
  });
}

/** The sentence of the birth, not far before: it opens with the same pronoun. */
function bornBefore({ passages }: StudyMaterial, passage: Passage, who: string): Passage | undefined {
  const pronoun = `${who.charAt(0).toUpperCase()}${who.slice(1)}`;
  return passages
    .slice(Math.max(0, passage.index - NEAR), passage.index)
    .findLast(
      (one) =>
        one.paragraph >= passage.paragraph - 1 &&
        one.text.startsWith(`${pronoun} was born`) &&
        BORN.test(one.text),
    );
}

const NEAR = 9;

const I_WAS = [
  new RegExp(`\\b[Ii]n ((?:19|20)\\d\\d),? I was (${NUMBER})(?=[,.;]| and\\b| years old\\b)`, 'u'),
  new RegExp(
    `\\bI was (?<age>${NUMBER})(?: years old)?, [^.;“”]{0,140}?\\bin (?<year>(?:19|20)\\d\\d)\\b`,
    'u',
  ),
];

/** How old is the one who says `I`, on the day when the text was printed? */
function writersAge({ analysis }: StudyMaterial, passage: Passage): Candidate | undefined {
  const now = readArticleDate(analysis.article.date)?.year;
  const match = I_WAS.map((pattern) => pattern.exec(passage.text)).find((one) => one !== null);
  if (!now || !match || passage.quoted || !passage.prose) return undefined;
  const year = Number(match.groups?.year ?? match[1]);
  const age = readAmount(match.groups?.age ?? match[2]!)?.value;
  const quote = quoteAround(passage, { start: match.index, end: match.index + match[0].length });
  if (!age || !quote || now - year < 3 || now - year > 85) return undefined;
  const old = now - year + age;
  return candidate(passage, {
    frame: 'years-later',
    kind: 'short-answer',
    prompt: `¶${passage.paragraph} says: ${quote}. The text is from ${now}. About how old is the writer now, then?`,
    answer: `About ${old}: ${now - year} years lie between ${year} and ${now}.`,
    working: `${now} − ${year} = ${now - year}; ${now - year} + ${age} = about ${old}`,
    level: 'understand',
    lines: 1,
  });
}

const NAMED =
  /(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)+), ([2-9]\d), (who [^,.;:“”‘]{3,70}? in ((?:19|20)\d\d))\b/u;

/** How old was somebody of whom the age now and the year of a deed are told in one breath? */
function ageThen({ analysis }: StudyMaterial, passage: Passage): Candidate | undefined {
  const now = readArticleDate(analysis.article.date)?.year;
  const match = NAMED.exec(passage.text);
  if (!now || !match || !passage.prose) return undefined;
  const [age, year] = [Number(match[2]), Number(match[4])];
  const then = age - (now - year);
  if (then < LEAST || now - year < 3) return undefined;
  return candidate(passage, {
    frame: 'years-later',
    kind: 'short-answer',
    prompt: `The text is from ${now}; ¶${passage.paragraph} speaks of “${match[1]}, ${match[2]}, ${match[3]}”. About how old was ${match[1]} in ${year}?`,
    answer: `About ${then}: that was ${now - year} years before.`,
    working: `${now} − ${year} = ${now - year}; ${age} − ${now - year} = about ${then}`,
    level: 'understand',
    lines: 1,
  });
}

/** Whoever did something of note was no infant. */
const LEAST = 8;
