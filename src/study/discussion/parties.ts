/** Who in a text wants something done: the deed as it stands behind `the case for`. */

import { isBody, isSpeakerNoun } from '../../grammar/voices.js';
import { isPersonNoun, singularsOf } from '../../lexicon/index.js';
import type { Passage } from '../passages.js';
import type { Scene } from './scene.js';

export interface Party {
  readonly passage: Passage;
  /** `the county board`, `Ida Holm`. */
  readonly name: string;
  /** The word that says what it is: `board`, `Holm`. */
  readonly head: string;
  /** A report or a plan: its authors speak for it. */
  readonly isPaper: boolean;
  /** `closing three of the pools`, `the proposal that the dam be removed`. */
  readonly deed: string;
  /** It is against the deed. */
  readonly against: boolean;
}

/** Every party of a text that surely wants or fights something, in text order. */
export const partiesIn = ({ passages }: Scene): Party[] =>
  passages.flatMap((passage) =>
    passage.prose && !/\?$/u.test(passage.text) ? (partyOf(passage) ?? []) : [],
  );

/** What each verb makes of a deed that follows with `to` or `that`. */
const WANTS: Readonly<Record<string, string>> = {
  recommends: 'recommendation',
  recommended: 'recommendation',
  proposes: 'proposal',
  proposed: 'proposal',
  wants: 'plan',
  plans: 'plan',
  demands: 'demand',
  demanded: 'demand',
  opposes: '',
  opposed: '',
  favours: '',
  favors: '',
};

/** A body, a paper or people of a calling, with what stands between it and its verb: no other verb that could be the main one. */
const PARTY = new RegExp(
  `^(?:(?:In|On|Last|Since|Now|But|And|Yet)\\b[^,]{0,24}?,? )?(?<name>(?:[Tt]he|An?) (?:[\\p{L}’'-]+ ){0,5}?(?<head>[\\p{L}-]+))(?<aside> (?:that|which|who|of|in|for|from)\\b[^,.;]{3,50}|, [^,.;]{3,60},)? (?:has |have |had )?(?<verb>${Object.keys(WANTS).join('|')}) (?<rest>.+)$`,
  'u',
);

function partyOf(passage: Passage): Party | undefined {
  const { name, head, verb, rest } = PARTY.exec(passage.text)?.groups ?? {};
  if (!name || !head || !verb || !rest) return undefined;
  const isPaper = PAPER.test(head);
  const isParty = isPaper || isBody(head) || isSpeakerNoun(head) || singularsOf(head).some(isPersonNoun);
  const deed = isParty ? deedIn(rest, WANTS[verb]!) : undefined;
  return deed
    ? {
        passage,
        name: name.replace(/^(?:The|An?|an?) /u, 'the '),
        head,
        isPaper,
        deed,
        against: verb.startsWith('oppose'),
      }
    : undefined;
}

const PAPER = /^(?:report|plan|proposal|study|review|petition|draft|bill|paper|scheme|motion)$/u;

/** The deed behind the verb, up to a stop. */
function deedIn(rest: string, noun: string): string | undefined {
  const cut = rest
    .trimStart()
    .split(
      /[,;:.–—("“”]| (?:because|so that|after|before|when|while|if|although|but|rather than|instead of)\b/u,
    )[0]!
    .trim();
  const whole = withoutDangling(cut);
  const words = whole.split(/\s+/u).length;
  if (words < 3 || words > 24) return undefined;
  if (/^\p{Ll}{3,}ing\b/u.test(whole) && !/^(?:nothing|something|anything|everything|during)\b/u.test(whole))
    return whole;
  if (noun && /^that (?:the|a|an|every|all|no|\p{Lu})/u.test(whole) && /\b(?:be|should)\b/u.test(whole))
    return `the ${noun} ${whole}`;
  if (noun && /^to \p{Ll}+/u.test(whole)) return `the ${noun} ${whole}`;
  if (!noun && /^(?:the|a|an) \p{Ll}+/u.test(whole)) return whole;
  return undefined;
}

/** Cut before a part that holds a word for something else. */
function withoutDangling(text: string): string {
  const at = text.search(/\b(?:it|its|they|them|their|he|him|his|she|her|this|these|those|so)\b/u);
  if (at < 0) return text;
  const kept = text.slice(0, at);
  const join = kept.lastIndexOf(' and ');
  return join > 0 ? kept.slice(0, join) : '';
}
