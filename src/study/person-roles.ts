/**
 * What the text says somebody is, with the body or the person it is told of: `Its chairman, Ada Obi` after a sentence about the Hill
 * Council makes her "chairman of the Hill Council". Where it is not certain whose, the role stays as it is.
 */

import { firstWhere } from '../base/in-order.js';
import { clausesOf } from '../grammar/lookup.js';
import type { Reading } from '../grammar/reading.js';
import type { NamedEntity } from '../language/analysis.js';
import { isDemonym } from '../lexicon/index.js';
import { toldRole } from './told-roles.js';

/** The entity with its role completed. */
export function withWholeRole(reading: Reading, entity: NamedEntity): NamedEntity {
  const { kind, role } = entity;
  if (kind !== 'person' || (role && /\b(?:of|at|for|in|who)\b/u.test(role))) return entity;
  const owner = role ? ownedBy(reading, entity, role) : undefined;
  if (owner) return { ...entity, role: `${owner.role} of ${owner.name}` };
  if (role && saysWho(role)) return entity;
  const told = besideName(reading, entity) ?? toldRole(reading, entity);
  return told ? { ...entity, role: told } : entity;
}

/** Whether a role tells who somebody is: not a post without its body, nor a rank that is no more than a form of address. */
export const saysWho = (role: string): boolean =>
  !RANK.test(role) &&
  (!POST.test(role) ||
    / (?:of|at|for|in|with|to) |[’']s? |^who /u.test(role) ||
    isDemonym(role.split(' ')[0]!));

const RANK =
  /^(?:major|captain|colonel|general|sergeant|lieutenant|father|brother|sister|sir|lord|lady|justice|professor|doctor|emperor|empress|king|queen)$/iu;

const POST =
  /(?:^|[ -])(?:director|chair(?:man|woman|person)?|president|minister|head|manager|principal|chief|secretary|treasurer|officer|executive|coordinator|spokes(?:man|woman|person)|member|leader|founder|commissioner|representative|negotiator|assistant|supervisor|boss|partner|owner|author)$/iu;

/** `Ada Obi of the Hill Council`, `Ada Obi, prosecuting for the council,`. */
function besideName({ analysis, nameAt }: Reading, { mentions }: NamedEntity): string | undefined {
  const { tokens, article } = analysis;
  const { text } = article;
  const bodyAt = (start: number): NamedEntity | undefined => {
    const at = firstWhere(tokens, (token) => token.start >= start);
    const naming = nameAt[at];
    const isHere = naming?.firstToken === at && tokens[at]!.start === start;
    return isHere && naming.entity.kind === 'organization' ? naming.entity : undefined;
  };
  for (const { end } of mentions) {
    const acting = ACTING.exec(text.slice(end, end + 80))?.[1];
    const from = /^ (of (?:the )?)/u.exec(text.slice(end, end + 8));
    const start = end + (from?.[0].length ?? 0);
    const body = from && bodyAt(start);
    if (acting ?? body) return acting ?? `${from![1]}${body!.name}`;
  }
  return undefined;
}

const ACTING = /^, ((?:prosecuting|acting|speaking|appearing) for [^,.;“”"]{3,60}),/u;

interface Owned {
  readonly role: string;
  readonly name: string;
}

function ownedBy(reading: Reading, { name, mentions }: NamedEntity, role: string): Owned | undefined {
  const body = bodyIn(reading, role);
  if (body) return body;
  const { sentences } = reading.analysis;
  for (const { start } of mentions) {
    const at = firstWhere(sentences, ({ end }) => end > start);
    const before = sentences[at]!.text.slice(0, start - sentences[at]!.start);
    const whose = new RegExp(`\\b(its|his|her) ${literal(role)}, (?:\\p{L}+\\.? )?$`, 'iu').exec(before)?.[1];
    const owner = whose && subjectBefore(reading, at, { whose: whose.toLowerCase(), other: name });
    if (owner) return { role, name: owner };
  }
  return undefined;
}

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** `the Commission’s deputy director`, where one body alone is called so. */
function bodyIn({ names }: Reading, role: string): Owned | undefined {
  const owned = /^(?:the )?(?<body>\p{Lu}\p{L}+)[’']s (?<post>.+)$/u.exec(role)?.groups;
  if (!owned) return undefined;
  const bodies = names.filter(({ kind, name }) => kind === 'organization' && name.endsWith(` ${owned.body}`));
  return bodies.length === 1 ? { role: owned.post!, name: `the ${bodies[0]!.name}` } : undefined;
}

/** What the sentence itself speaks of first, or the nearest before it in the paragraph with a subject of the kind. */
function subjectBefore(
  reading: Reading,
  at: number,
  { whose, other }: { readonly whose: string; readonly other: string },
): string | undefined {
  const { sentences, tokens } = reading.analysis;
  for (let s = at - 1; sentences[s]?.paragraph === sentences[at]!.paragraph; s--) {
    const phrase = clausesOf(reading, s).find(({ kind }) => kind === 'main')?.subject?.phrase;
    const entity = phrase?.entity ?? apposed(reading, phrase?.endToken) ?? onlyPerson(reading, s);
    if (!phrase || !entity || entity.name === other) continue;
    if (whose === 'its' ? entity.kind !== 'organization' : !isThatPerson(entity, whose)) return undefined;
    const hasThe = whose === 'its' && tokens[phrase.firstToken]!.lower === 'the';
    return hasThe ? `the ${entity.name}` : entity.name;
  }
  return undefined;
}

/** `The union, the Hill Workers’ Congress`. */
const apposed = ({ analysis: { tokens }, nameAt }: Reading, end = -1): NamedEntity | undefined =>
  tokens[end]?.text === ',' ? (nameAt[end + 1] ?? nameAt[end + 2])?.entity : undefined;

/** `On 2 June Ada Obi, 52, was swept away`: nobody else is named. */
function onlyPerson({ analysis: { sentences }, nameAt }: Reading, sentence: number): NamedEntity | undefined {
  const { firstToken, endToken } = sentences[sentence]!;
  const named = nameAt.slice(firstToken, endToken).flatMap((naming) => naming?.entity ?? []);
  const people = new Set(named.filter(({ kind }) => kind === 'person'));
  return people.size === 1 ? [...people][0] : undefined;
}

const isThatPerson = ({ kind, gender, name }: NamedEntity, whose: string): boolean =>
  kind === 'person' && name.includes(' ') && gender !== (whose === 'her' ? 'male' : 'female');
