/** The clause behind a trade that says of what: `engineer who runs the network`, where it leans on nothing. */

import type { Reading } from '../grammar/reading.js';
import type { NamedEntity } from '../language/analysis.js';
import { is, passesOn } from '../lexicon/index.js';
import { isSelfContained } from './told-roles.js';

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
