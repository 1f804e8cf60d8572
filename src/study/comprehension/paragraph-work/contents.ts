/** What a paragraph brings into a text: money, times, what is not known, what was denied. */

import { clausesOf } from '../../../grammar/lookup.js';
import type { Passage } from '../../passages.js';
import { inQuotes } from '../neighbours.js';
import { hasWords, ofShare, shown, type Work } from './work.js';

export const CONTENTS: readonly Work[] = [
  {
    does: 'It admits that something is not known.',
    shownBy: ofShare(
      0.15,
      /\b(?:nobody|no one|no-one) (?:\p{L}+ )?(?:knows|can say|is sure|can tell) (?:(?:for )?(?:sure|certain)|exactly|yet|how|why|what|whether|who|when|where|which|if)\b|\b(?:is|are) (?:still )?(?:not (?:yet )?(?:known\b(?! (?:for|as|to))|clear|understood)|unknown|unclear)\b|\bwas not yet known\b|\btoo (?:early|soon) to (?:say|tell|know)\b|\bremains to be seen\b|\bcannot (?:yet )?(?:say|tell) for (?:sure|certain)\b/iu,
    ),
    mayBe: hasWords(
      /\b(?:nobody|no one|not|never|n[’']t|cannot|hard to|impossible to|little is) (?:\p{L}+ )?(?:know|known|knows|clear|certain|sure|understood?|say|says|tell|settled)\b|un(?:clear|known|certain|sure)|myster|puzzl|too (?:early|soon)|remains|whether|doubt|question|guess|\?/iu,
    ),
  },
  {
    does: 'It says what somebody denies, or does not want to say.',
    shownBy: ofShare(
      0.2,
      /(?<!\b(?:[Nn]obody|[Nn]o one|not|never|n[’']t)\b.{0,30})\bden(?:y|ies|ied) (?:this|that|it|any|all|having|\p{L}+ing|the (?:charges?|claims?|accusations?|allegations?|reports?)|these|those)\b|\b(?:declined to (?:answer|comment|say|discuss)|refuse[sd] to (?:comment|answer|say|speak|discuss)|would not (?:confirm|comment|say|answer))\b|\bcould not be reached\b|\breject(?:s|ed) (?:the|any|this|that|those|these|all) (?:\p{L}+ )?(?:claims?|charges?|accusations?|criticisms?|allegations?|suggestions?)\b/u,
    ),
    mayBe: hasWords(
      /\bden(?:y|ie)|declin|refus|would not|wouldn[’']t|not (?:answer|repl|respond|comment|say)|n[’']t (?:say|answer|comment)|not be reached|reject|disput|dismiss|not true|untrue|false|insist/iu,
    ),
  },
  {
    does: 'It says what people were told to do.',
    shownBy: ofShare(
      0.3,
      /\b(?:people|residents|owners|pupils|students|drivers|parents|visitors|families|households|passengers|locals|villagers|workers|patients|customers|everybody|everyone)\b[^.;]{0,60}\b(?:were|have been|has been|are|are being|was|is) (?:told|advised|urged|ordered|asked|warned) (?:not )?to\b/iu,
    ),
    mayBe: hasWords(
      /\b(?:told|asked|warned|allowed|forced) (?:\p{L}+ ){0,3}to\b|advi[sc]e|urg(?:e|ing)|order(?:s|ed)?\b|should|must|recommend|evacuat|instruct/iu,
    ),
  },
  {
    does: 'It speaks of money: what something costs, and who pays.',
    shownBy: ofShare(
      0.6,
      /[£$€] ?\d|\b\d[\d.,]* (?:million |billion )?(?:dollars?|euros?|pounds?|crowns?|kronor|yen|won|shillings|rupees)\b|\b(?:cost|costs|price|prices|pays?|paid|grants?|loans?|budget|insured|insurers?)\b/u,
    ),
    mayBe: hasWords(
      /[£$€] ?\d|\b(?:dollar|euro|pound|crown|kronor|shilling|rupee|cost|price|pay|paid|fund|grant|loan|budget|money|expens|cheap|insur|earn|income|profit|wage|salar|afford|compensat|financ|invest)/iu,
    ),
  },
  {
    does: 'It says what somebody fears or warns of.',
    shownBy: ofShare(
      0.3,
      /(?<!\bhad )\b(?:warn(?:s|ed)? (?:that|against|of)|fears? (?:that|of|for|it|the)|(?:is|are) (?:worried|afraid|concerned) (?:that|about|for|of)|worr(?:y|ies) (?:that|about))\b/u,
    ),
    mayBe: hasWords(/\bwarn|danger|\brisk|threat|fear|worr|concern|afraid|caution|wary|alarm/iu),
  },
  {
    does: 'It explains what a word means.',
    shownBy: ofShare(
      0.2,
      /(?<!\b(?:paper|book|film|song|article|report|group|band|company|firm|magazine|show|play|ship|boat|project|programme|program|plan)) (?:is|are|was|were|so-called|it|them) (?:called|known as) (?!by\b|to\b|upon\b|off\b|on\b|for\b|in\b)(?!(?:\p{Lu}))|\b(?:word|term) \S+ (?:means|comes from)\b|\b(?:which|that) means [“"‘]/u,
    ),
    mayBe: hasWords(
      /\bcall(?:ed|s)?\b (?!for|on|to)|known as|\bnam(?:e|es|ed)\b|\bterms?\b|\bwords?\b|\bmean(?:s|ing|t)\b|defin|so-called|short for|stands? for|\bthat is,|\bor [“‘"]/iu,
    ),
  },
  {
    does: 'It tells what researchers found out.',
    shownBy: ofShare(
      0.2,
      /\b(?:study|survey|experiments?|trials?|research|researchers|scientists|tests|census|poll|analysis)\b(?: \p{L}+){0,8}? (?:found|shows?|showed|revealed|suggests?|suggested|concluded|discovered)\b(?! them)/u,
    ),
    mayBe: hasWords(
      /stud(?:y|ie[sd])|survey|research|scien|experiment|trial|\btest|census|\bpoll\b|analys|found (?:that|out)|\bdata\b|professor|measure|discover|investigat|institute|expert|record|show(?:s|ed|n)|\w+ologist/iu,
    ),
  },
];

/** In what is no opinion, where `will` is no threat and no hope. */
export const AHEAD: readonly Work[] = [
  {
    does: 'It says what is planned or to happen next.',
    shownBy: ofShare(
      0.6,
      /(?<!\b(?:which|that|who|you|we|[Ii]f .{0,60}) )\b(?:will|won[’']t|(?:is|are) (?:now )?(?:due|expected|set|hoping|planning) to|plans? to|next (?:year|month|week|spring|summer|autumn|winter)|tomorrow)\b/u,
    ),
    mayBe: hasWords(
      /\b(?:will|won[’']t|shall|would|[’']ll|(?:is|are) to\b|going to|due to\b|expect|set to|plan(?:s|ned)?\b|hop(?:e|es|ed|ing)\b|intend|aims?\b|promis|next (?:year|month|week|spring|summer|autumn|winter)|tomorrow|soon|future)/iu,
    ),
  },
];

/** In a report. */
export const NEWS: readonly Work[] = [
  {
    does: 'It tells the whole news in short.',
    shownBy: ({ number, own, first }) =>
      number === 1 && own.length <= 2 && first.words >= 15 && !first.quoted && isTelling(first)
        ? shown(first)
        : undefined,
    mayBe: ({ number }) => number <= 2,
  },
];

/** No caption. */
const isTelling = ({ reading, index }: Passage): boolean =>
  clausesOf(reading, index).some(({ kind, verb }) => kind === 'main' && verb.form === 'finite');

/** Many texts have it: it is taken last. */
export const FIGURES: readonly Work[] = [
  {
    does: 'It shows by several figures how much or how many.',
    shownBy: (place) => {
      const told = place.figures.filter(({ quoted, text }) => !quoted && /\d/u.test(text));
      const isFull =
        told.length >= 4 || (told.length === 3 && new Set(told.map(({ sentence }) => sentence)).size > 1);
      const at = place.own.find(({ index }) => index === told[0]?.sentence);
      return isFull && at ? { at, words: told.map(({ text }) => inQuotes(text)).join(', ') } : undefined;
    },
    mayBe: (place) => place.figures.length >= 2 || (place.text.match(/\d[\d.,]*/gu) ?? []).length >= 3,
  },
];
