/** Sentences that tell one dated event, a blank in the place of the date, to be put in order of time. */

import { clausesOf } from '../../grammar/lookup.js';
import type { StudyMaterial } from '../material.js';
import { byParagraph, type Passage, passageAt } from '../passages.js';
import type { PlacedEvent } from '../timeline.js';
import { standingAlone } from './pronoun-name.js';
import { bodyOf } from './standing.js';

/** Words of a sentence that tells what happened and is read at a glance. From judgement. */
const FEWEST = 5;
const MOST = 36;

export interface Undated {
  /** Its words, `___` for the date. */
  readonly text: string;
  readonly when: string;
  readonly iso: string;
  readonly passage: Passage;
}

/** The sentences that tell one event of a known time and need no other sentence, earliest first. */
export function undatedSentences({ timeline, passages, textType }: StudyMaterial): Undated[] {
  const among = byParagraph(passages);
  const placed = timeline.flatMap((entry) => {
    const passage = passageAt(among.get(entry.event.paragraph) ?? [], entry.event.start);
    return passage ? [{ entry, passage }] : [];
  });
  const dates = new Map<number, number>();
  for (const { passage } of placed) dates.set(passage.index, (dates.get(passage.index) ?? 0) + 1);
  return placed.flatMap(({ entry, passage }) =>
    dates.get(passage.index) === 1 && isSure(entry, textType) ? (undatedOf(entry, passage) ?? []) : [],
  );
}

/** Done, in a year that is told; a report need not tell that of its own. */
const isSure = ({ when, iso, planned }: PlacedEvent, textType: StudyMaterial['textType']): boolean =>
  iso !== undefined &&
  !planned &&
  (/\d{3}|\byear \d/u.test(when) || (textType === 'news' && iso.length >= MONTH)) &&
  !BOUNDS.test(when) &&
  !OPEN_DATE.test(when);

const BOUNDS =
  /^(?:from|between|within)\b|\b(?:(?<!morning |evening |night |day |afternoon )of|until|since|before|after|from|between|or) ?$/iu;

function undatedOf({ when, iso }: PlacedEvent, passage: Passage): Undated | undefined {
  const { text, prose, quoted, words } = passage;
  const [before = '', after, more] = text.split(when);
  if (!prose || quoted || words < FEWEST || words > MOST || !/\.$/u.test(text)) return undefined;
  if (after === undefined || more !== undefined || BOUNDS.test(before)) return undefined;
  if (PERSONAL.test(text) || UNCLEAR.test(text) || OTHER_TIME.test(`${before}${after}`)) return undefined;
  if (!happensAt(passage, before)) return undefined;
  const named = standingAlone(passage, bodyOf(passage), `${before}___${after}`);
  return named && isNamed(passage, named) ? { text: named, when, iso: iso!, passage } : undefined;
}

/** What is named or told elsewhere. */
const UNCLEAR = /\b(?:something|recently|so far|for (?:example|instance))\b/iu;

/** What the author did, or a reader is to do. */
const PERSONAL = /\b(?:I|[Mm]y|me|[Ww]e|[Oo]ur|us|[Yy]ou|[Yy]our)\b/u;

/** It names somebody or something, and calls nothing `it` that another sentence names. */
const isNamed = ({ tokens }: Passage, printed: string): boolean =>
  (printed.includes('[') ||
    tokens.some(({ pos, text }, i) => i > 0 && pos === 'PROPN' && printed.includes(text))) &&
  !tokens.some(
    ({ lower }, i) =>
      /^(?:it|them|him|her)$/u.test(lower) &&
      tokens[i - 1]?.pos === 'VERB' &&
      !/^(?:NOUN|ADJ|PROPN)$/u.test(tokens[i + 1]?.pos ?? ''),
  );

const OPENS = /^(?:(?:Early in|Late in|On|In|At) |(?:On|At|In) [^,]* of )?$/u;

/** The date is one of a thing, or of something that is told by the way: `a rule worked out by a chemist in ___`. */
const BY_THE_WAY =
  /\b(?:who|which|whose|where)\b|\bborn\b[^,]*$|\b(?:an?|the|his|her|its|their|this) $|\b(?:an?|the|his|her|its|their|this) (?:\p{L}+ ){1,3}(?:\p{Ll}+ed|held|made|built|written|taken|begun|set|drawn) (?:(?:up|out) )?(?:by .{1,40} )?(?:in|on) $/u;

/** Whether the date belongs to a clause that tells what happened. */
function happensAt({ reading, index, sentence }: Passage, before: string): boolean {
  const { tokens } = reading.analysis;
  const clauses = clausesOf(reading, index);
  const at = sentence.start + before.length;
  if (BY_THE_WAY.test(before) || /^(?:It|They|This|There)\b/u.test(before)) return false;
  const own = OPENS.test(before) ? clauses[0] : clauses.findLast(({ verb }) => tokens[verb.main]!.start < at);
  if (own?.verb.tense !== 'past' || own.verb.modal) return false;
  return own.kind === 'main' || (own.opener !== undefined && tokens[own.opener]!.lower === 'when');
}

/** Characters of a date that tells its month. */
const MONTH = 7;

/** Only the end or the start of a span of time is told. */
const OPEN_DATE = /^(?:by|until|till|since|before|after)\b/iu;

/** Another date would give the order away. */
const OTHER_TIME =
  /\b(?:1[0-9]|20)\d\d\b|\b(?:later|earlier|until|since|yesterday|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|November|December|years? (?:after|before))\b|\b(?:it|him|them)$/iu;
