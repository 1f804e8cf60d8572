/** The edits beside an article: `march.edits.yaml` beside `march.txt`. */

import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Report } from '../base/diagnostics.js';
import type { StudyGuide } from '../study/guide.js';
import { readTextFile, stemOf } from './files.js';

/** Where the edits of an article stand, if there are any. */
export const editsPath = (article: string): string => join(dirname(article), `${stemOf(article)}.edits.yaml`);

/** The guide of an article with the edits that stand beside it. */
export async function withEditsBeside(
  guide: StudyGuide,
  article: string,
  report: Report,
): Promise<StudyGuide> {
  const file = editsPath(article);
  if (article === '-' || !existsSync(file)) return guide;
  const { layOver, readEdits } = await import('../edits/index.js');
  return layOver(guide, readEdits(readTextFile(file), file), { file, report });
}
