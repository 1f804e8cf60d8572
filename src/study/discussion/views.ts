/** Words of somebody that put a view: a reader can hold them against other voices of the text, and side with either. */

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
      return claim ? [{ claim, voice, parts: [claim.slot, ...goesOn(scene, claim)] }] : [];
    })
    .slice(0, MOST);
}

const isView = ({ passages }: Scene, { owner, slot, sentences }: Claim): boolean =>
  owner.kind === 'speech' &&
  slot.words >= FEWEST_WORDS &&
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
  return TAG.test(between) && /^\p{Lu}/u.test(next.slot.extract.text) ? [next.slot] : [];
}

/** Words of both parts. From judgement. */
const MOST_WORDS = 50;

/** Marks, and between them no more than the rest of one sentence. */
const TAG = /^[,.]?["”'’] [^.!?"“”]{1,150}[.,:] ["“'‘]$/u;

/** One sentence of them says how a thing is, should or would be; not only what the speaker did, or what others believe. */
export const putsView = (words: string): boolean =>
  words.split(/(?<=[.!?])["”’]?\s+/u).some((one) => {
    const lower = one.toLowerCase();
    return JUDGES.test(lower) && !OWN.test(lower) && !OF_OTHERS.test(lower);
  });

const JUDGES =
  /\b(?:should|must|needs?|ought|better|best|worse|too|enough|never|always|only|nobody|no|not|nothing|without|cannot|right|wrong|fair|unfair|than|instead|as if|if|will|would|because|worth)\b|n[’']t\b/u;

/** Of the speaker's own life, heard from somebody, or true of one day only; `I would ..` and `I do not say ..` put a view. */
const OWN =
  /\bi\b(?! (?:would|could|can|cannot|say|think|believe|ask|want|hope|doubt|do not (?:say|think|believe|ask|want)|don[’']t (?:say|think|believe|ask|want))\b)|\bwe\b(?: \p{L}+)? (?:was|were|had|did|said|saw|went|thought|played|watched|took|came)\b|\b(?:told|asked?) (?:me|us)\b|\b(?:confident|sure|aware|certain)\b|^[“"‘']?(?:today|yesterday|last|this) /u;

const OF_OTHERS =
  /^[“"‘']?(?:people|they|many|most|some|others|everybody|everyone)\b[^,;]*\b(?:think|believe|say|imagine|assume|expect|talk|like to)s?\b/u;

/** `opened for it`: the first sentence points at what is not quoted. */
const HANGS = /^[^.!?]*\b(?:for|of|to|with|about|by|in|on|against) (?:it|them|him|her|that|this)\b/u;
