/** `The plaza has 400 numbered stalls. … On the afternoon I went, 31 stalls were open.`: the same things, all and some. */

import type { NumberHere } from '../../../map/numbers/number-here.js';
import type { StudyMaterial } from '../../material.js';
import { type Candidate, candidate } from '../candidate.js';
import { isExactly, percent, show } from './amounts.js';
import { tellsOfDeaths } from './deaths.js';
import { quoteAround } from './quoting.js';

/** One for each count of which a later sentence of the paragraph says how many were so. */
export const countedLaterQuestions = (material: StudyMaterial): Candidate[] =>
  material.map.numbers.flatMap((whole, i, all) => {
    if (!isAll(material, whole)) return [];
    const part = all
      .slice(i + 1)
      .find(
        (one) =>
          one.noun === whole.noun && one.paragraph === whole.paragraph && one.sentence > whole.sentence,
      );
    return part && part.sentence - whole.sentence <= NEAR ? (asked(material, whole, part) ?? []) : [];
  });

const NEAR = 5;
const LEAST = 15;

/** `has 400 stalls`: that is how many there are. */
const isAll = (
  { passages }: StudyMaterial,
  { sentence, start, noun, value, sign, per, bound }: NumberHere,
): boolean => {
  const { text, sentence: here } = passages[sentence]!;
  const before = text.slice(0, start - here.start);
  return (
    noun !== undefined &&
    sign === '' &&
    !per &&
    bound === 'exact' &&
    value >= LEAST &&
    /\b(?:has|have|had|there (?:are|were)|holds|held|contains?|contained|with|of)(?: the| its| their)? $/u.test(
      before,
    )
  );
};

const WERE = /^ (?:\p{Ll}+)s? (?:was|were|is|are|stood|lay|had|have|worked|came|turned)\b[^.,;:–—“”]{2,50}/u;

function asked({ passages }: StudyMaterial, whole: NumberHere, part: NumberHere): Candidate | undefined {
  const [there, here] = [passages[whole.sentence]!, passages[part.sentence]!];
  const at = { start: part.start - here.sentence.start, end: part.end - here.sentence.start };
  const said = WERE.exec(here.text.slice(at.end));
  const quotes = [
    quoteAround(there, {
      start: whole.start - there.sentence.start,
      end: whole.end - there.sentence.start,
    }) ?? `“${whole.text} ${whole.counted}”`,
    said ? quoteAround(here, { start: at.start, end: at.end + said[0].length }) : undefined,
  ];
  const isSome =
    part.value >= 2 && part.value < whole.value && part.bound === 'exact' && part.value / whole.value >= 0.01;
  if (!said || !isSome || quotes.includes(undefined) || tellsOfDeaths(here) || /\d.* of /u.test(said[0]))
    return undefined;
  const share = percent(part.value / whole.value);
  const about = isExactly((100 * part.value) / whole.value) ? '' : 'About ';
  return candidate(there, {
    frame: 'part-of-whole',
    kind: 'short-answer',
    prompt: `Set two places of ¶${whole.paragraph} beside each other: ${quotes.join(' and ')}. About what percentage of all the ${part.counted} is that?`,
    answer: `${about}${share} (${show(part.value)} of ${show(whole.value)}).`,
    working: `${show(part.value)} ÷ ${show(whole.value)} = ${about.toLowerCase()}${share}`,
    level: 'understand',
    lines: 1,
    beside: [here],
  });
}
