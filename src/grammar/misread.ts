/** Verbs that the tagger takes for nouns: `Farmers report losses`, `Ada Obi points at the map`. */

import { anyOf, is, isPlural, repartee, reportingVerb } from '../lexicon/index.js';
import { isDeterminer, isPossessive, PERSONAL, type Scan, wordAt } from './scan.js';

/** Whether a noun by its tag is a verb where it stands. */
export function isMisreadVerb(scan: Scan, at: number): boolean {
  const word = wordAt(scan, at);
  if (!word || scan.nameAt[at] || !/^(?:NOUN|ADJ|PROPN|X)$/.test(word.pos) || word.text !== word.lower)
    return false;
  const before = wordAt(scan, at - 1);
  if (!before || isDeterminer(scan, at - 1) || isPossessive(scan, at - 1)) return false;
  if (PERSONAL.has(before.lower) && before.lower !== 'it')
    return /(?:s|ed|d|t)$/.test(word.lower) || reportingVerb(word.lower) !== undefined;
  if (wordAt(scan, at + 1)?.lower === 'back' && repartee(word.lower)) return true;
  const isReporting = reportingVerb(word.lower) !== undefined;
  if (scan.nameAt[at - 1]?.entity.kind === 'person' || (scan.nameAt[at - 1] && isReporting))
    return isDoing(scan, at);
  if (isFirstVerb(scan, at)) return true;
  return (
    isPlural(before.lower) &&
    before.pos !== 'ADJ' &&
    reportingVerb(word.lower) !== undefined &&
    opensObject(scan, at + 1)
  );
}

/** `kept it short`: a word that the levels know as an adjective and as no verb, behind what is made so. */
export function isMisreadAdjective(scan: Scan, at: number): boolean {
  const word = wordAt(scan, at);
  return (
    word?.pos === 'VERB' &&
    word.lower === word.lemma &&
    is(word.lower, 'adj-level') &&
    !is(word.lower, 'verb-level') &&
    HAS_SUBJECT_BEFORE.test(wordAt(scan, at - 1)?.lower ?? '')
  );
}

const HAS_SUBJECT_BEFORE = new RegExp(`^(?:${anyOf('object-pronoun')}|very|so|too|quite)$`);

/** `Hot rock cracks the wall`: a form in -s between a noun and an article, or a report and "that", with no verb before it. */
function isFirstVerb({ tokens }: Scan, at: number): boolean {
  const [before, word, next] = [tokens[at - 1]!, tokens[at]!, tokens[at + 1]];
  if (!/[^s]s$/.test(word.lower) || before.pos !== 'NOUN' || isPlural(before.lower)) return false;
  const isReporting = next?.lower === 'that' && reportingVerb(word.lower) !== undefined;
  if (!isReporting && !OPENS_OBJECT.test(next?.lower ?? '')) return false;
  const earlier = tokens.slice(Math.max(0, at - 40), at).filter(({ sentence }) => sentence === word.sentence);
  return !earlier.some(({ pos, lower }) => pos === 'AUX' || (pos === 'VERB' && !/ing$/.test(lower)));
}

const OPENS_OBJECT = new RegExp(`^${anyOf('article', 'third-person', 'demonstrative')}$`);

function isDoing(scan: Scan, at: number): boolean {
  const next = wordAt(scan, at + 1);
  if (!/[^s]s$|ed$/.test(scan.tokens[at]!.lower)) return false;
  return next === undefined || /^(?:ADP|DET|ADV|PRON|SCONJ)$/.test(next.pos) || /^[.,:]$/.test(next.text);
}

const opensObject = (scan: Scan, at: number): boolean =>
  /^(?:NOUN|PROPN|ADJ|DET|SCONJ|PRON)$/.test(wordAt(scan, at)?.pos ?? '');
