/**
 * Whose verb it is. A subject stands before its verb, past adverbs, times, prepositional phrases and asides; `who` hands
 * on the noun before it, `and` the subject of the clause before, a participle takes that of the clause it hangs on.
 */

import { anyOf, isPersonNoun, markValue, reportingVerb } from '../lexicon/index.js';
import type { VerbPlace } from './clauses.js';
import type { Clause, Part, Phrase, Subject, VerbGroup } from './reading.js';
import { OBJECTIVE, type Scan } from './scan.js';

type Words = { readonly scan: Scan; readonly parts: readonly Part[]; readonly before: readonly Clause[] };

/** The subject of a verb; that of a passive is what is done to, not who does it. */
export function findSubject(scan: Scan, { parts, at, before }: VerbPlace): Subject | undefined {
  const words = { scan, parts, before };
  const { verb } = parts[at] as Extract<Part, { kind: 'verb' }>;
  if (verb.form === 'participle') return ofParticiple(words, at);
  if (verb.form === 'infinitive') return ofInfinitive(words, at);
  return behindQuote(words, at, verb) ?? beforeVerb(words, at) ?? inverted(words, at, verb);
}

/** The nearest phrase before a verb that no preposition governs. */
function beforeVerb(words: Words, at: number): Subject | undefined {
  const { parts } = words;
  for (let i = at - 1; i >= 0; i--) {
    const part = parts[i]!;
    if (i === at - 1 && isExistential(words, i)) return undefined;
    if (/^(?:adverb|adjective|other|preposition)$/.test(part.kind)) continue;
    if (part.kind === 'phrase') {
      const found = topOf(words, i);
      if (found.kind === 'skip') {
        i = found.at;
        continue;
      }
      return withRole(words, found.at, 'own');
    }
    if (part.kind === 'relative') return ofRelative(words, i);
    if (part.kind === 'conjunction') return shared(words, i, at);
    if (part.kind === 'mark') return isClosing(words, i) ? behindAside(words, i) : undefined;
    return part.kind === 'verb' ? behindClause(words, i) : undefined;
  }
  return undefined;
}

/** `Today there are three`; but `people there are poor`. */
function isExistential(words: Words, at: number): boolean {
  const [before, there] = [words.parts[at - 1], words.parts[at]!];
  const isPlace = before?.kind === 'phrase' && before.phrase.kind !== 'time';
  return there.kind === 'other' && textOf(words, there).toLowerCase() === 'there' && !isPlace;
}

/** `a child who is sent away learns`, `the boat she sold sank`, `a note left on the door said`: what the clause between tells of. */
function behindClause(words: Words, at: number): Subject | undefined {
  const { parts, before } = words;
  const { verb } = parts[at] as Extract<Part, { kind: 'verb' }>;
  const clause = before.find((one) => one.verb === verb);
  if (clause?.subject?.by === 'relative') return { ...clause.subject, by: 'own' };
  const own = subjectPlace(parts, at);
  const link = own === undefined ? undefined : parts[own - 1];
  if (own === undefined) return undefined;
  if (link?.kind === 'phrase') return nounToldOf(words, own - 1) ?? reduced(words, at);
  if (link?.kind !== 'relative' && link?.kind !== 'subordinator') return reduced(words, at);
  if (!TOLD_BY.test(textOf(words, link).toLowerCase())) return reduced(words, at);
  return nounToldOf(words, parts[own - 2]?.kind === 'preposition' ? own - 3 : own - 2);
}

/** The phrase right before a verb, with adverbs between. */
function subjectPlace(parts: readonly Part[], verb: number): number | undefined {
  let at = verb - 1;
  while (parts[at]?.kind === 'adverb') at--;
  return parts[at]?.kind === 'phrase' ? at : undefined;
}

/** What stands between a noun and the clause that tells of it; `what she sang` tells of none. */
const TOLD_BY = new RegExp(`^(?:${anyOf('interrogative')}|that)$`);

/** The noun that a clause right behind it tells of: no pronoun, and no time that stands beside the clause. */
function nounToldOf(words: Words, at: number): Subject | undefined {
  const part = words.parts[at];
  if (part?.kind !== 'phrase' || !/^(?:noun|name)$/.test(part.phrase.kind)) return undefined;
  const found = topOf(words, at);
  return found.kind === 'found' ? withRole(words, found.at, 'own') : undefined;
}

/** `a note left on the door said`. */
function reduced(words: Words, at: number): Subject | undefined {
  const { verb } = words.parts[at] as Extract<Part, { kind: 'verb' }>;
  const { lower } = words.scan.tokens[verb.main]!;
  const isPast =
    verb.form === 'participle' ||
    verb.tense === 'past' ||
    markValue(lower, 'past')?.split(',').at(-1) === lower;
  const isAlone = verb.endToken === verb.firstToken + 1;
  return isPast && isAlone && words.parts[at - 1]?.kind === 'phrase' ? beforeVerb(words, at) : undefined;
}

