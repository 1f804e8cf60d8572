/** Years to be worked out: of something that is dated from something else. */

import type { PlacedMoment } from '../../../map/text-map.js';
import type { StudyMaterial } from '../../material.js';
import { type Candidate, candidate } from '../candidate.js';
import { quoteAround } from './quoting.js';

/** `Three years later the city had a plan`: which year was that? */
export function yearsLaterQuestions({ map, passages }: StudyMaterial): Candidate[] {
  return map.moments.flatMap((moment, i) => {
    const [before, passage] = [map.moments[i - 1], passages[moment.sentence]!];
    if (moment.told || moment.at.month || !before?.told || !isBefore(before, moment)) return [];
    // `The map had been there since 1714. Two years later ...` counts from something else.
    if (/\b(?:since|had been|until)\b/u.test(passages[before.sentence]!.text)) return [];
    const years = Math.abs(moment.at.year - before.at.year);
    const start = moment.start - passage.sentence.start;
    const quote = quoteAround(passage, { start, end: moment.end - passage.sentence.start });
    if (years === 0 || before.at.year <= 0 || moment.at.year <= 0 || /\bwill\b/u.test(passage.text))
      return [];
    if (!quote || !passage.prose || /\b1[0-9]{3}\b|\b20\d\d\b/u.test(passage.text)) return [];
    const sum = moment.at.year > before.at.year ? '+' : '−';
    const about = /about|around|some|nearly|almost|roughly|over|more/iu.test(moment.text) ? 'About ' : '';
    return [
      candidate(passage, {
        frame: 'years-later',
        kind: 'short-answer',
        prompt: `¶${passage.paragraph} says: ${quote}. Which year was that? Work it out.`,
        answer: `${about}${moment.at.year}: “${moment.text}” is counted from ${before.at.year} (¶${before.paragraph}).`,
        working: `${before.at.year} ${sum} ${years} = ${moment.at.year}`,
        level: 'understand',
        lines: 1,
        beside: [passages[before.sentence]!],
      }),
    ];
  });
}

/** In the sentence before it, or the one before that, of the same paragraph. */
const isBefore = (before: PlacedMoment, { sentence, paragraph }: PlacedMoment): boolean =>
  before.paragraph === paragraph && before.sentence < sentence && before.sentence >= sentence - 2;
