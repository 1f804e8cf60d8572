/** `Two systems decide when you sleep.` `The first works like an hourglass.`: one of a number that was told before. */

import { anyOf } from '../../../lexicon/index.js';
import type { StudyMaterial } from '../../material.js';
import { type Pair, type Pointing, pointing } from './pointing.js';

const OPENS = new RegExp(
  String.raw`^(?<words>The (?<which>first|second|third|last))(?= (?:${anyOf('finite')}|came|comes|went|\p{Ll}{3,}(?:s|ed))\b(?! (?:is|are|was|were|has|have)\b))`,
  'u',
);
const NUMBER =
  /\b(?:two|three|four|five|six) (?:\p{Ll}+ )?\p{Ll}{3,}(?<!year|month|week|day|hour|minute|time|metre|meter|mile|cent|dollar|euro|pound)s\b(?! (?:a|per|ago|later|earlier|old)\b)/giu;
/** Sentences over which a text may tell one after the other. From judgement. */
const FARTHEST = 15;

export function ordinal(pair: Pair, { passages }: StudyMaterial): Pointing | undefined {
  const { passage } = pair;
  const { words: order, which } = OPENS.exec(passage.text)?.groups ?? {};
  if (!order || passage.quoted) return undefined;
  const near = passages.slice(Math.max(0, passage.index - FARTHEST), passage.index);
  const first = which === 'first' ? passage : near.findLast(({ text }) => /^The first\b/u.test(text));
  const told = passages[(first?.index ?? 0) - 1];
  const [words, ...more] = told?.text.match(NUMBER) ?? [];
  if (!told || !words || more.length > 0 || told.quoted) return undefined;
  const stands = `${order.toLowerCase()} of the “${words}”`;
  return pointing(pair, { at: 0, length: order.length, words, stands, told, worth: 0.6 });
}
