/** What is said only to people who listen: whom a speech greets, what it thanks them for, how it takes its leave. */

import type { Block } from '../block.js';
import { unquoted } from './counting.js';

interface Sign {
  readonly pattern: RegExp;
  /** The head is the first paragraphs and their first letters, the end the last one. */
  readonly in: 'head' | 'text' | 'end';
  /** What it weighs when it is met so often. From judgement, tried on 600 speeches and 1,100 releases of the press. */
  readonly worth: readonly (readonly [count: number, weight: number])[];
}

const HONOURED =
  '(?:President|Speaker|Chair\\w*|Moderator|Chief Justice|Secretary[- ]General|Mayor|Minister|Governor|Chancellor|Vice President|Vice Chancellor|Prime Minister|Justices?)';
const LISTENERS =
  '(?:citizens|friends|americans|\\p{Lu}\\p{L}+s|colleagues|students|graduates|delegates|comrades|country\\w+|members|ministers|senators|workers|guests|brothers|sisters)';
/** Guests are asked to drink to somebody. */
const TOAST =
  /\b(?:raise|lift|charge) (?:a|your|our) glass(?:es)?\b|\bpropose (?:a|the|my|this)(?: \w+)? toast\b|\bbe upstanding\b|\bjoin me in (?:a toast|toasting|raising)\b/i;
