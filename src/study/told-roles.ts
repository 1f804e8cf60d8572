/** What the text says somebody is, in the words that stand right beside the name: `a preacher there, Sayyid Holm`, `Ida Holm, 34, who teaches music`. */

import { firstWhere } from '../base/in-order.js';
import type { Reading } from '../grammar/reading.js';
import type { Mention, NamedEntity, Token } from '../language/analysis.js';
import { isPersonNoun } from '../lexicon/index.js';
import { tidiedRole } from './role-words.js';

/** The first thing that is said in full beside a mention; what stands nearest to a role comes first. */
export function toldRole(reading: Reading, { mentions }: NamedEntity): string | undefined {
  for (const find of ROWS) {
    for (const mention of mentions) {
      const found = find(reading, mention);
      if (found) return found;
    }
  }
  return undefined;
}

type Row = (reading: Reading, mention: Mention) => string | undefined;

/** `Its keeper, a man of Lunde, Dr. Ida Holm,`: the noun phrase that ends before the name. */
const before: Row = (reading, { start, end, paragraph }) => {
  const { text } = reading.analysis.article;
  const ahead = text.slice(Math.max(0, start - FARTHEST, paragraphStart(reading, paragraph)), start);
  const told = /^(.*?)(?:,| (?:named|called)) (?:\p{Lu}\p{L}*\.? )?$/su.exec(ahead)?.[1];
  if (
    !told ||
    OPENS_CLAUSE.test(told) ||
    (OPENS_ASIDE.test(told) && / \p{Ll}/uy.test(text.slice(end))) ||
    !/^(?:,| \p{Ll}|[.;]| [–—])/u.test(text.slice(end)) ||
    /^,? and\b/u.test(text.slice(end))
  )
    return undefined;
  const last = told.split(BREAK).at(-1)!;
  const from = start - ahead.length + told.length - last.length;
  for (const { index, 1: lead = '' } of last.matchAll(LEADS)) {
    const phrase = { start: from + index + lead.length, end: from + last.length };
    if (isRolePhrase(reading, phrase) && !ANOTHERS.test(text.slice(0, from + index).slice(-40)))
      return withArticle(lead, text.slice(phrase.start, phrase.end));
  }
  return undefined;
};

/** `Tom Holm, a friend of the mayor, Ida Lind`: what stands behind a name tells of that one. */
const ANOTHERS = /\p{Lu}\p{L}+, $/u;

/** Characters before a name in which its description begins. */
const FARTHEST = 120;
/** `Before she touches a spanner, Ida Holm` ends a clause there, and names nobody. */
const OPENS_CLAUSE =
  /(?:^|[.!?]\s)(?:Before|After|When|While|If|Though|Although|Because|Once|Until|Whenever) [^,.!?]*$/u;
/** `In the eyes of a neighbour, Ida Holm was rich`: what opens the sentence is about another. */
const OPENS_ASIDE =
  /(?:^|[.!?]\s)(?:According to|To|For|In|On|At|By|From|With|Without|After|Before|Despite|Like|Unlike|Behind|Under) [^,.!?]*$/u;
