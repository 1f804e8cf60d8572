/**
 * What the text says somebody is, with the body or the person it is told of: `Its chairman, Ada Obi` after a sentence about the Hill
 * Council makes her "chairman of the Hill Council". Where it is not certain whose, the role stays as it is.
 */

import { firstWhere } from '../base/in-order.js';
import { clausesOf } from '../grammar/lookup.js';
import type { Reading } from '../grammar/reading.js';
import type { NamedEntity } from '../language/analysis.js';
import { isPersonNoun } from '../lexicon/index.js';
import { deedRole, withClause } from './deed-roles.js';
import { introducedRole, onlyPerson, servedIn } from './introduced-roles.js';
import { isKin, saysWho, tidiedRole } from './role-words.js';
import { toldRole } from './told-roles.js';

/** The entity with its role completed. */
export function withWholeRole(reading: Reading, entity: NamedEntity): NamedEntity {
  if (entity.kind !== 'person') return entity;
  const { role: told, ...bare } = entity;
  const role = told && tidiedRole(told);
  const whole = withWholeOwner(
    reading,
    entity,
    asCalled(reading, entity, wholeRole(reading, entity, role) ?? role),
  );
  // Whoever compares entities finds the same one where nothing changed.
  if (whole === told) return entity;
  return whole ? { ...entity, role: whole } : bare;
}

/** `Ida’s father` of whom only one name tells is `Ida Holm’s father`. */
function withWholeOwner(
  { names }: Reading,
  { name }: NamedEntity,
  role: string | undefined,
): string | undefined {
  const owner = /^(?!the )(\p{L}[\p{L}-]*)[’']s /u.exec(role ?? '')?.[1];
  if (!owner) return role;
  const owners = names.filter(
    (one) => one.kind === 'person' && one.name !== name && one.name.split(' ').includes(owner),
  );
  return owners.length === 1 ? owners[0]!.name + role!.slice(owner.length) : role;
}

/** `Cr Ida Holm, a builder`: what the text calls somebody by comes before the trade. */
function asCalled(
  { analysis: { article } }: Reading,
  { mentions }: NamedEntity,
  role: string | undefined,
): string | undefined {
  const isCalled = mentions.some(({ start }) =>
    /\b(?:Cr|Cllr)\.? $/u.test(article.text.slice(Math.max(0, start - 8), start)),
  );
  const held = role && alsoHeld(article.text, mentions, role);
  if (held) return `${held}, a ${role}`;
  if (!isCalled || /council|mayor|\b(?:chair|leader)/iu.test(role ?? '')) return role;
  return role && !/^(?:who|whose|of|the) /u.test(role) ? `councillor and ${role}` : 'councillor';
}

function wholeRole(reading: Reading, entity: NamedEntity, role: string | undefined): string | undefined {
  if (role && /\b(?:of|at|for|in|who)\b/u.test(role)) return role;
  const owner = role ? ownedBy(reading, entity, role) : undefined;
  if (owner) return `${owner.role} ${SPOKEN.test(owner.role) ? 'for' : 'of'} ${owner.name}`;
  const place = role ? placeOfPost(reading, entity, role) : undefined;
  if (place) return `${role} ${place}`;
  if (role && saysWho(role) && !isKin(role)) return withClause(reading, entity, role);
  return (
    besideName(reading, entity) ??
    introducedRole(reading, entity) ??
    toldRole(reading, entity) ??
    deedRole(reading, entity)
  );
}

/** `The new lessee, a brick maker named Ida Holm`, `Its Prime Minister, a colonel called Ada Obi`: what somebody is in the story, before the trade. */
function alsoHeld(text: string, mentions: NamedEntity['mentions'], role: string): string | undefined {
  const held = new RegExp(
    `(?:^|\\s)(?:(?:its|his|her|their|our) |(?=the ))((?:the )?(?:\\p{L}+ )?(\\p{L}+)), an? ${literal(role)} (?:named|called) $`,
    'iu',
  );
  const told = mentions
    .map(({ start }) => held.exec(text.slice(Math.max(0, start - FARTHEST), start)))
    .find((match) => match && isPersonNoun(match[2]!) && !isKin(match[1]!));
  return told ? told[1]!.replace(/^T/u, 't') : undefined;
}

/** Characters before a name in which a role is told. */
const FARTHEST = 120;

const SPOKEN = /^spokes(?:man|woman|person)$/u;

/** `At the Weather Office worked a deputy director called Ada Obi`, `In Lunde the headmaster, Ada Obi,`, `an inspector, Ada Obi, who did the job in Lunde for ten years`. */
function placeOfPost(
  { analysis, names }: Reading,
  { mentions }: NamedEntity,
  role: string,
): string | undefined {
  const { sentences, article } = analysis;
  for (const mention of mentions) {
    const { start } = sentences[firstWhere(sentences, ({ end }) => end > mention.start)]!;
    const ahead = article.text.slice(start, mention.start);
    const housed = new RegExp(
      `^(?:At|In) ((?:the )?)(.+?),? (?:${THERE}) an? ${literal(role)} (?:called|named) ${TITLE}$`,
      'u',
    );
    const [, the = '', house] = housed.exec(ahead) ?? [];
    if (house && names.some(({ kind, name }) => kind === 'organization' && name === house))
      return `at ${the}${house}`;
    const town = new RegExp(`^((?:At|In) (.+?)),? the ${literal(role)}, ${TITLE}$`, 'u').exec(ahead);
    if (town && names.some(({ kind, name }) => kind === 'place' && name === town[2]))
      return town[1]!.toLowerCase().slice(0, 2) + town[1]!.slice(2);
    const served =
      new RegExp(`\\b${literal(role)},? ${TITLE}$`, 'u').test(ahead) && servedIn(analysis, mention);
    if (served) return served;
  }
  return undefined;
}

const THERE = 'worked|works|sat|sits|served|there was|there is|was|is';
const TITLE = '(?:\\p{Lu}\\p{L}*\\.? )?';

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
  const body = bodyIn(reading, role) ?? bodyAt(reading, mentions, role);
  // An author's work is a report, which has no name here.
  if (body || role.endsWith('author')) return body;
  const { sentences } = reading.analysis;
  for (const { start } of mentions) {
    const at = firstWhere(sentences, ({ end }) => end > start);
    const before = sentences[at]!.text.slice(0, start - sentences[at]!.start);
    const whose = new RegExp(
      `\\b(its|his|her${SPOKEN.test(role) ? '|a' : ''}) ${literal(role)}, (?:\\p{L}+\\.? )?$`,
      'iu',
    ).exec(before)?.[1];
    // `The mill employs 62. General manager Ida Holm said`: of the body that was just told of.
    const isOpening = before.trim().toLowerCase() === role.toLowerCase();
    const owner =
      (whose || isOpening) &&
      subjectBefore(reading, at, {
        whose: isOpening ? 'its' : whose!.toLowerCase().replace(/^a$/u, 'its'),
        other: name,
      });
    if (owner) return { role: isOpening ? uncapitalised(role) : role, name: owner };
  }
  return undefined;
}