type Found = { readonly kind: 'found' | 'skip'; readonly at: number };

/** The phrase that the one at `at` belongs to; `skip` the place before a time, an object or `in the hall`. */
function topOf({ parts, scan }: Words, at: number): Found {
  let i = at;
  for (;;) {
    const { phrase } = parts[i] as Extract<Part, { kind: 'phrase' }>;
    const isObject = phrase.kind === 'pronoun' && OBJECTIVE.has(scan.tokens[phrase.head]!.lower);
    if (phrase.governor === undefined && isObject) return { kind: 'skip', at: i };
    if (phrase.kind === 'time' && i > 0 && phrase.governor === undefined)
      return hasPhraseBefore(parts, i) ? { kind: 'skip', at: i } : { kind: 'found', at: i };
    if (joinsComplement(parts, i)) {
      i -= 2;
      continue;
    }
    if (phrase.governor === undefined) return { kind: 'found', at: listStart(parts, i) };
    if (phrase.complements === undefined) return { kind: 'skip', at: i - 1 };
    i -= 2;
  }
}

const hasPhraseBefore = (parts: readonly Part[], at: number): boolean =>
  /^(?:phrase|adverb|verb|quote|mark)$/.test(parts[at - 1]?.kind ?? '');

/** `a convention of citizens and politicians`: a bare noun behind `and` and a complement belongs to that. */
function joinsComplement(parts: readonly Part[], at: number): boolean {
  const [first, and, second] = [parts[at - 2], parts[at - 1], parts[at]];
  if (first?.kind !== 'phrase' || and?.kind !== 'conjunction' || second?.kind !== 'phrase') return false;
  const { kind, governor, firstToken, endToken } = second.phrase;
  const isBare = kind === 'noun' && governor === undefined && endToken - firstToken === 1;
  return isBare && first.phrase.complements !== undefined;
}

/** `Obi and Hart said`: the first of those that `and` joins. */
function listStart(parts: readonly Part[], at: number): number {
  const [and, first] = [parts[at - 1], parts[at - 2]];
  return and?.kind === 'conjunction' &&
    first?.kind === 'phrase' &&
    first.phrase.kind !== 'time' &&
    parts[at - 3]?.kind !== 'verb' &&
    first.phrase.governor === undefined
    ? listStart(parts, at - 2)
    : at;
}

const textOf = ({ scan }: Words, part: Part): string => scan.tokens[part.firstToken]!.text;

const isClosing = (words: Words, at: number): boolean =>
  /^(?:,|\)|[—–-]|--)$/.test(textOf(words, words.parts[at]!));

/** `X, the mayor, said`, `X, who had left, said`, `the chief, Ada Obi, said`. */
function behindAside(words: Words, closing: number): Subject | undefined {
  const { parts } = words;
  for (let opening = closing - 1; opening > 0; opening--) {
    if (parts[opening]!.kind === 'quote') return undefined;
    if (
      parts[opening]!.kind !== 'mark' ||
      !closes(textOf(words, parts[closing]!), textOf(words, parts[opening]!))
    )
      continue;
    const named = namedInAside(words, opening, closing);
    if (named) return named;
    const relative = relativeAfter(parts, opening);
    if (relative !== undefined) {
      const told = ofRelative(words, relative);
      const beyond = told?.phrase.governor === undefined ? undefined : beforeVerb(words, opening);
      if (told) return beyond ?? { ...told, by: 'own' };
    }
    if (!opensAside(parts[opening + 1]!)) continue;
    const outside = parts[opening - 1]!;
    if (outside.kind === 'verb') {
      const told = behindClause(words, opening - 1);
      if (told) return told;
    }
    if (outside.kind !== 'phrase') continue;
    const found = topOf(words, opening - 1);
    const isObject = parts[found.at - 1]?.kind === 'verb' && parts[found.at - 2]?.kind === 'relative';
    if (found.kind === 'found' && !isObject)
      return apposed(words, found.at) ?? withRole(words, found.at, 'own');
  }
  return undefined;
}

/** `Ada Obi, a curator at the museum, Kell, said`: the noun stands beside a person's name. */
function apposed({ parts }: Words, at: number): Subject | undefined {
  const [name, comma, role] = [parts[at - 2], parts[at - 1], parts[at]];
  if (name?.kind !== 'phrase' || comma?.kind !== 'mark' || role?.kind !== 'phrase') return undefined;
  const isPerson = name.phrase.entity?.kind === 'person' && name.phrase.governor === undefined;
  return isPerson && role.phrase.kind === 'noun'
    ? { phrase: name.phrase, role: role.phrase, by: 'own' }
    : undefined;
}

