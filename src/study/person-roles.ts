/**
 * What the text says somebody is, with the body or the person it is told of: `Its chairman, Ada Obi` after a sentence about the Hill
 * Council makes her "chairman of the Hill Council". Where it is not certain whose, the role stays as it is.
 */

import { firstWhere } from '../base/in-order.js';
import { clausesOf } from '../grammar/lookup.js';
import type { Phrase, Reading } from '../grammar/reading.js';
import type { NamedEntity, Token } from '../language/analysis.js';
import { is } from '../lexicon/index.js';
import { introducedRole, onlyPerson } from './introduced-roles.js';
import { withNamedBody } from './pointed-bodies.js';
import { isKin, isPost, saysWho, tidiedRole, withoutDeed } from './role-words.js';
import { toldRole } from './told-roles.js';
import { withClause } from './trade-clauses.js';

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
  const alone = whole && withNamedBody(reading, withoutDeed(whole));
  // Whoever compares entities finds the same one where nothing changed.
  if (alone === told) return entity;
  return alone ? { ...entity, role: alone } : bare;
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
  if (!isCalled || /council|mayor|\b(?:chair|leader)/iu.test(role ?? '')) return role;
  return role && !/^(?:Cr|Cllr)\.?$/u.test(role) && !/^(?:who|whose|of|the) /u.test(role)
    ? `councillor and ${role}`
    : 'councillor';
}

function wholeRole(reading: Reading, entity: NamedEntity, role: string | undefined): string | undefined {
  if (role && /\b(?:of|at|for|in|who)\b/u.test(role)) return role;
  const owned = role && inFull(reading, entity, role);
  if (owned !== role) return owned;
  if (role && saysWho(role) && !isKin(role)) return withClause(reading, entity, role);
  const told = besideName(reading, entity) ?? introducedRole(reading, entity) ?? toldRole(reading, entity);
  if (role && isPost(role) && !told) return withClause(reading, entity, role);
  const lead = !told && role && isKin(role) ? kinOfLead(reading, entity, role) : undefined;
  return lead ? `${role} of ${lead}` : told && inFull(reading, entity, told);
}

/** `Its chairman, Ada Obi` with whose chairman she is, where that is certain. */
function inFull(reading: Reading, entity: NamedEntity, role: string): string {
  const owner = ownedBy(reading, entity, role);
  return owner ? `${role} ${SPOKEN.test(role) ? 'for' : 'of'} ${owner}` : role;
}

/** `Her father, Jan Holm` in a portrait of Ida Holm, where the paragraph has named no other woman. */
function kinOfLead(reading: Reading, { name, mentions }: NamedEntity, role: string): string | undefined {
  const { text, paragraphs } = reading.analysis.article;
  for (const { start, paragraph } of mentions) {
    const from = paragraphs[paragraph - 1]!.start;
    const whose = new RegExp(`\\b(his|her) ${literal(role)},? $`, 'iu').exec(text.slice(from, start))?.[1];
    const lead = whose && reading.leads[whose.toLowerCase() === 'her' ? 'female' : 'male'];
    if (!lead || lead.name === name) continue;
    const isOpen = reading.names.some(
      (one) =>
        ![lead.name, name].includes(one.name) &&
        isThatPerson(one, whose.toLowerCase()) &&
        one.mentions.some((mention) => mention.start >= from && mention.start < start),
    );
    if (!isOpen) return lead.name;
  }
  return undefined;
}

const SPOKEN = /^spokes(?:man|woman|person)$/u;

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
    const from = /^ of (the )?/u.exec(text.slice(end, end + 8));
    const body = from && bodyAt(end + from[0].length);
    const office = OF_OFFICE.exec(text.slice(end, end + 90));
    if (office && isBodyNoun(office[2]!)) return office[1]!;
    if (acting ?? body) return acting ?? `of ${withThe(body!.name, from![1] !== undefined)}`;
  }
  return undefined;
}

