/** The verb of saying before a quotation: `X said: “...”`, `X described it as “...”`, `, she said, “...”`. */

import type { Clause, Voice } from '../../../grammar/reading.js';
import { agentOf, canSpeak, sayerOf, sayingOf } from '../../../grammar/saying.js';
import { isUnsaid } from '../../../grammar/unsaid.js';
import { voiceBehind } from '../../../grammar/voices.js';
import type { Token } from '../../../language/analysis.js';
import { is, type ReportingVerb } from '../../../lexicon/index.js';
import { type Place, someWord, wordBefore } from '../finding/place.js';
import { type Attribution, byVerb } from './attribution.js';

/** The nearest verb of saying before the quotation that has somebody to say it. */
export function verbBefore(place: Place): Attribution | undefined {
  const { reading, clausesBefore } = place;
  const barrier = barrierBefore(place);
  for (const clause of clausesBefore) {
    if (clause.verb.main < barrier) return undefined;
    if (isAside(place, clause.verb.main)) continue;
    const saying = sayingOf(reading, clause);
    if (!saying || !reachesTo(place, clause, saying)) continue;
    if (isUnsaid(reading, clause, undefined)) return byVerb(reading, clause, undefined);
    const voice = isNamedParticiple(place, clause, saying)
      ? agentOf(reading, clause)
      : (betweenCommas(place, clause) ?? sayerOf(reading, clause));
    if (voice?.head === 'i' && leadsElsewhere(place, clause)) continue;
    if (voice && !isSupposed(place, clause, voice) && canSpeak(voice, saying))
      return byVerb(reading, clause, voice);
  }
  return undefined;
}

/** Where the nearest semicolon, open bracket or new clause (`, but the ...`) stands before a quotation. */
function barrierBefore(place: Place): number {
  const { reading, run, from } = place;
  const { tokens } = reading.analysis;
  for (let i = run.firstToken - 1; i >= from; i--) {
    if (reading.runAt[i] !== -1 || isAside(place, i)) continue;
    const { text, lower } = tokens[i]!;
    const isOpen = text === '(' && !isAside(place, i + 1);
    if (isOpen || text === ';' || (NEW_CLAUSE.has(lower) && opensAnother(i))) return i;
  }
  return from;

  function opensAnother(at: number): boolean {
    if (tokens[at]!.lower === 'which' && tokens[run.firstToken - 1]?.text === ':') return false;
    if (tokens[at - 1]?.text !== ',' || reading.runAt[at - 1] !== -1) return false;
    return tokens.slice(at + 1, run.firstToken).some(({ pos }) => pos === 'VERB' || pos === 'AUX');
  }
}

/** Whether a token stands in brackets that close before the quotation, and not only behind `a)`. */
function isAside({ reading: { analysis }, run, from }: Place, at: number): boolean {
  const isBracket = ({ text }: Token): boolean => /^[()]$/.test(text);
  return (
    analysis.tokens.slice(from, at).findLast(isBracket)?.text === '(' &&
    analysis.tokens.slice(at, run.firstToken).find(isBracket)?.text === ')'
  );
}

const NEW_CLAUSE = new Set('but while although though whereas yet because which so'.split(' '));

/** "if people think": nobody has said so. */
const isSupposed = ({ reading: { analysis } }: Place, { opener }: Clause, { firstToken }: Voice): boolean =>
  opener === firstToken - 1 && /^(?:if|unless|whether)$/.test(analysis.tokens[opener]!.lower);

/** Whether a verb reaches from where it stands to the words. */
function reachesTo(place: Place, { verb }: Clause, saying: ReportingVerb): boolean {
  const { reading, run } = place;
  const behind = [verb.endToken, run.firstToken] as const;
  if (is(saying.lemma, 'loose') && !leadsStraight(place, verb.endToken)) return false;
  const isFinding = is(saying.lemma, 'showing') || /^(?:learn|feel|hope|know)$/.test(saying.lemma);
  return !isFinding || someWord(reading, behind, (lower) => /^(?:that|:|how)$/.test(lower));
}

/** `that`, a colon or the words themselves follow within a dozen words. */
function leadsStraight({ reading: { analysis, runAt }, run }: Place, from: number): boolean {
  let steps = 0;
  for (let i = from; i < run.firstToken; i++) {
    if (runAt[i] !== -1) continue;
    if (/^(?:that|:)$/.test(analysis.tokens[i]!.lower)) return true;
    if (++steps > 12) return false;
  }
  return true;
}

/** `the plan, dubbed “...” by locals`: a participle, so that its noun is named and does not speak. */
function isNamedParticiple(
  { reading: { analysis }, run }: Place,
  { verb }: Clause,
  { takes }: ReportingVerb,
): boolean {
  return (
    takes === 'name' &&
    verb.endToken === run.firstToken &&
    /(?:ed|en)$/.test(analysis.tokens[verb.main]!.lower) &&
    analysis.tokens[verb.firstToken - 1]?.text === ','
  );
}

/** `The dam, says the treaty, “...”`: between two commas the speaker stands behind the verb. */
function betweenCommas({ reading, run }: Place, { verb }: Clause): Attribution['voice'] {
  const { tokens } = reading.analysis;
  const voice =
    tokens[verb.firstToken - 1]?.text === ',' ? voiceBehind(reading, verb.endToken - 1) : undefined;
  return voice && tokens[voice.endToken]?.text === ',' && voice.endToken + 1 === run.firstToken
    ? voice
    : undefined;
}

/** `letters I believe I know from the bakery: “...”`: before a colon the author's "I know" is by the way. */
const leadsElsewhere = (place: Place, { verb, index }: Clause): boolean =>
  wordBefore(place) === ':' &&
  (/^kn[oe]w$/.test(place.reading.analysis.tokens[verb.main]!.lower) ||
    place.clausesBefore.some((one) => one.index > index && one.verb.form !== 'participle'));

/** A verb without a speaker ("was told that", "it is claimed that") still makes the words somebody's. */
export function voiceless(place: Place): Attribution | undefined {
  const { reading, clausesBefore } = place;
  const barrier = barrierBefore(place);
  const clause = clausesBefore.find((one) => {
    const saying = sayingOf(reading, one);
    return saying && saying.takes !== 'speech' && !is(saying.lemma, 'loose') && one.verb.main >= barrier;
  });
  return clause && byVerb(reading, clause, undefined);
}
