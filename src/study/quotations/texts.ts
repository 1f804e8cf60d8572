/** Who speaks through a text: the owner of "her message", the whole that "the sentence" is part of, whoever sends "another note". */

import { type Antecedent, type Known, resolvePronoun } from './antecedents.js';
import { isDeterminer } from './phrase-words.js';
import { phraseEndingAt, phraseStartingAt, type Voice } from './phrases.js';
import type { Reading } from './reading.js';
import { ownerPronoun } from './report-nouns.js';
import { isSpeakerNoun, isText } from './who-can-speak.js';

/** The person or the document behind a text that is said to speak, where it is told. */
export function behindText(reading: Reading, known: Known, voice: Voice): Antecedent | undefined {
  if (!isText(voice.head)) return undefined;
  const first = reading.tokens[voice.firstToken]!.lower;
  if (/^(?:his|her)$/.test(first) && !/[’']s?\s/.test(voice.text))
    return resolvePronoun(
      reading,
      ownerPronoun(reading, voice.firstToken, first === 'his' ? 'he' : 'she'),
      known,
    );
  if (!BARE.test(voice.text)) return undefined;
  if (PARTS.has(voice.head)) return wholeOf(reading, voice);
  return MISSIVES.has(voice.head) ? sender(reading, known, voice) : undefined;
}

/** The noun and an article, perhaps a number: nothing says whose it is. */
const BARE = /^(?:the|an?|another|this|that)(?: (?:first|second|next|last|other|short|long))? \S+$/i;

const PARTS = new Set([
  'sentence',
  'line',
  'page',
  'passage',
  'paragraph',
  'section',
  'clause',
  'verse',
  'footnote',
]);
const MISSIVES = new Set([
  'message',
  'reply',
  'answer',
  'response',
  'text',
  'note',
  'email',
  'e-mail',
  'mail',
  'postcard',
]);

/** "He sent round a circular and underlined the line which said": the text named last. */
function wholeOf(reading: Reading, { firstToken }: Voice): Antecedent | undefined {
  const { tokens, analysis, runAt } = reading;
  const at = tokens[firstToken]!.sentence;
  const first = analysis.sentences[Math.max(0, at - 1)]!;
  const from =
    first.paragraph === analysis.sentences[at]!.paragraph
      ? first.firstToken
      : analysis.sentences[at]!.firstToken;
  for (let i = firstToken - 1; i >= from; i--) {
    const { lower, pos } = tokens[i]!;
    const isNoun =
      pos === 'NOUN' || (pos === 'ADJ' && isDeterminer(tokens[i - 1]!) && tokens[i + 1]?.pos !== 'NOUN');
    if (runAt[i] !== -1 || !isNoun || !isText(lower) || PARTS.has(lower)) continue;
    const phrase = phraseEndingAt(reading, i, from);
    if (phrase?.kind === 'phrase' && phrase.head === lower) return { name: phrase.text, head: lower };
  }
  return undefined;
}

/** Whoever has written to the author just before, in the same paragraph. */
function sender(reading: Reading, { spoken }: Known, voice: Voice): Antecedent | undefined {
  const { paragraph } = reading.analysis.sentences[reading.tokens[voice.firstToken]!.sentence]!;
  return (
    spoken.findLast((one) => one.paragraph === paragraph && one.head !== 'i') ??
    addresseeOf(reading, voice, paragraph)
  );
}

/** "She wrote to the bank. The answer was": the bank's. */
function addresseeOf(reading: Reading, { firstToken }: Voice, paragraph: number): Antecedent | undefined {
  const { tokens, analysis, runAt } = reading;
  const before = analysis.sentences[tokens[firstToken]!.sentence - 1];
  if (before?.paragraph !== paragraph) return undefined;
  for (let i = before.firstToken; i + 1 < before.endToken; i++) {
    if (runAt[i] !== -1 || tokens[i]!.lower !== 'to') continue;
    const { entity, kind, text, head } = phraseStartingAt(reading, i + 1, before.endToken) ?? {};
    if (entity && entity.kind !== 'place') return { name: entity.name, head: '', entity };
    if (kind === 'phrase' && text && head && isSpeakerNoun(head)) return { name: text, head };
  }
  return undefined;
}
