/** Moves made with other people's words: one voice, two voices side by side, the verb that brings them in. */

import { contains } from '../../base/span.js';
import { clausesOf } from '../../grammar/sentence-clauses.js';
import { is, isColoured } from '../../lexicon/index.js';
import type { Slot } from '../clauses.js';
import type { Quotation } from '../guide.js';
import type { Passage } from '../passages.js';
import type { Finding, Move, Voice } from './finding.js';
import { quotedSlot } from './quoted-slot.js';
import { isPainful, passagesOf, type Scene } from './scene.js';

export function findVoices(scene: Scene): Finding[] {
  const spoken = scene.material.quotations.flatMap((quotation) => speechOf(scene, quotation) ?? []);
  return [...spoken.flatMap((speech) => oneVoice(speech)), ...pairs(spoken)];
}

interface Speech {
  readonly quotation: Pick<Quotation, 'paragraph' | 'attribution' | 'cue'>;
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
  if (kind === 'scare' || !speaker || attribution === 'none' || is(speaker.name.toLowerCase(), 'points-back'))
    return undefined;
  if (/^(?:an?|the) voice$/iu.test(speaker.name)) return undefined;
  const slot = quotedSlot(quotation);
  const around = passagesOf(scene, quotation);
  const [passage] = around;
  if (!slot || !passage || !isKnown(scene, speaker)) return undefined;
  // A headline with its source, or speech that breaks off.
  if ((attribution === 'named' && !/\p{L}/u.test(quotation.cue ?? '')) || BROKEN.test(slot.extract.text))
    return undefined;
  return {
    quotation,
    voice: withArticle(speaker, around),
    slot,
    theme: passage.theme,
    form: formOf(scene, passage, slot),
    painful: around.some(isPainful),
    sentences: around.map(({ index }) => index),
    subjects: subjectsOf(around),
  };
}

/** `the Ministry of Works`, where the text says so. */
const withArticle = (voice: Voice, around: readonly Passage[]): Voice =>
  /^\p{Ll}/u.test(voice.name) || around.some(({ lower }) => lower.includes(`the ${voice.name.toLowerCase()}`))
    ? { ...voice, name: voice.name.replace(/^(?!(?:the|an?) )/iu, 'the ') }
    : voice;

const subjectsOf = (passages: readonly Passage[]): Set<string> =>
  new Set(
    passages.flatMap(({ tokens }) => tokens.filter(({ pos }) => pos === 'NOUN').map(({ lemma }) => lemma)),
  );

/** `And we did.`, `If it is not ..`: nothing that can be asked about alone. */
const BROKEN = /(?:\.\.|…)$|^(?:And|But|Or|So) (?:\S+ ?){1,6}$|^(?:And|But) \p{Ll}+ \p{Ll}+\. /u;

/** A person or body that the article names, or a role as it stands (`the mayor`, `a Polish minister`). */
function isKnown(scene: Scene, { name }: Voice): boolean {
  return /^(?:the|a|an) .*\p{L}$/iu.test(name) || scene.known.has(name);
}

/** Read as if there were no marks, the words are a clause that opens with its subject, or a phrase with what belongs to it. */
function formOf({ material }: Scene, passage: Passage, { extract }: Slot): Speech['form'] {
  const { unquoted } = material.reading;
  const span = { start: passage.origin + extract.start, end: passage.origin + extract.end };
  const own = passage.tokens.filter((token) => contains(span, token));
  const from = passage.sentence.firstToken + passage.tokens.indexOf(own[0]!);
  const end = from + own.length;
  const clauses = clausesOf(unquoted, passage.index).filter(
    ({ verb }) => verb.firstToken >= from && verb.endToken <= end,
  );
  const isSentence = /^\p{Lu}/u.test(extract.text);
  const isStatement = clauses.some(
    ({ kind, verb, subject }) =>
      kind === 'main' && verb.form !== 'participle' && (isSentence || subject?.phrase.firstToken === from),
  );
  if (isStatement) return 'clause';
  const opens = unquoted.phrases.some(({ firstToken, kind }) => firstToken === from && kind === 'noun');
  return opens && !isSentence ? 'phrase' : 'piece';
}

function oneVoice(speech: Speech): Finding[] {
  const { quotation, slot, sentences } = speech;
  const sure =
    (quotation.attribution === 'named' ? 0.3 : 0) -
    (/[‘'’]\s|\s['‘]|[’']$/u.test(slot.extract.text) ? 0.8 : 0);
  const plain = (slot.words < 5 ? 0.4 : 0) + (TOLD.test(slot.extract.text) ? 0.8 : 0);
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
  if (verb && isColoured(verb) && slot.words >= 3) make('reporting verb', 2.2, quotation.cue);
  return found;
}

/** A speaker telling what happened, giving an order or asking: there is little to interpret. */
const TOLD =
  /^(?:And|But|So|Or)\b|^(?:(?:I|We|He|She|They|You|It|In \d{4} it) (?:\p{Ll}+ed|had|went|saw|took|came|ran|got|was|were|said|want|used|know|stopped)|Don[’']t)\b|\?$/u;

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
