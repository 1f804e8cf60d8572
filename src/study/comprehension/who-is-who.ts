/** People and what the text tells of each of them, what they did or what they are, the names left out, to be matched. */

import { clausesOf } from '../../grammar/lookup.js';
import { leaning, pointersIn } from '../../grammar/pointing.js';
import type { Clause, Stretch } from '../../grammar/reading.js';
import type { NamedEntity } from '../../language/analysis.js';
import { reportingVerb } from '../../lexicon/index.js';
import type { StudyMaterial } from '../material.js';
import { type Passage, textIn } from '../passages.js';
import { saysWho } from '../role-words.js';
import type { Candidate } from './candidate.js';
import { matching, type Pair } from './matching.js';
import { nameFor } from './pronoun-name.js';
import { isRole, passageWith } from './roles.js';
import { bodyOf, isPersonal } from './standing.js';
import { toldIn } from './telling.js';
import { surname } from './who-said.js';

const FEWEST = 4;
const MOST = 5;
/** What people are can be looked up at their names; some of what is told must be more. */
const LEAST_DEEDS = 2;
const ROLE = 1;

/** One for a text that tells something of enough people, in sentences that no other question uses. */
export function whoIsWhoQuestion(material: StudyMaterial, taken: ReadonlySet<number>): Candidate[] {
  const people = material.names.filter(({ kind, name }) => kind === 'person' && FULL.test(name));
  const all = [
    ...material.passages.flatMap((passage) => toldOf(passage)),
    ...people.flatMap((one) => roleOf(material, one) ?? []),
  ];
  const free = all.filter(({ passage }) => !taken.has(passage.index));
  const names = new Set(people.map(({ name }) => name));
  const parts = [...names].flatMap((name) => name.split(' ')).filter((part) => /^\p{Lu}/u.test(part));
  const pairs = spread(
    free.filter(
      ({ key, shown }) => names.has(key) && !parts.some((part) => shown.split(/[^\p{L}-]+/u).includes(part)),
    ),
  );
  if (pairs.length < FEWEST || pairs.filter(({ rank }) => rank > ROLE).length < LEAST_DEEDS) return [];
  const keys = pairs.map(({ key }) => key).sort((one, two) => (surname(one) < surname(two) ? -1 : 1));
  return [
    matching(pairs, {
      frame: 'who-is-who',
      keys,
      prompt: (listed) => `Of whom does the text tell this? Match: ${listed.join('; ')}.`,
      hidden: keys.map(surname),
      worth: (pairs.length - FEWEST) * 0.2,
    }),
  ];
}

/** A first and a last name. */
const FULL = /^\p{Lu}\p{Ll}[\p{L}’'-]* (?:\p{L}[\p{L}’'.-]* )*\p{Lu}[\p{L}’'-]+$/u;

interface Telling extends Pair {
  /** A deed says more than an office. */
  readonly rank: number;
}

/** Words. From judgement. */
const SHORTEST = 5;
const LONGEST = 24;

/** What a sentence tells of people by name: by its own verb, or behind `who`. */
function toldOf(passage: Passage): Telling[] {
  if (!passage.prose || isPersonal(passage.tokens)) return [];
  const own = passage.quoted || passage.reported ? undefined : deedIn(passage);
  const others = clausesOf(passage.reading, passage.index).flatMap(
    (clause) => behindWho(passage, clause) ?? [],
  );
  return [...(own ? [own] : []), ...others];
}

function deedIn(passage: Passage): Telling | undefined {
  const told = toldIn(passage, bodyOf(passage));
  if (!told) return undefined;
  const { clause, head, predicate } = told;
  const { tokens } = passage.reading.analysis;
  const entity = head.entity ?? clause.subject?.phrase.entity ?? meantBy(passage);
  if (tokens[head.endToken]?.lower === 'and' || clause.verb.modal || !isDeed(passage, clause))
    return undefined;
  return toldAs(passage, entity, { stretch: predicate, rank: 2 });
}

/** Whom `he` or `she` at the head of the sentence stands for. */
const meantBy = (passage: Passage): NamedEntity | undefined => {
  const name = nameFor(passage, bodyOf(passage));
  return passage.reading.names.find((one) => one.name === name);
};

/** `Ada Obi, who ran the pier for ten years,`. */
function behindWho(passage: Passage, clause: Clause): Telling | undefined {
  const { subject, verb, kind } = clause;
  const { tokens } = passage.reading.analysis;
  if (kind !== 'relative' || subject?.by !== 'relative' || !isDeed(passage, clause)) return undefined;
  if (tokens[verb.firstToken - 1]?.lower !== 'who' || tokens[verb.firstToken - 2]?.text !== ',')
    return undefined;
  const stop = tokens.findIndex(({ text }, i) => i >= verb.endToken && /^[,;:.!?)–—]$/u.test(text));
  return toldAs(passage, subject.phrase.entity, {
    stretch: { firstToken: verb.firstToken, endToken: Math.min(stop, passage.sentence.endToken) },
    rank: 1.5,
  });
}

