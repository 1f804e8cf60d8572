/** `The director confirmed the dates.` Somebody grants what others say against him: what, and what does he hold on to? */

import type { NamedEntity } from '../../language/analysis.js';
import type { StudyMaterial } from '../material.js';
import type { Passage } from '../passages.js';
import { type Candidate, candidate } from './candidate.js';
import { cited, restOf, upTo } from './run.js';
import { shownName } from './shown-name.js';

const ADMITS =
  /\b(?:confirm(?:s|ed)|conced(?:es|ed)|admit(?:s|ted)|acknowledg(?:es|ed)|(?:does|did) not (?:dispute|deny|disagree)|do(?:es)?n[’']t (?:dispute|deny)|didn[’']t (?:dispute|deny)|accept(?:s|ed) that|grant(?:s|ed) that|agree(?:s|d) that)\b/u;
const NOT =
  /\b(?:to|not|never|refus\p{L}+ to|must|should|would|if) (?:confirm|admit|concede|acknowledge|accept|agree)/u;
const LONGEST = 60;

/** One for each person who does, if the paragraph goes on with what he says. */
export const admitsQuestions = ({ passages, names }: StudyMaterial): Candidate[] =>
  passages.flatMap((passage) => {
    const match = ADMITS.exec(passage.text);
    const person = match && !NOT.test(passage.text) ? nameBefore(passage, names, match.index) : undefined;
    if (!person || !passage.prose) return [];
    const more = upTo(restOf(passages, passage), LONGEST);
    const goesOn = more[0] && (/^(?:But|He|She|Still|Yet|However)\b/u.test(more[0].text) || more[0].quoted);
    if (!goesOn) return [];
    return [
      candidate(passage, {
        frame: 'admits',
        kind: 'short-answer',
        prompt: `In ¶${passage.paragraph} ${shownName(person.name)} admits or confirms something. What is it, and what does the text add in his or her defence, or against it?`,
        answer: `Admitted or confirmed: ${cited([passage])}. Added: ${cited(more)}.`,
        level: 'analyse',
        lines: 3,
        beside: more,
      }),
    ];
  });

/** The only person whom the words before the verb name. */
function nameBefore(
  { sentence }: Passage,
  names: readonly NamedEntity[],
  at: number,
): NamedEntity | undefined {
  const found = names.filter(
    ({ kind, mentions }) =>
      kind === 'person' &&
      mentions.some(({ start }) => start >= sentence.start && start < sentence.start + at),
  );
  return found.length === 1 ? found[0] : undefined;
}
