/** A settings file as YAML (of which JSON is a part): its mapping, and the places of what stands in it. */

import { isMap, isScalar, LineCounter, type Node, type ParsedNode, parseDocument, type YAMLMap } from 'yaml';
import { type Diagnostic, Fatal } from '../base/diagnostics.js';
import type { Place } from '../base/place.js';
import { yamlFault, yamlHint } from '../base/yaml-fault.js';

/** A file while it is read: what is wrong with it is gathered, so that all is said at once. */
export interface YamlFile {
  readonly file: string;
  readonly map: YAMLMap | undefined;
  readonly faults: Diagnostic[];
  /** Where a node begins. */
  placeOf(node: unknown): Place;
  /** Notes that something is wrong at a node. */
  blame(node: unknown, message: string, hint: string): void;
}

/** @throws Fatal for what is no YAML, or no mapping; an empty file is a mapping of nothing. */
export function openYaml(text: string, file: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument<ParsedNode>(text, { lineCounter: lines, prettyErrors: false });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const [error] = document.errors;
  if (error)
    throw new Fatal({
      code: 'settings/not-yaml',
      message: yamlFault(error.message),
      file,
      place: placeAt(error.pos[0]),
      hint: yamlHint(error.message),
    });
  const { contents } = document;
  if (contents !== null && !isMap(contents) && !isEmpty(contents))
    throw new Fatal({
      code: 'settings/not-settings',
      message: 'this file holds no settings',
      file,
      place: { line: 1, column: 1 },
      hint: 'write one "name: value" a line, such as "paper: letter"; "study-guide init" writes a file with all of them',
    });
  const faults: Diagnostic[] = [];
  const placeOf = (node: unknown): Place => placeAt((node as Node | undefined)?.range?.[0] ?? 0);
  return {
    file,
    map: isMap(contents) ? contents : undefined,
    faults,
    placeOf,
    blame(node, message, hint) {
      faults.push({ severity: 'error', code: 'settings/fault', message, file, place: placeOf(node), hint });
    },
  };
}

const isEmpty = (node: unknown): boolean => isScalar(node) && node.value === null;

/** Text as it was typed: a number or a word such as yes stays what it is. */
export function textOf(node: unknown): string | undefined {
  if (!isScalar(node) || node.value === null) return undefined;
  return (typeof node.value === 'string' ? node.value : (node.source ?? String(node.value))).trim();
}
