/** A share and the total it is a share of, where one sentence holds both apart: `In a survey of 412 members, 68 per cent said`. */

import type { Passage } from '../../passages.js';
import { type Candidate, candidate } from '../candidate.js';
import { AMOUNT, type Amount, ranked, readAmount, show } from './amounts.js';
import { quoteAround } from './quoting.js';

const PEOPLE = '((?:[\\p{Ll}-]+ ){0,2}?(?:[\\p{Ll}-]*[^s]s|people|men|women|children))\\b';
const SURVEY = new RegExp(
  `\\b(?:survey|poll|questionnaire|ballot|study|census)\\b[^.;%]{0,60}?(?:of|to which|in which|among) (${AMOUNT}) ${PEOPLE}[^.;%]{0,90}?(?:[,:] (?:only |just )?|\\b(?:found|shows?|showed|reported|suggested)(?: that)? (?:only |just )?)(${AMOUNT})(?<=%|cent)`,
  'iu',
);
const OF_WHICH = new RegExp(
  `(?<![\\d.,])(${AMOUNT})(?: ([\\p{Ll}]+))?, of which [^.;%]{0,50}?(?<![\\d.,])(${AMOUNT})(?<=%|cent)`,
  'u',
);

/** Asks how much the share comes to. */
export function ofTotalQuestion(passage: Passage): Candidate | undefined {
  const match = SURVEY.exec(passage.text) ?? OF_WHICH.exec(passage.text);
  const [whole, share] = [match && readAmount(match[1]!), match && readAmount(match[3]!)];
  if (!match || !whole || share?.sign !== '%' || share.value >= 1 || whole.sign === '%' || whole.value < 20)
    return undefined;
  const quote = quoteAround(passage, { start: match.index, end: match.index + match[0].length });
  const count = share.value * whole.value;
  const unit = match[2] ? ` ${match[2]}` : '';
  const about = Math.abs(count - Math.round(count)) < 1e-6 && share.exact && whole.exact ? '' : 'about ';
  const shown = (value: number): string => amount(value, whole, unit);
  const choices = ranked({ text: `${about}${shown(count)}`, value: count }, [
    {
      text: `${about}${shown(whole.value - count)}`,
      value: whole.value - count,
      why: 'is the rest, not the share',
    },
    {
      text: `${about}${shown(share.value * 100)}`,
      value: share.value * 100,
      why: 'takes the percentage for the number itself',
    },
    { text: shown(whole.value), value: whole.value, why: 'is the whole' },
  ]);
  if (!quote || !choices) return undefined;
  return candidate(passage, {
    frame: 'share-of-count',
    kind: 'multiple-choice',
    prompt:
      `¶${passage.paragraph} says: ${quote}. How many${whole.sign || isMoney(unit) ? '' : unit} does “${match[3]!.trim()}” stand for?`.replace(
        'How many does',
        'How much does',
      ),
    answer: `${about ? 'About ' : ''}${shown(count)}`,
    ...choices,
    working: `${show(share.value, '%')} of ${show(whole.value, whole.sign)} = ${about}${amount(count, whole, '')}`,
    level: 'understand',
  });
}

const amount = (value: number, { sign }: Amount, unit: string): string =>
  `${show(sign || value >= 1e6 ? value : Math.round(value), sign)}${unit}`;

const isMoney = (unit: string): boolean => /euro|dollar|pound|crown|rupee|franc|shilling|yen/u.test(unit);
