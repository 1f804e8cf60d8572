/** `on 2 April 1991 steam burst from its side` and `On 15 June 1991 the volcano exploded`: how many days lie between? */

import type { Moment } from '../../../map/dates/moments.js';
import type { PlacedMoment } from '../../../map/text-map.js';
import type { StudyMaterial } from '../../material.js';
import { type Candidate, candidate } from '../candidate.js';
import { quoteAround } from './quoting.js';

/** One for each two days of one year that follow each other in the text, in neighbouring paragraphs. */
export function daysBetweenQuestions({ map, passages }: StudyMaterial): Candidate[] {
  const days = map.moments.filter(({ at, told }) => told && at.day !== undefined);
  return days.flatMap((one, i) => {
    const two = days[i + 1];
    if (!two || !isNear(one, two)) return [];
    const count = daysFrom(one.at, two.at);
    const [here, there] = [passages[one.sentence]!, passages[two.sentence]!];
    const quotes = [one, two].map((moment) => {
      const { sentence } = passages[moment.sentence]!;
      return quoteAround(passages[moment.sentence]!, {
        start: moment.start - sentence.start,
        end: moment.end - sentence.start,
      });
    });
    if (count < LEAST || count > MOST || quotes.includes(undefined)) return [];
    return [
      candidate(here, {
        frame: 'interval-date',
        kind: 'short-answer',
        prompt: `Two days of one story: ${quotes[0]} (¶${one.paragraph}) and ${quotes[1]} (¶${two.paragraph}). How many days lie between them, and about how many weeks is that?`,
        answer: `${count} days, about ${Math.round(count / 7)} weeks.`,
        working: `${count} ÷ 7 = about ${Math.round(count / 7)}`,
        level: 'understand',
        lines: 1,
        beside: [there],
      }),
    ];
  });
}

/** From judgement: fewer need no sum, and more are told in months. */
const LEAST = 14;
const MOST = 200;

const isNear = (one: PlacedMoment, two: PlacedMoment): boolean =>
  one.sentence < two.sentence && two.paragraph - one.paragraph <= 1 && one.at.year === two.at.year;

const daysFrom = (one: Moment, two: Moment): number => {
  const [from, to] = [one, two].map(({ year, month, day }) => Date.UTC(year, month! - 1, day));
  return Math.round((to! - from!) / 86_400_000);
};
