/** Whom a role means: "the minister", "his widow". */

import type { NamedEntity } from '../../language/analysis.js';
import { anyOf } from '../../lexicon/index.js';
import type { Reading, Voice } from '../reading.js';
import { isBodyOrText } from '../voices.js';
import { type Antecedent, named, startOf } from './known.js';

/** The person a definite role names: the one before it whose role has the same noun, if no other has. */
export function resolveRole(reading: Reading, voice: Voice): Antecedent | undefined {
  const { text, head, firstToken } = voice;
  if (!/^(?:the|that|this|its|their|his|her)\s/i.test(text) || text.split(/\s+/).length > 4) return undefined;
  if (voice.kind !== 'noun' || isBodyOrText(head)) return undefined;
  const kin = kinOfLead(reading, voice);
  if (kin) return named(kin, head);
  const here = reading.analysis.tokens[firstToken]!.start;
  const words = wordsIn(text).filter((word) => !/^(?:the|that|this|its|their|his|her|of)$/.test(word));
  const [only, other] = reading.names.filter(
    (entity) =>
      entity.kind === 'person' &&
      startOf(entity) < here &&
      hasRole(entity, words) &&
      !isAnothers(entity.role ?? '', text),
  );
  return only && !other ? named(only, head) : undefined;
}

const wordsIn = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean);

/** "his widow", "her husband": the one the piece is about, when the person just named bears the same last name. */
function kinOfLead(reading: Reading, voice: Voice): NamedEntity | undefined {
  const kin = KIN.exec(voice.text);
  const lead = kin && (/^his$/i.test(kin[1]!) ? reading.leads.female : reading.leads.male);
  const last = lead?.gender && lastNamed(reading, voice, lead.gender);
  return lead && last && lastName(last) === lastName(lead) ? lead : undefined;
}

/** The person named last before a phrase who is not of the gender given. */
function lastNamed(reading: Reading, { firstToken }: Voice, not: 'female' | 'male'): NamedEntity | undefined {
  return reading.nameAt
    .slice(0, firstToken)
    .findLast((naming) => naming?.entity.kind === 'person' && naming.entity.gender !== not)?.entity;
}

const KIN = /^(his|her) (?:late )?(?:wife|widow|husband|widower)$/i;

const lastName = ({ name }: NamedEntity): string => name.split(' ').at(-1)!;

/** The last of the words stands in the role before any `of`, `for` or `who`: who plans for the county is not the county. */
function hasRole({ role = '', alsoCalled }: NamedEntity, words: readonly string[]): boolean {
  const called = alsoCalled.map((form) => form.replace(/\S+$/, ''));
  const heads = new Set(wordsIn([role.replace(BEHIND_HEAD, ''), ...called].join(' ')));
  const known = new Set(wordsIn([role, ...called].join(' ')));
  return words.every((word) => known.has(word)) && heads.has(words.at(-1) ?? '');
}

const BEHIND_HEAD = new RegExp(String.raw`\b${anyOf('preposition', 'relative')}\b.*$|\S+[’']s?(?= )`, 'gu');

/** The deputy mayor or the former one is not the mayor. */
const isAnothers = (role: string, text: string): boolean =>
  wordsIn(role).some((word) => OF_ANOTHER_RANK.test(word) && !wordsIn(text).includes(word));

const OF_ANOTHER_RANK = /^(?:former|deputy|vice|assistant|shadow)$/;
