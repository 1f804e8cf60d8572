/** The quotations of an article as text: one a line, with its speaker and, when asked, the row that told it. */

import type { Explained } from '../study/index.js';

export const dumpQuotations = (found: readonly Explained[], told: 'plain' | 'why'): string =>
  `${found.map((one) => showQuotation(one, told)).join('\n')}\n`;

function showQuotation({ quotation, row }: Explained, told: 'plain' | 'why'): string {
  const { paragraph, kind, attribution, speaker, cue, text } = quotation;
  const who = speaker ? `${speaker.name} (${attribution}${cue ? `, ${cue}` : ''})` : '-';
  return [`¶${paragraph} ${kind}`, who, ...(told === 'why' ? [`[${row}]`] : []), text].join(' | ');
}
