/** The sentences that people say in words of their own, each with a speaker who is sure. */

import type { Stretch } from '../../grammar/reading.js';
import type { StudyMaterial } from '../material.js';
import { byParagraph, type Passage, passageAt } from '../passages.js';

export interface SpeechLine {
  readonly text: string;
  readonly name: string;
  /** Read as if there were no marks. */
  readonly passage: Passage;
  /** Its tokens. */
  readonly stretch: Stretch;
}

/** One by one, in text order; of speakers whom the paragraph names. */
export function speechLines({ quotations, passages, names }: StudyMaterial): SpeechLine[] {
  const among = byParagraph(passages);
  const people = new Set(names.filter((one) => one.kind === 'person').map((one) => one.name));
  return quotations.flatMap(({ kind, speaker, attribution, paragraph, start, text }) => {
    const inside = among.get(paragraph) ?? [];
    if (kind !== 'direct' || !speaker || attribution === 'none' || !people.has(speaker.name)) return [];
    const parts = speaker.name.split(' ').filter((part) => /^\p{Lu}\p{L}{2}/u.test(part));
    if (attribution !== 'named' && !inside.some((one) => parts.some((part) => one.text.includes(part))))
      return [];
    let from = start;
    return text.split(/(?<=[.!?]) /u).flatMap((line) => {
      const at = from;
      from += line.length + 1;
      const passage = passageAt(inside, at);
      return passage && /^\p{Lu}[^"“”]*$/u.test(line)
        ? [lineOf({ text: line, name: speaker.name, passage, at })]
        : [];
    });
  });
}

function lineOf({
  text,
  name,
  passage,
  at,
}: Pick<SpeechLine, 'text' | 'name' | 'passage'> & { at: number }): SpeechLine {
  const { origin, tokens, sentence, reading } = passage;
  const bare = text.replace(/[\s,]+$/u, '');
  const from = Math.max(
    0,
    tokens.findIndex(({ start }) => start >= origin + at),
  );
  const end = tokens.findLastIndex((token) => token.end <= origin + at + bare.length) + 1;
  const stretch = { firstToken: sentence.firstToken + from, endToken: sentence.firstToken + end };
  return {
    text: bare,
    name,
    passage: {
      ...passage,
      quoted: false,
      tokens: tokens.slice(from, end),
      sentence: { ...sentence, ...stretch },
      reading: { ...reading, ...reading.unquoted },
    },
    stretch,
  };
}
