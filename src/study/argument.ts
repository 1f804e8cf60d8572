/** The course of an argument: what its author grants to the other side, what opponents are said to hold, and where the text turns back. */

import type { Passage } from './passages.js';

const GRANTS =
  /^(?:of course,? (?!not\b)\p{L}+|admittedly|granted,|to be sure|true, )|\bit is (?:also |quite |perfectly )?true that\b|\b(?:i understand|(?:i|we) (?:accept|grant|admit|concede|do not deny|don[’']t deny|do not doubt|don[’']t doubt)) (?:that|the|how|why)\b|\bno ?(?:one|body) (?:denies|disputes|doubts|can deny)\b|\b(?:is|are) (?:(?!an?\b|the\b|no\b|our\b|my\b|their\b)\p{L}+ )?right(?:,|:| about| that| to(?! be\b))|\bhas a point\b|\bis a fair (?:point|question)\b|\bi (?:do )?take (?:it |them |this )?seriously\b|\bi have no (?:answer|quarrel|reply)\b|\b(?:the|that|this|their) (?:objection|fear|worry|concern|complaint)s? (?:is|are) (?:just|fair|real|reasonable|understandable)(?=[.,;:]|$| (?:and|but|enough)\b)/u;

/** A point granted stands in the author's own words. */
export const isGranted = ({ lower, quoted, reported, words }: Passage): boolean =>
  !quoted && !reported && words >= 7 && GRANTS.test(lower);

const OBJECTS =
  /^(?:(?:but|and|of course|now|here),? )?(?:the|an?|my|our|some|many|you|they|mr|mrs|ms|dr|others|people|somebody|someone)\b(?: [\p{L}.’'-]+){0,4}? (?:will|would|may|might) (?:now |perhaps |no doubt |surely |of course |also )?(?:say|answer|object|argue|reply|retort|protest|point out|tell (?:us|you|me))\b(?! (?:some|any|no)thing\b)|\b(?:critics|opponents|sceptics|skeptics|defenders|the other side|some(?: people)?|others|those who \p{L}+) (?:\p{L}+ ){0,6}?(?:will |would |may |might )?(?:also )?(?:say|argue|claim|object|insist|reply|answer|complain|warn|fear)s? (?:that\b|it\b|the\b)|\bit (?:will|may|might) be (?:said|objected|argued)(?:,[^,]*,)? that\b|^there are those who (?:will )?(?:say|argue|think)\b|\b(?:we|you) (?:are|will be) told (?:that )?there is\b|\b(?:first|second|main|usual|common|strongest|best|other) (?:objection|argument against|counter-?argument)\b[^.]{0,30}\bis\b/u;

/** What is held against the author, named as such. */
export const isObjection = ({ lower, quoted, words }: Passage): boolean =>
  !quoted && words >= 8 && OBJECTS.test(lower) && !/\b(?:of|all) (?:you|us)\b/u.test(lower);

/** `We’ll be told that ...`, `They say ...`: it tells of objections where a text has several. */
const RAISES =
  /^(?:(?:but|and|now|first|second|third|then|next),? )?(?:it (?:will|may|might|would) (?:also |no doubt |perhaps )?be (?:said|objected|argued|claimed)\b|it is (?:sometimes |often |also )?(?:said|objected|argued) that\b|(?:we|you)(?: (?:will|may|are)|[’']ll) (?:also |no doubt |now |sometimes |often )?(?:be )?told\b|they (?:will |may |also )?(?:say|tell us|object|argue)\b|(?:the|a|my|their) (?:first|second|third|fourth|last|final|other|main|usual|common|strongest|best|next) objection\b)/u;

/** `The objection I respect is a different one.`: what it is comes in the next sentence. */
const ANNOUNCES =
  /^(?:but |and )?(?:(?:the|an?|there is|there[’']s|there are|here is) (?:an? |one |another |other |also )*(?:first |second |third |last |better |stronger |harder |more serious |serious )*(?:objection|argument)s? (?:that |which )?(?:i |weighs? |(?:came|comes) from |is (?:harder|stronger|better|more)))/u;

export const announcesObjection = ({ prose, quoted, lower }: Passage): boolean =>
  prose && !quoted && ANNOUNCES.test(lower);

/** What others say, or will say, in a sentence of the author's. */
export const raisesObjection = (passage: Passage): boolean =>
  passage.prose && !passage.quoted && (isObjection(passage) || RAISES.test(passage.lower));

const TURNS = /^(?:But|Yet|However|Still|Nevertheless|Even so)\b/u;

/** The first sentence that turns against a point, in its paragraph or at the head of the next. */
export function turnAfter(passages: readonly Passage[], given: Passage): Passage | undefined {
  return passages
    .slice(given.index + 1, given.index + 8)
    .find(
      ({ text, paragraph }, i, rest) =>
        TURNS.test(text) &&
        paragraph - given.paragraph <= 1 &&
        (paragraph === given.paragraph || rest[i - 1]?.paragraph !== paragraph),
    );
}
