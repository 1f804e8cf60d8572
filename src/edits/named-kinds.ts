/** Words to know, words that judge, people. */

import type { LanguageNote, Name, StudyGuide, VocabularyEntry } from '../study/guide.js';
import type { Values } from './edit.js';
import { type Kind, row } from './kind.js';
import { Unfit } from './unfit.js';

export const NAMED_KINDS: readonly Kind[] = [
  row<VocabularyEntry>({
    name: 'word',
    heading: 'Words to know',
    lists: ({ vocabulary }) => [{ items: vocabulary }],
    withLists: (guide, [list]) => ({ ...guide, vocabulary: list!.items }),
    says: ({ term }) => term,
    paragraph: ({ context }) => context.paragraph,
    fields: { word: 'text', meaning: 'text', part: 'text' },
    values: ({ term, definition, partOfSpeech }) => ({ word: term, meaning: definition, part: partOfSpeech }),
    change: (
      { definition, definitionSource, ...item },
      { word = item.term, meaning = definition, part = item.partOfSpeech },
    ) => ({
      ...item,
      term: String(word),
      partOfSpeech: String(part),
      ...(meaning && { definition: String(meaning) }),
      ...(definitionSource && (meaning === definition || definitionSource === 'own') && { definitionSource }),
    }),
    make: ownWord,
    isOwn: ({ definitionSource }) => definitionSource === 'own',
  }),
  row<Name>({
    name: 'person',
    heading: 'People',
    lists: ({ people }) => [{ items: people }],
    withLists: (guide, [list]) => ({ ...guide, people: list!.items }),
    says: ({ name }) => name,
    paragraph: ({ paragraphs }) => paragraphs[0],
    fields: { name: 'text', role: 'text' },
    values: ({ name, role }) => ({ name, role }),
    change: ({ role: former, ...item }, { name = item.name, role = former }) => ({
      ...item,
      name: String(name),
      ...(role && { role: String(role) }),
    }),
  }),
  row<LanguageNote>({
    name: 'label',
    heading: 'Words that judge',
    lists: ({ language }) => [{ items: language.filter(({ kind }) => kind === 'loaded') }],
    withLists: (guide, [list]) => ({
      ...guide,
      language: [...list!.items, ...guide.language.filter(({ kind }) => kind !== 'loaded')],
    }),
    says: ({ word }) => word,
    paragraph: ({ context }) => context.paragraph,
    fields: { word: 'text' },
    values: ({ word }) => ({ word }),
    change: (item, { word = item.word }) => ({ ...item, word: String(word) }),
  }),
];

/** A word needs its place in the text. */
function ownWord(
  { word = '', meaning, part = '', paragraph: asked }: Values,
  { article }: StudyGuide,
): VocabularyEntry {
  const term = String(word);
  const holds = (text: string): boolean => text.toLowerCase().includes(term.toLowerCase());
  const found = article.paragraphs.filter(({ text }) => holds(text));
  const paragraph = found.find(({ number }) => number === asked) ?? found[0];
  if (!paragraph || term === '')
    throw new Unfit(`the article does not hold the word "${term}"`, 'spell it as the article does');
  const sentence = [...paragraph.text.matchAll(/[^.!?]+[.!?]*\s*/gu)].find(([text]) => holds(text));
  const start = sentence?.index ?? 0;
  const text = (sentence?.[0] ?? paragraph.text).trimEnd();
  return {
    term,
    partOfSpeech: String(part),
    ...(meaning !== undefined && { definition: String(meaning) }),
    definitionSource: 'own',
    context: { text, paragraph: paragraph.number, start, end: start + text.length },
  };
}
