/** Block quotations: the paragraph is the quotation, and a last line with a dash signs it. */

import type { Paragraph } from '../../article/index.js';
import type { NamedEntity } from '../../language/analysis.js';
import type { FoundQuotation } from './found-quotation.js';
import { mainSubject } from './main-subject.js';
import type { Reading } from './reading.js';
import { lastTeller } from './tellers.js';

/** The block quotations that have no quotation marks of their own. */
export function blockQuotations(reading: Reading, names: readonly NamedEntity[]): FoundQuotation[] {
  return reading.analysis.article.paragraphs
    .filter((paragraph) => paragraph.kind === 'block-quote' && !isMarked(reading, paragraph))
    .flatMap((paragraph) => blockQuotation(reading, paragraph, names));
}

const isMarked = ({ runs }: Reading, { number, start, end }: Paragraph): boolean =>
  runs.some((run) => run.paragraph === number && run.end - run.start > (end - start) / 2);

function blockQuotation(
  reading: Reading,
  paragraph: Paragraph,
  names: readonly NamedEntity[],
): FoundQuotation[] {
  const text = reading.analysis.article.text.slice(paragraph.start, paragraph.end);
  const signature = SIGNATURE.exec(text);
  const body = text.slice(0, signature?.index ?? text.length);
  const start = body.length - body.trimStart().length;
  const end = body.trimEnd().length;
  if (end <= start) return [];
  const signed = signatureOf(reading, paragraph.number, names);
  const speaker = signed ?? introducer(reading, paragraph);
  return [
    {
      text: text.slice(start, end),
      paragraph: paragraph.number,
      start,
      end,
      kind: 'direct',
      ...(speaker ? { speaker } : {}),
      attribution: signed ? 'named' : speaker ? 'inferred' : 'none',
    },
  ];
}

const SIGNATURE = /\n\s*(?:[—–―-]|--)\s*(\p{Lu}[^\n]{1,120})\n*$/u;

/** Who signs a block quotation: the name on its last line, after a dash, and what follows the comma. */
export function signatureOf(
  { analysis }: Reading,
  number: number,
  names: readonly NamedEntity[],
): { name: string; role?: string } | undefined {
  const paragraph = analysis.article.paragraphs[number - 1];
  if (paragraph?.kind !== 'block-quote') return undefined;
  const signed = SIGNATURE.exec(analysis.article.text.slice(paragraph.start, paragraph.end))?.[1];
  if (!signed) return undefined;
  const [written = '', ...rest] = signed.split(',').map((part) => part.trim());
  const known = names.find((entity) => entity.name === written || entity.alsoCalled.includes(written));
  const role = rest.join(', ').replace(/[.\s]+$/, '') || known?.role;
  return { name: known?.name ?? written.replace(/[.\s]+$/, ''), ...(role ? { role } : {}) };
}

/** `Obi wrote:` at the end of the paragraph before. */
function introducer(reading: Reading, { number }: Paragraph): { name: string } | undefined {
  const before = reading.analysis.sentences.findLast((sentence) => sentence.paragraph === number - 1);
  if (!before || !/:\s*$/.test(before.text)) return undefined;
  const subject = lastTeller(reading, before) ?? mainSubject(reading, before.firstToken, before.endToken);
  return subject?.entity ? { name: subject.entity.name } : undefined;
}
