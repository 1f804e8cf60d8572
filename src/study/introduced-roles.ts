/** Roles that the words around a name tell: `My neighbour Tom Ash`, `The youngest speaker was Tor Brekke`. Each row wants words that leave no doubt who is meant. */

import { firstWhere } from '../base/in-order.js';
import type { Reading } from '../grammar/reading.js';
import type { Mention, NamedEntity } from '../language/analysis.js';
import { isOccupation, isPersonNoun } from '../lexicon/index.js';
import { asNoun } from './role-nouns.js';
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

/** `Tor Brekke teaches music at Lunde`: what somebody does all the time, where a noun says the same. */
const doing: Row = ({ ahead, behind }) => {
  const does = ahead === '' && DOES.exec(behind)?.[1];
  return does ? asNoun(`who ${does}`) : undefined;
};

const DOES =
  /^(?:, \d{1,3},)? ((?:teaches|farms|owns|sells|manages|chairs|exports|designs) [^,.;:–—“”"()‘]{4,80}?)(?=[,.;:–—]| (?:and|but|while|when|because|so|where)\b)/u;

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

const ROWS: readonly Row[] = [mine, doing, foremost];
