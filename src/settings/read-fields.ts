/** The mapping of a settings file as values: every key and every value is held against the table. */

import { isMap, isScalar, isSeq, type YAMLMap } from 'yaml';
import { COLOR_NAMES } from '../base/color-names.js';
import { nearest } from '../base/nearest.js';
import type { Field, Fields } from './field.js';
import { textOf, type YamlFile } from './yaml-file.js';

type Values = Record<string, unknown>;

/** What is wrong is noted in the file, and left out. `called` says where the mapping stands: `"looks"`, or nothing. */
export function readFields(map: YAMLMap | undefined, fields: Fields, reading: Reading): Values {
  const values: Values = {};
  for (const { key, value } of map?.items ?? []) {
    const name = textOf(key) ?? '';
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (!field) blameUnknown(key, name, { fields, reading });
    else if (isEmpty(value)) blameComment(value, { name, field }, reading);
    else {
      const read = readValue(value, { name, field }, reading);
      if (read !== undefined) values[name] = read;
    }
  }
  return values;
}

/** What reading needs to know. */
export interface Reading {
  readonly file: YamlFile;
  /** The group in which the keys stand; empty at the top. */
  readonly group: string;
  /** The phrases that may be replaced. */
  readonly phrases: readonly string[];
}

function blameUnknown(key: unknown, name: string, { fields, reading }: { fields: Fields; reading: Reading }) {
  const known = Object.keys(fields);
  const meant = nearest(name, known);
  const where = reading.group ? ` under "${reading.group}"` : '';
  const elsewhere = Object.entries(fields).find(
    ([, field]) => field.kind === 'group' && Object.hasOwn(field.fields, name),
  );
  const hint = meant
    ? `did you mean "${meant}"?`
    : elsewhere
      ? `it belongs under "${elsewhere[0]}:", indented`
      : `there are: ${known.join(', ')}`;
  reading.file.blame(key, `there is no setting "${name}"${where}`, hint);
}

const isEmpty = (node: unknown): boolean => node === null || (isScalar(node) && node.value === null);

