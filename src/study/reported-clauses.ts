/** Reported speech as questions need it: a clause that may be quoted, and a source that may be named. */

import type { Token } from '../language/analysis.js';
import { type Slot, slotOf } from './clauses.js';
import type { StudyMaterial } from './material.js';
import { byParagraph, type Passage, readPassages } from './passages.js';
import { FIRST_OR_SECOND_PERSON } from './question-words.js';
import type { IndirectSpeech } from './quotations/index.js';

export interface Report {
  readonly speech: IndirectSpeech;
  /** The sentence it stands in. */
  readonly passage: Passage;
  /** What is said: whole clauses, without the words that name the source. */
  readonly clause: Slot;
  readonly tokens: readonly Token[];
  /** The source as it reads in the middle of a sentence: `the ministry`, `Ida Holm`. */
  readonly source: string;
  /** Whether what is said is about the source alone: `she had lost her trade`. */
  readonly ofItself: boolean;
}

/** What the text passes on without quotation marks, where both the clause and its source are safe to print. */
export function readReports(material: StudyMaterial): readonly Report[] {
  const known = READ.get(material);
  if (known) return known;
  const passages = byParagraph(readPassages(material));
  const reports = material.indirect.flatMap((speech) => reportOf(speech, passages) ?? []);
  READ.set(material, reports);
  return reports;
}

const READ = new WeakMap<StudyMaterial, readonly Report[]>();

function reportOf(
  speech: IndirectSpeech,
  passages: ReadonlyMap<number, readonly Passage[]>,
): Report | undefined {
  const passage = passages
    .get(speech.paragraph)
    ?.find(({ sentence, origin }) => sentence.start - origin === speech.sentence.start);
  const source = passage && sourceIn(passage, speech.source.name);
  if (!passage || !source || !PASSES_ON.has(speech.cue)) return undefined;
  const from = passage.origin + speech.start;
  const inside = passage.tokens.filter(
    (token) => token.start >= from && token.end <= passage.origin + speech.end,
  );
  const tokens = inside.slice(inside.findIndex(({ pos }) => pos !== 'PUNCT'));
  const clause = slotOf({ ...passage, tokens });
  if (!clause || clause.words < FEWEST_WORDS || UNSAFE.test(clause.extract.text)) return undefined;
  const kept = tokens.filter(({ end }) => end <= passage.origin + clause.extract.end);
  if (kept.some(({ lower }) => FIRST_OR_SECOND_PERSON.has(lower))) return undefined;
  const ofItself = /^s?he$/u.test(kept[0]?.lower ?? '');
  if ((clause.leans && !ofItself && !/^(?:his|her)$/u.test(kept[0]?.lower ?? '')) || pointsElsewhere(kept))
    return undefined;
  return { speech, passage, clause, tokens: kept, source, ofItself };
}

/** Words; less says too little to ask about. From judgement. */
const FEWEST_WORDS = 5;

/** A quotation inside the report is asked about by itself. */
const UNSAFE =
  /["“”„«»]|(?:^|\s)[‘']\p{L}|\?$|\b(?:and|or|but) (?:that|s?he|believes?|says|said|adds|added)\b|^(?:what|whether|how|why)\b/u;

/** `they` and `it` as the subject of what is said: what they stand for is in another sentence. */
const pointsElsewhere = ([first, second]: readonly Token[]): boolean =>
  /^(?:it|they|this|that|these|those|there)$/u.test(first?.lower ?? '') &&
  !(first?.lower === 'there' && second?.pos === 'AUX') &&
  !/^(?:NOUN|ADJ)$/u.test(second?.pos ?? '');

/** Verbs after which a clause is somebody's statement; `advised` and `promised` bring what is to be done. */
const PASSES_ON: ReadonlySet<string> = new Set(
  `said says say told tells announced announces warned warns argued argues insisted insists claimed claims admitted
  admits estimates estimated reported reports concluded concludes explained explains added adds denied maintains
  maintained suggested suggests acknowledged acknowledges stressed predicted predicts believes believed believe
  complained conceded concedes stated states`
    .split(/\s+/u)
    .concat('according to'),
);

/** A name with its article where the sentence gives it one; a role or a group with a small first letter. */
function sourceIn({ text, tokens }: Passage, name: string): string | undefined {
  if (!/^\p{L}/u.test(name) || NOBODY.test(name) || name.split(/\s+/u).length > 9) return undefined;
  if (text.includes(`the ${name}`) || text.startsWith(`The ${name}`)) return `the ${name}`;
  const [first] = tokens;
  const opens = first && text.startsWith(name);
  const isCommon =
    ARTICLE.test(name) ||
    (opens &&
      (first.pos === 'NOUN' ||
        isPlainGroup(first) ||
        (first.pos === 'ADJ' && !OF_A_COUNTRY.test(first.text))));
  return isCommon ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** Words that open the name of a group and are no name. */
const ARTICLE =
  /^(?:The|An?|Some|Many|Most|Several|Local|Other|Former|Senior|Health|Government|Police|City|State|Council|Company|Union|School|Industry|Military|Rescue) (?!\p{Lu})/u;

/** `Farmers upstream said`: a plural with nothing of a name about it but its first letter. */
const isPlainGroup = ({ text, lemma }: Token): boolean => /[^s]s$/u.test(text) && /^\p{Ll}/u.test(lemma);

const OF_A_COUNTRY = /(?:ish|ese|an|ch|ek|i)$/u;

/** Whoever speaks to the reader, and sources that are nobody. */
const NOBODY = /^(?:my|our|your|his|her|its|their|he|she|it|they|people|one|others|who|which|that|this)\b/iu;

/** Whether the source is a study or a set of figures: it shows something, and has no eyes of its own. */
export const isPaper = ({ source }: Report): boolean =>
  PAPER.test(source.split(/ (?:of|by|for|from|in|on) /u)[0]!);

const PAPER =
  /\b(?:analysis|census|charts?|counts?|data|estimates?|figures|findings|measurements?|numbers|polls?|records?|reports?|research|results?|reviews?|statistics|stud(?:y|ies)|surveys?|tests?)$/iu;
