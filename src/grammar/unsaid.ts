/** Verbs of saying that report nothing: negated, refused, denied or merely supposed. */

import { is, reportingVerb } from '../lexicon/index.js';
import type { Clause, Parse, Voice } from './reading.js';

/** "never said", "refused to say", "denied having said", "would have said", "if she had said": nobody has said it. */
export function isUnsaid(reading: Parse, clause: Clause, voice: Voice | undefined): boolean {
  const lemma = reportingVerb(reading.analysis.tokens[clause.verb.main]!.lower)?.lemma ?? '';
  if (is(lemma, 'holds-view')) return false;
  const from = reading.analysis.sentences[clause.sentence]!.firstToken;
  if (isTurnedDown(reading, clause.verb.main, from)) return true;
  return (
    voice !== undefined && (isAboutNobody(reading, voice, from) || isConditional(reading, clause, voice))
  );
}

/** Of whoever does not think so, or does not deny it, the words may well be. */
/** Whether the words that lead to a verb turn it into its opposite; two of them undo each other. */
function isTurnedDown({ analysis: { tokens }, runAt }: Parse, verb: number, from: number): boolean {
  let turns = 0;
  for (let i = verb - 1; i >= from && runAt[i] === -1; i--) {
    const { lower, pos } = tokens[i]!;
    const next = tokens[i + 1]!.lower;
    if (/^(?:not|n[’']t|never|cannot)$/.test(lower)) turns += 1;
    else if (isTurning(lower, next)) turns += 1;
    else if (lower === 'have' && /^(?:would|could|should|might|[’']d)$/.test(tokens[i - 1]?.lower ?? ''))
      return true;
    else if (LEADING.has(lower) || /^(?:AUX|ADV|PART)$/.test(pos)) continue;
    else if (!(/^(?:VERB|ADJ)$/.test(pos) && next === 'to')) break;
  }
  return turns % 2 === 1;
}

/** "instead of saying", but not "instead said"; "stopped saying". */
const isTurning = (lower: string, next: string): boolean =>
  lower === 'instead' ? next === 'of' : TURNING.test(lower);

/** Verbs and other words that leave what they lead to undone. */
const TURNING =
  /^(?:(?:refus|declin|hesitat|ceas)(?:es?|ed|ing)|(?:fail|avoid|resist|neglect)(?:s|ed|ing)?|forgets?|forgot|den(?:y|ies|ied|ying)|help|stop(?:ped)?|tired?|without|unable|unwilling|reluctant|afraid|shy|slow|hesitant)$/;

const LEADING = new Set('to of from short having ever even being can dare dared recall remember'.split(' '));

/** "neither Obi nor Hart", "not even Obi", "nor did Obi". */
function isAboutNobody({ analysis: { tokens }, runAt }: Parse, { firstToken }: Voice, from: number): boolean {
  for (let i = firstToken; i >= from && i >= firstToken - 8 && runAt[i] === -1; i--) {
    const { lower, pos } = tokens[i]!;
    if (/^(?:neither|nor|nobody|none)$/.test(lower)) return true;
    if (lower === 'never' && i < firstToken) return true;
    if (lower === 'not')
      return i + 1 === firstToken || /^(?:even|one|an?|all|every)$/.test(tokens[i + 1]!.lower);
    if (lower === 'but' || !/^(?:NOUN|PROPN|DET|ADJ|NUM|CCONJ|AUX|ADV|PRON)$/.test(pos)) return false;
  }
  return false;
}

/** "if Obi had said", "had Obi said", "denied that she had said", "if people think". */
function isConditional({ analysis: { tokens }, clauses }: Parse, clause: Clause, voice: Voice): boolean {
  if (voice.firstToken > clause.verb.main) return false;
  const opener = tokens[clause.opener ?? -1]?.lower ?? '';
  const before = clauses[clause.index - 1];
  if (/^(?:if|unless|whether)$/.test(opener)) return isJustBefore(tokens, clause.opener!, voice);
  if (opener === 'that' && before?.sentence === clause.sentence)
    return /^den(?:y|ies|ied|ying)$/.test(tokens[before.verb.main]!.lower);
  const had = tokens[voice.firstToken - 1];
  return (
    had?.lower === 'had' &&
    (had.sentence !== tokens[voice.firstToken - 2]?.sentence ||
      /^[,;:]$/.test(tokens[voice.firstToken - 2]!.text))
  );
}

const isJustBefore = (tokens: Parse['analysis']['tokens'], opener: number, voice: Voice): boolean =>
  tokens.slice(opener + 1, voice.firstToken).every(({ pos }) => /^(?:DET|ADJ|NOUN|PROPN)$/.test(pos));
