/**
 * Roles for which the text has no noun of office: what somebody does all the time (`Ida Holm, 34, cleans the wards of the hospital`),
 * and the body somebody comes from (`Ida Holm of the regional health unit`). Each is a verbatim cut that leans on nothing.
 */

import { firstWhere } from '../base/in-order.js';
import type { Reading } from '../grammar/reading.js';
import type { Mention, NamedEntity } from '../language/analysis.js';
import { bears, is, passesOn } from '../lexicon/index.js';
import { isSelfContained } from './told-roles.js';

/** What somebody does or where somebody belongs, at the first mention that says so. */
export function deedRole({ analysis }: Reading, { mentions }: NamedEntity): string | undefined {
  const { article, quotedRuns } = analysis;
  const told = mentions.filter(({ start }) => {
    const run = quotedRuns[firstWhere(quotedRuns, ({ end }) => end > start)];
    return run === undefined || run.start >= start;
  });
  for (const row of [bodyBehind, habit])
    for (const mention of told) {
      const found = row(mention, article.text);
      if (found) return found;
    }
  return undefined;
}

/** A trade with the clause behind it that says of what: `engineer who runs the network`. */
export function withClause({ analysis: { article } }: Reading, entity: NamedEntity, trade: string): string {
  const bare = trade.replace(/^(?:an?|the) /u, '');
  for (const { end } of entity.mentions) {
    const behind = article.text
      .slice(end, end + FARTHEST)
      .replace(/^, (?:\d{1,3}, )?(?:an?|the|its|their) /u, '');
    const led = LED.exec(behind)?.[1];
    if (led && isSelfContained(led)) return `${trade.includes(' ') ? trade : trade.toLowerCase()} ${led}`;
    const clause = behind.startsWith(bare) ? CLAUSE.exec(behind.slice(bare.length)) : undefined;
    if (clause && isLasting(clause[2]!) && isSelfContained(clause[1]!)) return `${trade} ${clause[1]}`;
  }
  return trade;
}

/** Characters behind a name in which a role is told. */
const FARTHEST = 200;

const CLAUSE =
  /^ (who (\p{L}+) [^,.;:“”"()–—]{5,90}?)(?=[,.;:“”"()–—]| and (?:who(?:m|se)?|has|had|is|was)\b)/u;

/** `Councillor Ida Holm, who heads the finance committee and voted against,`. */
const LED =
  /^, (?:\d{1,3}, )?(who (?:heads|chairs|leads|represents) [^,.;:“”"()–—]{5,60}?)(?=[,.;:“”"()–—]| and \p{L}+(?:ed|s)\b)/u;

const isLasting = (verb: string): boolean =>
  WORKED.test(verb) ||
  (/[^s]s$/u.test(verb) && !is(verb, 'passing-verb') && !passesOn(verb) && !STATE.test(verb));

const WORKED = /^(?:led|headed|ran|chaired|founded|served|taught|built|designed|treated)$/u;
const STATE = /^(?:is|was|has|does|goes|comes|says|thinks|wants|hopes|knows|likes|loves|fears|feels|lives)$/u;

/** `Ida Holm of the regional health unit said`, `Ida Holm of the ministry's office,`. */
const bodyBehind = ({ end }: Mention, text: string): string | undefined => {
  const told =
    /^ (of the [^,.;:“”"()–—]{3,60}?)(?:,| (?:said|says|told|tells|warned|explained|added|has|had|who)\b)/u.exec(
      text.slice(end, end + FARTHEST),
    )?.[1];
  return told && BODY.test(told) && isSelfContained(told) ? told : undefined;
};

const BODY =
  /\b(?:unit|office|department|agency|institute|board|bureau|service|team|authority|council|union|association|society|court|museum|hospital|laboratory)$/u;

/** `Ida Holm, 34, cleans the wards of the hospital for 250 crowns a day.`: at the start of a sentence, where somebody is made known. */
const habit = ({ start, end }: Mention, text: string): string | undefined => {
  if (!/(?:^|[.!?][”’"']? |\n)$/u.test(text.slice(Math.max(0, start - 3), start))) return undefined;
  const told = HABIT.exec(text.slice(end, end + FARTHEST));
  const sentence = /^[^.!?]*/u.exec(text.slice(end))![0];
  return told &&
    bears(told[2]!, 'trade', told[3]) &&
    isSelfContained(told[1]!) &&
    !SCENE.test(sentence) &&
    !NO_TRADE.test(told[1]!)
    ? `who ${told[1]}`
    : undefined;
};

const HABIT = /^(?:, \d{1,3},)? ((\p{L}+s) (?=(\p{L}*))[^,.;:“”"()–—]{5,90}?)(?=[,.;:]| and \p{L}+s )/u;

/** A scene is told in the present too. */
const SCENE =
  /\b(?:now|today|tonight|then|when|while|as|until|before|after|yesterday|again|suddenly|slowly|this|that|his|her|their|morning|evening|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/u;

/** `makes a face`, `runs a hand over`, `works on`, `holds a sign`. */
const NO_TRADE =
  /^\p{L}+ (?:up|down|out|off|on|over|away|back|through|into|to|from|a hand|a point|an? (?:risk|eye|smile|face|finger|sign|cup|glass|note|letter|list|case|joke|joint|line|picture|speech|visit))\b|^writes (?:of|that|about)\b|^leads the way\b|^plays (?:a|no|an) \p{L}* ?part\b/u;
