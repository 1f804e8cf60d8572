/** What a template may ask for: the types of `context.ts` as a schema, against which templates are checked before they run. */

import { GUIDE_SCHEMA, type Schema } from '../study/guide-schema.js';

const text: Schema = { type: 'string' };
const number: Schema = { type: 'number' };
const yes: Schema = { type: 'boolean' };
const list = (items: Schema): Schema => ({ type: 'array', items });
const object = (properties: Record<string, Schema>): Schema => ({ type: 'object', properties });

const fields = GUIDE_SCHEMA.properties!;
const itemOf = (field: Schema): Readonly<Record<string, Schema>> => field.items!.properties!;
const theme = itemOf(fields['themes']!);
const paragraph = itemOf(fields['article']!.properties!['paragraphs']!);
const keyQuote = theme['quotes']!.items!;
const asked = {
  number,
  rows: number,
  shown: list(object({ label: text, text })),
  isCut: yes,
  namesParagraphs: yes,
  isOpen: yes,
};
const discussed = { ...itemOf(theme['discussion']!), ...asked };
const discussion = list(object(discussed));
const card = object({ ...discussed, about: text });

const utterances = list(object({ first: keyQuote, more: list(keyQuote) }));

export const CONTEXT_SCHEMA: Schema = object({
  ...fields,
  themes: list(
    object({
      ...theme,
      discussion,
      utterances,
      beside: discussion,
      below: discussion,
      hasMaterial: yes,
      hasContent: yes,
    }),
  ),
  discussion,
  talk: discussion,
  keyQuotes: utterances,
  comprehension: list(
    object({
      ...itemOf(fields['comprehension']!),
      ...asked,
      columns: number,
      stem: text,
      pairs: list(object({ name: text, code: text })),
      order: list(object({ text, place: number })),
    }),
  ),
  statements: list(object({ ...itemOf(fields['statements']!), number, code: text })),
  answers: list(
    object({ number, answer: text, namesParagraphs: yes, isOpen: yes, paragraphs: list(number) }),
  ),
  details: list(object({ number, answer: text, working: text, whyNot: list(text), why: text })),
  edition: object({ name: text, student: yes, teacher: yes, key: yes, cards: yes }),
  packet: object({ length: text, sections: list(text), version: text, template: text }),
  sections: list(
    object({
      heading: text,
      level: number,
      paragraphs: list(
        object({
          ...paragraph,
          signed: text,
          lines: list(object({ number, text, signed: text, isLast: yes })),
          items: list(object({ label: text, text })),
          isStage: yes,
          noteReaches: yes,
          isReached: yes,
        }),
      ),
    }),
  ),
  partsToSumUp: list(object({ place: number, paragraphs: list(number) })),
  themeRows: list(list(object({ paragraph: number, theme: number }))),
  cardRows: list(object({ left: card, right: card })),
  loadedWords: fields['language']!,
  hasWordsToGuess: yes,
  lessons: number,
  kind: text,
  ownLanguage: text,
  isForeign: yes,
  lineCount: number,
  sheets: list(text),
  hasEdited: yes,
  school: object({ name: text, logo: text, footer: text }),
});