const SIGNS: readonly Sign[] = [
  {
    pattern: new RegExp(
      `\\bladies and gentlemen\\b|\\bbrothers and sisters\\s?[,:.]|(?<![\\p{L}] )\\b(?:Mr|Madam|Mister|Mrs|Ms|Mme)\\.? ${HONOURED}\\s?[,:.;–—-]|(?:^|[,.;!] )(?:my )?(?:dear |fellow |distinguished |honou?red |honou?rable )+(?:\\p{L}+ )?${LISTENERS}(?: of [\\p{L} ]{3,40})?\\s?[,:.!–—-]|(?:^|[,;.] )(?:my friends|friends|comrades|your (?:excellenc|majest|royal highness|eminence)\\w*|excellencies)\\s?[,:.;!]|^(?:honou?rable )?members of (?:the )?[\\p{L} ]{4,40}[,:]|\\bclass of (?:\\d{4}|’\\d\\d)[,:.!]`,
      'gimu',
    ),
    in: 'head',
    worth: [
      [1, 2],
      [2, 3],
    ],
  },
  {
    pattern:
      /(?:^|[.!?:,] )(?:And )?(?:good (?:morning|afternoon|evening|day)|thank you (?:all|so much|very much|very kindly|both|everyone|everybody)|thank you,? (?:mr|madam|ms|mrs|dr)\b|(?:i |i.d like to |may i )?(?:thank(?:s| you)|(?:very )?grateful)\b[^.!?]{0,60}\b(?:for (?:the |your |that |this |such |a |so )*(?:\w+ ){0,2}(?:invitation|inviting|introduction|welcom\w+|opportunity|coming|having|joining|being (?:here|with)|hosting|privilege|honou?r|chance)))/gim,
    in: 'head',
    worth: [[1, 2]],
  },
  {
    pattern:
      /\b(?:I(?:[’']m| am| was| feel)|it(?:[’']s| is| has been| gives me| affords me)|this is|what an?|I have the) (?:[\w-]+ ){0,3}(?:happy|proud|delighted|honou?red|pleased|glad|grateful|privileged|humbled|(?:pleasure|honou?r|privilege)(?: and an? (?:pleasure|honou?r|privilege))?)\b[^.!?]{0,70}\b(?:here|today|tonight|with you|before you|to you|among you|you all|to (?:come to|be in|return to|welcome you)|this (?:morning|afternoon|evening|occasion|conference|house|chamber|hall|great|historic|magnificent))\b/gi,
    in: 'head',
    worth: [[1, 2]],
  },
  {
    pattern:
      /\bI (?:come|stand|appear|speak|rise|greet|welcome|address)(?: \w+)? (?:you|before you|here|to you|today|tonight|to (?:support|oppose|give|speak|take)|in support)\b|\bI (?:am|have been) (?:asked|invited) to (?:speak|talk|address)\b|\b(?:we|I)(?: are|[’']re|[’']m| am) (?:[\w-]+ ){0,2}going to (?:be )?talk\w*\b[^.!?]{0,30}\b(?:today|tonight|to you)\b|\bwe (?:meet|gather|are met|are gathered|are assembled|come together) (?:\w+ )?(?:here|today|tonight|on this|in this)\b/gi,
    in: 'head',
    worth: [[1, 2]],
  },
  {
    pattern:
      /\bladies and gentlemen\b|\bbrothers and sisters\s?[,:.]|\b(?:Mr|Madam)\.? (?:President|Speaker|Chair\w*|Moderator)\s?[,.;?!]|\bmy (?:dear )?friends\s?[,:.;!–—-]|\bmy fellow \p{L}+|\bfellow (?:citizens|americans)\s?[,:.;!]/giu,
    in: 'text',
    worth: [
      [2, 1],
      [4, 2],
    ],
  },
  {
    pattern:
      /\b(?:I (?:say|tell|ask|urge|remind|promise|assure|thank|invite|call on|call upon|put it to|put to) (?:to )?you\b|let me (?:say|tell|be|give|begin|close|turn|start|conclude|finish|end|repeat|assure|remind|share|make|read|just|also|now)\b|I (?:want|wish|would like|[’']d like) to (?:thank|talk|say|speak|begin|start|tell|acknowledge|pay tribute|congratulate|close|finish|conclude|turn|share|assure)\b|(?:this (?:evening|morning|afternoon)|tonight|here today|today),? I\b|\b(?:gathered|assembled|sitting|seated|standing) here\b|\bin this (?:room|hall|house|chamber)\b|\bhere (?:today|tonight|this (?:morning|evening|afternoon))\b|\blet us\b)/gi,
    in: 'text',
    worth: [
      [2, 1],
      [5, 2],
    ],
  },
  {
    pattern:
      /(?:^|[.!?] )(?:(?:so |and |once again,? |again,? )?(?:I )?thank you\b(?: (?:all|again|very much|so much|everyone|everybody|for listening|for your (?:attention|time)|and .{3,40}|ladies and gentlemen))*|(?:may )?god bless\b.{2,60}|long live\b.{2,40}|kia ora(?: \w+)?|free at last.{0,60})[.!]?$/gi,
    in: 'end',
    worth: [[1, 2]],
  },
  {
    pattern: TOAST,
    in: 'end',
    worth: [[1, 2]],
  },
];

/** Whether it ends in a toast: most of such a speech is about whom it praises. */
export const endsInToast = (blocks: readonly Block[]): boolean =>
  blocks.slice(-PARAGRAPHS_OF_END).some(({ text }) => TOAST.test(unquoted(text)));

const LETTERS_OF_HEAD = 500;
const PARAGRAPHS_OF_END = 3;
const PARAGRAPHS_OF_HEAD = 6;

/** How sure what is said to listeners makes it that a text was spoken. */
export function weighSigns(blocks: readonly Block[]): number {
  if (isLetter(blocks)) return 0;
  const prose = blocks.filter(({ kind }) => kind !== 'list').map(({ text }) => unquoted(text));
  const head = prose.slice(0, PARAGRAPHS_OF_HEAD).map((text) => text.slice(0, LETTERS_OF_HEAD));
  const parts = { head, text: prose, end: prose.slice(-PARAGRAPHS_OF_END) };
  return SIGNS.reduce((sum, sign) => sum + weightOf(sign, parts[sign.in].join('\n')), 0);
}

const LETTER_OPENS =
  /^(?:dear (?!fellow|friends|colleagues|guests|students|comrades|delegates)|hi\b|hello\b|to the editor|sir[,.–—-])/i;
const LETTER_CLOSES =
  /^(?:yours (?:faithfully|sincerely|truly|in\b)|(?:kind|best|warm) (?:regards|wishes)|(?:with )?(?:kind|best|warm)?\s?regards|sincerely)\b.{0,40}$/i;

const isLetter = (blocks: readonly Block[]): boolean =>
  blocks.slice(0, 3).some(({ text }) => LETTER_OPENS.test(text)) ||
  blocks.slice(-PARAGRAPHS_OF_HEAD).some(({ text }) => LETTER_CLOSES.test(text));

function weightOf({ pattern, worth }: Sign, text: string): number {
  const found = text.match(pattern)?.length ?? 0;
  return worth.reduce((best, [count, weight]) => (found >= count ? weight : best), 0);
}
