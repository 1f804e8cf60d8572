/** Block quotations: the paragraph is the quotation, and a last line with a dash signs it. */

import type { Paragraph } from '../../../article/index.js';
import type { Reading } from '../../../grammar/reading.js';
import { sentenceSubject } from '../../../grammar/sentence-subject.js';
import type { Explained } from '../found-quotation.js';

/** The block quotations that have no quotation marks of their own. */
export const blockQuotations = (reading: Reading): Explained[] =>
  reading.analysis.article.paragraphs
    .filter((paragraph) => paragraph.kind === 'block-quote' && !isMarked(reading, paragraph))
    .flatMap((paragraph) => blockQuotation(reading, paragraph));

const isMarked = ({ runs }: Reading, { number, start, end }: Paragraph): boolean =>
  runs.some((run) => run.paragraph === number && run.end - run.start > (end - start) / 2);

function blockQuotation(reading: Reading, { number, start: from, end: to }: Paragraph): Explained[] {
  const text = reading.analysis.article.text.slice(from, to);
  const body = text.slice(0, SIGNATURE.exec(text)?.index ?? text.length);
  const start = body.length - body.trimStart().length;
  const end = body.trimEnd().length;
  if (end <= start) return [];
  const signed = signatureOf(reading, number);
  const speaker = signed ?? introducer(reading, number);
  const attribution = signed ? 'named' : speaker ? 'inferred' : 'none';
  const span = { text: text.slice(start, end), paragraph: number, start, end };
  return [
    {
      row: 'block quotation',
      quotation: { ...span, kind: 'direct', ...(speaker ? { speaker } : {}), attribution },
    },
  ];
}

const SIGNATURE = /\n\s*(?:[—–―-]|--)\s*(\p{Lu}[^\n]{1,120})\n*$/u;

/** Who signs a block quotation: the name on its last line, after a dash, and what follows the comma. */
export function signatureOf(
  { analysis: { article }, names }: Reading,
  number: number,
): { name: string; role?: string } | undefined {
  const { start, end } = article.paragraphs[number - 1]!;
  const signed = SIGNATURE.exec(article.text.slice(start, end))?.[1];
  if (!signed) return undefined;
  const [written = '', ...rest] = signed.split(',').map((part) => part.trim());
  const known = names.find(({ name, alsoCalled }) => name === written || alsoCalled.includes(written));
  const role = rest.join(', ').replace(/[.\s]+$/, '') || known?.role;
  return { name: known?.name ?? written.replace(/[.\s]+$/, ''), ...(role ? { role } : {}) };
}

/** `Obi wrote:` at the end of the paragraph before. */
function introducer(reading: Reading, number: number): { name: string } | undefined {
  const { sentences } = reading.analysis;
  const before = sentences.findLastIndex(({ paragraph }) => paragraph === number - 1);
  if (before < 0 || !/:\s*$/.test(sentences[before]!.text)) return undefined;
  const entity = sentenceSubject(reading, before)?.entity;
  return entity && { name: entity.name };
}
