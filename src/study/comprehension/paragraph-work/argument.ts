/** What a paragraph does in an argument. */

import { isGranted, isObjection } from '../../argument.js';
import { isDemand } from '../demands.js';
import { hasWords, ofFirst, shown, type Work } from './work.js';

/** In an opinion, the rarest first. */
export const ARGUMENT: readonly Work[] = [
  {
    does: 'It grants the other side a point.',
    shownBy: ({ own }) => {
      const granted = own.find((one) => isGranted(one) || IS_TRUE.test(one.text));
      return granted && shown(granted);
    },
    mayBe: (place) =>
      place.own.some(isGranted) ||
      /\b(?:true|right|fair|of course|admit|grant|accept|respect|concede|deny)/iu.test(place.text),
  },
  {
    does: 'It names an objection that others make.',
    shownBy: ofFirst(
      ({ first }) =>
        !/\b(?:is|are|be) right\b/u.test(first.text) &&
        ((isObjection(first) && HOLDS.test(first.lower)) || /\bobjections?\b/u.test(first.text)),
    ),
    mayBe: hasWords(
      /object|critic|oppos|\b(?:say|says|said|argue|argues|claim|claims|told|reply|replies|answer|answers|complain|warn)\b/iu,
    ),
  },
  {
    does: 'It says what should be done.',
    shownBy: ({ own, first, orders }) => {
      const bids = own.filter((one) => orders.has(one));
      const asks = isDemand(first) && !/^To \p{Ll}+\b|\bshould have\b/u.test(first.text);
      if (asks || PROPOSES.test(first.text)) return shown(first);
      return bids[1] && shown(bids[0]!);
    },
    mayBe: (place) =>
      place.own.some((one) => place.orders.has(one)) ||
      /\b(?:should|must|ought|needs? to|ha(?:s|ve) to|let|propos|suggest|demand|call(?:s|ed)? for|want|urge|solution)/iu.test(
        place.text,
      ),
  },
];

/** What was said before is granted. */
const IS_TRUE =
  /^(?:All (?:of )?)?(?:[Tt]hat|[Tt]his) is (?:all |quite |perfectly |also )?true\b|\b(?:has|have) a point\b/u;

const PROPOSES =
  /\b(?:my|these|one|two|three|four|five) (?:\p{L}+ ){0,2}(?:proposals?|suggestions?)\b|\bI (?:would )?propose\b|\bwhat I would (?:do|ask)\b/u;

/** What is said is a view, not `Mass on Sunday`. */
const HOLDS =
  /\b(?:say|answer|object|argue|reply|retort|protest|point out|told|tell (?:us|you|me)|claim|insist|complain|warn|fear)s?(?:,|:)? (?:that|it|this|there|we|i|he|she|they|the \p{L}+ (?:is|are|was|were|has|have|had|will|would))\b/u;
