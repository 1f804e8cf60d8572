/** What a paragraph does for those around it. */

import { hasWords, ofFirst, opensWith, shown, type Work } from './work.js';

/** In any text, the rarest first. */
export const MOVES: readonly Work[] = [
  {
    does: 'It gives an example of what stands just before it.',
    shownBy: ofFirst(({ first }) =>
      /^(?:(?:Take|Consider|Think of) (?:the (?:case|example|story) of\b|\p{Lu}\p{L}+)|One (?:such|example)\b|[^,.]{0,40}\bfor (?:example|instance)\b)/u.test(
        first.text,
      ),
    ),
    mayBe: hasWords(/\bfor (?:example|instance)\b|\bexamples?\b|\bcase of\b|\b(?:Take|Consider)\b/u),
  },
  {
    does: 'It answers a question that has just been asked.',
    shownBy: ofFirst(({ first, before, isBelowHeading }) => {
      const last = before.at(-1)!;
      if (isBelowHeading) return false;
      return /\?$/u.test(last.text) && !last.quoted && !TURNS.test(first.text) && !/\?$/u.test(first.text);
    }),
    mayBe: ({ before, text }) => /\?["”’]?$/u.test(before.at(-1)?.text ?? '') || /\?/u.test(text),
  },
  {
    does: 'It puts a question that the text goes on to answer.',
    shownBy: ({ own, number, last }) => {
      const end = own.at(-1)!;
      return /\?$/u.test(end.text) && !end.quoted && number < last / 2 ? shown(end) : undefined;
    },
    mayBe: hasWords(/\?|\bquestions?\b/u),
  },
  {
    does: 'It tells what followed from what stands just before it.',
    shownBy: ofFirst(({ first }) =>
      /^(?:As a (?:result|consequence)(?! of\b)|The (?:result|effect|upshot|consequence)s? (?:was|is|were|are)(?= (?:an?|the|that|not)\b|,)|That is why|This is why|Because of this|Therefore,)/u.test(
        first.text,
      ),
    ),
    mayBe: opensWith(
      /\b(?:results?|consequences?|therefore|so|thus|led to|leads to|because|why|effects?|then|after|when)\b/iu,
    ),
  },
  {
    does: 'It gives a reason for what stands just before it.',
    shownBy: ofFirst(({ first }) =>
      /^(?:The (?:main |chief |real |simple |first )?reason (?:is|was)\b|(?:This|That|It) (?:is|was) because\b|One (?:strong |good |main )?reason (?:for|why|is|was)\b|The explanation (?:is|lies)\b)/u.test(
        first.text,
      ),
    ),
    mayBe: opensWith(/\b(?:because|reasons?|since|so|due to|explains?|causes?d?|why|for|as)\b/iu),
  },
  {
    does: 'It sets something against what stands just before it.',
    shownBy: ofFirst(({ first }) => TURNS.test(first.text) && !/\?$/u.test(first.text)),
    mayBe: opensWith(
      /^.{0,80}?\b(?:but|yet|however|even so|still|nevertheless|although|though|despite|while|instead|unlike|nor|whereas|not|no|nobody|others?)\b/iu,
    ),
  },
];

const TURNS =
  /^(?:But|Yet|However(?!,? (?:you|we|they|one|much|many|hard|long)\b)|Even so|Nevertheless|Nonetheless|By contrast|On the other hand|Still,)\b(?!,? (?:for (?:now|the moment)|what\b|why\b|how\b|who\b|first\b|let (?:me|us)\b|look\b))/u;
