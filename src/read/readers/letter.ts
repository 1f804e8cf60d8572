/** The head of a letter or a memo that stands in its text: who wrote to whom, when, on what. */

import type { Blocks, Discard, FrontMatter } from '../block.js';
import { DATE } from '../lines/dated-line.js';
import { wordCount } from '../lines/word-count.js';

interface Letter {
  /** Title and date; who sent it may have written none of it. */
  readonly frontMatter: FrontMatter;
  /** The rest, with empty lines where the head stood, so that lines are counted right. */
  readonly body: string;
  readonly discarded: readonly Discard[];
}

const FROM = /^(?:from|von|de|da)$/i;
const SUBJECT = /^(?:subject|re|betreff|objet|asunto|oggetto)$/i;
const WHEN = /^(?:date|sent|gesendet|datum|envoyé|enviado(?: el)?|fecha|inviato|data)$/i;
const KEY = '\\p{Lu}[\\p{L}-]{1,24}(?: el)?';
const HEAD = new RegExp(`^(?:${KEY}:(?:[ \\t].*)?\\n(?:[ \\t]+\\S.*\\n)*){3,40}`, 'u');
const FORWARDED =
  /(?<![\s\S])[\s\S]{0,2000}?^(?:-{2,} ?(?:original message|forwarded message|ursprüngliche nachricht|weitergeleitete nachricht|message d’origine|message transféré|mensaje original|mensaje reenviado) ?-{2,}|begin forwarded message:|_{20,})[ \t]*\n\s*/im;

/** The subject of a letter that answers one, or was sent on, or has a picture in front. */
export const withoutAnswers = (subject: string): string =>
  subject
    .replace(/^(?:(?:\p{Extended_Pictographic}|\ufe0f|\u200d|\s)+)(?=\S)/u, '')
    .replace(/^(?:(?:re|fwd?|wg|aw|tr|rv)\s*:\s*)+/i, '');

/** Undefined where no lines on top say from whom it is and on what; what stands over a letter that was sent on is a note. */
export function partLetter(text: string): Letter | undefined {
  const note = FORWARDED.exec(text)?.[0] ?? /^\s*/.exec(text)![0];
  const head = HEAD.exec(text.slice(note.length))?.[0] ?? '';
  const fields = [...head.matchAll(new RegExp(`^(${KEY}):[ \\t]*(.*)$`, 'gmu'))];
  const said = (key: RegExp): string | undefined =>
    fields.find(([, name = '']) => key.test(name))?.[2]?.trim();
  const subject = withoutAnswers(said(SUBJECT) ?? '');
  if (said(FROM) === undefined || !subject) return undefined;
  const date = DATE.exec(said(WHEN) ?? '')?.[0];
  const above = note + head;
  return {
    frontMatter: { title: subject, ...(date && { date }) },
    body: above.replace(/[^\n]/g, '') + text.slice(above.length),
    discarded: note.trim() ? [{ text: note.trim(), why: 'note over a letter', line: 1 }] : [],
  };
}

/** Blocks of a page whose first ones are a note and the head of a letter that was sent on: without them, and with its subject. Its lines are no verse. */
export function withoutHead({ typed: _, ...input }: Blocks): Blocks {
  const top = input.blocks.slice(0, MOST_ABOVE).map(({ text }) => text);
  const fields = top.map((text) => KEY_AND_VALUE.exec(text));
  const at = (key: RegExp) => fields.findIndex((field) => field !== null && key.test(field[1]!));
  const [from, subject] = [at(FROM), at(SUBJECT)];
  if (from < 0 || subject < 0) return input;
  const end = 1 + fields.findLastIndex((field, i) => field !== null && i <= Math.max(from, subject) + 3);
  const title = withoutAnswers(fields[subject]![2]!);
  const [first] = input.blocks;
  const head = { text: top.slice(0, end).join('\n'), why: 'note over a letter', line: first!.line };
  return {
    ...input,
    blocks: input.blocks.slice(end),
    discarded: [...(input.discarded ?? []), head],
    frontMatter: { ...input.frontMatter, title },
  };
}

/** From judgement. */
const MOST_ABOVE = 14;
const KEY_AND_VALUE = new RegExp(`^(${KEY}):\\s+(\\S.{0,200})$`, 'u');

/** Without what stands below two dashes at its end (RFC 3676, 4.3). */
export function withoutSignature(input: Blocks): Blocks {
  const at = input.blocks.findLastIndex(({ text }) =>
    /^(?:--(?:\s|$)|Sent from my \S|Get Outlook for )/.test(text),
  );
  const below = at < 0 ? [] : input.blocks.slice(at);
  if (at < 1 || below.reduce((sum, { text }) => sum + wordCount(text), 0) > MOST_WORDS) return input;
  const signature = {
    text: below.map(({ text }) => text).join('\n'),
    why: 'signature',
    line: below[0]!.line,
  };
  return { ...input, blocks: input.blocks.slice(0, at), discarded: [...(input.discarded ?? []), signature] };
}

/** From judgement: more is text. */
const MOST_WORDS = 60;
