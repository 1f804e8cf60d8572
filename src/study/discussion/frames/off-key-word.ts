/** A word held at arm's length by its quotation marks. */

import type { Quotation } from '../../guide.js';
import { at, capital, inQuotes } from '../citing.js';
import type { Asked, Frame } from '../frame.js';
import { quotedSlot } from '../quoted-slot.js';
import type { Scene } from '../scene.js';
import { isPainful } from '../scene.js';

export const offKeyWord: Frame = {
  name: 'off-key-word',
  most: 1,
  worth: { opinion: 2.3 },
  find: (scene) => scene.material.quotations.flatMap((quotation) => heldAway(scene, quotation) ?? []),
};

function heldAway(scene: Scene, quotation: Quotation): Asked | undefined {
  const slot = quotedSlot(quotation) ?? oneWord(quotation);
  const { paragraph } = quotation;
  const passage = (scene.byParagraph.get(paragraph) ?? []).find(
    ({ sentence, origin, text }) =>
      sentence.start - origin <= quotation.start && sentence.start - origin + text.length >= quotation.end,
  );
  if (quotation.kind !== 'scare' || !slot || !passage || slot.words > 4 || isPainful(passage))
    return undefined;
  const { text } = slot.extract;
  const before = passage.text.slice(0, quotation.start + passage.origin - passage.sentence.start);
  if (
    /-.*-/u.test(text) ||
    NO_EXPRESSION.test(text) ||
    /\p{Lu}|\d/u.test(text) ||
    NAMED_SO.test(before) ||
    isTheMatter(scene, text) ||
    ABOUT_WORDS.test(passage.lower)
  )
    return undefined;
  const author = scene.author(paragraph);
  return {
    prompt: `${capital(author)} puts ${inQuotes(text)} between quotation marks (${at(slot)}). Whose word is it? What would be different if the marks were left out, and which plain word could both sides accept?`,
    lookFor: `The marks keep a distance: the word is somebody else’s, or does not quite fit. Students say whose it could be, from the sentence around it, and what a plain word would be that both sides could use.`,
    level: 'analyse',
    sure: 0.8,
    theme: passage.theme,
    evidence: [slot.extract],
    sentences: [passage.index],
    names: [],
  };
}

/** What the text goes on to call so is its own name for the thing. */
const isTheMatter = ({ material }: Scene, text: string): boolean =>
  material.analysis.article.text.toLowerCase().split(text.toLowerCase()).length > 3;

/** What a thing is called by those who know it. */
const NAMED_SO =
  /(?<!so-)\b(?:called|known as|named?|terms?|termed|calls?|means?|meaning|abbreviated|the words?|(?:name|word|term)s?(?:,| is| was))\s?(?:a |an |the )?[“"‘']?$/iu;

/** A sentence about words names them; it does not hold them away. */
const ABOUT_WORDS = /\b(?:words?|terms?|phrase|replaced by|spelled|spelt|dictionary)\b/u;

/** Half a phrase, or words that somebody spoke of himself. */
const NO_EXPRESSION = /[,;]|^(?:and|or|but|of|to)\b|\b(?:I|me|my|we|our|us)\b/u;

function oneWord({ text, paragraph, start, end }: Quotation) {
  const kept = text.replace(/[,.;]+$/u, '');
  if (!/^[\p{L}\p{N}’'-]{3,}$/u.test(kept)) return undefined;
  return {
    extract: { text: kept, paragraph, start, end: end - (text.length - kept.length) },
    cut: false,
    leans: false,
    words: 1,
  };
}
