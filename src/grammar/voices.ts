/** Phrases as voices: a name with the role beside it, a noun with what belongs to it, two that speak together. */

import { is, isPersonNoun } from '../lexicon/index.js';
import { phraseAt, phraseFromToken } from './lookup.js';
import type { Parse, Phrase, Stretch, Subject, Voice } from './reading.js';

/** Who a phrase is: its name where the name is its head, else all its words. */
export function voiceOf(reading: Parse, phrase: Phrase, beside?: Phrase): Voice {
  const { tokens } = reading.analysis;
  const head = tokens[phrase.head]!.lower;
  if (phrase.kind === 'pronoun')
    return { ...stretchOf(phrase), kind: 'pronoun', text: tokens[phrase.head]!.text, head };
  if (phrase.entity) return namedVoice(reading, phrase, beside);
  const called = calledBehind(reading, phrase);
  if (called)
    return { ...namedVoice(reading, called), ...(head === 'one' ? {} : { role: wordsOf(reading, phrase) }) };
  const stretch = { firstToken: phrase.firstToken, endToken: endOf(reading, phrase) };
  return { ...stretch, kind: 'noun', text: wordsOf(reading, stretch), head };
}

const stretchOf = ({ firstToken, endToken }: Stretch): Stretch => ({ firstToken, endToken });

/** The words of a stretch, in one line. */
export const wordsOf = (
  { analysis: { article, tokens } }: Parse,
  { firstToken, endToken }: Stretch,
): string => article.text.slice(tokens[firstToken]!.start, tokens[endToken - 1]!.end).replace(/\s+/g, ' ');

function namedVoice(reading: Parse, phrase: Phrase, beside?: Phrase): Voice {
  const { firstToken, endToken } = reading.nameAt[phrase.endToken - 1]!;
  const before = { firstToken: phrase.firstToken, endToken: firstToken };
  const isBodys = beside !== undefined && isOnlyBody(reading.analysis.tokens[beside.head]!.lower);
  const role =
    beside && !(isBodys && phrase.entity!.kind === 'person')
      ? wordsOf(reading, { firstToken: beside.firstToken, endToken: endOf(reading, beside) })
      : firstToken - phrase.firstToken > 1
        ? wordsOf(reading, before).replace(/\s(?:Mr|Mrs|Ms|Dr|Prof|Sir|Dame)\.?$/, '')
        : '';
  return {
    kind: 'name',
    firstToken,
    endToken,
    text: wordsOf(reading, { firstToken, endToken }),
    head: reading.analysis.tokens[endToken - 1]!.lower,
    entity: phrase.entity!,
    ...(/\s/.test(role) ? { role } : {}),
  };
}

/** `the head of the bureau, the harbour agency, Ada Obi`: the agency is what she heads. */
const isOnlyBody = (head: string): boolean => isBody(head) && !isPersonNoun(head);

/** `one of the girls, Suri, ...`: a name behind a comma and a noun for a person. */
function calledBehind(reading: Parse, phrase: Phrase): Phrase | undefined {
  const { tokens } = reading.analysis;
  const comma = endOf(reading, phrase);
  const name = tokens[comma]?.text === ',' ? phraseFromToken(reading, comma + 1) : undefined;
  const isClosed = name !== undefined && /^[,.;]$/.test(tokens[name.endToken]?.text ?? '.');
  const { lower } = tokens[phrase.head]!;
  const kinds = isPersonNoun(lower) || lower === 'one' ? /^(?:person|unknown)$/ : /^person$/;
  return isClosed && name.entity && phrase.kind === 'noun' && kinds.test(name.entity.kind) ? name : undefined;
}

/** The end of a phrase with its complements: `a spokesman | for the harbour office`, `a man | close to the talks`. */
export function endOf(reading: Parse, phrase: Phrase): number {
  const next = reading.phrases[phrase.index + 1];
  if (next?.governor === undefined) return phrase.endToken;
  // `I asked my brother | about it`, but `one of them`.
  if (next.kind === 'pronoun' && reading.analysis.tokens[next.governor]!.lower !== 'of')
    return phrase.endToken;
  const isClose =
    next.governor === phrase.endToken + 1 && reading.analysis.tokens[phrase.endToken]!.pos === 'ADJ';
  return isClose || (next.complements === phrase.index && next.governor === phrase.endToken)
    ? endOf(reading, next)
    : phrase.endToken;
}

