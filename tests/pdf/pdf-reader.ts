/** A small reader of the PDFs that painting writes: objects, object streams, content operators. Only for tests. */

import { inflateSync } from 'node:zlib';

export class Name {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}
export class Ref {
  readonly id: number;
  constructor(id: number) {
    this.id = id;
  }
}
export class Operator {
  readonly operator: string;
  constructor(operator: string) {
    this.operator = operator;
  }
}
export type Dictionary = { readonly [key: string]: Value };
/** Text strings are plain strings; streams are dictionaries with their data under `stream`. */
export type Value =
  | Name
  | Ref
  | Operator
  | number
  | boolean
  | null
  | string
  | Uint8Array
  | Value[]
  | Dictionary
  | undefined;

export interface PdfFile {
  readonly trailer: Dictionary;
  readonly objects: ReadonlyMap<number, Value>;
  /** Follows references. */
  get(value: Value): Value;
  dictionary(value: Value): Dictionary;
  list(value: Value): Value[];
}

export function readPdf(bytes: Uint8Array): PdfFile {
  const source = Buffer.from(bytes).toString('latin1');
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(source)![1]);
  const objects = new Map<number, Value>();
  const trailer = objectAt(source, start) as Dictionary;
  const rows = trailer.stream as Uint8Array;
  const view = new DataView(rows.buffer, rows.byteOffset, rows.byteLength);
  for (let id = 0; id * 7 < rows.length; id++) {
    const where = view.getUint32(id * 7 + 1);
    if (rows[id * 7] === 1) objects.set(id, objectAt(source, where));
  }
  for (const value of [...objects.values()]) unpack(value as Dictionary, objects);
  const get = (value: Value): Value => (value instanceof Ref ? get(objects.get(value.id)) : value);
  return {
    trailer,
    objects,
    get,
    dictionary: (value) => (get(value) ?? {}) as Dictionary,
    list: (value) => {
      const found = get(value);
      return Array.isArray(found) ? found : found === undefined ? [] : [value];
    },
  };
}

function unpack(object: Dictionary, objects: Map<number, Value>): void {
  if (nameOf(object?.Type) !== 'ObjStm') return;
  const source = Buffer.from(object.stream as Uint8Array).toString('latin1');
  const numbers = source
    .slice(0, object.First as number)
    .trim()
    .split(/\s+/)
    .map(Number);
  for (let index = 0; index < numbers.length; index += 2) {
    const parser = new Parser(source, (object.First as number) + numbers[index + 1]!);
    objects.set(numbers[index]!, parser.value());
  }
}

function objectAt(source: string, offset: number): Value {
  const head = /\d+ 0 obj\s/y;
  head.lastIndex = offset;
  if (!head.test(source)) throw new Error(`no object at ${offset}`);
  const parser = new Parser(source, head.lastIndex);
  const value = parser.value();
  if (!source.startsWith('stream\n', parser.at + 1)) return value;
  const dictionary = value as Dictionary;
  const start = parser.at + 'stream\n'.length + 1;
  const raw = Buffer.from(source.slice(start, start + (dictionary.Length as number)), 'latin1');
  if (!source.startsWith('\nendstream', start + raw.length)) throw new Error('a stream of the wrong length');
  return {
    ...dictionary,
    stream: nameOf(dictionary.Filter) === 'FlateDecode' ? new Uint8Array(inflateSync(raw)) : raw,
  };
}

export const nameOf = (value: Value) => (value instanceof Name ? value.name : undefined);

/** The operators of a content stream with their operands. */
export function operatorsOf(content: Uint8Array): { operator: string; operands: Value[] }[] {
  const parser = new Parser(Buffer.from(content).toString('latin1'), 0);
  const found: { operator: string; operands: Value[] }[] = [];
  let operands: Value[] = [];
  for (let value = parser.value(); value !== undefined; value = parser.value()) {
    if (!(value instanceof Operator)) operands.push(value);
    else {
      found.push({ operator: value.operator, operands });
      operands = [];
    }
  }
  return found;
}

class Parser {
  at: number;
  readonly #source: string;
  constructor(source: string, at: number) {
    this.#source = source;
    this.at = at;
  }

  /** The next value; undefined at the end. */
  value(): Value {
    this.#take(/\s*/y);
    if (this.#take(/<</y)) return this.#dictionary();
    if (this.#take(/\[/y)) return this.#array();
    if (this.#take(/\(/y)) return this.#string();
    const name = this.#take(/\/([^\s/<>[\]()]*)/y);
    if (name) return new Name(name[1]!);
    const hex = this.#take(/<([0-9a-fA-F\s]*)>/y);
    if (hex) return new Uint8Array(Buffer.from(hex[1]!, 'hex'));
    const reference = this.#take(/(\d+) 0 R\b/y);
    if (reference) return new Ref(Number(reference[1]));
    const number = this.#take(/[-+]?(\d+\.?\d*|\.\d+)(?![^\s/<>[\]()])/y);
    if (number) return Number(number[0]);
    const word = this.#take(/[^\s/<>[\]()]+/y)?.[0];
    if (word === undefined) return undefined;
    return word === 'null' ? null : word === 'true' ? true : word === 'false' ? false : new Operator(word);
  }

  #take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.#source);
    if (match) this.at = pattern.lastIndex;
    return match;
  }

  #dictionary(): Dictionary {
    const entries: Record<string, Value> = {};
    while (!this.#take(/\s*>>/y)) {
      const key = nameOf(this.value());
      if (key === undefined) throw new Error(`a key is missing at ${this.at}`);
      entries[key] = this.value();
    }
    return entries;
  }

  #array(): Value[] {
    const values: Value[] = [];
    while (!this.#take(/\s*\]/y)) values.push(this.value());
    return values;
  }

  #string(): string {
    let bytes = '';
    for (let depth = 1; ; ) {
      const part = this.#take(/\\[\s\S]|[^\\()]+|[()]/y)![0];
      if (part === '(') depth++;
      if (part === ')' && --depth === 0) break;
      bytes += part.startsWith('\\') ? (ESCAPES[part[1]!] ?? part[1]) : part;
    }
    if (!bytes.startsWith('\xfe\xff')) return bytes;
    return Buffer.from(bytes.slice(2), 'latin1').swap16().toString('utf16le');
  }
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
