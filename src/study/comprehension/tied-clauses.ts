/** Sentences whose own words tie a clause to another as its reason, its purpose, its effect, or what stands against it. */

import { clausesOf } from '../../grammar/lookup.js';
import type { Clause } from '../../grammar/reading.js';
import type { Passage } from '../passages.js';

export interface Tied {
  readonly passage: Passage;
  /** What is printed. */
  readonly claim: string;
  /** What is to be found. */
  readonly answer: string;
  readonly asks: 'reason' | 'purpose' | 'effect' | 'against';
  /** Whoever says it between quotation marks. */
  readonly by?: string;
  /** The sentence before, where the reason stands there. */
  readonly before?: Passage;
}

/** So that a long sentence takes no time. */
const MOST_WORDS = 80;

/** What a sentence ties together, or ties to the one before it. */
export function tiedIn(passage: Passage, before: Passage | undefined): Tied | undefined {
  const { text, prose, words } = passage;
  if (!prose || words > MOST_WORDS || !/^[^"“‘].*\.$/u.test(text)) return undefined;
  const reason = reasonIn(passage);
  if (reason || passage.quoted) return reason;
  return purposeIn(passage) ?? tiedByWord(passage) ?? concludedFrom(passage, before);
}

const BECAUSE =
  /^(.{15,}?)(,?) (?:(?:almost |very )?(?:in part|partly|largely|mainly|chiefly|mostly|entirely|perhaps|simply|probably|principally) )?((?:["“‘]?because|(?:thanks|owing) to|due to (?:the|an?|its|their|changes|lack)\b) .{6,})\.$/u;

/** The reason that words give with `because`; without a comma it may be one for a part of the claim only, or be denied. */
export function becauseOf(
  text: string,
  isTied: (claim: string) => boolean,
): Pick<Tied, 'claim' | 'answer' | 'asks'> | undefined {
  const [, claim, comma, reason] = BECAUSE.exec(text) ?? [];
  if (!claim || NO_CLAIM.test(claim) || /["“”]/u.test(claim)) return undefined;
  return comma || (!DENIES.test(claim) && isTied(claim))
    ? { claim, answer: `… ${withoutMarks(trimmed(reason!))}`, asks: 'reason' }
    : undefined;
}

const NO_CLAIM =
  /\bbecause\b|\b(?:like|as if|as though)\b|\b(?:not|and|but|or|only|just|than|merely|is|was)$/u;
const DENIES = /\b(?:not|never|no|nobody|nor)\b|n[’']t\b/iu;

/** Without what is only added: `because of a power fault, he said, although`. */
const trimmed = (reason: string): string =>
  reason.replace(
    /,? (?:(?:he|she|they|\p{Lu}\p{L}+) (?:said|says)\b|although\b|but\b|and (?:it|the|he|she|they|even|that|then|another|\p{Lu}\p{L}+) ).*$/u,
    '',
  );

const withoutMarks = (text: string): string =>
  text.replace(/^["“‘](.*)["”’]$/u, '$1').replace(/^["“‘](?=[^"”’]*$)/u, '');

function reasonIn(passage: Passage): Tied | undefined {
  const found = becauseOf(passage.text, (claim) => !RELATIVE.test(lastPart(claim)) && isMain(passage, claim));
  return found && { passage, ...found };
}

/** A clause that says which one is meant, not what is said: a reason behind it may be its own. */
const RELATIVE =
  /\b(?:who|which|whose|where)\b|(?<!\b(?:sa(?:id|ys?)|told|tells?|announced?|found|finds?|reported|argued?s?|believed?s?|added|warned|insists?|insisted)(?: [^,]{1,60})?|\bis) that\b/u;

/** What stands behind its last comma. */
const lastPart = (claim: string): string => claim.slice(claim.lastIndexOf(',') + 1);

/** Whether the last verb of the claim is one of what it says. */
function isMain(passage: Passage, claim: string): boolean {
  const { tokens } = passage.reading.analysis;
  const last = clausesUpTo(passage, claim).at(-1);
  if (!last) return false;
  const { kind, opener, verb, subject } = last;
  if (kind === 'subordinate') return opener === undefined || tokens[opener]!.lower === 'that';
  if (kind === 'main') return subject?.by === 'own';
  return kind !== 'relative' && !(kind === 'participle' && /ing$/u.test(tokens[verb.main]!.lower));
}

const clausesUpTo = ({ reading, index, sentence }: Passage, claim: string): readonly Clause[] =>
  clausesOf(reading, index).filter(
    ({ verb }) => reading.analysis.tokens[verb.main]!.start < sentence.start + claim.length,
  );

const SO_THAT = /^(.{20,}?[^,;:]) ((?:so that|in order to) .{10,})\.$/u;

/** A purpose belongs to the only verb behind the last comma of the claim. */
function purposeIn(passage: Passage): Tied | undefined {
  const [, claim, purpose] = SO_THAT.exec(passage.text) ?? [];
  if (!claim || NO_CLAIM.test(claim) || RELATIVE.test(lastPart(claim)) || /\bso\b/u.test(claim))
    return undefined;
  const before = clausesUpTo(passage, claim.slice(0, claim.lastIndexOf(',') + 1)).length;
  const [only, more] = clausesUpTo(passage, claim).slice(before);
  return only?.kind === 'main' && !more
    ? { passage, claim, answer: `… ${purpose}`, asks: 'purpose' }
    : undefined;
}

/** How a clause begins that tells what follows. */
const STARTS =
  '(?=(?:the|an?|nearly|almost|even|half|many|only|it|they|he|she|we|you|its|their|his|her|any|every|no|some|most|there|these|those|\\p{Ll}+s|\\p{Lu}\\p{L}+) )';

interface Row {
  readonly asks: Tied['asks'];
  /** With the two parts of the sentence. */
  readonly form: RegExp;
  /** Which of the two is printed. */
  readonly prints: 'first' | 'second';
  readonly but?: RegExp;
}

const ROWS: readonly Row[] = [
  {
    asks: 'against',
    form: /^(.{15,}), ((?:although|even though|despite|in spite of) [^,]{10,})\.$/u,
    prints: 'first',
  },
  {
    asks: 'against',
    form: /^((?:Although|Even though|Despite|In spite of) [^,]{10,}), ([^,]{15,})\.$/u,
    prints: 'second',
  },
  { asks: 'reason', form: /^(Because [^,]+), ((?:(?!, so ).){15,})(?:, so .+)?\.$/u, prints: 'second' },
  { asks: 'reason', form: /^(.{15,}), which is why (.{15,})\.$/u, prints: 'second' },
  {
    asks: 'effect',
    form: new RegExp(
      `^(.{15,}?), (?:and )?(so (?!as |has |was |is |does )(?:that )?${STARTS}.{12,})\\.$`,
      'u',
    ),
    prints: 'first',
    // `so that` with a verb of what can be may be a purpose, and `so large that` measures.
    but: /, so that .*\b(?:can|could|may|might|should|would|shall|will)\b|\b(?:so|such|if|[Ii]f|not only)\b.*, (?:and )?so\b/u,
  },
];

function tiedByWord(passage: Passage): Tied | undefined {
  for (const { asks, form, prints, but } of ROWS) {
    const [, first, second] = form.exec(passage.text) ?? [];
    if (!first || but?.test(passage.text)) continue;
    return prints === 'first'
      ? { passage, claim: first, answer: `… ${second}`, asks }
      : { passage, claim: second!, answer: `${first}, …`, asks };
  }
  return undefined;
}

const CONCLUDES = new RegExp(
  `^(?:(?:That|This) is why|That[’']s why|For (?:this|that) reason,?|As a (?:result|consequence),|Therefore,|Hence|So,?) (?!has |was |is |does )(${STARTS}.{20,})\\.$`,
  'u',
);

function concludedFrom(passage: Passage, before: Passage | undefined): Tied | undefined {
  const claim = CONCLUDES.exec(passage.text)?.[1];
  return claim && before?.paragraph === passage.paragraph && !before.quoted && /\.$/u.test(before.text)
    ? { passage, claim, answer: before.text, asks: 'reason', before }
    : undefined;
}
