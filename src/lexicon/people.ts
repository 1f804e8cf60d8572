/** Nouns for people beyond the lists: by their endings, in compounds and in the plural. */

import { monthNumber } from './calendar.js';
import { TABLE } from './table.js';

/** Whether a noun, singular and in small letters, most likely means one person: by the list, or by its ending. */
export const isPersonNoun = (noun: string): boolean =>
  TABLE.person.has(noun) || (ENDING.test(noun) && !isOther(noun) && monthNumber(noun) === undefined);

const ENDING = /(?:[^aeiou]er|or|ist|ian|man|woman|person|eer|tress|[^t]ee|ologist|ographer)$/;

/** Known as something else. */
const isOther = (noun: string): boolean => ELSE.some((mark) => TABLE[mark].has(noun));

const ELSE = [
  'thing',
  'body',
  'text',
  'time-unit',
  'season',
  'determiner',
  'preposition',
  'indefinite',
  'subordinator',
] as const;

/** The noun as it stands and, when it may be a plural, its singulars: "ministries" is `ministry` as well. */
export const singularsOf = (noun: string): readonly string[] =>
  noun.endsWith('s')
    ? [noun, noun.slice(0, -1), noun.replace(/es$/, ''), noun.replace(/ies$/, 'y')]
    : [
        noun,
        noun
          .replace(/men$/, 'man')
          .replace(/^people$/, 'person')
          .replace(/children$/, 'child'),
      ];

/** Whether a noun, in small letters, has the form of a plural. */
export const isPlural = (noun: string): boolean => /[^s]s$/.test(noun) || TABLE['irregular-plural'].has(noun);

/** Whether a noun, in small letters, says what a person is; also in compounds: director-general, film-maker, roboticist. */
export function isOccupation(noun: string): boolean {
  if (TABLE.occupation.has(noun)) return true;
  const pieces = noun.split('-');
  if (pieces.length > 1)
    return (
      isOccupation(pieces[0]!) || isOccupation(pieces[pieces.length - 1]!) || /^makers?$/.test(pieces[1]!)
    );
  return (
    noun.length > 6 &&
    /(?:ologist|icist|ographer|maker|keeper|smith|wright|master|mistress|herder|layer|monger|holder|[^u]woman)$/.test(
      noun,
    )
  );
}
