/**
 * The JSON Schema (draft 2020-12) of the study guide. Files that people edit are validated with it, and templates
 * are checked against it before they run. `docs/guide.schema.json` is its published copy.
 */

import { TEXT_KINDS } from '../article/index.js';

export interface Schema {
  readonly $schema?: string;
  readonly title?: string;
  readonly type?: 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean';
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
  readonly items?: Schema;
  readonly enum?: readonly string[];
  readonly const?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
}

const text: Schema = { type: 'string' };
const filled: Schema = { type: 'string', minLength: 1 };
const number: Schema = { type: 'number' };
const count: Schema = { type: 'integer', minimum: 0 };
const paragraphNumber: Schema = { type: 'integer', minimum: 1 };
const yes: Schema = { type: 'boolean' };
const oneOf = (...values: string[]): Schema => ({ type: 'string', enum: values });
const list = (items: Schema): Schema => ({ type: 'array', items });

/** An object; a name that ends in `?` may be absent, any other name not listed is an error. */
function object(fields: Readonly<Record<string, Schema>>): Schema {
  const names = Object.keys(fields);
  return {
    type: 'object',
    properties: Object.fromEntries(names.map((name) => [name.replace('?', ''), fields[name]!])),
    required: names.filter((name) => !name.endsWith('?')),
    additionalProperties: false,
  };
}

const extractFields = { text: filled, paragraph: paragraphNumber, start: count, end: count, 'edited?': yes };
const extract = object(extractFields);
const level = oneOf('remember', 'understand', 'analyse', 'evaluate', 'create');

const quotationFields = {
  ...extractFields,
  kind: oneOf('direct', 'partial', 'scare'),
  'speaker?': object({ name: filled, 'role?': text }),
  attribution: oneOf('named', 'inferred', 'none'),
  'cue?': text,
  'stance?': oneOf('neutral', 'doubting', 'certain', 'directive'),
};
const quotation = object(quotationFields);

const fact = object({ ...extractFields, value: filled, about: text, 'saidBy?': text });
const name = object({
  name: filled,
  'role?': text,
  alsoCalled: list(text),
  paragraphs: list(paragraphNumber),
});

const article = object({
  title: filled,
  'subtitle?': text,
  'byline?': text,
  'source?': text,
  'date?': text,
  'kind?': oneOf(...TEXT_KINDS),
  language: filled,
  words: count,
  readingMinutes: number,
  textType: oneOf('news', 'opinion', 'explainer', 'history', 'other'),
  'readability?': object({ fleschKincaidGrade: number, daleChall: number }),
  headings: list(object({ text: filled, level: paragraphNumber, beforeParagraph: paragraphNumber })),
  paragraphs: list(
    object({
      number: paragraphNumber,
      text: filled,
      'kind?': oneOf('prose', 'list', 'block-quote', 'verse'),
      'marks?': list(text),
      'theme?': text,
      alsoThemes: list(text),
      'writer?': text,
      'task?': text,
    }),
  ),
});

const discussion = object({
  prompt: filled,
  paragraphs: list(paragraphNumber),
  move: text,
  'frame?': text,
  'sure?': number,
  level,
  'lookFor?': text,
  evidence: list(extract),
  'edited?': yes,
});

const summaryLine = object({
  ...extractFields,
  'writer?': text,
  'cutBefore?': yes,
  'cutAfter?': yes,
  'opener?': text,
  'named?': object({ start: count, end: count, name: filled }),
  'leadIn?': extract,
  'goesOn?': extract,
  'glosses?': list(object({ at: count, role: filled })),
});

const theme = object({
  id: filled,
  title: filled,
  'unnamed?': yes,
  'toSumUp?': yes,
  paragraphs: list(paragraphNumber),
  evidence: list(text),
  frame: text,
  summary: list(summaryLine),
  quotes: list(object({ ...quotationFields, 'joinsPrevious?': yes })),
  facts: list(fact),
  discussion: list(discussion),
});

const statement = object({
  kind: oneOf('fact', 'reported', 'opinion', 'prediction'),
  extract,
  why: text,
});

const comprehension = object({
  kind: oneOf('short-answer', 'cloze', 'multiple-choice', 'true-false', 'who-said', 'sequence', 'matching'),
  'frame?': filled,
  prompt: filled,
  answer: filled,
  'choices?': list(text),
  'rightChoice?': count,
  'whyNot?': list(text),
  'working?': text,
  'truth?': oneOf('true', 'false', 'not stated'),
  'evidence?': extract,
  'edited?': yes,
  'paragraphs?': list(paragraphNumber),
  'sure?': { type: 'number', minimum: 0, maximum: 1 },
  level,
  lines: count,
});

const vocabulary = object({
  term: filled,
  partOfSpeech: text,
  'definition?': text,
  'definitionSource?': oneOf('pack', 'list', 'article', 'WordNet', 'own'),
  context: extract,
});

const timelineEntry = object({ when: filled, 'iso?': text, 'planned?': yes, event: extract });

export const GUIDE_SCHEMA: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'StudyGuide',
  ...object({
    schemaVersion: { type: 'integer', const: 1 },
    article,
    pack: object({ id: filled, title: text, how: oneOf('asked-for', 'chosen', 'discovered') }),
    before: object({ question: text, objectives: list(text), warmUp: text, 'contentNote?': text }),
    overview: list(summaryLine),
    themes: list(theme),
    'discussion?': list(discussion),
    quotations: list(quotation),
    comprehension: list(comprehension),
    vocabulary: list(vocabulary),
    people: list(name),
    places: list(name),
    organizations: list(name),
    timeline: list(timelineEntry),
    'storyline?': list(timelineEntry),
    facts: list(fact),
    statements: list(statement),
    language: list(
      object({
        kind: oneOf('loaded', 'scare-quote', 'hedge'),
        word: filled,
        context: extract,
        'neutral?': filled,
      }),
    ),
    writing: list(object({ prompt: filled, frames: list(text), 'criteria?': list(text), lines: count })),
    notes: list(object({ severity: oneOf('check', 'info'), about: text, message: filled })),
    'spares?': object({
      'comprehension?': list(comprehension),
      'discussion?': list(discussion),
      'statements?': list(statement),
    }),
  }),
};
