/** Roles that the words around a name tell: `My neighbour Tom Ash`, `The youngest speaker was Tor Brekke`. Each row wants words that leave no doubt who is meant. */

import { firstWhere } from '../base/in-order.js';
import type { Reading } from '../grammar/reading.js';
import type { Mention, NamedEntity } from '../language/analysis.js';
import { isOccupation, isPersonNoun } from '../lexicon/index.js';
import { writersOf } from './writers.js';

/** The first role that a row finds beside any mention. */
export function introducedRole(reading: Reading, { mentions }: NamedEntity): string | undefined {
  for (const row of ROWS) {
    for (const mention of mentions) {
      const found = row(placeOf(reading, mention), reading);
      if (found) return found;
    }
  }
  return askedRole(reading, mentions);
}

/** A mention with the words around it in its sentence. */
interface Place {
  readonly mention: Mention;
  readonly ahead: string;
  readonly behind: string;
}

type Row = (place: Place, reading: Reading) => string | undefined;

function placeOf({ analysis }: Reading, mention: Mention): Place {
  const { sentences, article } = analysis;
  const at = firstWhere(sentences, ({ end }) => end > mention.start);
  const { start, end } = sentences[at]!;
  return {
    mention,
    ahead: article.text.slice(start, mention.start).replace(TITLE, ''),
    behind: article.text.slice(mention.end, end),
  };
}

const TITLE = /(?:M[rs]|Mrs|Dr|Prof)\.? $/u;

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
  const [, which = '', noun] = FOREMOST.exec(ahead) ?? [];
  if (!noun || !isPersonNoun(noun) || /man|men|child|boy|girl|person/u.test(noun)) return undefined;
  if (which !== noun) return `the ${which}`;
  return isOccupation(noun) ? noun : undefined;
};

/** `The dyer was`, `The dispatcher then was a man named`. */
const FOREMOST =
  /^The ((?:(?:\p{Ll}+est|first|last) )?(\p{Ll}+))(?: then| now)? (?:is|was) (?:an? (?:\p{Ll}+ )?(?:man|woman) (?:named|called) )?$/u;

/** `How did you come to be an interpreter?`, of the only one who answers. */
function askedRole({ analysis: { article } }: Reading, mentions: readonly Mention[]): string | undefined {
  const { kind, text, paragraphs } = article;
  if (kind !== 'interview') return undefined;
  const forms = new Set(mentions.slice(0, MOST_FORMS).map(({ start, end }) => text.slice(start, end)));
  const name = paragraphs.slice(0, OPENING).find(({ speaker }) => forms.has(speaker ?? ''))?.speaker;
  if (name === undefined || new Set(paragraphs.flatMap(({ speaker }) => speaker ?? [])).size !== 2)
    return undefined;
  const questions = paragraphs.filter(({ speaker }) => speaker !== undefined && speaker !== name);
  const roles = questions.flatMap((one) => BECAME.exec(text.slice(one.start, one.end))?.[1] ?? []);
  return roles.find((role) => isOccupation(role.slice(role.lastIndexOf(' ') + 1)));
}

/** Paragraphs in which both have spoken, and mentions in which a name has had all its forms. From judgement. */
const OPENING = 6;
const MOST_FORMS = 40;

const BECAME =
  /\b(?:(?:[Hh]ow|[Ww]hen) did you (?:first )?(?:come to be|become)|you became) an? (\p{Ll}[\p{Ll} -]{2,40}?)(?=[?,.;]| (?:in|at|on|for|and|when|after|who|that)\b)/u;

const DOES =
  /^(?:, (?:now )?\d{1,3},)? ((?:runs (?:an?|the) (?!risk|race|length|show|gauntlet|marathon|numbers|sum|check|bath)|teaches (?!us\b|him\b|her\b|them\b|me\b|you)|sells (?:\p{Ll}+s\b|\p{Ll}+ (?:at|in|on|to|from|by)\b)|farms |milks |deal(?:s|t) in (?=\p{Ll}+(?:[,.]| and\b))|breeds |coaches |dispatches |supervises |tunes |chairs (?!the meeting)|speaks for the (?=(?:\p{Ll}+ )*\p{Lu})|drives (?=(?:an?|the) (?:\p{Ll}+ )*(?:bus|lorry|truck|tanker|taxi|train|tram|van|ambulance)\b))[^,.;:–—“”"()‘]{4,90}?)(?=[,.;:–—]| (?:and|but|while|when|because|so|where)\b)/u;

/** `, 67, known to everybody as Old Tor, has fished for 51 years.` */
const HAS_DONE =
  /^(?:, \d{1,3},)?(?: known (?:to \p{L}+ )?as [^,.;]{2,30},)? (has \p{Ll}+ed [^,.;:–—“”"()‘]{0,60}?\bfor (?:more than |over |nearly |almost )?[\p{L}\d-]+ (?:years|decades)(?=[,.;])|has been (?!able|unable)\p{Ll}+ing [^,.;:–—“”"()‘]{4,60}(?=, [^.;:–—“”"()‘]{0,120}, for [\p{L}\d-]+ (?:years|decades)[,.]))/u;

const LEANS =
  /\b(?:this|that|these|those|such|it|its|he|him|she|they|them|their|there|then|I|we|you|me|my|us|our|also|only|here|now|today)\b/u;

const LONGEST = 14;

const ROWS: readonly Row[] = [mine, doing, foremost];
