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
  const passage = passageAt(among.get(paragraph) ?? [], start);
  if (kind !== 'direct' || words < SHORTEST || words > LONGEST || !passage) return undefined;
  if (!TAG.test(passage.text) || people.has(paragraph) || !speaker) return undefined;
  const from = [1, 2, 3].map((back) => paragraph - back).find((one) => people.has(one)) ?? 0;
  const named = onlyPerson([...(people.get(from) ?? [])], speaker.name);
  const before = among.get(from) ?? [];
  if (!named) return undefined;
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
  /["”’],? (?:he|she) (?:\p{Ll}+ly )?(?:sa(?:id|ys)|goes on|went on|continue[sd]|add(?:s|ed)|ask(?:s|ed)|explain(?:s|ed)|told|tells|recall(?:s|ed)|remember(?:s|ed)|insist(?:s|ed)|argue[sd]|warn(?:s|ed)|remark(?:s|ed)|wrote|writes|answer(?:s|ed)|repl(?:ies|ied)|complain(?:s|ed)|admit(?:s|ted))\b|\b(?:[Hh]e|[Ss]he) (?:sa(?:id|ys)|add(?:s|ed)|ask(?:s|ed)|told me|tells me|wrote|puts it)[^"“”]{0,24}[,:] ["“]/u;

/** Whom each paragraph may name. */
function peopleIn({ names }: StudyMaterial): Map<number, Set<NamedEntity>> {
  const people = new Map<number, Set<NamedEntity>>();
  for (const named of names.filter(({ kind }) => /^(?:person|unknown)$/u.test(kind)))
    for (const { paragraph } of named.mentions)
      people.set(paragraph, (people.get(paragraph) ?? new Set()).add(named));
  return people;
}

/** Whom `he` or `she` means of those that a paragraph names: the others are of the other sex. */
function onlyPerson(people: readonly NamedEntity[], name: string): NamedEntity | undefined {
  const named = people.find((one) => one.name === name && one.kind === 'person');
  const isOnly = people.every(
    (one) => one === named || (named?.gender && one.gender && one.gender !== named.gender),
  );
  return isOnly ? named : undefined;
}

const isSubject = ({ reading, index }: Passage, named: NamedEntity): boolean =>
  clausesOf(reading, index).some(
    (clause) =>
      isTold(clause) && clause.subject?.by === 'own' && clause.subject.phrase.entity?.name === named.name,
  );
