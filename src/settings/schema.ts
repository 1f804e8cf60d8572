/** The JSON Schema (draft 2020-12) of a settings file, with which editors complete and check it as it is typed. */

import type { Field, Fields } from './field.js';
import { HOUSE_FIELDS } from './house.js';

type Schema = Readonly<Record<string, unknown>>;

export const settingsSchema = (options: Fields): Schema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Settings of study-guide',
  ...objectOf({ ...options, ...HOUSE_FIELDS }),
});

const objectOf = (fields: Fields): Schema => ({
  type: 'object',
  properties: Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, { description: field.about, ...typeOf(field) }]),
  ),
  additionalProperties: false,
});

const text: Schema = { type: 'string', minLength: 1 };
/** What YAML takes for a number is text too, such as a title of `1984`. */
const typed: Schema = { type: ['string', 'number'] };
const listOr = (items: Schema): Schema => ({ anyOf: [items, { type: 'array', items }] });

function typeOf(field: Field): Schema {
  switch (field.kind) {
    case 'group':
      return objectOf(field.fields);
    case 'each':
      return { type: 'object', additionalProperties: objectOf(field.fields) };
    case 'number':
      return { type: 'integer', minimum: 1 };
    case 'yes':
      return { type: 'boolean' };
    case 'choice':
      return { enum: field.choices };
    case 'choices':
      return listOr({ enum: field.choices });
    case 'names':
    case 'paths':
      return listOr(text);
    case 'phrases':
      return { type: 'object', additionalProperties: typed };
    case 'length':
      return { type: 'string', pattern: '^\\d+(\\.\\d+)?(pt|mm|cm|in|px)$' };
    case 'text':
      return typed;
    default:
      return text;
  }
}
