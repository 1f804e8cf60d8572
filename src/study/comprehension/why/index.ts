/** `The council sold the ship, because ...`: why did the council sell the ship? */

import { firstWhere } from '../../../base/in-order.js';
import { ofSentence } from '../../../grammar/lookup.js';
import { tokensOf } from '../../../grammar/places.js';
import { pointersIn } from '../../../grammar/pointing.js';
import type { Stretch } from '../../../grammar/reading.js';
import { asserts } from '../../../lexicon/index.js';
import type { StudyMaterial } from '../../material.js';
import { byParagraph, isWord, type Passage, passageAt, textIn, tokensIn } from '../../passages.js';
import { sourceOf } from '../../reported-clauses.js';
import { type Candidate, candidate } from '../candidate.js';
import { inQuotes } from '../neighbours.js';
import { cited } from '../run.js';
import { explainedAcross } from './across.js';
import type { Explained } from './explained.js';
import { explainedIn } from './in-sentence.js';
import { turned } from './turning.js';

/** Words of a reason that stands beside what it explains: a shorter one is only copied. From judgement. */
const FEWEST = 7;

/** Every reason that the text or somebody in it surely gives for what a clause tells. */
export const whyQuestions = (material: StudyMaterial): Candidate[] => [
  ...material.passages.flatMap((passage) => toldBy(material, passage).flatMap((one) => asked(one) ?? [])),
  ...reported(material),
  ...spoken(material),
];

/** What the writer explains. */
function toldBy({ passages, quotations }: StudyMaterial, passage: Passage): Explained[] {
  const [start, end] = [passage.sentence.start - passage.origin, passage.sentence.end - passage.origin];
  // The turns of an interview have no quotation marks.
  const behind = firstWhere(
    quotations,
    (one) => one.paragraph > passage.paragraph || (one.paragraph === passage.paragraph && one.start > start),
  );
  const last = quotations[behind - 1];
  if (last?.paragraph === passage.paragraph && last.end >= end) return [];
  const across = explainedAcross(passages, passage);
  if (across) return [across];
  const isReport = ofSentence(passage.reading.reports, passage.index).length > 0;
  if (!passage.prose || passage.heard || (passage.quoted ? isReport : passage.reported)) return [];
  return explainedIn(passage, passage.sentence).filter(
    ({ asked: told, reason = told }) => isOutside(passage, told) && isOutside(passage, reason),
  );
}

/** Nothing of it stands between quotation marks. */
const isOutside = ({ reading: { runAt } }: Passage, { firstToken, endToken }: Stretch): boolean =>
  runAt.slice(firstToken, endToken).every((run) => run === -1);

/** What is passed on without quotation marks. */
function reported({ indirect, passages, analysis }: StudyMaterial): Candidate[] {
  const among = byParagraph(passages);
  return indirect.flatMap((speech) => {
    const passage = passageAt(among.get(speech.paragraph) ?? [], speech.sentence.start);
    const source =
      passage?.prose && !passage.quoted ? sourceOf(passage, speech.source.name)?.source : undefined;
    if (!passage || source === undefined || !isStated(speech.cue)) return [];
    const said = tokensOf(analysis.tokens, {
      start: passage.origin + speech.start,
      end: passage.origin + speech.end,
    });
    return explainedIn(passage, said).flatMap((one) => asked(one, source) ?? []);
  });
}

/** Whoever denies it gives no reason for it. */
const isStated = (cue: string): boolean =>
  cue === 'according to' || (asserts(cue) && !/^den(?:y|ies|ied)$/u.test(cue));

/** What stands between quotation marks: each sentence of it, read as if it had none. */
function spoken({ quotations, passages, analysis }: StudyMaterial): Candidate[] {
  const among = byParagraph(passages);
  return quotations.flatMap(({ kind, speaker, paragraph, start, end }) => {
    if (kind !== 'direct' || !speaker || !/^\p{Lu}/u.test(speaker.name)) return [];
    const inside = among.get(paragraph) ?? [];
    const from = firstWhere(inside, ({ sentence, origin }) => sentence.end - origin > start);
    const to = firstWhere(inside, ({ sentence, origin }) => sentence.start - origin >= end);
    return inside.slice(from, to).flatMap((passage) => {
      const { sentence, origin, reading } = passage;
      const span = {
        start: Math.max(sentence.start, origin + start),
        end: Math.min(sentence.end, origin + end),
      };
      const unquoted = { ...passage, reading: { ...reading, ...reading.unquoted } };
      return explainedIn(unquoted, tokensOf(analysis.tokens, span)).flatMap(
        (one) => asked(one, speaker.name) ?? [],
      );
    });
  });
}

function asked(
  { passage, asked: stretch, before, reason, sentences }: Explained,
  source?: string,
): Candidate | undefined {
  if (reason && pointersIn(passage.reading, reason).some(({ why }) => why === 'ellipsis')) return undefined;
  if (reason && (wordsIn(passage, reason) < FEWEST || /[“”"?]/u.test(textIn(passage, reason))))
    return undefined;
  const all = sentences ?? [passage];
  const question = turned(passage, stretch, {
    ...(before && { before }),
    ...(source !== undefined && { source }),
    isResult: reason
      ? reason.firstToken < stretch.firstToken
      : all.every(({ index }) => index < passage.index),
  });
  if (question === undefined) return undefined;
  return candidate(passage, {
    frame: 'why',
    kind: 'short-answer',
    prompt: `${source === undefined ? 'Why' : `According to ${source}, why`} ${question}? Answer in your own words. (¶${passage.paragraph})`,
    answer: reason
      ? `${inQuotes(textIn(passage, reason).replace(/,$/u, ''))} (¶${passage.paragraph})`
      : cited(all),
    level: 'understand',
    lines: 2,
    worth: !reason || reason.firstToken < stretch.firstToken || wordsIn(passage, reason) > 12 ? 0.3 : 0,
    beside: all.filter((one) => one !== passage),
  });
}

const wordsIn = (passage: Passage, stretch: Stretch): number =>
  tokensIn(passage, stretch).filter(isWord).length;
