/** The clause behind a trade that says of what: `engineer who runs the network`, where it leans on nothing. */

import { firstWhere } from '../base/in-order.js';
import type { Span } from '../base/span.js';
import type { Reading } from '../grammar/reading.js';
import type { NamedEntity, Token } from '../language/analysis.js';
import { is, passesOn } from '../lexicon/index.js';
import { isDeed } from './deed-verbs.js';
import { asNoun } from './role-nouns.js';
import { isSelfContained } from './told-roles.js';

/** A trade with the clause behind it that says of what: `engineer who runs the network`. */
export function withClause(reading: Reading, entity: NamedEntity, trade: string): string {
  const { article } = reading.analysis;
  const bare = trade.replace(/^(?:an?|the) /u, '');
  for (const { end } of entity.mentions) {
    const behind = article.text
      .slice(end, end + FARTHEST)
      .replace(/^, (?:\d{1,3}, )?(?:an?|the|its|their) /u, '');
    const [led, who] = LED.exec(behind) ?? DID.exec(behind) ?? [];
    const stop = end + (led?.length ?? 0);
    // `Farmer who farms on the branch` says it twice.
    if (who && asNoun(who) === bare) return trade;
    if (who && isSelfContained(who) && isOfMatter(reading, { start: stop - who.length + 4, end: stop }))
      return `${trade.includes(' ') ? trade : trade.toLowerCase()} ${who}`;
    const clause = behind.startsWith(bare) ? CLAUSE.exec(behind.slice(bare.length)) : undefined;
    if (clause && isLasting(clause[2]!, clause[1]!) && isSelfContained(clause[1]!))
      return `${trade} ${clause[1]}`;
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

/** `Commander Ida Holm, who led the inspection, said`: what is her own part in the text. */
const DID =
  /^, (?:\d{1,3}, )?(who (?!ha[sd] )(?:\p{L}+ )(?!.*\b(?:his|her|their)\b)[^,.;:“”"()–—]*?\bthe [^,.;:“”"()–—]{3,50}?)(?= ?[,.;:“”"()–—]| and \p{L}+(?:ed|s)\b)/u;

/** What somebody leads, or did about a thing that the text comes back to; from the verb on. */
function isOfMatter(reading: Reading, { start, end }: Span): boolean {
  const { tokens } = reading.analysis;
  const words = tokens.slice(
    firstWhere(tokens, (token) => token.start >= start),
    firstWhere(tokens, (token) => token.start >= end),
  );
  return LEADS.test(words[0]!.lower) || (isDeed(words) && isTold(reading, words));
}

const LEADS = /^(?:heads|chairs|leads|represents|headed|chaired|led|conducted)$/u;

const isLasting = (verb: string, clause: string): boolean =>
  WORKED.test(verb) ||
  (verb === 'has' && (LONG.test(clause) || MANY.test(clause))) ||
  (/[^s]s$/u.test(verb) && !is(verb, 'passing-verb') && !passesOn(verb) && !STATE.test(verb));

/** `who has sampled more than 400 wells` */
const MANY = /^who has (?:now )?\p{L}+(?:ed|[ae]n) (?:(?:more|fewer) than |over |about )?\d{2}/u;

/** `for nine years`, `since he was 12`. */
const LONG =
  /\b(?:since|(?:for|over) .*\b(?:years|decades|summers|winters|seasons|generations|centuries))\b/u;

const WORKED = /^(?:led|headed|ran|chaired|founded|served|taught|built|designed|treated)$/u;
const STATE = /^(?:is|was|has|does|goes|comes|says|thinks|wants|hopes|knows|likes|loves|fears|feels|lives)$/u;

/** What lasts, or a date or a noun that comes back where all things are told: `the door` is one that other words tell. */
function isTold({ nounUses, analysis: { tokens } }: Reading, words: readonly Token[]): boolean {
  if (words.some(({ lower }) => /^(?:years|decades|times|since)$/u.test(lower))) return true;
  const { sentence } = words[0]!;
  const comesBack = ({ lemma }: Token): boolean =>
    (nounUses.get(lemma) ?? []).some((at) => tokens[at]!.sentence !== sentence);
  const isLoose = (noun: Token, i: number): boolean =>
    noun.pos === 'NOUN' &&
    words.slice(Math.max(0, i - 3), i).some(({ lower }) => lower === 'the') &&
    !comesBack(noun) &&
    !COMPLETED.test(words[i + 1]?.lower ?? '') &&
    words[i + 1]?.pos !== 'NOUN';
  const isKnown = (word: Token): boolean =>
    /^[12]\d{3}$/u.test(word.lower) || (word.pos === 'NOUN' && comesBack(word));
  return words.some(isKnown) && !words.some(isLoose);
}

const COMPLETED = /^(?:of|for|at|in|to|from|on|who|that)$/u;
