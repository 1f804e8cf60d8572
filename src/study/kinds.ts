/** What a guide makes of a text that is no article: which parts it has matter for, who speaks in it, and what is asked of it. */

import written from '../../resources/questions/kinds.txt';
import type { Article, TextKind } from '../article/index.js';
import type { DiscussionQuestion, Level, WritingTask } from './guide.js';
import { readBlocks, readTask } from './question-blocks.js';

/** Parts of a guide that not every kind of text has matter for. */
export type Part = 'summaries' | 'facts' | 'storyline' | 'statements' | 'discussion' | 'margin tasks';

const LEFT_OUT: Readonly<Record<TextKind, readonly Part[]>> = {
  interview: ['statements'],
  speech: [],
  play: [],
  poem: [],
  story: ['facts', 'storyline', 'statements', 'discussion', 'margin tasks'],
  'how-to': ['facts', 'statements', 'discussion'],
  short: ['summaries', 'statements'],
};

/** Whether a guide to this text has a part. */
export const hasPart = ({ kind }: Article, part: Part): boolean => !kind || !LEFT_OUT[kind].includes(part);

/** Whoever speaks in a text where nobody else does, as it reads inside a sentence. */
export const voiceOf = ({ kind }: Article): string => (kind && VOICES[kind]) ?? 'the author';

const VOICES: Partial<Readonly<Record<TextKind, string>>> = {
  speech: 'the speaker',
  story: 'the narrator',
};

/** What any text of a kind, or any text at all, can be asked. */
export interface Tasks {
  readonly question?: string;
  /** They finish "You will be able to". */
  readonly objectives: readonly string[];
  readonly writing?: Omit<WritingTask, 'lines'>;
  readonly discussion: readonly DiscussionQuestion[];
}

/** The tasks of the kind; an article and a few lines have none. */
export function tasksOf({ kind }: Article): Tasks {
  const block = (name: string): readonly string[] => BLOCKS.get(`${kind} ${name}`) ?? [];
  const [question] = block('question');
  const task = block('task');
  return {
    ...(question && { question }),
    objectives: block('objectives'),
    ...(task.length > 0 && { writing: readTask(task) }),
    discussion: block('discussion').map(readQuestion),
  };
}

const BLOCKS = readBlocks(written);

function readQuestion(line: string): DiscussionQuestion {
  const [level, prompt, lookFor] = line.split(' | ') as [Level, string, string];
  return { ...GENERAL, level, prompt, lookFor };
}

/** A question that rests on no sentence of the text. */
export const GENERAL = { paragraphs: [], move: 'general', evidence: [] } as const;
