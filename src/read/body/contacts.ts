/** Whom the press may ask: the lines of a release that give names, addresses and telephone numbers. */

import type { Block } from '../block.js';
import { wordCount } from '../lines/word-count.js';

const HEAD =
  /^(?:(?:for )?(?:(?:more|further|additional) )?(?:media|press|news)[ -](?:contacts?|enquir(?:i?es|y)|inquir(?:ies|y)|queries|office|relations|information)|(?:for|zu) (?:more|further|additional) information,? (?:please )?contact|(?:medien|presse)kontakt|contacts? presse|contacto de prensa)\b.{0,60}$/i;
const REACHED =
  /\S@\S|(?:\+|\b0|\()\d[\d ()/.-]{6,}|\b(?:phone|mobile|tel|fax|cell|ph)\b\.?:? ?\+?[\d(]|\bwww\.\S/i;
/** An address or a number at which somebody is reached. */
export const isReached = (text: string): boolean => REACHED.test(text);

/** From judgement. */
const MOST_LINES = 10;
const MOST_WORDS = 16;

/** From a line that says so to the last that can be dialled or written to. */
export function contactLines(blocks: readonly Block[]): ReadonlySet<Block> {
  const out = new Set<Block>();
  blocks.forEach((block, i) => {
    if (!HEAD.test(block.text) || wordCount(block.text) > MOST_WORDS) return;
    const below = blocks.slice(i + 1, i + 1 + MOST_LINES);
    const long = below.findIndex(({ text }) => text.split('\n').some((line) => wordCount(line) > MOST_WORDS));
    const lines = long < 0 ? below : below.slice(0, long);
    const last = lines.findLastIndex(({ text }) => REACHED.test(text));
    if (last < 0 && !REACHED.test(block.text)) return;
    for (const one of [block, ...lines.slice(0, last + 1)]) out.add(one);
  });
  return out;
}

const ON_TOP = 12;
const MOST_ON_TOP = 7;
const ASKED = /(?:^|\s)(?:media |press )?contacts?\s*:\s*\p{Lu}|^(?:media |press )?contacts?:?$/iu;

/** The same over the title: from `Contact: Ana Lima` to the last line near it that can be dialled or written to. */
export function contactsOnTop(blocks: readonly Block[]): ReadonlySet<Block> {
  const at = blocks.findIndex(
    ({ text }, i) => i < ON_TOP && ASKED.test(text) && wordCount(text) <= MOST_WORDS,
  );
  const below = at < 0 ? [] : blocks.slice(at, at + MOST_ON_TOP);
  const long = below.findIndex(({ text }) => wordCount(text) > MOST_WORDS);
  const lines = long < 0 ? below : below.slice(0, long);
  return new Set(lines.slice(0, lines.findLastIndex(({ text }) => REACHED.test(text)) + 1));
}
