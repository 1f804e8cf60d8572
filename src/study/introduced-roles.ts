/**
 * Roles that a sentence before the name tells: `They found an observer. His name was Tor Brekke`, `The porter came. He was a
 * boy called Tom Ash`, `Ida had five children. Ada, the eldest, left`. Each row wants words that leave no doubt who is meant.
 */

import { firstWhere } from '../base/in-order.js';
import type { Reading } from '../grammar/reading.js';
import type { Mention, NamedEntity, Sentence } from '../language/analysis.js';
import { isOccupation, isPersonNoun } from '../lexicon/index.js';
import { isRolePhrase } from './told-roles.js';
import { writersOf } from './writers.js';

/** The first role that a row finds beside any mention. */
export function introducedRole(reading: Reading, { mentions }: NamedEntity): string | undefined {
  for (const row of ROWS) {
    for (const mention of mentions) {
      const found = row(placeOf(reading, mention), reading);
      if (found) return found;
    }
  }
  return undefined;
}

/** A mention with the words around it in its sentence, and the sentence before it in its paragraph. */
interface Place {
  readonly mention: Mention;
  readonly ahead: string;
  readonly behind: string;
  readonly at: number;
  readonly previous?: Sentence;
}

type Row = (place: Place, reading: Reading) => string | undefined;

function placeOf({ analysis }: Reading, mention: Mention): Place {
  const { sentences, article } = analysis;
  const at = firstWhere(sentences, ({ end }) => end > mention.start);
  const { start, end, paragraph } = sentences[at]!;
  const previous = sentences[at - 1];
  return {
    mention,
    at,
    ahead: article.text.slice(start, mention.start).replace(TITLE, ''),
    behind: article.text.slice(mention.end, end),
    ...(previous?.paragraph === paragraph && { previous }),
  };
}

const TITLE = /(?:M[rs]|Mrs|Dr|Prof)\.? $/u;

