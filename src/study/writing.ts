/** Writing after reading: one task with an audience, made from what is at stake in the text, and an exit ticket. */

import written from '../../resources/questions/writing.txt';
import { sidesOf } from './debate.js';
import { hasDispute } from './dispute.js';
import type { Extract, WritingTask } from './guide.js';
import { tasksOf } from './kinds.js';
import type { StudyMaterial } from './material.js';
import { readBlocks, readTask } from './question-blocks.js';

/** The task and the ticket; `thesis` is where an author takes a stand. */
export function setWritingTasks(material: StudyMaterial, thesis?: Extract): WritingTask[] {
  return [
    { ...mainTask(material, thesis), lines: LINES },
    { ...taskOf('exit ticket'), lines: 4 },
  ];
}

const LINES = 16;

const TASKS = readBlocks(written);

function mainTask(material: StudyMaterial, thesis: Extract | undefined): Task {
  if (sidesOf(material)) return taskOf('debate');
  const ofKind = tasksOf(material.analysis.article).writing;
  if (ofKind) return ofKind;
  if (thesis && material.textType === 'opinion') return taskOf('thesis', thesis);
  return taskOf(material.textType === 'other' && hasDispute(material) ? 'dispute' : material.textType);
}

type Task = Omit<WritingTask, 'lines'>;

function taskOf(block: string, claim?: Extract): Task {
  const task = readTask(TASKS.get(block)!);
  const quoted = claim && `“${claim.text.replace(/[.!]$/u, '')}” (¶${claim.paragraph})`;
  return quoted ? { ...task, prompt: task.prompt.replace('{claim}', () => quoted) } : task;
}
