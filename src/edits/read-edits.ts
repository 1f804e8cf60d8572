/** `NAME.edits.yaml` as edits: each complaint with its line and column, and what was meant. */

import { isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument, type YAMLMap } from 'yaml';
import { Fatal } from '../base/diagnostics.js';
import { nearest } from '../base/nearest.js';
import { ownValue } from '../base/own-value.js';
import type { Place } from '../base/place.js';
import { yamlFault, yamlHint } from '../base/yaml-fault.js';
import { ACTIONS, type Action, type Edit, type Value } from './edit.js';
import type { ValueKind } from './kind.js';
import { KINDS, kindNamed } from './kinds.js';

/** @throws Fatal with file, line and column for what is no edit. */
export function readEdits(text: string, file: string): Edit[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const source: Source = { file, place: (offset) => placeOf(lines, offset) };
  const [error] = document.errors;
  if (error) refuse(source, error.pos[0], yamlFault(error.message), yamlHint(error.message));
  const { contents } = document;
  if (contents === null || (isScalar(contents) && contents.value === null)) return [];
  if (!isSeq(contents)) refuse(source, offsetOf(contents), 'a file of edits is a list', EXAMPLE);
  return contents.items.map((item) => readEdit(item, source));
}

const EXAMPLE =
  'write "- drop: question" and below it, indented, "says: " and the first words of the question with …';

interface Source {
  readonly file: string;
  readonly place: (offset: number) => Place;
}

function readEdit(node: unknown, source: Source): Edit {
  if (!isMap(node)) refuse(source, offsetOf(node), 'this is no edit', EXAMPLE);
  const pairs = (node as YAMLMap).items;
  const head = pairs.find(({ key }) => isAction(nameOf(key)));
  if (!head) return refuseAction(pairs, offsetOf(node), source);
  const action = nameOf(head.key) as Action;
  const kind = readKind(head, action, source);
  const known = fieldsFor(action, kind);
  const values: Record<string, Value> = {};
  for (const pair of pairs.filter((one) => one !== head)) {
    const name = nameOf(pair.key);
    const type = ownValue(known, name);
    if (!type) refuseKey(pair, { known: Object.keys(known), called: `"${action}: ${kind}"` }, source);
    if (name in values) refuse(source, offsetOf(pair.key), `"${name}" stands twice`, 'take one out');
    values[name] = readValue(pair, type, source);
  }
  const { says, paragraph, ...rest } = values;
  if (action !== 'add' && kind !== 'guide' && says === undefined && paragraph === undefined)
    refuse(
      source,
      offsetOf(node),
      `it is not said which ${kind} is meant`,
      `add "says: " and what the ${kind} says`,
    );
  return {
    action,
    kind,
    ...(says !== undefined && { says: String(says) }),
    ...(paragraph !== undefined && { paragraph: Number(paragraph) }),
    values: rest,
    place: source.place(offsetOf(node)),
  };
}

const isAction = (name: string): boolean => (ACTIONS as readonly string[]).includes(name);

function refuseAction(pairs: readonly Pair[], offset: number, source: Source): never {
  const name = nameOf(pairs[0]?.key);
  const meant = nearest(name, ACTIONS);
  refuse(
    source,
    pairs[0] ? offsetOf(pairs[0].key) : offset,
    `"${name}" is nothing that can be done`,
    meant ? `did you mean "${meant}"?` : `an edit begins with one of ${ACTIONS.join(', ')}`,
  );
}

function readKind({ value }: Pair, action: Action, source: Source): string {
  const name = nameOf(value);
  const fitting = KINDS.filter((kind) => isPossible(action, kind.name)).map((kind) => kind.name);
  if (fitting.includes(name)) return name;
  const meant = nearest(name, fitting);
  const message = KINDS.some((kind) => kind.name === name)
    ? `${action} is not for a ${name}`
    : `"${name}" is no kind of item`;
  return refuse(
    source,
    offsetOf(value),
    message,
    meant ? `did you mean "${meant}"?` : `one of ${fitting.join(', ')}`,
  );
}

/** Whether an action makes sense for a kind. */
export function isPossible(action: Action, name: string): boolean {
  const kind = kindNamed(name);
  if (action === 'rename') return name === 'theme';
  if (action === 'add') return kind.make !== undefined;
  if (action === 'edit') return true;
  if (name === 'paragraph') return action === 'move';
  return !kind.fixed && (action !== 'swap' || (name !== 'theme' && name !== 'person'));
}

function fieldsFor(action: Action, name: string): Readonly<Record<string, ValueKind>> {
  const anchor = { says: 'text', paragraph: 'number' } as const;
  const places = { theme: 'text', to: 'text', after: 'text', before: 'text' } as const;
  const { fields } = kindNamed(name);
  if (action === 'edit' || action === 'rename') return { ...anchor, ...fields };
  if (action === 'add')
    return { ...fields, paragraph: 'number', ...(name === 'discussion' && { theme: 'text' as const }) };
  if (action === 'swap') return { ...anchor, for: 'text' };
  return action === 'move' ? { ...anchor, ...places } : anchor;
}

function readValue({ key, value }: Pair, type: ValueKind, source: Source): Value {
  const wrong = (wanted: string, hint: string): never =>
    refuse(source, offsetOf(value ?? key), `"${nameOf(key)}" must be ${wanted}`, hint);
  if (type === 'texts')
    return isSeq(value)
      ? value.items.map((item) => textOf(item) ?? wrong('a list of texts', 'write each after a hyphen'))
      : wrong('a list of texts', 'write each on a line of its own after a hyphen');
  const text = isScalar(value) && value.value === null ? '' : textOf(value);
  if (text === undefined)
    return wrong(type === 'number' ? 'a whole number' : 'text', 'write it on the same line');
  if (type === 'text') return text;
  return /^\d{1,4}$/.test(text) ? Number(text) : wrong('a whole number', 'for example 3');
}

function refuseKey(
  { key }: Pair,
  { known, called }: { readonly known: readonly string[]; readonly called: string },
  source: Source,
): never {
  const name = nameOf(key);
  const meant = nearest(name, known);
  refuse(
    source,
    offsetOf(key),
    `unknown key "${name}" in ${called}`,
    meant ? `did you mean "${meant}"?` : `it may have: ${known.join(', ')}`,
  );
}

function refuse(source: Source, offset: number, message: string, hint: string): never {
  throw new Fatal({ code: 'edits/invalid', message, file: source.file, place: source.place(offset), hint });
}

const nameOf = (node: unknown): string => (isScalar(node) ? String(node.value ?? '') : '');

/** A number or a word such as yes stays what was typed. */
function textOf(node: unknown): string | undefined {
  if (!isScalar(node) || node.value === null) return undefined;
  return (typeof node.value === 'string' ? node.value : (node.source ?? String(node.value))).trim();
}

const offsetOf = (node: unknown): number => (node as Node | null | undefined)?.range?.[0] ?? 0;

function placeOf(lines: LineCounter, offset: number): Place {
  const { line, col } = lines.linePos(offset);
  return { line, column: col };
}
