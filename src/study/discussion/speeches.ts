/** What people say between marks, where it is safe to print with its speaker. */

import { firstWhere } from '../../base/in-order.js';
import { contains } from '../../base/span.js';
import { clausesOf } from '../../grammar/lookup.js';
import { is } from '../../lexicon/index.js';
import type { Slot } from '../clauses.js';
import type { Quotation } from '../guide.js';
import type { StudyMaterial } from '../material.js';
import type { Passage } from '../passages.js';
import { quotedSlot } from './quoted-slot.js';
import { isSureSpeaker } from './sure-speaker.js';

/** Every quotation with a speaker, cut to what a question can hold, in text order. */
export function speechesOf(material: StudyMaterial): Speech[] {
  const known = new Set(
    material.names
      .filter(({ kind }) => kind === 'person' || kind === 'organization')
      .flatMap(({ name, alsoCalled }) => [name, ...alsoCalled]),
  );
  return material.quotations.flatMap((quotation) => speechOf({ material, known }, quotation) ?? []);
}

interface Setting {
  readonly material: StudyMaterial;
  /** Every form of every person and organisation the article names. */
  readonly known: ReadonlySet<string>;
}

export interface Speech {
  readonly voice: { readonly name: string; readonly role?: string };
  readonly slot: Slot;
  /** The verb that brings in the words. */
  readonly cue?: string;
  /** A sentence of its own, a description, or something else that only its sentence makes sense of. */
  readonly form: 'clause' | 'phrase' | 'piece';
  /** The sentences it lies in. */
  readonly passages: readonly Passage[];
}

/** A quotation with a speaker that is safe to print, cut to what a question can hold. */
function speechOf(setting: Setting, quotation: Quotation): Speech | undefined {
  const { speaker, attribution, kind } = quotation;
  if (
    kind === 'scare' ||
    !speaker ||
    !isSureSpeaker(setting.material, quotation) ||
    is(speaker.name.toLowerCase(), 'points-back')
  )
    return undefined;
  if (/^(?:an?|the) voice$/iu.test(speaker.name)) return undefined;
  const slot = quotedSlot(quotation);
  const around = passagesOf(setting.material, quotation);
  const [passage] = around;
  if (!slot || !passage || !isKnown(setting, speaker)) return undefined;
  // A headline with its source, or speech that breaks off.
  if ((attribution === 'named' && !/\p{L}/u.test(quotation.cue ?? '')) || BROKEN.test(slot.extract.text))
    return undefined;
  return {
    voice: withArticle(speaker, around),
    slot,
    ...(quotation.cue && { cue: quotation.cue.toLowerCase() }),
    form: formOf(setting.material, passage, slot),
    passages: around,
  };
}

/** The passages a quotation lies in. */
function passagesOf({ passages }: StudyMaterial, { paragraph, start, end }: Quotation): readonly Passage[] {
  const startOf = ({ sentence, origin }: Passage): number => sentence.start - origin;
  const isPast = (passage: Passage, place: number): boolean =>
    passage.paragraph > paragraph || (passage.paragraph === paragraph && startOf(passage) >= place);
  return passages.slice(
    firstWhere(passages, (passage) => isPast(passage, start - passage.text.length + 1)),
    firstWhere(passages, (passage) => isPast(passage, end)),
  );
}

/** `the Ministry of Works`, where the text says so. */
const withArticle = (voice: Speech['voice'], around: readonly Passage[]): Speech['voice'] =>
  /^\p{Ll}/u.test(voice.name) || around.some(({ lower }) => lower.includes(`the ${voice.name.toLowerCase()}`))
    ? {
        ...voice,
        name: voice.name
          .replace(/^(?!(?:the|an?) )/iu, 'the ')
          .replace(/^(?:The|An?) /u, (article) => article.toLowerCase()),
      }
    : { ...voice, name: voice.name.replace(/^(?:The|An?) /u, (article) => article.toLowerCase()) };

/** `And we did.`, `If it is not ..`: nothing that can be asked about alone. */
const BROKEN = /(?:\.\.|…)$|^(?:And|But|Or|So) \S+(?: \S+){0,5} ?$|^(?:And|But) \p{Ll}+ \p{Ll}+\. /u;

/** A person or body that the article names, or a role as it stands (`the mayor`, `a Polish minister`). */
function isKnown({ known }: Setting, { name }: Speech['voice']): boolean {
  return /^(?:the|a|an) .*\p{L}$/iu.test(name) || known.has(name);
}

/** Read as if there were no marks, the words are a clause that opens with its subject, or a phrase with what belongs to it. */
function formOf(material: StudyMaterial, passage: Passage, { extract }: Slot): Speech['form'] {
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
  const { phrases } = unquoted;
  const opening = phrases[firstWhere(phrases, ({ firstToken }) => firstToken >= from)];
  const opens = opening?.firstToken === from && opening.kind === 'noun';
  return opens && !isSentence ? 'phrase' : 'piece';
}
