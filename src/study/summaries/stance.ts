/**
 * Where an author of an opinion piece stands: what is only let speak in order to be answered, and what is demanded. Cues
 * are from judgement.
 */

import type { Reading } from '../../grammar/reading.js';
import { demandIn } from '../modality.js';
import type { Candidate } from './candidate.js';

/** The candidates that state a claim of others that the next sentence takes back, or what the text only lets speak. */
export function findAnswered(candidates: readonly Candidate[]): ReadonlySet<number> {
  const putForward = paragraphsPutForward(candidates);
  const objections = objectionsIn(candidates);
  const answered = candidates.filter((candidate, i) => {
    const { text } = candidate.sentence;
    if (
      objections.has(candidate) ||
      putForward.has(candidate.paragraph) ||
      NOT_MEANT.test(text) ||
      GRANTS.test(text)
    )
      return true;
    const next = candidates[i + 1];
    if (!next || next.paragraph > candidate.paragraph + 1 || !CLAIM.test(text)) return false;
    return ANSWER.test(next.sentence.text);
  });
  return new Set(answered.map(({ index }) => index));
}

/** Paragraphs that only let the other side speak: they open so, or the next one opens by rejecting all of it. */
function paragraphsPutForward(candidates: readonly Candidate[]): ReadonlySet<number> {
  const openers = candidates.filter(({ opensParagraph }) => opensParagraph);
  return new Set(
    openers.flatMap(({ paragraph, sentence }) => [
      ...(PUTS_FORWARD.test(sentence.text) ? [paragraph] : []),
      ...(REJECTS_ALL.test(sentence.text) ? [paragraph - 1] : []),
    ]),
  );
}

/** "The case against homework goes like this." */
const PUTS_FORWARD =
  /\b(?:case|argument|arguments|reasoning|theory|objection|complaint) (?:for|against|of|is|goes|runs?)\b.*\b(?:goes|runs?) (?:like this|as follows|roughly|something like)|\bgoes like this\b/iu;

/** `The other objection is the number. Nigeria has 500 languages.`: what is objected, up to the author's reply. */
function objectionsIn(candidates: readonly Candidate[]): ReadonlySet<Candidate> {
  const objections = new Set<Candidate>();
  let isListed = false;
  let isObjected = false;
  for (const candidate of candidates) {
    const { text } = candidate.sentence;
    if (candidate.opensParagraph) {
      isObjected = OBJECTION.test(text) || (isListed && ONE_OF_THEM.test(text));
      isListed = isObjected;
    } else if (REPLIES.test(text)) isObjected = false;
    if (isObjected) objections.add(candidate);
  }
  return objections;
}

