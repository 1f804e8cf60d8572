/** Verb groups: the verbs that make one predicate, with their tense, voice, negation and modal. */

import { anyOf, wordsOf } from '../lexicon/index.js';
import { isMisreadAdjective, isMisreadVerb } from './misread.js';
import { INDEFINITE } from './phrases.js';
import type { VerbGroup } from './reading.js';
import { type Scan, wordAt } from './scan.js';

/** The verb group that begins with a token, looking no further than `end`. */
export function verbsFrom(scan: Scan, first: number, end: number): VerbGroup | undefined {
  const opensInfinitive = isTo(scan, first, end);
  let at = opensInfinitive ? first + 1 : first;
  while (opensInfinitive && isAdverb(scan, at)) at++;
  if (at >= end || !isVerb(scan, at)) return undefined;
  const verbs = [at];
  let last = at;
  for (at++; at < end; at++) {
    if (isVerb(scan, at) || isBareAfterModal(scan, last, at)) {
      if (!isAuxiliary(scan, last)) break;
      verbs.push(at);
      last = at;
    } else if (!isBetween(scan, at)) break;
  }
  return describe(scan, { verbs, firstToken: first, endToken: last + 1, opensInfinitive });
}

const isTo = (scan: Scan, at: number, end: number): boolean => {
  if (wordAt(scan, at)?.lower !== 'to') return false;
  let next = at + 1;
  while (next < end && isAdverb(scan, next)) next++;
  const word = wordAt(scan, next);
  return word !== undefined && next < end && isVerb(scan, next) && !/(?:ing|ed)$/.test(word.lower);
};

const isVerb = (scan: Scan, at: number): boolean => {
  const word = wordAt(scan, at);
  if (!word || scan.nameAt[at] || INDEFINITE.has(word.lower) || isMisreadAdjective(scan, at)) return false;
  return word.pos === 'VERB' || word.pos === 'AUX' || isMisreadVerb(scan, at);
};

/** The forms of be, have and do, and the modals; `have` and `do` are verbs of their own where no other verb follows. */
const isAuxiliary = (scan: Scan, at: number): boolean => AUXILIARY.has(scan.tokens[at]!.lower);

const AUXILIARY = new Set([
  ...wordsOf('auxiliary'),
  ...['ca', 'wo', 'sha', 'need', 'dare', 'get', 'gets', 'got'],
]);

/** `will close`, `does not say`, `had honoured`: behind an auxiliary the tagger's adjective or noun is a verb. */
function isBareAfterModal(scan: Scan, last: number, at: number): boolean {
  const [auxiliary, word, next] = [scan.tokens[last]!.lower, wordAt(scan, at), wordAt(scan, at + 1)];
  if (!word || !/^(?:ADJ|NOUN)$/.test(word.pos) || scan.nameAt[at]) return false;
  if (MODAL.test(auxiliary)) return !/^(?:VERB|AUX)$/.test(next?.pos ?? '');
  if (/^(?:do|does|did)$/.test(auxiliary)) return isNot(scan, at - 1) && word.lower === word.lemma;
  return (
    /^(?:has|have|had|having|[’']ve)$/.test(auxiliary) &&
    word.pos === 'NOUN' &&
    /(?:[^e]ed)$/.test(word.lower) &&
    !/(?:hatred|bed|shed|bred)$/.test(word.lower) &&
    !/^(?:NOUN|PROPN|VERB|AUX)$/.test(next?.pos ?? '')
  );
}

const isNot = (scan: Scan, at: number): boolean => /^(?:not|n[’']t)$/.test(wordAt(scan, at)?.lower ?? '');

const isAdverb = (scan: Scan, at: number): boolean => {
  const word = wordAt(scan, at);
  return word !== undefined && !scan.nameAt[at] && word.pos === 'ADV';
};

const isBetween = (scan: Scan, at: number): boolean =>
  isAdverb(scan, at) || BETWEEN.test(wordAt(scan, at)?.lower ?? '');

const BETWEEN = new RegExp(`^(?:not|n[’']t|never|also|all|both|${anyOf('reflexive')}|once|still)$`);

interface Found {
  readonly verbs: readonly number[];
  readonly firstToken: number;
  readonly endToken: number;
  readonly opensInfinitive: boolean;
}

function describe(scan: Scan, { verbs, firstToken, endToken, opensInfinitive }: Found): VerbGroup {
  const words = verbs.map((at) => scan.tokens[at]!.lower);
  const modal = words.find((word) => MODAL.test(word));
  const form = formOf(scan, verbs, opensInfinitive);
  return {
    firstToken,
    endToken,
    main: verbs.at(-1)!,
    form,
    tense: tenseOf(words, form, scan.tokens[verbs[0]!]!),
    passive: isPassive(words),
    negated: isNegated(scan, firstToken, endToken),
    ...(modal ? { modal: FULL[modal] ?? modal } : {}),
  };
}

const MODAL = new RegExp(`^(?:${anyOf('modal')}|ca|wo|sha)$`);
const FULL: Readonly<Record<string, string>> = {
  ca: 'can',
  wo: 'will',
  sha: 'shall',
  '’ll': 'will',
  "'ll": 'will',
};

function formOf(scan: Scan, verbs: readonly number[], opensInfinitive: boolean): VerbGroup['form'] {
  if (opensInfinitive) return 'infinitive';
  const { lower, lemma, pos } = scan.tokens[verbs[0]!]!;
  if (/ing$/.test(lower) && pos === 'VERB' && lower !== lemma) return 'participle';
  if (/^(?:having|being)$/.test(lower)) return 'participle';
  return verbs.length === 1 && pos === 'VERB' && lower === lemma && !/(?:ed|wn)$/.test(lower)
    ? 'bare'
    : 'finite';
}

function tenseOf(
  words: readonly string[],
  form: VerbGroup['form'],
  { lower, lemma, pos }: { lower: string; lemma: string; pos: string },
): VerbGroup['tense'] {
  if (form === 'infinitive' || form === 'participle') return 'none';
  if (/^(?:will|shall|wo|[’']ll)$/.test(words[0]!)) return 'future';
  if (/^(?:was|were|had|did|would|could|might|should|[’']d)$/.test(words[0]!)) return 'past';
  if (pos === 'AUX') return 'present';
  return lower === lemma || (/s$/.test(lower) && !/ss$/.test(lower)) ? 'present' : 'past';
}

/** A form of be or get before a past participle. */
const isPassive = (words: readonly string[]): boolean =>
  words.length > 1 &&
  BE.test(words.at(-2)!) &&
  /(?:ed|en|wn|ne|t|d|put|cut|set|hit|shut|hurt|read|cast|sung|won|run|sunk|begun|led|rung|struck|stuck|dug|hung|come)$/.test(
    words.at(-1)!,
  ) &&
  !/ing$/.test(words.at(-1)!);

const BE = new RegExp(`^(?:${anyOf('be')}|gets?|got)$`);

const isNegated = (scan: Scan, first: number, end: number): boolean => {
  for (let i = first; i < end; i++)
    if (/^(?:not|n[’']t|never|cannot)$/.test(scan.tokens[i]!.lower)) return true;
  return /^(?:never|not)$/.test(wordAt(scan, first - 1)?.lower ?? '');
};
