/** What somebody says right behind what the text has told: which facts or events are the words about? */

import type { StudyMaterial } from '../material.js';
import { byParagraph, type Passage, passageAt } from '../passages.js';
import { type Candidate, candidate } from './candidate.js';
import { inQuotes } from './neighbours.js';
import { cited, upTo } from './run.js';
import { shownName } from './shown-name.js';

/** A sentence of theirs opens with the thing or person they are about. */
const POINTS =
  /^(?:And |But |So )?(?:That|This|These|Those|She|He|They|It)\b(?! (?:used|would|wrote|said|\p{L}+ed)\b)(?! (?:is|was|would be) (?:\p{L}+ )?\p{L}+ (?:to|that)\b)|[.!] (?:And |But |So )?(?:That|This|Those|These)\b/u;
const FEWEST = 6;
const MOST = 40;
/** Words told before, which the answer quotes. */
const LEAST_TOLD = 12;
const MOST_TOLD = 55;

/** One for each quotation of a speaker who is sure, of which the words point back at what its paragraph has told. */
export function promptedQuestions({ quotations, passages, analysis }: StudyMaterial): Candidate[] {
  const among = byParagraph(passages);
  return quotations.flatMap(({ kind, attribution, speaker, paragraph, start, text }) => {
    const said = text.replace(/[,\s]+$/u, '');
    const size = said.split(/\s+/u).length;
    if (kind !== 'direct' || attribution === 'none' || !speaker) return [];
    if (size < FEWEST || size > MOST || !/^\p{Lu}/u.test(said) || !POINTS.test(said)) return [];
    const inside = among.get(paragraph) ?? [];
    const own = passageAt(inside, start);
    const told = own ? toldBefore(inside, own) : [];
    const isNamed =
      attribution === 'named' ||
      quotations.every((one) => one.paragraph !== paragraph || one.speaker?.name === speaker.name);
    if (
      !isNamed ||
      !own ||
      isIntroduced(told, speaker.name) ||
      told.length === 0 ||
      analysis.article.kind === 'interview' ||
      /\?/u.test(said)
    )
      return [];
    return [
      candidate(own, {
        frame: 'prompted',
        kind: 'short-answer',
        prompt: `In ¶${paragraph} ${shownName(speaker.name)} says: ${inQuotes(said)}. What has the text just told that these words are about? Answer in your own words.`,
        answer: `${cited(told)}.`,
        level: 'understand',
        lines: 2,
        beside: told,
      }),
    ];
  });
}

/** The sentences right before, in the words of the text. */
function toldBefore(inside: readonly Passage[], own: Passage): Passage[] {
  const before = inside.filter(({ index }) => index < own.index);
  const from = before.findLastIndex(({ quoted, prose }) => quoted || !prose) + 1;
  const told = upTo(before.slice(from).reverse(), MOST_TOLD).reverse();
  return told.reduce((sum, { words }) => sum + words, 0) >= LEAST_TOLD ? told : [];
}

/** The one sentence before only brings the speaker in. */
const isIntroduced = (told: readonly Passage[], name: string): boolean =>
  told.length === 1 && told[0]!.text.includes(name.split(' ').at(-1)!) && !/\bthat\b|\d/u.test(told[0]!.text);
