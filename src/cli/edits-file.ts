/** The edits beside an article: `march.edits.yaml` beside `march.txt`. */

import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Diagnostic, Report } from '../base/diagnostics.js';
import type { StudyGuide } from '../study/guide.js';
import type { House } from '../template/index.js';
import { readTextFile, stemOf } from './files.js';

/** Where the edits of an article stand, if there are any. */
export const editsPath = (article: string): string => join(dirname(article), `${stemOf(article)}.edits.yaml`);

/** The guide of an article in the words of its school, with the edits that stand beside the article. */
export async function withEditsBeside(
  guide: StudyGuide,
  { article, words }: { readonly article: string; readonly words: House['words'] },
  report: Report,
): Promise<StudyGuide> {
  const { layOver, readEdits, withOwnWords } = await import('../edits/index.js');
  const said = withOwnWords(guide, words);
  const file = editsPath(article);
  if (article === '-' || !existsSync(file)) return said;
  return layOver(said, readEdits(readTextFile(file), file), { file, report });
}

/** Whether a message on the guide as it was made holds for the edited one: few questions are enough for whoever adds to them. */
export const stillHolds = ({ code }: Diagnostic, { comprehension }: StudyGuide): boolean =>
  code !== 'study/few-questions' || comprehension.every(({ frame }) => frame !== 'own');
