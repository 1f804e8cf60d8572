/**
 * A theme pack's YAML as typed values, each complaint with its line and column. The home of the `yaml`
 * package.
 */

import {
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type ParsedNode,
  parseDocument,
  type YAMLMap,
} from 'yaml';
import { Fatal, type Report } from '../base/diagnostics.js';
import { nearest } from '../base/nearest.js';
import type { Place } from '../base/place.js';
import { yamlFault, yamlHint } from '../base/yaml-fault.js';

/** One file while it is read: it turns offsets into places and complaints into diagnostics. */
export interface PackSource {
  readonly file: string;
  readonly report: Report;
  place(node: unknown): Place | undefined;
}

/** A mapping of the file with the name to call it by in messages. */
export interface Mapping {
  readonly source: PackSource;
  readonly map: YAMLMap;
  readonly called: string;
}

/** The mapping at the top of the file. A file that is not YAML, or holds something else, ends the run. */
export function openMapping(text: string, file: string, report: Report): Mapping {
  const lines = new LineCounter();
  const document = parseDocument<ParsedNode>(text, { lineCounter: lines, prettyErrors: false });
  const source: PackSource = {
    file,
    report,
    place(node) {
      const offset = (node as Node | undefined)?.range?.[0];
      return offset === undefined ? undefined : placeOf(lines, offset);
    },
  };
  const error = document.errors[0];
  if (error) {
    const place = placeOf(lines, error.pos[0]);
    const hint = yamlHint(error.message);
    throw new Fatal({ code: 'themes/not-yaml', message: yamlFault(error.message), file, place, hint });
  }
  if (!isMap(document.contents)) {
    const hint = 'a pack begins with a line such as "id: my-pack"; see the packs in templates/packs';
    throw new Fatal({ code: 'themes/not-a-pack', message: 'this file is not a theme pack', file, hint });
  }
  return { source, map: document.contents, called: 'the pack' };
}

/** Warns of fields nobody reads. */
export function expectFields(mapping: Mapping, fields: readonly string[]): void {
  const { map, called } = mapping;
  for (const { key } of map.items) {
    const name = nameOf(key);
    if (fields.includes(name)) continue;
    const meant = nearest(name, fields);
    const hint = meant ? `did you mean "${meant}"?` : `${called} may have: ${fields.join(', ')}`;
    const message = `unknown field "${name}" in ${called}, so it is left out`;
    warn(mapping, message, { code: 'themes/unknown-field', hint, node: key });
  }
}

/** Text that must be there. */
export function requiredText(mapping: Mapping, field: string): string {
  const text = optionalText(mapping, field);
  if (text) return text;
  const like = nearest(
    field,
    mapping.map.items.map(({ key }) => nameOf(key)),
  );
  const example = `add a line such as "${field}: ${field === 'id' ? 'my-topic' : 'My topic'}"`;
  const hint = like && like !== field ? `did you mean "${field}" where it says "${like}"?` : example;
  throw complaint(mapping, `${mapping.called} has no ${field}`, { code: 'themes/missing-field', hint });
}

/** Text that may be left out; then it is empty. */
export function optionalText(mapping: Mapping, field: string): string {
  const node = nodeOf(mapping, field);
  if (node === undefined) return '';
  const text = textOfScalar(node);
  if (text !== undefined) return text;
  throw wrongType(mapping, field, { node, wanted: 'text', hint: `write ${field}: and the text on one line` });
}

/** A list of words; one word alone counts as a list of one. */
export function optionalWords(mapping: Mapping, field: string): string[] {
  const node = nodeOf(mapping, field);
  if (node === undefined) return [];
  const items = isSeq(node) ? node.items : [node];
  return items.map((item) => {
    const text = textOfScalar(item);
    if (text) return text;
    const hint = `write ${field}: [one, two words, three], or each on a line of its own after a hyphen`;
    throw wrongType(mapping, field, { node: item, wanted: 'a list of words', hint });
  });
}

/** A mapping that may be left out; then it is undefined. */
export function optionalMapping(mapping: Mapping, field: string): Mapping | undefined {
  const node = nodeOf(mapping, field);
  if (node === undefined) return undefined;
  if (isMap(node)) return { source: mapping.source, map: node, called: `"${field}"` };
  const hint = `write ${field}: and below it, indented, one "name: value" a line`;
  throw wrongType(mapping, field, { node, wanted: 'names with values', hint });
}

/** A list of mappings with at least one item. */
export function requiredMappings(mapping: Mapping, field: string): Mapping[] {
  const node = nodeOf(mapping, field);
  const hint = `write ${field}: and below it "- id: my-theme" with "title: My theme" under it`;
  if (node === undefined)
    throw complaint(mapping, `${mapping.called} has no ${field}`, { code: 'themes/missing-field', hint });
  if (!isSeq(node) || node.items.length === 0)
    throw wrongType(mapping, field, { node, wanted: 'a list', hint });
  return node.items.map((item, index) => {
    if (isMap(item)) return { source: mapping.source, map: item, called: `theme ${index + 1}` };
    throw wrongType(mapping, field, { node: item, wanted: 'a list of themes with id and title', hint });
  });
}

/** The names of a mapping's fields, in order. */
export function fieldNames(mapping: Mapping): string[] {
  return mapping.map.items.map(({ key }) => nameOf(key));
}

/** Says something about a mapping, or about one of its values, and goes on. */
export function warn({ source, map }: Mapping, message: string, { code, hint, node = map }: Complaint): void {
  const place = source.place(node);
  source.report({
    severity: 'warning',
    code,
    message,
    file: source.file,
    ...(place && { place }),
    hint,
  });
}

/** What is to be said beside the message; without a node it is said of the whole mapping. */
export interface Complaint {
  readonly code: string;
  readonly hint: string;
  readonly node?: unknown;
}

/** An error about a mapping, or about one of its values. */
export function complaint(
  mapping: Mapping,
  message: string,
  { code, hint, node = mapping.map }: Complaint,
): Fatal {
  const place = mapping.source.place(node);
  return new Fatal({ code, message, file: mapping.source.file, ...(place && { place }), hint });
}

/** The node of a field's value, for the place of a complaint. */
export function nodeOf({ map }: Mapping, field: string): unknown {
  const value = map.items.find(({ key }) => nameOf(key) === field)?.value;
  return value === null || (isScalar(value) && value.value === null) ? undefined : value;
}

/** The node of one item of a list; of the field itself where it is no list. */
export function itemOf(mapping: Mapping, field: string, index: number): unknown {
  const node = nodeOf(mapping, field);
  return isSeq(node) ? node.items[index] : node;
}

function wrongType(
  mapping: Mapping,
  field: string,
  { node, wanted, hint }: { node: unknown; wanted: string; hint: string },
): Fatal {
  return complaint(mapping, `"${field}" of ${mapping.called} must be ${wanted}`, {
    code: 'themes/wrong-type',
    hint,
    node,
  });
}

function nameOf(key: unknown): string {
  return isScalar(key) ? String(key.value) : '';
}

/** Text as written: a number or a word such as yes stays what the author typed. */
function textOfScalar(node: unknown): string | undefined {
  if (!isScalar(node) || node.value === null) return undefined;
  return (typeof node.value === 'string' ? node.value : (node.source ?? String(node.value))).trim();
}

function placeOf(lines: LineCounter, offset: number): Place {
  const { line, col } = lines.linePos(offset);
  return { line, column: col };
}