/** In `accent: #7a1f2b` YAML sees a comment, and no colour; it counts to it the comments on the lines below. */
function blameComment(node: unknown, { name, field }: Wanted, { file }: Reading): void {
  const comment = isScalar(node) ? node.comment : undefined;
  if (!comment || /^\s/.test(comment) || field.kind === 'group') return;
  const [meant] = /^.*?(?=\s+#|\s*$)/m.exec(comment)!;
  const hint = `put it between quote marks: ${name}: "#${meant}"`;
  file.blame(node, `"${name}" has no value, for what stands behind # is a comment`, hint);
}

interface Wanted {
  readonly name: string;
  readonly field: Field;
}

function readValue(node: unknown, wanted: Wanted, reading: Reading): unknown {
  const { field, name } = wanted;
  const { file } = reading;
  if (field.kind === 'group')
    return isMap(node)
      ? readFields(node, field.fields, { ...reading, group: name })
      : file.blame(
          node,
          `"${name}" must be settings of its own`,
          `write ${name}: and below it, indented, one "name: value" a line`,
        );
  if (field.kind === 'each') return readEach(node, { name, fields: field.fields }, reading);
  if (field.kind === 'phrases') return readPhrases(node, name, reading);
  const many = field.kind === 'choices' || field.kind === 'names' || field.kind === 'paths';
  if (!many) return readOne(node, wanted, reading);
  const list = isSeq(node)
    ? node.items.map((item) => readOne(item, wanted, reading))
    : readSplit(node, wanted, reading);
  const kept = list.filter((one) => one !== undefined);
  return field.kind === 'names' ? kept.join(',') : kept;
}

function readEach(
  node: unknown,
  { name, fields }: { readonly name: string; readonly fields: Fields },
  reading: Reading,
): Values | undefined {
  if (!isMap(node)) {
    reading.file.blame(
      node,
      `"${name}" must be ${WANTED.each}`,
      'write one name a line, and its settings below it',
    );
    return undefined;
  }
  const each = node.items.map(({ key, value }) => {
    const group = textOf(key) ?? '';
    return [group, readFields(isMap(value) ? value : undefined, fields, { ...reading, group })];
  });
  return Object.fromEntries(each);
}

/** `a, b` on one line is a list too. */
function readSplit(node: unknown, wanted: Wanted, reading: Reading): unknown[] {
  const text = textOf(node);
  if (text === undefined) return [readOne(node, wanted, reading)];
  if (wanted.field.kind === 'paths') return [text];
  return text
    .split(',')
    .map((one) => checkText(one.trim(), wanted, { node, reading }))
    .filter((one) => one !== '');
}

function readOne(node: unknown, wanted: Wanted, reading: Reading): unknown {
  const text = textOf(node);
  if (text !== undefined && text !== '') return checkText(text, wanted, { node, reading });
  reading.file.blame(node, `"${wanted.name}" must be ${WANTED[wanted.field.kind]}`, exampleOf(wanted));
  return undefined;
}

const NUMBER = String.raw`(?:\d+(?:\.\d+)?|\.\d+)`;
const COLOUR = new RegExp(
  String.raw`^(?:#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})|(?:rgba?\(\s*${NUMBER}%?|hsla?\(\s*${NUMBER}(?:deg)?)(?:[\s,/]+${NUMBER}%?){2,3}\s*\))$`,
  'i',
);
const COLOUR_WORDS = [...COLOR_NAMES.keys(), 'transparent'];
const LENGTH = /^\d+(?:\.\d+)?(?:pt|mm|cm|in|px)$/;

function checkText(
  text: string,
  wanted: Wanted,
  { node, reading }: { readonly node: unknown; readonly reading: Reading },
): unknown {
  const { field, name } = wanted;
  const wrong = (hint: string): undefined =>
    void reading.file.blame(node, `"${name}" must be ${WANTED[field.kind]}, and not "${text}"`, hint);
  switch (field.kind) {
    case 'number':
      return /^[1-9]\d*$/.test(text) ? Number(text) : wrong(exampleOf(wanted));
    case 'yes':
      return /^(?:true|false)$/i.test(text) ? text.toLowerCase() === 'true' : wrong('write true or false');
    case 'colour':
      return isColour(text) ? text : wrong(colourHint(text, wanted));
    case 'length':
      return LENGTH.test(text) && allows(field, text) ? text : wrong(`${exampleOf(wanted)}: ${field.about}`);
    case 'choice':
    case 'choices': {
      const small = text.toLowerCase();
      if (field.choices.includes(small)) return small;
      const meant = nearest(small, field.choices);
      return wrong(meant ? `did you mean "${meant}"?` : `there are: ${field.choices.join(', ')}`);
    }
    default:
      return allows(field, text) ? text : wrong(exampleOf(wanted));
  }
}

const allows = ({ allows }: Field, text: string): boolean => allows?.(text) ?? true;

const isColour = (text: string): boolean => COLOUR.test(text) || COLOUR_WORDS.includes(text.toLowerCase());

function colourHint(text: string, wanted: Wanted): string {
  const meant = nearest(text.toLowerCase(), COLOUR_WORDS);
  return meant ? `did you mean "${meant}"?` : exampleOf(wanted);
}

const exampleOf = ({ name, field }: Wanted): string => `for example ${name}: ${field.example}`;

const WANTED: Readonly<Record<Field['kind'], string>> = {
  text: 'a text',
  path: 'a file or folder',
  named: 'a name or a file',
  number: 'a whole number, 1 or more',
  yes: 'true or false',
  colour: 'a colour of CSS',
  length: 'a size with its unit',
  choice: 'one of its choices',
  choices: 'one or more of its choices',
  names: 'names with commas between',
  paths: 'a file or a list of files',
  phrases: 'phrases with what is printed in their place',
  group: 'settings of its own',
  each: 'names with settings of their own',
};

function readPhrases(node: unknown, name: string, { file, phrases }: Reading): Values | undefined {
  if (!isMap(node)) {
    file.blame(node, `"${name}" must be ${WANTED.phrases}`, 'write one "phrase: other words" a line');
    return undefined;
  }
  const values: Values = {};
  for (const { key, value } of node.items) {
    const [phrase = '', words] = [textOf(key), textOf(value)];
    if (words === undefined)
      file.blame(value ?? key, `"${phrase}" must be a text`, 'write what is to be printed');
    else if (phrases.includes(phrase)) values[phrase] = words;
    else {
      const meant = nearest(phrase, phrases);
      const hint = meant
        ? `did you mean "${meant}"?`
        : 'a phrase is written as the templates have it after {{t';
      file.blame(key, `the guide has no words "${phrase}"`, hint);
    }
  }
  return values;
}
