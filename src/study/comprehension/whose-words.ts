/** `he said`, in a paragraph that names nobody: whose words are these, and where does the text say who that is? */

import { isTold } from '../../grammar/cuts.js';
import { clausesOf } from '../../grammar/lookup.js';
import type { NamedEntity } from '../../language/analysis.js';
import type { Quotation } from '../guide.js';
import type { StudyMaterial } from '../material.js';
import { byParagraph, type Passage, passageAt } from '../passages.js';
import { type Candidate, candidate } from './candidate.js';
import { inQuotes } from './neighbours.js';
import { isRole } from './roles.js';
import { isWhole } from './who-said.js';

const SHORTEST = 9;
const LONGEST = 32;

/** One for each paragraph that opens with somebody's words and a pronoun for whoever says them. */
export function whoseWordsQuestions(material: StudyMaterial): Candidate[] {
  const setting = { among: byParagraph(material.passages), people: peopleIn(material) };
  const asked = new Set<number>();
  return material.quotations.flatMap((quotation) => {
    if (asked.has(quotation.paragraph)) return [];
    const question = whoseWords(quotation, setting);
    if (question) asked.add(quotation.paragraph);
    return question ?? [];
  });
}

interface Setting {
  readonly among: ReadonlyMap<number, readonly Passage[]>;
  readonly people: ReadonlyMap<number, ReadonlySet<NamedEntity>>;
}

function whoseWords(quotation: Quotation, { among, people }: Setting): Candidate | undefined {
  const { text, kind, paragraph, speaker, start } = quotation;
  const shown = text.replace(/[\s,;.]+$/u, '');
  const words = shown.split(/\s+/u).length;
  const before = among.get(paragraph - 1) ?? [];
  const passage = passageAt(among.get(paragraph) ?? [], start);
  if (kind !== 'direct' || words < SHORTEST || words > LONGEST || !passage) return undefined;
  if (!TAG.test(passage.text)) return undefined;
  const named = onlyPerson(people, paragraph - 1);
  if (!named || people.has(paragraph) || speaker?.name !== named.name) return undefined;
  if (!isWhole(shown, named.name)) return undefined;
  const told = before.findLast((one) => one.prose && isSubject(one, named));
  if (!told || told.words > 45) return undefined;
  return candidate(told, {
    frame: 'whose-words',
    kind: 'short-answer',
    prompt: `¶${paragraph} names nobody. Whose words are these: ${inQuotes(shown)}?`,
    answer: `${speaker.role && isRole(speaker.role) ? `${named.name}, ${speaker.role}` : named.name} (named in ¶${told.paragraph})`,
    level: 'understand',
    lines: 1,
    beside: [passage],
  });
}

/** Somebody who is not named speaks. */
const TAG =
  /["”’],? (?:he|she) (?:\p{Ll}+ly )?(?:said|says|adds?|added|asks?|asked|explains?|explained|told|recalls?|recalled|insists?|insisted|argue[sd]?|warn(?:s|ed)|remark(?:s|ed)|wrote|writes)\b/u;

/** Whom each paragraph may name. */
function peopleIn({ names }: StudyMaterial): Map<number, Set<NamedEntity>> {
  const people = new Map<number, Set<NamedEntity>>();
  for (const named of names.filter(({ kind }) => /^(?:person|unknown)$/u.test(kind)))
    for (const { paragraph } of named.mentions)
      people.set(paragraph, (people.get(paragraph) ?? new Set()).add(named));
  return people;
}

/** The one person that a paragraph names. */
function onlyPerson(people: Setting['people'], paragraph: number): NamedEntity | undefined {
  const [one, ...others] = people.get(paragraph) ?? [];
  return others.length === 0 && one?.kind === 'person' ? one : undefined;
}

const isSubject = ({ reading, index }: Passage, named: NamedEntity): boolean =>
  clausesOf(reading, index).some(
    (clause) => isTold(clause) && clause.subject?.by === 'own' && clause.subject.phrase.entity === named,
  );