const BREAK = /[,;:.!?“”"()–—]+\s*/u;
/** Each place where a noun phrase may begin, after its article; an owner belongs to it. */
const LEADS =
  /(?<![\p{L}’'-])((?:[Aa]n?|[Tt]he|[Aa]nother|[Oo]ne|[Ii]ts) )(?=\p{L})|(?<![\p{L}’'-])(?=\p{Lu}\p{L}+[’']s )()/gu;

/** `the Council’s secretary`, `the most restless agitator`: without the article they would not read. */
const withArticle = (lead: string, phrase: string): string =>
  /^the $/iu.test(lead) && /^(?:\p{L}+[’']s|most|least|only|first|last|\p{L}+est) /u.test(phrase)
    ? `the ${phrase}`
    : phrase;

/** `Ida Holm, 34, a welder from Lunde,`, `Ida Holm is a welder`. */
const behind: Row = (reading, { end }) => {
  const { text } = reading.analysis.article;
  const told =
    /^(?:,(?: (?:now |then |aged )?\d{1,3},| for [\p{L}\d-]+ years)?(?: who (?:is|was))?|,? who (?:is|was)| (?:is|was)) (an?|the) ([^,.;:“”"()–—]{3,90})(,? and\b)?/u.exec(
      text.slice(end, end + 110),
    );
  if (!told || (told[3] && told[1] === 'the')) return undefined;
  if (
    /^ (?:is|was)/u.test(told[0]) &&
    (isQuoted(reading, end) || ACCORDING.test(text.slice(0, end).slice(-90)))
  )
    return undefined;
  const start = end + told[0].length - (told[3]?.length ?? 0) - told[2]!.length;
  return isRolePhrase(reading, { start, end: start + told[2]!.length })
    ? withArticle(`${told[1]} `, told[2]!)
    : undefined;
};

/** `According to the mayor, Ida Holm was a spy`: what somebody holds. */
const ACCORDING = /\b[Aa]ccording to [^.!?]*$/u;

/** `“Ida is an artist,” says the engineer`: what somebody calls her. */
const isQuoted = ({ analysis }: Reading, at: number): boolean =>
  analysis.quotedRuns.some(({ start, end }) => start < at && at < end);

/** Words of a clause. From judgement. */
const LONGEST = 16;
const LEANS =
  /\b(?:not|never|this|that|these|those|such|it|its|he|him|she|they|them|there|then|I|we|you|me|my|us|our|same|other|too|also|only|whom)\b|n[’']t\b/u;
/** No word of it leans on another sentence. */
export const isSelfContained = (phrase: string): boolean =>
  !LEANS.test(phrase) && phrase.trim().split(' ').length <= LONGEST;

/** `Ida Holm, 34, who teaches music at Lunde,`: where a noun says the same. */
const clause: Row = ({ analysis }, { end }) => {
  const told =
    /^,(?: (?:now |then |aged )?\d{1,3},)? (who \p{L}+ [^,.;:“”"()–—]{3,110})(?:[,.](?!\d)| \()/u.exec(
      analysis.article.text.slice(end, end + 130),
    )?.[1];
  return told && tidiedRole(told);
};

const ROWS: readonly Row[] = [before, behind, clause];

const paragraphStart = ({ analysis }: Reading, paragraph: number): number =>
  analysis.article.paragraphs[paragraph - 1]!.start;

/** Whether a stretch is one noun phrase that says what a person is: no verb, no conjunction, and a telling noun before its prepositions. */
function isRolePhrase(
  { analysis: { tokens } }: Reading,
  { start, end }: { start: number; end: number },
): boolean {
  const own = tokens.slice(
    firstWhere(tokens, (token) => token.end > start),
    firstWhere(tokens, (token) => token.start >= end),
  );
  if (own.length > LONGEST || own.some((token, i) => token.pos === 'CCONJ' && own[i + 1]?.pos === 'DET'))
    return false;
  if (own.some(({ lower }) => LEANS.test(lower))) return false;
  const link = own.findIndex(
    ({ pos, lower }) => pos === 'ADP' || /^(?:who|whom|whose|that|which|there)$/u.test(lower),
  );
  // `According to Holm, a clerk of the court was warned`: a sentence of its own.
  const relative = own.findIndex(({ lower }) => /^(?:who|whom|whose|that|which|where|and|but)$/u.test(lower));
  if (own.slice(0, relative < 0 ? own.length : relative).some(({ pos }) => pos === 'AUX')) return false;
  const noun = own.slice(0, link < 0 ? own.length : link);
  const head = noun.at(-1);
  if (!head || !isPersonNoun(head.lower) || noun.some((token, i) => isVerbal(token, noun[i - 1])))
    return false;
  return !(GENERIC.test(head.lower) && !/^(?:of|from|who|whom)$/u.test(own[link]?.lower ?? ''));
}

/** `a retired teacher` has no verb, `the court ordered a teacher` has one. */
const isVerbal = ({ pos, lower }: Token, before: Token | undefined): boolean =>
  /^(?:AUX|PRON|SCONJ|CCONJ)$/u.test(pos) ||
  (pos === 'VERB' && (before?.pos === 'NOUN' || !/(?:ing|ed)$/u.test(lower)));

/** `a man`: says nothing without more. */
const GENERIC = /^(?:man|woman|boy|girl|person|lady|lad|friend|neighbou?r|colleague|other)$/u;
