/** A theme pack from its YAML file. Only `id`, `title` and themes with `id` and `title` are required. */

import type { Report } from '../base/diagnostics.js';
import type { Pack, PackTheme } from './pack.js';
import {
  complaint,
  expectFields,
  fieldNames,
  itemOf,
  type Mapping,
  nodeOf,
  openMapping,
  optionalMapping,
  optionalText,
  optionalWords,
  requiredMappings,
  requiredText,
  warn,
} from './pack-yaml.js';

/**
 * Reads a pack; an unknown field is reported, a missing or mistyped one ends the run with its place and a
 * hint.
 */
export function readPack(source: string, file: string, report: Report): Pack {
  const mapping = openMapping(source, file, report);
  expectFields(mapping, ['id', 'title', 'setting', 'themes', 'aliases', 'glossary', 'names']);
  return {
    id: requiredText(mapping, 'id'),
    title: requiredText(mapping, 'title'),
    file,
    setting: optionalWords(mapping, 'setting'),
    themes: readThemes(mapping),
    aliases: readEach(mapping, 'aliases', optionalWords),
    glossary: readEach(mapping, 'glossary', optionalText),
    names: readNames(mapping),
  };
}

function readThemes(mapping: Mapping): PackTheme[] {
  const taken = new Set<string>();
  const owners = new Map<string, string>();
  return requiredMappings(mapping, 'themes').map((theme) => {
    expectFields(theme, ['id', 'title', 'about', 'words']);
    const id = requiredText(theme, 'id');
    if (taken.has(id) || id === 'other') {
      const message =
        id === 'other' ? '"other" is kept for paragraphs of no theme' : `two themes have the id "${id}"`;
      const hint = 'give each theme an id of its own';
      throw complaint(theme, message, { code: 'themes/taken-id', hint, node: nodeOf(theme, 'id') });
    }
    taken.add(id);
    const [title, about, words] = [
      requiredText(theme, 'title'),
      optionalText(theme, 'about'),
      optionalWords(theme, 'words'),
    ];
    warnOfSharedWords(theme, { id, words }, owners);
    return { id, title, about, words };
  });
}

/** A word of two themes tells neither; `owners` are the words so far, each with its theme. */
function warnOfSharedWords(
  mapping: Mapping,
  { id, words }: Pick<PackTheme, 'id' | 'words'>,
  owners: Map<string, string>,
): void {
  for (const [i, word] of words.entries()) {
    const owner = owners.get(word.toLowerCase());
    owners.set(word.toLowerCase(), id);
    if (owner === undefined) continue;
    warn(mapping, `"${word}" stands twice: in theme "${owner}" and in "${id}"`, {
      code: 'themes/word-twice',
      hint: 'leave it where it tells most, or in none',
      node: itemOf(mapping, 'words', i),
    });
  }
}

function readEach<T>(
  mapping: Mapping,
  field: string,
  read: (mapping: Mapping, name: string) => T,
): Readonly<Record<string, T>> {
  const inner = optionalMapping(mapping, field);
  if (!inner) return {};
  return Object.fromEntries(fieldNames(inner).map((name) => [name, read(inner, name)]));
}

function readNames(mapping: Mapping): Pack['names'] {
  const names = optionalMapping(mapping, 'names');
  if (!names) return { people: [], places: [], organizations: [] };
  expectFields(names, ['people', 'places', 'organizations']);
  return {
    people: optionalWords(names, 'people'),
    places: optionalWords(names, 'places'),
    organizations: optionalWords(names, 'organizations'),
  };
}
