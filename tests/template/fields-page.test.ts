/** `docs/fields.md` names every field that a template sees, once, with an example; what is new gets one of a sample guide. */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Schema } from '../../src/study/guide-schema.js';
import { templateContext } from '../../src/template/context.js';
import { CONTEXT_SCHEMA } from '../../src/template/context-schema.js';
import { fillPacket, planPacket } from '../../src/template/index.js';
import { smallGuide } from '../study/small-guide.js';

const PAGE = join(import.meta.dirname, '..', '..', 'docs', 'fields.md');

interface Row {
  readonly path: string;
  readonly type: string;
}

/** What is known already, or has some fields more than that, refers to it. */
function rowsOf(schema: Schema): Row[] {
  const seen: { path: string; names: string[] }[] = [];
  const walk = (at: Schema, path: string): Row[] => {
    if (at.type === 'array') return walk(at.items!, `${path}[]`);
    if (!at.properties) return [{ path, type: typeOf(at) }];
    const names = Object.keys(at.properties);
    const whole = seen.find(
      (one) => 2 * names.length >= one.names.length && names.every((name) => one.names.includes(name)),
    );
    if (whole) return [{ path, type: `as \`${whole.path}\`` }];
    const part = seen.findLast(
      (one) => one.names.length > 1 && one.names.every((name) => names.includes(name)),
    );
    if (path) seen.push({ path, names });
    const more = names.filter((name) => !part?.names.includes(name));
    return [
      ...(part ? [{ path, type: `as \`${part.path}\`, and` }] : []),
      ...more.flatMap((name) => walk(at.properties![name]!, path ? `${path}.${name}` : name)),
    ];
  };
  return walk(schema, '');
}

const typeOf = ({ type, enum: values }: Schema): string =>
  values
    ? values.map((value) => `\`${value}\``).join(', ')
    : type === 'boolean'
      ? 'yes or no'
      : type === 'string'
        ? 'text'
        : 'number';

/** The first value that stands at a path. */
function valueAt(value: unknown, path: string): unknown {
  const [first = '', ...rest] = path.split('.');
  const name = first.replaceAll('[]', '');
  const lists = (first.length - name.length) / 2;
  let here: unknown[] = [(value as Record<string, unknown>)?.[name]];
  for (let depth = 0; depth < lists; depth++) here = here.flatMap((one) => (Array.isArray(one) ? one : []));
  if (rest.length === 0) return here.find((one) => one !== undefined);
  return here.map((one) => valueAt(one, rest.join('.'))).find((one) => one !== undefined);
}

const MOST_SHOWN = 60;

function exampleOf(path: string, type: string): string {
  if (type.startsWith('as ')) return '';
  const guide = smallGuide();
  const printing = { edition: 'student' } as const;
  const context = templateContext(
    fillPacket(guide, planPacket(guide, { length: 'full' })),
    printing,
    new Map(),
  );
  const value = valueAt(context, path) ?? (type === 'yes or no' ? true : /`([^`]+)`/.exec(type)?.[1]);
  const shown = String(value ?? '').replaceAll('|', '\\|');
  return shown.length > MOST_SHOWN ? `${shown.slice(0, MOST_SHOWN)}…` : shown;
}

const lineOf = ({ path, type }: Row, example: string): string => `| \`${path}\` | ${type} | ${example} |`;

test('docs/fields.md names every field, with an example', () => {
  const page = readFileSync(PAGE, 'utf8');
  const lines = page.split('\n').filter((line) => line.startsWith('| `'));
  const examples = new Map(
    lines.map((line) => [line.split('`')[1]!, line.slice(0, -2).split(/ \| /)[2] ?? '']),
  );
  const rows = rowsOf(CONTEXT_SCHEMA);
  const made = rows.map((row) =>
    lineOf(row, examples.get(row.path)?.trim() || exampleOf(row.path, row.type)),
  );
  if (process.env['UPDATE_GOLDEN'])
    writeFileSync(PAGE, `${page.split('\n| `')[0]!.trimEnd()}\n${made.join('\n')}\n`);
  expect(
    readFileSync(PAGE, 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('| `')),
  ).toEqual(made);
  expect(made.filter((line) => /\|\s+\|$/.test(line) && !line.includes(' as `'))).toEqual([]);
});
