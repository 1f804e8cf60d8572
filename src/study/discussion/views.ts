/** Words of somebody that put a view: a reader can hold them against other voices of the text, and side with either. */

import { putsView } from '../../grammar/views.js';
import type { Slot } from '../clauses.js';
import type { Claim } from './claims.js';
import { isPainful, type Scene } from './scene.js';
import type { Voice } from './voices.js';

export interface View {
  readonly claim: Claim;
  readonly voice: Voice;
  /** The words, with those behind their speech tag. */
  readonly parts: readonly Slot[];
}

/** Words; fewer say too little. From judgement. */
const FEWEST_WORDS = 7;

/** So that a text of a thousand voices takes no time. */
const MOST = 60;

/** The views that named people put in words of their own, the longest of each person, in text order. */
export function viewsOf(scene: Scene): View[] {
  const longest = new Map<string, Claim>();
  for (const claim of scene.claims) {
    const { owner, slot } = claim;
    const known = longest.get(owner.name);
    if (isView(scene, claim) && !(known && known.slot.words >= slot.words)) longest.set(owner.name, claim);
  }
  return scene.voices
    .flatMap((voice) => {
      const claim = longest.get(voice.name);
      return claim ? [{ claim, voice }] : [];
    })
    .slice(0, MOST)
    .map(({ claim, voice }) => ({ claim, voice, parts: [claim.slot, ...goesOn(scene, claim)] }));
}

const isView = ({ passages }: Scene, { owner, slot, sentences }: Claim): boolean =>
  owner.kind === 'speech' &&
  slot.words >= FEWEST_WORDS &&
  /^\p{Lu}/u.test(slot.extract.text) &&
  putsView(slot.extract.text) &&
  !HANGS.test(slot.extract.text) &&
  !sentences.some((index) => isPainful(passages[index]!));

/** The words, a mark of what is left out between their parts: `“The wall holds […] It does not hold a beach” (¶4)`. */
export const citeView = ({ parts }: View): string =>
  `“${parts.map(({ extract }) => extract.text).join(' […] ')}” (¶${parts[0]!.extract.paragraph})`;

/** What the same voice says behind the tag that splits the words. */
function goesOn({ speeches, material }: Scene, { slot: { extract, words }, owner }: Claim): Slot[] {
  const { text, paragraphs } = material.analysis.article;
  const next = speeches.find(
    ({ slot }) => slot.extract.paragraph === extract.paragraph && slot.extract.start > extract.end,
  );
  if (!next || next.voice.name !== owner.name || words + next.slot.words > MOST_WORDS) return [];
  const { start } = paragraphs[extract.paragraph - 1]!;
  const between = text.slice(start + extract.end, start + next.slot.extract.start);
  return TAG.test(between) ? [next.slot] : [];
}

/** Words of both parts. From judgement. */
const MOST_WORDS = 50;

/** Marks, and between them no more than the rest of one sentence. */
const TAG = /^[,.]?["”'’] [^.!?"“”]{1,150}[.,:] ["“'‘]$/u;

/** `opened for it`, `turn that into`: the first sentence points at what is not quoted. */
const HANGS =
  /^[^.!?]*\b(?:for|of|to|with|about|by|in|on|against) (?:it|them|him|her|that|this)\b|^[^.!?]*\bth(?:at|is)(?: (?:in|on)to\b| (?:away|back|again|out|up|down|off|either|anyway)\b|[,.;!?]|$)|\bone\b.*\bthe other\b|\bn?either one\b/u;
