/**
 * A guide and what is wanted of it in, a packet out: the sections it has, in order, and the guide with only the items
 * that stand in them. Not done here: counting pages; who lays the packet out asks for a shorter plan when it is too long.
 */

import type { DiscussionQuestion, StudyGuide } from '../../study/guide.js';
import type { AnswerType } from './answer-room.js';
import type { Length } from './item-table.js';
import type { Plan } from './plan-packet.js';
import { best, trimGuide } from './trim-guide.js';

export type { AnswerType } from './answer-room.js';
export type { Length } from './item-table.js';
export { pagesOf } from './item-table.js';
export {
  emptySections,
  filledSections,
  leftOut,
  type Plan,
  planPacket,
  refill,
  shorten,
  type Wishes,
} from './plan-packet.js';
export { versionOf } from './version.js';

export interface Packet {
  readonly length: Length;
  /** The partials that are printed, in order, the cover first. */
  readonly sections: readonly string[];
  /** What stands in them. */
  readonly guide: StudyGuide;
  /** The best questions of all themes, for a handout. */
  readonly talk: readonly DiscussionQuestion[];
  /** Which of several versions for one class it is: a letter, or nothing. */
  readonly version: string;
  /** Style sheets that the print and the paper want beside the usual ones, in order. */
  readonly sheets?: readonly string[];
  /** The letters that a line holds, as a share of those on an A4 page in the usual type. */
  readonly lineShare?: number;
  /** How the answers of the teacher edition are set, where that is not the usual type. */
  readonly answerType?: AnswerType;
}

/** The version is that of the guide, which `versionOf` makes. */
export function fillPacket(guide: StudyGuide, plan: Plan, version = ''): Packet {
  const { length, counts } = plan;
  const once = ['before', 'text'].filter((name) => (counts[name] ?? 0) === 0);
  return {
    length,
    sections: ['cover', ...plan.sections.filter((name) => !once.includes(name))],
    guide: trimGuide(guide, plan),
    talk: firstOfEach(guide, counts['talk'] ?? 0),
    version,
  };
}

/** Of every theme its best question before a second one of any. */
function firstOfEach({ themes, discussion = [] }: StudyGuide, count: number): DiscussionQuestion[] {
  const sure = (question: DiscussionQuestion): number => question.sure ?? 0;
  const lists = [...themes.map((theme) => theme.discussion), discussion];
  const first = best(
    lists.flatMap((list) => best(list, 1, sure)),
    count,
    sure,
  );
  const rest = lists.flat().filter((question) => !first.includes(question));
  return [...first, ...best(rest, count - first.length, sure)];
}