const isDeed = ({ reading }: Passage, { verb }: Clause): boolean => {
  const { tokens } = reading.analysis;
  const { lower } = tokens[verb.main]!;
  if (
    tokens[verb.main]!.pos !== 'VERB' ||
    verb.negated ||
    (!verb.passive && /^(?:is|are|was|were)$/u.test(tokens[verb.firstToken]!.lower))
  )
    return false;
  return verb.form === 'finite' && !verb.modal && !reportingVerb(lower) && !STATES.test(lower);
};

const STATES =
  /^(?:be|was|were|been|is|are|had|has|seemed|looked|felt|thought|believed|knew|wanted|hoped|right|declined|laughed|smiled|nodded|shrugged)$/u;

const MARKS = /["“”„«»:;()–—]/u;

function toldAs(
  passage: Passage,
  entity: NamedEntity | undefined,
  { stretch, rank }: { readonly stretch: Stretch; readonly rank: number },
): Telling | undefined {
  if (entity?.kind !== 'person') return undefined;
  const shown = textIn(passage, stretch);
  const count = shown.split(/\s+/u).length;
  if (count < SHORTEST || count > LONGEST || MARKS.test(shown)) return undefined;
  // `sold her boats`: the subject is the owner.
  const isOwner = (token: number): boolean =>
    /^(?:his|her|their)$/u.test(passage.reading.analysis.tokens[token]!.lower);
  const pointers = pointersIn(passage.reading, stretch).filter(
    ({ why, token }) => why !== 'definite' && !isOwner(token),
  );
  return leaning(pointers) >= 0.5 ? undefined : { key: entity.name, shown, passage, rank };
}

/** What the text says that somebody is, where it is more than a word or two. */
function roleOf(material: StudyMaterial, named: NamedEntity): Telling | undefined {
  const { role, name } = named;
  if (
    !role ||
    !isRole(role) ||
    !saysWho(role) ||
    role.split(' ').length < 3 ||
    OPEN.test(role) ||
    MARKS.test(role)
  )
    return undefined;
  const passage = passageWith(material, named, role);
  return passage && { key: name, shown: role, passage, rank: ROLE };
}

/** It leans on a body named before, or on a time, or is known without the text. */
const OPEN =
  /^(?:then|once|the (?:\p{Ll}+ )?(?:group|council|hospital|company|firm|town|village|school|hapū|club|party|union)[’']s|now|new)\b|\b(?:president|prime minister|king|queen|chancellor|pope)\b/iu;

/** For each person what says most, no two of a paragraph. */
function spread(all: readonly Telling[]): Telling[] {
  const best = [...all].sort((one, two) => two.rank - one.rank);
  const kept: Telling[] = [];
  for (const one of best)
    if (!kept.some(({ key, passage }) => key === one.key || passage.paragraph === one.passage.paragraph))
      kept.push(one);
  return kept.slice(0, MOST).sort((one, two) => one.passage.index - two.passage.index);
}