const OBJECTION = /^[^,.;]{0,40}\bobjections?\b/iu;
const ONE_OF_THEM = /^the (?:other|next|first|second|third|last|serious|better|main|real)(?: one)? is\b/iu;
const REPLIES =
  /^(?:but|yet|still|true|no|of course|not so|perhaps|granted|i (?:accept|admit|grant|agree|have no|do not|don[’']t))\b/iu;

/**
 * Paragraphs that a later one turns against: from where the author grants something up to `But notice what it leaves`; where nothing
 * is said to be granted, the last few before that.
 */
export function grantedParagraphs(candidates: readonly Candidate[], few: number): ReadonlySet<number> {
  const turns = candidates.filter(
    ({ opensParagraph, sentence }) => opensParagraph && TURNS.test(sentence.text),
  );
  const granting = candidates.filter(({ sentence }) => GRANTING.test(sentence.text));
  return new Set(
    turns.flatMap(({ paragraph }) => {
      const from = granting.find((one) => one.paragraph < paragraph && one.paragraph >= paragraph - FAR);
      const first = from?.paragraph ?? paragraph - few;
      return Array.from({ length: paragraph - first }, (_, i) => first + i);
    }),
  );
}

const TURNS = /^(?:but|yet|however|except)\b/iu;

const GRANTING =
  /\b(?:other side|opponents|critics|supporters)\b.*\b(?:case|point|right|due)\b|\bgive (?:it|them|him|her) (?:its|their|his|her) due\b|\b(?:to be|in all) fair(?:ness)?\b|\bbe fair to\b|\bwill (?:say|ask|object|reply):/iu;

/** Paragraphs over which a concession may run. From judgement. */
const FAR = 4;

/** What an author says of common opinion or of an impression, thought once, or shows where it would lead. */
const NOT_MEANT =
  /^(?:everyone|everybody|we all) knows?\b|\bthere are (?:those|people|some) who (?:will |would |may )?(?:say|think|argue|tell|object)\b|\b(?:you|we) will be told\b|\bby (?:that|this|the same) logic\b|\blikes? to (?:think|believe|imagine)\b|\b(?:looks?|looked|seems?|seemed|feels?) as (?:though|if)\b|, (?:so )?the (?:story|legend|argument|theory|saying) (?:runs|goes)\b|^as far as (?!(?:I|we)\b)[^,]{3,40} (?:is|was|are|were) concerned\b|\bimpressions? (?:that )?(?:has|have|is|was|were|given|created)\b|\b(?:gives?|gave|creates?|created) the impression\b|\b(?:I|we) (?:(?:once|long|had|always) )?(?:thought|believed|assumed|imagined|supposed|used to (?:think|believe))\b/iu;

/** A point that the author grants; its answer follows. */
const GRANTS =
  /^(?:of course|admittedly|granted|to be sure|true,|certainly,|it is true that|no one (?:denies|doubts)|nobody (?:denies|doubts))\b/iu;

/** "Not one of these claims survives."; not "None of this needs a new law". */
const REJECTS_ALL =
  /^(?:not one|none|not a word) of (?:this|that|it|these|those|them)(?: \p{L}+)? (?:(?:is|was|are|were) (?:true|right|so|false|wrong|serious|proved)|survives?|holds?|stands?|adds up|bears|convinces?|proves?|follows?|makes? sense|will do|helps?)\b|^(?:all|every word) of (?:this|that|it) is (?:nonsense|wrong|false|untrue|rubbish)|^(?:this|that|it) is (?:all )?(?:nonsense|wrong|rubbish|false|untrue)\b/iu;

/** "We are told", "it is said", "supporters argue": somebody else's claim, and nobody's by name. */
const CLAIM =
  /\b(?:(?:am|is|are|were|was) (?:often |always |now |constantly )?told\b|it (?:is|has been|was) (?:often |widely |sometimes |now |commonly )?(?:said|claimed|argued|believed|thought|assumed|objected|suggested)|(?:some|many|most of us|many of us|others|critics|supporters|opponents|defenders|advocates|enthusiasts|sceptics|optimists|people|those who \p{L}+(?: \p{L}+){0,3})(?: (?:of|in|among) [^,.;]{3,30}?)? (?:often |still |will |may |might |also )?(?:say|argue|claim|believe|insist|think|object|complain|reply|answer|hold|maintain|assume|suppose|imagine|expect)\b|the (?:usual |common |standard )?(?:argument|claim|objection|theory|story|excuse) (?:is|goes|runs)\b|supposedly|allegedly|we hear that|you (?:may|might|will) have (?:heard|read|been told)|legend has it|(?:you|one) (?:might|may|would|could) (?:think|expect|suppose|imagine)|it is (?:tempting|easy|natural) to (?:think|believe|assume|suppose|say)|conventional wisdom)/iu;

/** The turn against it: a word of contrast, a plain denial, a concession with its "but", or a question back. */
const ANSWER =
  /^(?:but|yet|however|nonsense|not so|not quite|wrong|in (?:fact|truth|reality)|on the contrary|rubbish|really\?|no[,.;]|still,|perhaps\b|actually\b|the (?:truth|reality|facts?) (?:is|are)\b|as it turns out|science )|\?["”’]?$|^(?:that|this|it|they|these|the (?:argument|claim|figures?|evidence))\b.*(?:\b(?:wrong|false|untrue|nonsense|mistaken|myth|excuse|not true|does not|do not)\b|, (?:but|yet) )/iu;

/** Whether the author demands something here in so many words. */
export const isDemand = (reading: Reading, { clauses, sentence }: Candidate): boolean =>
  !isAsked(sentence.text) && !CLAIM.test(sentence.text) && demandIn(reading, clauses) !== undefined;

const isAsked = (text: string): boolean => /\?["”’]?$/u.test(text);

/** Whether the author turns one thing against another, or says that something is or is not so, in words of their own. */
export function isClaim({ own, tokens, sentence }: Candidate): boolean {
  if (own.length < tokens.length || isAsked(sentence.text) || CLAIM.test(sentence.text)) return false;
  if (own.some(({ lower }) => /^(?:said|says|told|i|my|me)$/u.test(lower))) return false;
  return STANCE.test(sentence.text);
}

const STANCE =
  /\b(?:(?:is|are) (?:not|no|never|only|just|simply|neither)\b|(?:isn[’']t|aren[’']t|can(?:not|[’']t)|won[’']t|never|rather than|instead of|the (?:truth|point|question|problem|answer|lesson|choice|cure|way) is\b)|not [^,.]{3,60},? but\b|there is (?:a|another|no) (?:[\p{L}-]+,? ){0,4}(?:way|rule|choice|answer|alternative|reason|case|excuse)\b)/iu;