const closes = (closing: string, opening: string): boolean =>
  closing === ')' ? opening === '(' : closing === ',' ? opening === ',' : DASH.test(opening);

const DASH = /^(?:[—–-]|--)$/;

/** `, who` and `, and who`. */
const relativeAfter = (parts: readonly Part[], comma: number): number | undefined =>
  [comma + 1, comma + 2].find(
    (i) => parts[i]?.kind === 'relative' && (i === comma + 1 || parts[comma + 1]!.kind === 'conjunction'),
  );

const opensAside = (part: Part): boolean =>
  part.kind === 'relative' ||
  part.kind === 'preposition' ||
  part.kind === 'phrase' ||
  part.kind === 'adverb' ||
  part.kind === 'adjective' ||
  part.kind === 'subordinator' ||
  (part.kind === 'verb' && part.verb.form !== 'infinitive');

/** `the chief, Ada Obi, said`: a name that fills the aside speaks; `Ada Obi, of the port, Kell, said` is a place. */
function namedInAside(words: Words, opening: number, closing: number): Subject | undefined {
  const { parts, scan } = words;
  const inside = parts[opening + 1]!;
  if (inside.kind !== 'phrase' || opening + 2 !== closing) return undefined;
  if (inside.phrase.entity?.kind === 'person' && isOneOfSeveral(words, opening))
    return { phrase: inside.phrase, by: 'own' };
  const role = roleBefore(words, opening);
  if (role?.kind !== 'noun') return undefined;
  const isBeside = role.endToken === parts[opening]!.firstToken && isPersonPhrase(scan, role);
  const isPerson = inside.phrase.entity?.kind === 'person' || (inside.phrase.kind === 'name' && isBeside);
  return isPerson ? { phrase: inside.phrase, role, by: 'own' } : undefined;
}

/** `one of them, Ada Obi,`. */
function isOneOfSeveral({ parts, scan }: Words, comma: number): boolean {
  const several = parts[comma - 1];
  const governor = several?.kind === 'phrase' ? several.phrase.governor : undefined;
  return (
    governor !== undefined &&
    scan.tokens[governor]!.lower === 'of' &&
    /^(?:one|another|none|each|some|two|three)$/.test(scan.tokens[governor - 1]?.lower ?? '')
  );
}

/** The noun before a comma, or the person whom it complements: `a pupil | of mine`, but no `camp | with her husband`. */
function roleBefore(words: Words, comma: number): Phrase | undefined {
  const { parts, scan } = words;
  const last = parts[comma - 1];
  if (last?.kind !== 'phrase' || last.phrase.governor === undefined)
    return last?.kind === 'phrase' ? last.phrase : undefined;
  const found = topOf(words, comma - 1);
  const top = parts[found.at];
  if (found.kind === 'found' && top?.kind === 'phrase' && isPersonPhrase(scan, top.phrase)) return top.phrase;
  const isOf = found.kind === 'skip' || scan.tokens[last.phrase.governor]!.lower === 'of';
  return isOf && isPersonPhrase(scan, last.phrase) ? last.phrase : undefined;
}

const isPersonPhrase = ({ tokens }: Scan, { head }: Phrase): boolean => isPersonNoun(tokens[head]!.lower);

/** `the minister, who said`: the noun before the relative, and of several the one that can be a `who`. */
function ofRelative(words: Words, relative: number): Subject | undefined {
  const { parts, scan, before } = words;
  if (parts[relative - 1]?.kind === 'conjunction')
    return before.findLast(({ kind }) => kind === 'relative')?.subject;
  const last = parts[relative - 1]?.kind === 'mark' ? relative - 2 : relative - 1;
  const part = parts[last];
  if (part?.kind !== 'phrase') return undefined;
  const isWho = textOf(words, parts[relative]!).toLowerCase() === 'who';
  const found = topOf(words, last);
  const top = found.kind === 'found' ? parts[found.at]! : part;
  const isPerson = part.phrase.entity?.kind === 'person' || isPersonPhrase(scan, part.phrase);
  const isTopPerson =
    top.kind === 'phrase' && (top.phrase.entity !== undefined || isPersonPhrase(scan, top.phrase));
  if (isWho && (isPerson || !isTopPerson)) return { phrase: part.phrase, by: 'relative' };
  return found?.kind === 'found'
    ? { ...withRole(words, found.at, 'relative') }
    : { phrase: part.phrase, by: 'relative' };
}

/** `came and said`: the subject of the clause before; of several the one that can say what this verb says. */
function shared({ before, parts, scan }: Words, conjunction: number, at: number): Subject | undefined {
  const isSaying = ({ main }: VerbGroup): boolean =>
    reportingVerb(scan.tokens[main]!.lower)?.takes === 'clause';
  const { verb } = parts[at] as Extract<Part, { kind: 'verb' }>;
  const known = before.filter((one) => one.subject && one.verb.form !== 'infinitive');
  const isBehindComma = parts[conjunction - 1]?.kind === 'mark';
  const main = isBehindComma ? known.findLast(({ kind }) => kind === 'main') : undefined;
  const reporter = isSaying(verb) ? known.findLast((one) => isSaying(one.verb)) : undefined;
  const subject = (reporter ?? main ?? known.at(-1))?.subject;
  return subject && { ...subject, by: 'shared' };
}

