/** Whether the first question of a theme stands beside its quotes and figures, or below them: whichever is less high. */

import type { DiscussionQuestion, GuideTheme, KeyQuote } from '../../study/guide.js';
import { LETTERS, type Measure, roomFor } from './answer-room.js';

/** Letters in a line of a quote and of a question, across the page and side by side. From measuring the built-in sheet. */
const QUOTE_LETTERS: Readonly<Record<Measure, number>> = { full: 88, half: 38 };
const QUESTION_LETTERS: Readonly<Record<Measure, number>> = { full: 88, half: 46 };
/** Heights in millimetres: a line of text, a ruled line, the speaker below a quote with the space behind. */
const LINE = 5.4;
const RULED = 8;
const SPEAKER = 6.6;

/** Room for opinions: a reason and an example. From judgement. */
const OPEN_LINES: Readonly<Record<Measure, number>> = { full: 2, half: 3 };

export function standsBeside({
  quotes,
  facts,
  discussion,
}: Pick<GuideTheme, 'quotes' | 'facts' | 'discussion'>): boolean {
  const [question] = discussion;
  if (!question || quotes.length === 0) return false;
  const material = (measure: Measure): number =>
    [...utteranceLengths(quotes), ...facts.map(({ text }) => text.length)]
      .map((letters) => Math.ceil(letters / QUOTE_LETTERS[measure]) * LINE + SPEAKER)
      .reduce((sum, height) => sum + height, 0);
  const beside = Math.max(material('half'), questionHeight(question, 'half'));
  return beside < material('full') + questionHeight(question, 'full');
}

/** The room for the answer to a question that is to be discussed; however much the key tells, students only take notes. */
export const discussionRoom = ({ lookFor = '' }: DiscussionQuestion, measure: Measure, letters = LETTERS) =>
  roomFor(lookFor, OPEN_LINES[measure], { ...letters[measure], most: OPEN_LINES[measure] + 1 });

function questionHeight(question: DiscussionQuestion, measure: Measure): number {
  const lines = Math.ceil(question.prompt.length / QUESTION_LETTERS[measure]);
  return lines * LINE + discussionRoom(question, measure).rows * RULED;
}

/** The parts of one utterance are printed as one quote. */
function utteranceLengths(quotes: readonly KeyQuote[]): number[] {
  const lengths: number[] = [];
  for (const { text, joinsPrevious } of quotes) {
    if (joinsPrevious && lengths.length > 0) lengths[lengths.length - 1]! += text.length;
    else lengths.push(text.length);
  }
  return lengths;
}