/** `They found an observer. His name was Tor Brekke`: one person is spoken of before. */
const named: Row = ({ ahead, previous }, reading) => {
  const told = /^(?:His|Her) name (?:is|was) $/u.test(ahead)
    ? /(?<= )(an?) ([^,;:“”"()–—]{3,80})\.\s*$/u.exec(previous?.text ?? '')
    : undefined;
  if (!told || personNounsIn(reading, previous!).length !== 1) return undefined;
  const start = previous!.start + told.index + told[1]!.length + 1;
  return isRolePhrase(reading, { start, end: start + told[2]!.length }) ? told[2] : undefined;
};

/** `The night porter came down. He was a boy called Tom Ash`: the trade that one person before has. */
const known: Row = ({ ahead, previous }, reading) => {
  if (!previous || !/^(?:He|She) (?:is|was) an? [^,;:]{3,40} (?:named|called) $/u.test(ahead))
    return undefined;
  const [only, other] = personNounsIn(reading, previous);
  if (only === undefined || other !== undefined) return undefined;
  const { tokens, article } = reading.analysis;
  const before = article.text.slice(previous.start, tokens[only]!.end);
  const told = /(?:^|[\s“"])(?:[Tt]he|[Aa]n?) ((?:\p{Ll}[\p{L}-]* ){0,2}\p{Ll}[\p{L}-]*)$/u.exec(before)?.[1];
  const start = tokens[only]!.end - (told?.length ?? 0);
  return told && isOccupation(tokens[only]!.lower) && isRolePhrase(reading, { start, end: tokens[only]!.end })
    ? told
    : undefined;
};

/** Tokens that name people by a noun or by a name. */
const personNounsIn = (
  { analysis: { tokens }, nameAt }: Reading,
  { firstToken, endToken }: Sentence,
): number[] =>
  tokens.flatMap(({ pos, lower }, i) => {
    if (i < firstToken || i >= endToken) return [];
    const naming = nameAt[i];
    const isNamed = naming?.entity.kind === 'person' && naming.firstToken === i;
    return isNamed || (!naming && pos === 'NOUN' && isPersonNoun(lower)) ? [i] : [];
  });

/** `Ada, the eldest, left` behind the only number of children in this paragraph and the one before. */
const born: Row = ({ behind, mention }, reading) => {
  const { text, paragraphs } = reading.analysis.article;
  const which = /^, the (eldest|youngest|elder|younger),/u.exec(behind)?.[1];
  if (!which) return undefined;
  const { start } = paragraphs[Math.max(0, mention.paragraph - 2)]!;
  const [family, other] = [...text.slice(start, mention.start).matchAll(FAMILY)];
  if (!family || other || isPair(which) !== (family[1] === 'two')) return undefined;
  const parent = parentIn(reading, start + family.index);
  return parent ? `${which} of the ${family[0]} of ${parent}` : `${which} of ${family[0]}`;
};

const FAMILY =
  /\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen) (?:children|sons|daughters|sisters|brothers)\b/gu;

/** `Ida Holm broke her hip. She had five children`: the only person whom the sentence before names. */
function parentIn(reading: Reading, family: number): string | undefined {
  const { sentences } = reading.analysis;
  const at = firstWhere(sentences, ({ end }) => end > family);
  const { text, paragraph, start } = sentences[at]!;
  const isOwn = /^(?:He|She) (?:had|has) /u.test(text) && !/[;:]/u.test(text.slice(0, family - start));
  const isParent = /^(?:children|sons|daughters)/u.test(
    reading.analysis.article.text.slice(family).replace(/^\p{L}+ /u, ''),
  );
  return isOwn && isParent && sentences[at - 1]?.paragraph === paragraph
    ? onlyPerson(reading, at - 1)?.name
    : undefined;
}

/** `On 2 June Ada Obi, 52, was swept away`: nobody else is named. */
export function onlyPerson(
  { analysis: { sentences }, nameAt }: Reading,
  sentence: number,
): NamedEntity | undefined {
  const { firstToken, endToken } = sentences[sentence]!;
  const named = nameAt.slice(firstToken, endToken).flatMap((naming) => naming?.entity ?? []);
  const people = new Set(named.filter(({ kind }) => kind === 'person'));
  return people.size === 1 ? [...people][0] : undefined;
}

const isPair = (which: string): boolean => which.endsWith('er');

/** `My neighbour Tom Ash`, where one author says all that is not quoted. */
const mine: Row = ({ ahead, mention }, { analysis }) => {
  const who = /\b[Mm]y ((?:late |old )?(?:neighbou?r|colleague|friend|teacher))(?:,)? $/u.exec(ahead)?.[1];
  if (!who) return undefined;
  const isSaid = analysis.quotedRuns.some(({ start, end }) => start < mention.start && mention.start < end);
  const { kind } = analysis.article;
  return !isSaid && kind === undefined && writersOf(analysis.article).size === 0
    ? `the author’s ${who}`
    : undefined;
};

/** `Tor Brekke runs a freight firm at Lunde`: what somebody does all the time. */
const doing: Row = ({ ahead, behind }) => {
  if (ahead !== '') return undefined;
  const does = (DOES.exec(behind) ?? HAS_DONE.exec(behind))?.[1];
  return does && does.split(' ').length <= LONGEST && !LEANS.test(does) ? `who ${does}` : undefined;
};

/** `The youngest speaker was Tor Brekke.` */
const foremost: Row = ({ ahead }) => {
  const [, which, noun] = /^The ((?:\p{Ll}+est|first|last) (\p{Ll}+)) (?:is|was) $/u.exec(ahead) ?? [];
  return noun && isPersonNoun(noun) && !/man|men|child|boy|girl|person/u.test(noun)
    ? `the ${which}`
    : undefined;
};

const DOES =
  /^(?:, (?:now )?\d{1,3},)? ((?:runs (?:an?|the) (?!risk|race|length|show|gauntlet|marathon|numbers|sum|check|bath)|teaches (?!us\b|him\b|her\b|them\b|me\b|you)|sells (?:\p{Ll}+s\b|\p{Ll}+ (?:at|in|on|to|from|by)\b)|farms |milks |breeds |coaches |chairs (?!the meeting))[^,.;:–—“”"()‘]{4,90}?)(?=[,.;:–—]| (?:and|but|while|when|because|so|where)\b)/u;

/** `, 67, known to everybody as Old Tor, has fished for 51 years.` */
const HAS_DONE =
  /^(?:, \d{1,3},)?(?: known (?:to \p{L}+ )?as [^,.;]{2,30},)? (has \p{Ll}+ed [^,.;:–—“”"()‘]{0,60}?\bfor (?:more than |over |nearly |almost )?[\p{L}\d-]+ (?:years|decades))(?=[,.;])/u;

const LEANS =
  /\b(?:this|that|these|those|such|it|its|he|him|she|they|them|their|there|then|I|we|you|me|my|us|our|also|only|here|now|today)\b/u;

const LONGEST = 14;

/** `a former inspector, Tor Brekke, who did the job in Lunde for 26 years`. */
export const servedIn = ({ article: { text } }: Reading['analysis'], { end }: Mention): string | undefined =>
  /^, who (?:did|held|had) (?:the|that) (?:job|post) ((?:in|at|for) [^,;]{3,40}?) for [\p{L}\d-]+ years\b/u.exec(
    text.slice(end, end + 120),
  )?.[1];

const ROWS: readonly Row[] = [named, known, born, mine, doing, foremost];
