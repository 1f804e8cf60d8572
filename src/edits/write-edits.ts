/** Edits as the text of `NAME.edits.yaml`, to be read and written by people. */

import { stringify } from 'yaml';
import type { Edit } from './edit.js';

const HEAD = `# What is changed in the study guide of this article; laid over it at every build.
# Entries are applied from top to bottom. docs/edits.md says what can stand here.
`;

export function writeEdits(edits: readonly Edit[]): string {
  if (edits.length === 0) return HEAD;
  const entries = edits.map(({ action, kind, says, paragraph, values }) => ({
    [action]: kind,
    ...(says !== undefined && { says }),
    ...(paragraph !== undefined && { paragraph }),
    ...values,
  }));
  return `${HEAD}\n${stringify(entries, { lineWidth: 100 }).replace(/\n- /g, '\n\n- ')}`;
}