/** The subject of a verb as a voice, both where two share it: `Ada Obi and the mayor said`. */
export function subjectVoice(reading: Parse, subject: Subject): Voice {
  const voice = voiceOf(reading, subject.phrase, subject.role);
  const end = subject.role ? voice.endToken : Math.max(voice.endToken, subject.phrase.endToken);
  const second = voice.kind === 'pronoun' ? undefined : partner(reading, end);
  if (!second || !isSomebody(voice)) return voice;
  const stretch = { firstToken: voice.firstToken, endToken: endOf(reading, second) };
  return { ...stretch, kind: 'noun', text: wordsOf(reading, stretch), head: 'they' };
}

/** The phrase behind `and` that does nothing of its own. */
function partner(reading: Parse, and: number): Phrase | undefined {
  const { tokens } = reading.analysis;
  if (tokens[and]?.lower !== 'and' || reading.runAt[and] !== -1) return undefined;
  const second = phraseFromToken(reading, and + 1);
  return second && isSomebody(voiceOf(reading, second)) ? second : undefined;
}

const isSomebody = ({ kind, entity, head }: Voice): boolean =>
  kind === 'name' ? entity?.kind !== 'place' : kind === 'noun' && isSpeakerNoun(head);

/** Whether a noun means a person, a body of people or something written. */
export const isSpeakerNoun = (head: string): boolean => isPerson(head) || isBody(head) || isText(head);

const isPerson = (head: string): boolean => singulars(head).some(isPersonNoun) || is(head, 'some-people');

/** Whether a noun means a body of people. */
export const isBody = (head: string): boolean => singulars(head).some((one) => is(one, 'body'));

/** Whether a noun means something written. */
export const isText = (head: string): boolean => singulars(head).some((one) => is(one, 'text'));

/** Whether a noun means a thing. */
export const isThing = (head: string): boolean => singulars(head).some((one) => is(one, 'thing'));

/** Whether a noun means a body of people or something written, and no single person. */
export const isBodyOrText = (head: string): boolean => !isPersonNoun(head) && (isBody(head) || isText(head));

const singulars = (noun: string): readonly string[] => [
  noun,
  noun.replace(/s$/, ''),
  noun.replace(/es$/, ''),
  noun.replace(/ies$/, 'y'),
  noun.replace(/men$/, 'man'),
  noun.replace(/^people$/, 'person'),
  noun.replace(/children$/, 'child'),
];

/** Whether a voice is one person: by name, as he or she, by its noun, or as "one of the bakers". */
export const isPersonVoice = ({ kind, entity, head, text }: Voice): boolean =>
  kind === 'name'
    ? entity?.kind === 'person'
    : kind === 'pronoun'
      ? /^s?he$/.test(head)
      : isPersonNoun(head) ||
        /^(?:a|another) (?:\S+ )?voice\b/i.test(text) ||
        /^(?:one|another) of (?:the|his|her|their|our|my|those) \S*s\b/i.test(text);

/** The voice behind a preposition or another word: `by | the locals`; nothing where no phrase follows at once. */
export function voiceBehind(reading: Parse, token: number): Voice | undefined {
  const phrase = phraseFromToken(reading, token + 1);
  return phrase && phrase.kind !== 'time' ? subjectVoice(reading, { phrase, by: 'own' }) : undefined;
}

/** The owner of the noun at a token: `X's answer`, `her answer`, where the pronoun becomes its subject form. */
export function ownerOf(reading: Parse, noun: number): Voice | undefined {
  const phrase = phraseAt(reading, noun);
  if (!phrase) return undefined;
  const { tokens } = reading.analysis;
  for (let at = noun - 1; at > phrase.firstToken; at--) {
    if (!/^[’']s?$/.test(tokens[at]!.lower)) continue;
    const owner = { firstToken: phrase.firstToken, endToken: at };
    const naming = reading.nameAt[at - 1];
    if (naming)
      return { ...naming, kind: 'name', text: wordsOf(reading, naming), head: tokens[at - 1]!.lower };
    return { ...owner, kind: 'noun', text: wordsOf(reading, owner), head: tokens[at - 1]!.lower };
  }
  return /^(?:his|her|its|their)$/.test(tokens[phrase.firstToken]!.lower)
    ? pronounAt(reading, phrase.firstToken)
    : undefined;
}

/** The pronoun at a token, by its subject form. */
export function pronounAt({ analysis: { tokens } }: Parse, at: number): Voice {
  const { lower, text } = tokens[at]!;
  return { kind: 'pronoun', firstToken: at, endToken: at + 1, text, head: SUBJECT_OF[lower] ?? lower };
}

/** The subject form of a pronoun. */
const SUBJECT_OF: Readonly<Record<string, string>> = {
  he: 'he',
  him: 'he',
  his: 'he',
  she: 'she',
  her: 'she',
  hers: 'she',
  its: 'it',
  it: 'it',
  their: 'they',
  them: 'they',
  they: 'they',
};
