/** `The biologist would like the hives to be treated as ...`: what does somebody want, and what has come of it? */

import type { NamedEntity } from '../../language/analysis.js';
import type { StudyMaterial } from '../material.js';
import type { Passage } from '../passages.js';
import { type Candidate, candidate } from './candidate.js';
import { cited, restOf, upTo } from './run.js';
import { shownName } from './shown-name.js';

const WANTS =
  /^[^,“”"]{0,30}(?:, [^,“”"]{3,60},)? ?\b(?:would (?:now )?(?:like|prefer) (?!to (?:say|know|think|see it)\b)|wants? (?!to (?:say|know)\b)|wanted (?!to (?:say|know)\b)|proposes?|has (?:long )?(?:proposed|wanted|asked for|called for|campaigned|argued for|fought)|is (?:asking for|calling for|campaigning|fighting for)|calls for|demands?|hopes to|has offered)\b/u;
const FEWEST = 12;
const LONGEST = 65;

/** One for each person of whom a paragraph tells it, if it goes on about it. */
export const wishQuestions = ({ passages, names }: StudyMaterial): Candidate[] =>
  passages.flatMap((passage) => {
    const match = passage.prose && !passage.quoted ? WANTS.exec(passage.text) : null;
    const person = match ? onlyPersonIn(passage, names, match[0].length) : undefined;
    if (!person || passage.words > 40) return [];
    const more = upTo(restOf(passages, passage), LONGEST);
    if (more.reduce((sum, { words }) => sum + words, 0) < FEWEST) return [];
    return [
      candidate(passage, {
        frame: 'wish',
        kind: 'short-answer',
        prompt: `What does ${shownName(person.name)} want in ¶${passage.paragraph}, and what does the text tell of the reasons or of the answer to it?`,
        answer: `Wanted: ${cited([passage])}. Told of it: ${cited(more)}.`,
        level: 'understand',
        lines: 3,
        beside: more,
      }),
    ];
  });

function onlyPersonIn(
  { sentence }: Passage,
  names: readonly NamedEntity[],
  end: number,
): NamedEntity | undefined {
  const found = names.filter(
    ({ kind, mentions }) =>
      kind === 'person' &&
      mentions.some(({ start }) => start >= sentence.start && start < sentence.start + end),
  );
  return found.length === 1 ? found[0] : undefined;
}
