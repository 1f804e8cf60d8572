/** Which language a text is in: English by counting its commonest words, any other by the n-grams of a library loaded for it. */

/** The tag of a language that could not be told. */
export const UNKNOWN = 'und';

/** Every fourth word of an English text is one of these; of other languages hardly any. */
const ENGLISH = new Set(
  'the and of to that with for it as by from be are this have not you he she they his her is was'.split(' '),
);
/** From judgement: what is surely English; what may be, when nothing else is sure. */
const SURELY = 0.16;
const PERHAPS = 0.08;
/** So much of a text tells; more would only take time. */
const LETTERS = 6000;

/** The tag of a text's language; `said` is what its file says, which may be more exact (`es-MX`) and may be wrong. */
export async function findLanguage(text: string, said: string): Promise<string> {
  const sample = text.slice(0, LETTERS);
  const english = shareOfEnglish(sample);
  const found = english >= SURELY ? 'en' : await detect(sample, english);
  const exact = wellFormed(said);
  return found === UNKNOWN || primary(exact) === found ? exact : found;
}

/** A tag as it should be written; what is no tag says nothing. */
function wellFormed(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0] ?? UNKNOWN;
  } catch {
    return UNKNOWN;
  }
}

/** `es-MX` -> `es`. */
export const primary = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0]!;

function shareOfEnglish(text: string): number {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.filter((word) => ENGLISH.has(word)).length / Math.max(1, words.length);
}

async function detect(sample: string, english: number): Promise<string> {
  const { eld } = await import('eld/extrasmall');
  const found = eld.detect(sample);
  if (found.language && found.isReliable()) return found.language;
  return english >= PERHAPS ? 'en' : UNKNOWN;
}
