/** Whom a role means: "the minister", "his widow". */

import type { NamedEntity } from '../../language/analysis.js';
import type { Voice } from './phrases.js';
import type { Reading } from './reading.js';
import { isBodyOrText } from './who-can-speak.js';

/** A person whom a role stands for. */
export interface Holder {
  readonly name: string;
  readonly role?: string;
  readonly head: string;
  readonly entity: NamedEntity;
}

/** The person a definite role names: the last one before it whose role has the same noun, if no other has. */
export function resolveRole(
  reading: Reading,
  voice: Voice,
  names: readonly NamedEntity[],
): Holder | undefined {
  if (!/^(?:the|that|this|its|their|his|her)\s/i.test(voice.text) || voice.text.split(/\s+/).length > 4)
    return undefined;
  if (isBodyOrText(voice.head)) return undefined;
  const kin = kinOfLead(reading, voice, names);
  if (kin) return { name: kin.name, head: voice.head, entity: kin, ...roleOf(kin) };
  const here = reading.tokens[voice.firstToken]!.start;
  const words = voice.text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word && !/^(?:the|that|this|its|their|his|her|of)$/.test(word));
  const withRole = names.filter(
    (entity) => entity.kind === 'person' && hasRole(entity, words) && startOf(entity) < here,
  );
  const [only] = withRole;
  return only && withRole.length === 1 && !isOwner(reading, voice, { only, names })
    ? { name: only.name, head: voice.head, entity: only, ...roleOf(only) }
    : undefined;
}

/** "his brother" is not he whom "his" means. */
function isOwner(reading: Reading, voice: Voice, { only, names }: Owned): boolean {
  const owner = /^(his|her)\s/i.exec(voice.text)?.[1]?.toLowerCase();
  return (
    owner !== undefined &&
    lastNamed(reading, voice, { names, not: owner === 'his' ? 'female' : 'male' }) === only
  );
}

interface Owned {
  readonly only: NamedEntity;
  readonly names: readonly NamedEntity[];
}

/** "his widow", "her husband": the one the piece is about, when the person just named bears the same last name. */
function kinOfLead(reading: Reading, voice: Voice, names: readonly NamedEntity[]): NamedEntity | undefined {
  const kin = KIN.exec(voice.text);
  const lead = kin && (/^his$/i.test(kin[1]!) ? reading.leads.female : reading.leads.male);
  const last = lead?.gender && lastNamed(reading, voice, { names, not: lead.gender });
  return lead && last && lastName(last) === lastName(lead) ? lead : undefined;
}

/** The person named last before a phrase who is not of the gender given. */
function lastNamed(
  { tokens }: Reading,
  { firstToken }: Voice,
  { names, not }: { names: readonly NamedEntity[]; not: 'female' | 'male' },
): NamedEntity | undefined {
  const here = tokens[firstToken]!.start;
  let last: { entity: NamedEntity; start: number } | undefined;
  for (const entity of names) {
    if (entity.kind !== 'person' || entity.gender === not) continue;
    const start = entity.mentions.findLast((mention) => mention.start < here)?.start;
    if (start !== undefined && start > (last?.start ?? -1)) last = { entity, start };
  }
  return last?.entity;
}

const KIN = /^(his|her) (?:late )?(?:wife|widow|husband|widower)$/i;

const lastName = ({ name }: NamedEntity): string => name.split(' ').at(-1)!;

/** Where a name stands first. */
export const startOf = (entity: NamedEntity): number => entity.mentions[0]?.start ?? Number.POSITIVE_INFINITY;

const hasRole = (entity: NamedEntity, words: readonly string[]): boolean => {
  const role = [entity.role ?? '', ...entity.alsoCalled.map((form) => form.replace(/\S+$/, ''))].join(' ');
  const known = new Set(role.toLowerCase().split(/[^\p{L}]+/u));
  return words.length > 0 && words.every((word) => known.has(word));
};

/** What the text says somebody is, where it says so. */
export const roleOf = (entity: NamedEntity): { role?: string } => (entity.role ? { role: entity.role } : {});
