/** Moves made with other people's words: one voice, two voices side by side, the verb that brings them in, words held at arm's length. */

import { contains } from '../../base/span.js';
import type { Slot } from '../clauses.js';
import type { Quotation } from '../guide.js';
import type { Passage } from '../passages.js';
import { COLOURED_VERBS, LEANING } from '../question-words.js';
import type { Finding, Move, Voice } from './finding.js';
import { isPainful, passagesOf, type Scene } from './scene.js';

export function findVoices(scene: Scene): Finding[] {
  const spoken = scene.material.quotations.flatMap((quotation) => speechOf(scene, quotation) ?? []);
  return [
    ...scene.material.quotations.flatMap((quotation) => heldAway(scene, quotation) ?? []),
    ...spoken.flatMap((speech) => oneVoice(speech)),
    ...pairs(spoken),
  ];
}

interface Speech {
  readonly quotation: Quotation;
  readonly voice: Voice;
  readonly slot: Slot;
  readonly theme: string;
  /** A sentence of its own, a description, or something else that only its sentence makes sense of. */
  readonly form: 'clause' | 'phrase' | 'piece';
  readonly painful: boolean;
  readonly sentences: readonly number[];
  /** What its sentences are about: the lemmas of their nouns. */
  readonly subjects: ReadonlySet<string>;
}

/** A quotation with a speaker that is safe to print, cut to what a question can hold. */
function speechOf(scene: Scene, quotation: Quotation): Speech | undefined {
  const { speaker, attribution, kind } = quotation;
  if (kind === 'scare' || !speaker || attribution === 'none' || LEANING.has(speaker.name.toLowerCase()))
    return undefined;
  const slot = quotedSlot(quotation);
  const around = passagesOf(scene, quotation);
  const [passage] = around;
  if (!slot || !passage || !isKnown(scene, speaker)) return undefined;
  // A headline with its source, or speech that breaks off.
  if ((attribution === 'named' && !/\p{L}/u.test(quotation.cue ?? '')) || BROKEN.test(slot.extract.text))
    return undefined;
  return {
    quotation,
    voice: speaker,
    slot,
    theme: passage.theme,
    form: formOf(passage, slot),
    painful: around.some(isPainful),
    sentences: around.map(({ index }) => index),
    subjects: new Set(
      around.flatMap(({ tokens }) => tokens.filter(({ pos }) => pos === 'NOUN').map(({ lemma }) => lemma)),
    ),
  };
}

/** `And we did.`, `If it is not ..`: nothing that can be asked about alone. */
const BROKEN = /(?:\.\.|…)$|^(?:And|But|Or|So) (?:\S+ ?){1,6}$|^(?:And|But) \p{Ll}+ \p{Ll}+\. /u;

/** A person or body that the article names, or a role as it stands (`the mayor`, `a Polish minister`). */
function isKnown(scene: Scene, { name }: Voice): boolean {
  return /^(?:the|a|an) .*\p{L}$/iu.test(name) || scene.known.has(name);
}

function formOf(passage: Passage, { extract }: Slot): Speech['form'] {
  const span = { start: passage.origin + extract.start, end: passage.origin + extract.end };
  const tokens = passage.tokens.filter((token) => contains(span, token));
  const [first] = tokens;
  const verbs = tokens.filter(
    ({ pos }, i) => isVerb(pos) && !isVerb(tokens[i - 1]?.pos) && !isVerb(tokens[i - 2]?.pos),
  );
  const relatives = tokens.filter(({ lower, pos }) => pos !== 'DET' && /^(?:who|which|that)$/u.test(lower));
  const opens =
    /^(?:PRON|DET|ADJ|NUM|NOUN|PROPN)$/u.test(first?.pos ?? '') || /^\p{Lu}/u.test(first?.text ?? '');
  if (opens && verbs.length > relatives.length && !/^\p{Lu}?\p{Ll}+ing$/u.test(first?.text ?? ''))
    return 'clause';
  // A capital opens a sentence, even one whose verb was not seen.
  const isCapital = /^\p{Lu}/u.test(first?.text ?? '');
  return !isCapital &&
    verbs.length === relatives.length &&
    /^(?:DET|ADJ|NUM|NOUN|PROPN|ADV)$/u.test(first?.pos ?? '')
    ? 'phrase'
    : 'piece';
}

const isVerb = (pos: string | undefined): boolean => pos === 'AUX' || pos === 'VERB';

const LONGEST_QUOTE = 26;