/** `“...,” said X`: behind a quotation and a verb of saying. */
function behindQuote(words: Words, at: number, verb: VerbGroup): Subject | undefined {
  const { parts } = words;
  const before = parts[at - 1];
  const quote = before?.kind === 'mark' ? parts[at - 2] : before;
  return quote?.kind === 'quote' ? inverted(words, at, verb) : undefined;
}

function inverted(words: Words, at: number, verb: VerbGroup): Subject | undefined {
  const { parts, scan } = words;
  const report = reportingVerb(scan.tokens[verb.main]!.lower);
  if (
    !mayInvert(parts, at, verb) ||
    !report ||
    report.takes === 'name' ||
    HEARD.test(scan.tokens[verb.main]!.lower)
  )
    return undefined;
  let next = at + 1;
  while (parts[next]?.kind === 'adverb') next++;
  const part = parts[next];
  if (part?.kind !== 'phrase' || part.phrase.kind === 'time') return undefined;
  if (part.phrase.kind === 'pronoun' && OBJECTIVE.has(scan.tokens[part.phrase.head]!.lower)) return undefined;
  return withRole(words, next, 'inverted');
}

/** One verb that opens its clause; behind an auxiliary or a noun stands no subject. */
const mayInvert = (parts: readonly Part[], at: number, { firstToken, endToken }: VerbGroup): boolean =>
  endToken - firstToken === 1 &&
  /^(?:mark|quote|adverb|subordinator|conjunction|other)$/.test(parts[at - 1]?.kind ?? 'mark');

/** Behind these stands who listens. */
const HEARD = /^(?:told|tells?|informed|assured|reminded|thanked)$/;

/** A participle has a subject of its own behind `with` and right behind a person; else that of the clause it hangs on. */
function ofParticiple(words: Words, at: number): Subject | undefined {
  const { parts, before } = words;
  const own = parts[at - 1]?.kind === 'adverb' ? parts[at - 2] : parts[at - 1];
  if (own?.kind === 'phrase' && (own.phrase.entity?.kind === 'person' || isBehindWith(words, own.phrase)))
    return { phrase: own.phrase, by: 'own' };
  const governing = before.findLast(
    ({ subject, verb }) => subject && (verb.form === 'finite' || verb.form === 'bare'),
  )?.subject;
  return governing ? { ...governing, by: 'governing' } : opening(words, at);
}

const isBehindWith = ({ scan }: Words, { governor }: Phrase): boolean =>
  governor !== undefined && scan.tokens[governor]!.lower === 'with';

/** `Speaking in Kora, she said`: the phrase behind the comma. */
function opening(words: Words, at: number): Subject | undefined {
  const { parts } = words;
  const comma = parts.findIndex((part, i) => i > at && part.kind === 'mark' && textOf(words, part) === ',');
  const next = comma < 0 ? undefined : parts[comma + 1];
  return next?.kind === 'phrase' && next.phrase.kind !== 'time'
    ? { phrase: next.phrase, by: 'governing' }
    : undefined;
}

/** `told X to say`: whom the verb before has for an object; else its subject. */
function ofInfinitive({ before }: Words, _at: number): Subject | undefined {
  const governing = before.at(-1);
  if (!governing) return undefined;
  if (governing.object && governing.verb.endToken <= governing.object.firstToken)
    return { phrase: governing.object, by: 'governing' };
  return governing.subject && { ...governing.subject, by: 'governing' };
}

/** A name with what stands beside it: `Ada Obi, an engineer`. */
function withRole({ parts, scan }: Words, at: number, by: Subject['by']): Subject {
  const { phrase } = parts[at] as Extract<Part, { kind: 'phrase' }>;
  const [comma, role] = [parts[at + 1], parts[at + 2]];
  if (phrase.entity?.kind !== 'person' || comma?.kind !== 'mark' || role?.kind !== 'phrase') {
    const named =
      comma?.kind === 'mark' &&
      role?.kind === 'phrase' &&
      role.phrase.entity?.kind === 'person' &&
      phrase.kind === 'noun' &&
      isPersonPhrase(scan, phrase);
    return named && by === 'inverted' ? { phrase: role.phrase, role: phrase, by } : { phrase, by };
  }
  return role.phrase.kind === 'noun' && scan.tokens[comma.firstToken]!.text === ','
    ? { phrase, role: role.phrase, by }
    : { phrase, by };
}
