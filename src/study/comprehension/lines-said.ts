/** What people say in a text, one line at a time: in words of their own or as the text retells it, each with a speaker who is sure. */

import { isPersonNoun } from '../../lexicon/index.js';
import type { Quotation } from '../guide.js';
import type { StudyMaterial } from '../material.js';
import type { Passage } from '../passages.js';
import type { Report } from '../reported-clauses.js';
import { capital } from './neighbours.js';
import { isWhole, surname } from './who-said.js';

export interface Line {
  readonly name: string;
  readonly shown: string;
  readonly passage: Passage;
}

/** Every line that names nobody who speaks in the text, in text order. */
export function linesSaid(material: StudyMaterial): Line[] {
  const lines = [
    ...material.quotations.flatMap((one) => spoken(one, material) ?? []),
    ...material.reports.flatMap((one) => retold(one) ?? []),
  ];
  const people = new Set(material.names.filter(({ kind }) => kind === 'person').map(({ name }) => name));
  const names = [...people].map(surname);
  return lines
    .filter(
      ({ name, shown }) =>
        (people.has(name) || isRole(name)) &&
        !/^(?:provided|unless|neither|which|His|Her|Its|Their)\b/u.test(shown) &&
        !names.some((one) => shown.includes(one)),
    )
    .sort((one, two) => one.passage.index - two.passage.index);
}

/** `the junior minister`, `my mother`: told apart by what they are. */
function isRole(name: string): boolean {
  const head =
    /^(?:[Tt]he|[Aa]n?|[Mm]y) ((?:\p{L}[\p{L}’'-]* ){0,3}?\p{Ll}[\p{L}’'-]+)(?= (?:of|for|at|in|from|with) |$)/u.exec(
      name,
    )?.[1];
  const noun = head?.split(' ').at(-1) ?? '';
  return (
    isPersonNoun(noun) && !/^(?:man|woman|girl|boy|person|one|author|writer|eldest|youngest)$/u.test(noun)
  );
}

const SHORTEST = 7;
const LONGEST = 26;

const fits = (shown: string): boolean => {
  const words = shown.split(/\s+/u).length;
  return words >= SHORTEST && words <= LONGEST;
};

function spoken(quotation: Quotation, { passages, quotations }: StudyMaterial): Line | undefined {
  const { speaker, attribution, kind, paragraph, start } = quotation;
  const shown = quotation.text.replace(/[\s,;.]+$/u, '');
  if (!speaker || kind !== 'direct' || !fits(shown)) return undefined;
  if (!isWhole(shown, speaker.name)) return undefined;
  const passage = passages.find(
    ({ origin, sentence, paragraph: own }) =>
      own === paragraph && sentence.start - origin <= start && start < sentence.end - origin,
  );
  // Whoever is not named beside the words must be named in the paragraph and be the only one who speaks there.
  const isNamed =
    attribution === 'named' ||
    (isNamedIn(passages, paragraph, speaker.name) &&
      quotations.every(
        (one) => one.paragraph !== paragraph || !one.speaker || one.speaker.name === speaker.name,
      ));
  return passage && isNamed ? { name: speaker.name, shown, passage } : undefined;
}

const isNamedIn = (passages: readonly Passage[], paragraph: number, name: string): boolean =>
  passages.some(
    (one) =>
      one.paragraph === paragraph &&
      name.split(' ').some((part) => /^\p{Lu}\p{L}{3}/u.test(part) && one.text.includes(part)),
  );

function retold({ speech, clause, passage, ofItself }: Report): Line | undefined {
  const shown = capital(clause.extract.text);
  const { name } = speech.source;
  if (
    speech.attribution !== 'named' ||
    clause.cut ||
    ofItself ||
    !fits(shown) ||
    shown.includes(surname(name))
  )
    return undefined;
  return { name, shown, passage };
}
