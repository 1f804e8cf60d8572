/** Words held at arm's length, and terms that a text brings in between marks. */

import type { Slot } from '../clauses.js';
import type { Quotation } from '../guide.js';
import type { Finding } from './finding.js';
import { quotedSlot } from './quoted-slot.js';
import { isPainful, passagesOf, type Scene } from './scene.js';

export function findHeldWords(scene: Scene): Finding[] {
  return scene.material.quotations.flatMap((quotation) => heldAway(scene, quotation) ?? []);
}

/** Words between marks that nobody is said to have spoken. */
function heldAway(scene: Scene, quotation: Quotation): Finding | undefined {
  const [passage] = passagesOf(scene, quotation);
  const slot = quotedSlot(quotation) ?? oneWord(quotation);
  if (quotation.kind !== 'scare' || !passage || !slot || slot.words > 6) return undefined;
  if (NO_EXPRESSION.test(slot.extract.text) || isTitle(slot.extract.text)) return undefined;
  const before = passage.text.slice(0, quotation.start + passage.origin - passage.sentence.start);
  const isTerm = NAMED_SO.test(before) || /\d/u.test(slot.extract.text);
  return {
    move: isTerm ? 'term' : 'words in quotation marks',
    weight: isTerm ? 1.6 : 1.9,
    theme: passage.theme,
    paragraph: quotation.paragraph,
    a: { ...slot, leans: false },
    painful: isPainful(passage),
    sentences: [passage.index],
  };
}

/** What a thing is called by those who know it, and held at nobody’s arm’s length. */
const NAMED_SO =
  /(?<!so-)\b(?:called|known as|named?|terms?|termed|calls?|means?|meaning|abbreviated|the words?|(?:name|word|term)s?(?:,| is| was))\s?(?:a |an |the )?[“"‘']?$/u;

/** Half a phrase, or words that somebody spoke of himself. */
const NO_EXPRESSION = /[,;]|^(?:and|or|but|of|to)\b|\b(?:I|me|my|we|our|us)\b/u;

/** `Five Winters in Varnes`: the name of a book or a film. */
const isTitle = (text: string): boolean => {
  const words = text.split(/\s+/u).filter((word) => word.length > 3);
  return words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word));
};

function oneWord({ text, paragraph, start, end }: Quotation): Slot | undefined {
  const kept = text.replace(/[,.;]+$/u, '');
  if (!/^[\p{L}\p{N}’'-]{3,}$/u.test(kept)) return undefined;
  return {
    extract: { text: kept, paragraph, start, end: end - (text.length - kept.length) },
    cut: false,
    leans: false,
    words: 1,
  };
}
