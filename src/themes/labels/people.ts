/** The people that a part of an article speaks of more than the rest does. */

import { textOf } from '../../base/span.js';
import type { Reading } from '../../grammar/reading.js';
import type { NamedEntity } from '../../language/analysis.js';
import { stemsOf } from '../terms.js';
import type { Part, Thing } from './things.js';

/** Those who are named twice or more in a part, by the fullest of their names there. */
export function peopleOf({ analysis, names }: Reading, part: Part): Thing[] {
  return names.flatMap(({ kind, mentions }): Thing[] => {
    const here = mentions.filter(({ paragraph }) => paragraph >= part.first && paragraph <= part.last);
    if (kind !== 'person' || here.length < 2) return [];
    const texts = here.map((mention) => textOf(analysis.article.text, mention).replace(/\s+/gu, ' '));
    const name = texts.reduce((longest, text) => (text.length > longest.length ? text : longest));
    const paragraphs = new Set(here.map(({ paragraph }) => paragraph));
    const spread = paragraphs.size / (part.last - part.first + 1);
    return [
      {
        name,
        stems: stemsOf(name),
        start: here[0]!.start,
        paragraphs,
        isOften: true,
        score: PERSON * Math.log(1 + here.length) * (here.length / mentions.length) * (0.5 + spread),
      },
    ];
  });
}

/** A part is rather about what somebody does or says. From judgement. */
const PERSON = 0.7;

/** The words of people's names, lower case. */
export function wordsOfPeople(names: readonly NamedEntity[]): Set<string> {
  const forms = names
    .filter(({ kind }) => kind === 'person')
    .flatMap(({ name, alsoCalled }) => [name, ...alsoCalled]);
  return new Set(forms.flatMap((form) => form.toLowerCase().split(' ')));
}