/** The quotation without its last comma; a long one up to the end of a sentence in it. */
function quotedSlot({ text, paragraph, start }: Quotation): Slot | undefined {
  let kept = text.replace(/[\s,;.–—-]+$/u, '');
  if (/["“”„«»\n]/u.test(kept)) return undefined;
  if (wordsIn(kept) > LONGEST_QUOTE) {
    const stop = [...kept.matchAll(/[.!?;](?=\s)/gu)]
      .filter((match) => wordsIn(kept.slice(0, match.index)) <= LONGEST_QUOTE)
      .at(-1);
    if (!stop) return undefined;
    kept = kept.slice(0, stop.index);
  }
  const lead = kept.length - kept.trimStart().length;
  const shown = kept.slice(lead);
  const words = wordsIn(shown);
  if (words < 2) return undefined;
  const extract = { text: shown, paragraph, start: start + lead, end: start + kept.length };
  return { extract, cut: false, leans: LEANING.has(shown.split(/\W/u)[0]!.toLowerCase()), words };
}

const wordsIn = (text: string): number => text.split(/\s+/u).filter(Boolean).length;

function oneVoice(speech: Speech): Finding[] {
  const { quotation, slot, sentences } = speech;
  const sure =
    (quotation.attribution === 'named' ? 0.3 : 0) -
    (/[‘'’]\s|\s['‘]|[’']$/u.test(slot.extract.text) ? 0.8 : 0);
  const plain = slot.words < 5 || TOLD.test(slot.extract.text) ? 0.4 : 0;
  const found: Finding[] = [];
  const make = (move: Move, weight: number, word?: string): void => {
    found.push({
      move,
      weight: weight + sure,
      a: slot,
      x: speech.voice,
      theme: speech.theme,
      paragraph: quotation.paragraph,
      painful: speech.painful,
      sentences,
      ...(word && { word }),
    });
  };
  if (speech.form === 'clause' && slot.words >= 4) make('voice', (slot.leans ? 1.6 : 2.1) - plain);
  else if (speech.form === 'phrase' && slot.words >= 3 && slot.words <= 12) make('phrase', 1.8);
  const verb = quotation.cue?.toLowerCase();
  if (verb && COLOURED_VERBS.has(verb) && slot.words >= 3) make('reporting verb', 2.2, quotation.cue);
  return found;
}

/** A speaker telling what happened: there is little to interpret. */
const TOLD = /^(?:I|We|He|She|They) (?:\p{Ll}+ed|had|went|saw|took|came|ran|got)\b/u;

/** Speeches by different people on one theme, close to each other. */
function pairs(spoken: readonly Speech[]): Finding[] {
  const found: Finding[] = [];
  spoken.forEach((one, i) => {
    for (const two of spoken.slice(i + 1, i + 7)) {
      const weight = weighPair(one, two);
      if (weight > 0) found.push(side(one, two, weight));
    }
  });
  return found;
}

function weighPair(one: Speech, two: Speech): number {
  if (one.theme !== two.theme || sameVoice(one.voice, two.voice)) return 0;
  if (one.form !== 'clause' || two.form !== 'clause') return 0;
  if (one.slot.words + two.slot.words > 40 || Math.min(one.slot.words, two.slot.words) < 4) return 0;
  const apart = two.quotation.paragraph - one.quotation.paragraph;
  if (apart > 0 && ![...one.subjects].some((subject) => two.subjects.has(subject))) return 0;
  const named = [one, two].filter((speech) => speech.quotation.attribution === 'named').length;
  return apart > 3 ? 0 : 2.4 - 0.3 * apart + 0.3 * named;
}

function side(one: Speech, two: Speech, weight: number): Finding {
  return {
    move: 'two voices',
    weight,
    theme: one.theme,
    paragraph: one.quotation.paragraph,
    a: one.slot,
    b: two.slot,
    x: one.voice,
    y: two.voice,
    painful: one.painful || two.painful,
    sentences: [...one.sentences, ...two.sentences],
  };
}

const sameVoice = (one: Voice, two: Voice): boolean =>
  one.name.split(' ').at(-1)?.toLowerCase() === two.name.split(' ').at(-1)?.toLowerCase();

/** Words between marks that nobody is said to have spoken. */
function heldAway(scene: Scene, quotation: Quotation): Finding | undefined {
  const [passage] = passagesOf(scene, quotation);
  const slot = quotedSlot(quotation) ?? oneWord(quotation);
  if (quotation.kind !== 'scare' || !passage || !slot || slot.words > 6) return undefined;
  if (NO_EXPRESSION.test(slot.extract.text) || isTitle(slot.extract.text)) return undefined;
  return {
    move: 'words in quotation marks',
    weight: 1.9,
    theme: passage.theme,
    paragraph: quotation.paragraph,
    a: { ...slot, leans: false },
    painful: isPainful(passage),
    sentences: [passage.index],
  };
}

/** Half a phrase, or words that somebody spoke of himself. */
const NO_EXPRESSION = /^(?:and|or|but|of|to)\b|\b(?:I|me|my|we|our|us)\b/u;

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
