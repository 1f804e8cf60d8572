/** A study guide that was saved as JSON and perhaps edited: `NAME.guide.json`. */

import { Fatal, type Report } from '../base/diagnostics.js';
import type { StudyGuide } from '../study/guide.js';
import { withEditsBeside } from './edits-file.js';
import { readInput } from './files.js';
import type { Streams } from './streams.js';

/** Whether a file is one, by its name: no article is JSON. */
export const isGuideFile = (file: string): boolean => /\.json$/i.test(file);

/** The guide with the edits that stand beside it. @throws Fatal when the file is no study guide. */
export async function readGuide(
  file: string,
  { stdin }: Pick<Streams, 'stdin'>,
  report: Report,
): Promise<StudyGuide> {
  const guide = await parseGuide(await readInput(file, stdin), file);
  return withEditsBeside(guide, { article: file, words: {} }, report);
}

/** @throws Fatal when it is no study guide. */
export async function parseGuide(bytes: Uint8Array, file: string): Promise<StudyGuide> {
  const { validateGuide } = await import('../study/index.js');
  return validateGuide(parseJson(new TextDecoder().decode(bytes), file), file);
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Fatal({
      code: 'guide/not-json',
      message: `not a JSON file: ${(error as Error).message}`,
      file,
      hint: 'make one with "study-guide build ARTICLE --format json"',
    });
  }
}
