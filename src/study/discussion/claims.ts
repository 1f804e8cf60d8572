/** What somebody holds in a text: the author in sentences of the text's own, others in reports and between marks. */

import { contains } from '../../base/span.js';
import { clausesOf } from '../../grammar/lookup.js';
import { leaning, pointersIn } from '../../grammar/pointing.js';
import type { Clause, Stretch } from '../../grammar/reading.js';
import type { Slot } from '../clauses.js';
import { slotOf } from '../clauses.js';
import type { StudyMaterial } from '../material.js';
import type { Passage } from '../passages.js';
import { isPaper } from '../reported-clauses.js';
import { isPassedOn } from './passage-voice.js';
import { type Speech, speechesOf } from './speeches.js';

/** Who holds a claim; `name` as it reads inside a sentence. */
export interface Owner {
  readonly kind: 'author' | 'report' | 'speech';
  readonly name: string;
  readonly role?: string;
  /** The verb that brings in the words. */
  readonly cue?: string;
  /** A source that is a paper or a set of figures. */
  readonly isPaper: boolean;
}

export interface Claim {
  readonly passage: Passage;
  readonly slot: Slot;
  readonly owner: Owner;
  /** Its clauses, read without quotation marks where it stands between them. */
  readonly clauses: readonly Clause[];
  /** What is quoted of it, in small letters. */
  readonly lower: string;
  readonly sentences: readonly number[];
}

/** Every claim that can be quoted and makes sense alone, in text order. */
export function claimsOf(material: StudyMaterial, author: (paragraph: number) => string): Claim[] {
  const own = material.passages.flatMap((passage) =>
    isPassedOn(passage) ? [] : (ownClaim(passage, author) ?? []),
  );
  const reported = material.reports
    .filter(({ ofItself, speech, source }) => !ofItself && !TURNS_DOWN.test(speech.cue) && source.length > 1)
    .map(reportedClaim);
  const spoken = speechesOf(material).filter(({ form }) => form === 'clause');
  return [...own, ...reported, ...spoken.flatMap(spokenClaim)].sort(
    (one, two) => one.sentences[0]! - two.sentences[0]!,
  );
}

/** Who denies a thing does not hold it. */
const TURNS_DOWN = /^(?:den(?:y|ies|ied)|doubt|reject|dismiss|refut|disput)/iu;

/** Words; less says too little to argue about. From judgement. */
const FEWEST_WORDS = 5;

function ownClaim(passage: Passage, author: (paragraph: number) => string): Claim | undefined {
  const slot = slotOf(passage);
  if (!slot || slot.leans || slot.words < FEWEST_WORDS || !isPrintable(slot)) return undefined;
  const pointers = pointersIn(passage.reading, slot).filter(({ why }) => why !== 'definite');
  if (leaning(pointers) >= 0.6 || /[?!]$/u.test(slot.extract.text) || FORESEEN.test(slot.extract.text))
    return undefined;
  const owner = { kind: 'author', name: author(passage.paragraph), isPaper: false } as const;
  return claim(passage, { slot, owner, clauses: clausesIn(passage, slot) });
}

function reportedClaim(report: StudyMaterial['reports'][number]): Claim {
  const { passage, clause, source, speech } = report;
  const { role } = speech.source;
  const owner = {
    kind: 'report',
    name: source,
    cue: speech.cue.toLowerCase(),
    isPaper: isPaper(report),
    ...(role && { role }),
  } as const;
  return claim(passage, { slot: clause, owner, clauses: clausesIn(passage, clause) });
}

function spokenClaim({ slot, voice, cue, passages }: Speech): Claim[] {
  const [passage] = passages;
  if (slot.words < FEWEST_WORDS || POINTS.test(slot.extract.text) || /[?]/u.test(slot.extract.text))
    return [];
  const owner = { kind: 'speech', isPaper: false, ...voice, ...(cue && { cue }) } as const;
  if (
    leaning(
      pointersIn(passage!.reading, stretchOf(passage!, slot)).filter(({ why }) => why !== 'definite'),
    ) >= 0.6
  )
    return [];
  const clauses = clausesIn(passage!, slot);
  return [{ ...claim(passage!, { slot, owner, clauses }), sentences: passages.map(({ index }) => index) }];
}

/** The tokens of a slot in its sentence. */
function stretchOf({ tokens, sentence, origin }: Passage, { extract }: Slot): Stretch {
  const first = tokens.findIndex(({ start }) => start >= origin + extract.start);
  const last = tokens.findLastIndex(({ end }) => end <= origin + extract.end);
  return { firstToken: sentence.firstToken + Math.max(0, first), endToken: sentence.firstToken + last + 1 };
}

/** What leans on words that the question does not quote. */
const POINTS =
  /^(?:s?he|they|this|that|these|those|there|so|and|but|or|then|it(?! (?:is|was|would be|will be|takes) .*\b(?:to|that|if)\b)|yes|no|well|of course)\b|\b(?:this|that|those|these|them|her|him)$/iu;

const claim = (passage: Passage, parts: Pick<Claim, 'slot' | 'owner' | 'clauses'>): Claim => ({
  passage,
  ...parts,
  lower: parts.slot.extract.text.toLowerCase(),
  sentences: [passage.index],
});

function clausesIn(passage: Passage, { extract }: Slot): Clause[] {
  const { reading, index, origin } = passage;
  const { tokens } = reading.analysis;
  const span = { start: origin + extract.start, end: origin + extract.end };
  return clausesOf(reading.unquoted, index).filter(({ verb }) => contains(span, tokens[verb.main]!));
}

/** What opponents will answer is not the author’s. */
const FORESEEN =
  /\b(?:will|would|may|might) (?:answer|say|argue|object|reply|claim|insist|tell you)\b|\byou will be told\b/iu;

/** No name with a colon before what is said (`Ida: We ...`), and no half of a quotation in single marks. */
const isPrintable = ({ extract: { text } }: Slot): boolean =>
  !/^(?:\p{Lu}[\p{L}’'.-]* ?){1,3}: |(?:^|[\s(])[‘']\p{L}|[.,!?][’']/u.test(text);
