/** Lists told at length: `Three things have been tried. One is to move people ... Another is ... The last is ...` */

import type { Passage } from './passages.js';

export interface Enumeration {
  /** The sentence that says how many there are, where one does. */
  readonly announced?: Passage;
  /** The sentences of each item: from the one that opens it to the next item, or to the end of its paragraph. */
  readonly items: readonly (readonly Passage[])[];
}

/** Every such list of two items or more, in text order. */
export function enumerationsIn(passages: readonly Passage[]): Enumeration[] {
  const found: Enumeration[] = [];
  let from = 0;
  for (const first of passages) {
    if (first.index < from || !opens(FIRST, first)) continue;
    const heads = [first];
    for (const one of passages.slice(first.index + 1, first.index + REACH)) {
      const last = heads.at(-1)!;
      if (one.paragraph - last.paragraph > 2) break;
      if (!opens(NEXT, one) || !startsItem(passages, last, one)) continue;
      if (!isOfKind(first, one)) break;
      heads.push(one);
    }
    if (heads.length < 2) continue;
    const items = heads.map((head, i) => itemFrom(passages, head, heads[i + 1]));
    const announced = passages
      .slice(Math.max(0, first.index - 2), first.index)
      .find(({ lower, quoted }) => !quoted && COUNTS.test(lower));
    found.push({ items, ...(announced && { announced }) });
    from = items.at(-1)!.at(-1)!.index + 1;
  }
  return found;
}

/** Sentences; a list that is longer is a text of its own. From judgement. */
const REACH = 40;

const opens = (pattern: RegExp, { text, prose, quoted }: Passage): boolean =>
  prose && !quoted && pattern.test(text);

const FIRST =
  /^(?:(?:And|But|So) )?(?:First(?:ly)?, |The first (?!time|week|day|night|year|thing (?:I|he|she|you|they)\b|(?:\p{L}+ )?(?:was (?:\p{L}+ed|built|lit)|patient|person|man|woman)\b)(?:\p{L}+ ){0,3}?(?:is|was|concerns|comes|lies|works|moves|would)\b|One (?:(?:of them|reason|cause|way|answer|explanation|theory|option|problem|danger|harm|kind|remedy|proposal|idea)(?: (?:is|was|for|lies)\b|,)|is\b))/u;

const NEXT =
  /^(?:(?:And|But) )?(?:(?:Second|Third|Fourth|Last)(?:ly)?, |Finally, |(?:The|A) (?:second|third|fourth|last|other|final) (?!time|week|day|night|year|word)(?:\p{L}+ ){0,3}?(?:is|was|concerns|comes|lies|works|moves|would|could|might)\b|Another (?:(?:reason|cause|way|answer|explanation|theory|option|problem|danger|harm|kind|remedy|proposal|idea)\b|(?:\p{L}+ ){0,3}?(?:is|was|could|might|would)\b)|Then there (?:is|are|was|were)\b)/u;

const COUNTS =
  /\b(?:two|three|four|five|several|other) (?:\p{L}+ )?(?:things|reasons|ways|causes|harms|kinds|questions|answers|problems|remedies|options|objections|proposals|conditions|explanations|theories|signs|arguments|points|choices)\b/u;

/** `The first kind ... The second kind ...`: of `The first crane ... The second quay ...` nothing is listed. */
function isOfKind({ text: one }: Passage, { text: two }: Passage): boolean {
  const [a, b] = [one, two].map((text) => /^The \p{Ll}+ (\p{Ll}+) (?:is|was)\b/u.exec(text)?.[1]);
  return a === undefined || b === undefined || a === b;
}

/** In the paragraph of the item before, or the first sentence of a later one. */
const startsItem = (passages: readonly Passage[], last: Passage, one: Passage): boolean =>
  one.paragraph === last.paragraph || passages[one.index - 1]?.paragraph !== one.paragraph;

const itemFrom = (passages: readonly Passage[], head: Passage, next: Passage | undefined): Passage[] =>
  passages
    .slice(head.index, next?.index ?? head.index + REACH)
    .filter(({ paragraph }) => paragraph === head.paragraph);