/** `General manager`, but `CEO`. */
const uncapitalised = (role: string): string =>
  role.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** `the Commission’s deputy director`, where one body alone is called so. */
function bodyIn({ names }: Reading, role: string): Owned | undefined {
  const owned = /^(?:the )?(?<body>\p{Lu}\p{L}+)[’']s (?<post>.+)$/u.exec(role)?.groups;
  if (!owned) return undefined;
  const bodies = names.filter(({ kind, name }) => kind === 'organization' && name.endsWith(` ${owned.body}`));
  return bodies.length === 1 ? { role: owned.post!, name: `the ${bodies[0]!.name}` } : undefined;
}

/** `At Lunde, by the lake, the council did so. The council’s secretary, Ida Holm`: which of several councils. */
function bodyAt(
  { analysis: { article } }: Reading,
  mentions: NamedEntity['mentions'],
  role: string,
): Owned | undefined {
  const owned = /^the (?<body>\p{Ll}+)[’']s (?<post>.+)$/u.exec(role)?.groups;
  if (!owned) return undefined;
  const house = new RegExp(
    `(?:^|[.!?]["”’]? )(At|In) (\\p{Lu}[\\p{L}’'-]*(?: \\p{Lu}[\\p{L}’'-]*)*),(?: [^,.;]+,)? the ${owned.body}\\b`,
    'u',
  );
  for (const { start, paragraph } of mentions) {
    const told = house.exec(article.text.slice(article.paragraphs[paragraph - 1]!.start, start));
    if (told) return { role: owned.post!, name: `the ${owned.body} ${told[1]!.toLowerCase()} ${told[2]}` };
  }
  return undefined;
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

const isThatPerson = ({ kind, gender, name }: NamedEntity, whose: string): boolean =>
  kind === 'person' && name.includes(' ') && gender !== (whose === 'her' ? 'male' : 'female');