/** `Ida Holm of the teachers’ college in Lunde`. */
const OF_OFFICE =
  /^ (of (?!the same )(?:the|an?) (?:[\p{Ll}’'-]+ ){0,3}?(\p{Ll}+)(?: (?:in|at|of) \p{Lu}\p{L}+)?)(?=[,.;]| \p{Ll}+(?:s|ed)\b)/u;

const ACTING = /^, ((?:prosecuting|acting|speaking|appearing) for [^,.;“”"]{3,60}),/u;

function ownedBy(reading: Reading, { name, mentions }: NamedEntity, role: string): string | undefined {
  // An author's work is a report, which has no name here.
  if (role.endsWith('author')) return undefined;
  const { sentences, article } = reading.analysis;
  for (const { start, end } of mentions) {
    const at = firstWhere(sentences, ({ end }) => end > start);
    const before = sentences[at]!.text.slice(0, start - sentences[at]!.start);
    const whose =
      new RegExp(
        `\\b(its|his|her${SPOKEN.test(role) ? '|a' : ''}) ${literal(role)}, (?:\\p{L}+\\.? )?$`,
        'iu',
      ).exec(before)?.[1] ??
      new RegExp(`^, (its) ${literal(role)}[,.]`, 'u').exec(article.text.slice(end, sentences[at]!.end))?.[1];
    const kind = whose?.toLowerCase().replace(/^a$/u, 'its');
    const owner =
      kind &&
      (subjectBefore(reading, at, { whose: kind, other: name }) ??
        (kind === 'its' ? onlyBodyBefore(reading, start, at) : undefined));
    const house = AT_HOUSE.exec(before)?.[1];
    if (owner ?? (house && before.endsWith(`, ${role} `))) return owner ?? house;
  }
  return undefined;
}

/** `At Lam’s Bakery on the quay, owner Ida Lam`. */
const AT_HOUSE =
  /^At ((?:the )?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)+)(?: (?:on|in|at|near) [^,]+)?, (?:(?:co-)?owner|manager|landlord|landlady|principal|head ?teacher|director|curator) $/u;

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

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
    if (!entity && whose === 'its' && (!phrase || isBody(tokens[phrase.head]!)))
      return phrase && unnamedBody(reading, phrase);
    if (!phrase || !entity || entity.name === other) continue;
    if (whose === 'its' ? entity.kind !== 'organization' : !isThatPerson(entity, whose)) return undefined;
    const named = phrase.entity ? phrase.firstToken : phrase.endToken + 1;
    const hasThe = whose === 'its' && tokens[named]!.lower === 'the';
    return withThe(entity.name, hasThe);
  }
  return undefined;
}

/** `Eight farms left the Hill Growers’ Union, and its chairman`: the one body that the sentence has named, or else the one before it. */
function onlyBodyBefore(reading: Reading, start: number, at: number): string | undefined {
  const { phrases, analysis } = reading;
  const { sentences, tokens } = analysis;
  for (const s of [at, at - 1]) {
    const sentence = sentences[s];
    if (sentence?.paragraph !== sentences[at]!.paragraph) return undefined;
    const from = firstWhere(phrases, ({ firstToken }) => firstToken >= sentence.firstToken);
    const to = firstWhere(
      phrases,
      ({ endToken }) => endToken > sentence.endToken || tokens[endToken - 1]!.end > start,
    );
    const bodies = phrases
      .slice(from, to)
      .filter(({ entity, head }) => entity?.kind === 'organization' || isBody(tokens[head]!));
    const [body, other] = bodies;
    if (other) return undefined;
    if (body)
      return body.entity
        ? withThe(body.entity.name, tokens[body.firstToken]!.lower === 'the')
        : unnamedBody(reading, body);
  }
  return undefined;
}

/** `the Hill Council`; `the cooperative` has its article in its name. */
const withThe = (name: string, hasThe: boolean): string =>
  hasThe && !/^the /iu.test(name) ? `the ${name}` : name;

/** `The union`: another than the one that has a name. */
const isBody = ({ lemma }: Token): boolean => isBodyNoun(lemma);

const isBodyNoun = (word: string): boolean => is(word, 'acting-body') || is(word, 'organization-noun');

/** `In March the teachers’ union was offered more. Its president`: which body, its own words tell. */
function unnamedBody({ analysis: { tokens, article } }: Reading, phrase: Phrase): string | undefined {
  const { firstToken, head, endToken } = phrase;
  const told = article.text.slice(tokens[firstToken]!.start, tokens[endToken - 1]!.end);
  return endToken === head + 1 && head > firstToken + 1 && /^the /iu.test(told)
    ? `the ${told.slice('the '.length)}`
    : undefined;
}

/** `The union, the Hill Workers’ Congress`. */
const apposed = ({ analysis: { tokens }, nameAt }: Reading, end = -1): NamedEntity | undefined =>
  tokens[end]?.text === ',' ? (nameAt[end + 1] ?? nameAt[end + 2])?.entity : undefined;

const isThatPerson = ({ kind, gender, name }: NamedEntity, whose: string): boolean =>
  kind === 'person' && name.includes(' ') && gender !== (whose === 'her' ? 'male' : 'female');
