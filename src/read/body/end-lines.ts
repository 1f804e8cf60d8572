/** The lines below the text: from the last one upwards as long as they are no text. */

import { type Block, isLine, type Reasons } from '../block.js';
import { isAuthorNote, wordForWriter, writerInNote } from '../lines/author-notes.js';
import { isBylineAlone } from '../lines/bylines.js';
import { endMatterIn, isClosingNote } from '../lines/end-matter.js';
import { isName, surnameOf } from '../lines/writer-names.js';

const CLOSE_OF_LETTER =
  /^(?:yours (?:faithfully|sincerely|truly|etc)|sincerely|(?:kind |best |warm )?regards)[,.]?$/i;

/** A work as lists of sources have it: a year, and where it stands at the end. */
const WORK =
  /^(?=.{20,500}$)\P{Ll}(?:.{2,120}\([^()]*\b(?:1[5-9]|20)\d\d\b[^()]*\)\. .*|[^“”"]{2,80}, [“"][^“”"]{4,120}[”"][.,]?) https?:\/\/\S+$/u;

/** The reasons and those found here; the writer, when nothing else than a line below the text tells who it is. */
export function judgeEnd(
  body: readonly Block[],
  known: Reasons,
  names: readonly string[],
): { readonly reasons: Reasons; readonly writer?: string } {
  const reasons = [...known];
  let writer: string | undefined;
  const first = body.findIndex(({ kind }, i) => kind !== 'heading' && !known[i]);
  for (let i = body.length - 1; i > first; i--) {
    if (known[i]) continue;
    const found = names.length === 0 && !writer ? writerBelow(body, i) : undefined;
    const lone = isOfNobodyAbove(body, i) ? 'about the author' : undefined;
    reasons[i] = found?.why ?? lone ?? whyAtEnd(body[i]!, writer ? [writer] : names);
    if (!reasons[i]) break;
    writer ??= found?.writer;
  }
  return { reasons, ...(writer && { writer }) };
}

/** A writer whom the text never speaks of: by a closing note, or by the name alone as under a letter. */
function writerBelow(
  body: readonly Block[],
  at: number,
): { readonly writer?: string; readonly why: string } | undefined {
  const { kind, text, emphasis } = body[at]!;
  if (kind !== 'prose') return undefined;
  const bare = withoutMarks(text);
  // A last paragraph about somebody may be part of the text: italics set a note apart, or that the text says `I`.
  const told = emphasis || isPersonal(body.slice(0, at)) ? writerInNote(bare) : undefined;
  const writer = told ?? (isName(bare) ? bare : undefined);
  if (!writer) return isPlaceOfWriter(text, body[at - 1]) ? { why: 'place of the writer' } : undefined;
  const isNamed = body.slice(0, at).some((block) => block.text.includes(surnameOf(writer)));
  return isNamed ? undefined : { writer, why: told ? 'about the author' : 'byline' };
}

/** The writer of the text speaks, and nobody who is quoted. */
const isPersonal = (body: readonly Block[]): boolean =>
  body.some(({ text, speaker }) => !speaker && /\b(?:I|my|My)\b/.test(text.replace(/["“][^"”]*["”]?/g, '')));

/** `The writer is treasurer of the club.` below a text that speaks of no writer. */
function isOfNobodyAbove(body: readonly Block[], at: number): boolean {
  const word = wordForWriter(body[at]!.text);
  return word !== undefined && !body.slice(0, at).some(({ text }) => text.toLowerCase().includes(word));
}

const isPlaceOfWriter = (text: string, above: Block | undefined): boolean =>
  above?.kind === 'prose' &&
  isName(withoutMarks(above.text)) &&
  /^\p{Lu}[\p{L} ,.’'-]{2,40}(?<!\.)$/u.test(text);

function whyAtEnd(block: Block, names: readonly string[]): string | undefined {
  if (isColophon(block)) return 'credit';
  if (!isLine(block)) return undefined;
  const heading = block.kind === 'heading' ? 'heading with no text under it' : undefined;
  const { text } = block;
  const bare = withoutMarks(text);
  if (isBylineAlone(text) || names.includes(bare)) return 'byline';
  if (CLOSE_OF_LETTER.test(text)) return 'close of a letter';
  if (WORK.test(text)) return 'source';
  const matter = endMatterIn(text) ?? (isAuthorNote(bare, names) ? 'about the author' : undefined);
  return matter ?? (isClosingNote(block) ? 'note' : heading);
}

/** Who made a book and how it may be used, each with its label: `Text: …`, `Illustration: …`, `License: …`. */
const isColophon = ({ kind, text }: Block): boolean =>
  kind === 'list' && text.includes('\n') && text.split('\n').every((line) => MADE_BY.test(line));

const MADE_BY =
  /^(?:licen[cs]e|copyright|text|words|story|author|illustrat(?:ions?|ors?)|pictures?|photos?|translat(?:ion|ors?)|adaptation|language|publisher|source|level|isbn)\s*:\s*\S.{0,120}$/i;

const withoutMarks = (text: string): string => text.replace(/^[*_([–—\s-]+|[*_)\]\s]+$/g, '');
