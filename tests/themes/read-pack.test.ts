import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Diagnostic, Fatal, formatDiagnostic } from '../../src/base/diagnostics.js';
import { readPack } from '../../src/themes/index.js';
import type { Pack } from '../../src/themes/pack.js';

interface Read {
  readonly pack?: Pack;
  /** What was said, one line each, hints included. */
  readonly said: string;
}

function read(source: string): Read {
  const said: string[] = [];
  const report = (diagnostic: Diagnostic) => said.push(formatDiagnostic(diagnostic));
  try {
    return { pack: readPack(source, 'sea.yaml', report), said: said.join('\n') };
  } catch (error) {
    if (!(error instanceof Fatal)) throw error;
    return { said: formatDiagnostic(error.diagnostic) };
  }
}

const SMALLEST = 'id: sea\ntitle: The sea\nthemes:\n  - id: ships\n    title: Ships\n';

describe('a pack', () => {
  test('needs no more than ids and titles', () => {
    const { pack, said } = read(SMALLEST);
    expect(said).toBe('');
    expect(pack).toEqual({
      id: 'sea',
      title: 'The sea',
      file: 'sea.yaml',
      themes: [{ id: 'ships', title: 'Ships', about: '', words: [] }],
      setting: [],
      aliases: {},
      glossary: {},
      names: { people: [], places: [], organizations: [] },
    });
  });

  test('takes words as they are typed', () => {
    const { pack } = read(`${SMALLEST}    words: [sail, 1851, yes, two masts]\n`);
    expect(pack?.themes[0]?.words).toEqual(['sail', '1851', 'yes', 'two masts']);
  });

  test('takes aliases, glossary and names', () => {
    const { pack } = read(
      `${SMALLEST}aliases: { RMS: [Royal Mail Ship], quay: dock }\nglossary: { keel: the spine of a ship }\nnames: { people: [Ida Holm] }\n`,
    );
    expect(pack?.aliases).toEqual({ RMS: ['Royal Mail Ship'], quay: ['dock'] });
    expect(pack?.glossary).toEqual({ keel: 'the spine of a ship' });
    expect(pack?.names.people).toEqual(['Ida Holm']);
  });

  test('may leave a field empty', () => {
    expect(read(`${SMALLEST}aliases:\nglossary:\n`).pack?.aliases).toEqual({});
  });
});

describe('a mistake in a pack', () => {
  function check(source: string, ...expected: readonly string[]): void {
    const { said } = read(source);
    for (const part of expected) expect(said).toContain(part);
  }

  test('an unknown field', () =>
    check(`${SMALLEST}    wrods: [sail]\n`, 'sea.yaml:6:5: warning', '"wrods"', 'did you mean "words"?'));
  test('a missing title', () =>
    check(
      'id: sea\nthemes: [{id: a, title: A}]\n',
      'sea.yaml:1:1: error',
      'the pack has no title',
      '"title: My topic"',
    ));
  test('a title misspelt', () =>
    check(
      'id: sea\ntitel: The sea\nthemes: [{id: a, title: A}]\n',
      'did you mean "title" where it says "titel"?',
    ));
  test('a theme without id', () =>
    check('id: sea\ntitle: S\nthemes:\n  - title: A\n', 'sea.yaml:4:5: error', 'theme 1 has no id'));
  test('themes that are no list', () =>
    check('id: sea\ntitle: S\nthemes: ships\n', 'sea.yaml:3:9: error', 'must be a list'));
  test('no themes', () => check('id: sea\ntitle: S\n', 'the pack has no themes', '- id: my-theme'));
  test('a list where text should be', () =>
    check(
      'id: [a]\ntitle: S\nthemes: [{id: a, title: A}]\n',
      'sea.yaml:1:5: error',
      '"id" of the pack must be text',
    ));
  test('words that are no words', () =>
    check(`${SMALLEST}    words: [sail, {a: b}]\n`, 'sea.yaml:6:19: error', 'must be a list of words'));
  test('two themes of one id', () =>
    check('id: s\ntitle: S\nthemes: [{id: a, title: A}, {id: a, title: B}]\n', 'two themes have the id "a"'));
  test('a theme called other', () =>
    check('id: s\ntitle: S\nthemes: [{id: other, title: A}]\n', '"other" is kept'));
  test('a word of two themes', () =>
    check(
      `${SMALLEST}    words: [Sail]\n  - id: winds\n    title: Winds\n    words:\n      - gale\n      - sail\n`,
      'sea.yaml:11:9: warning',
      '"sail" stands twice: in theme "ships" and in "winds"',
    ));
  test('not YAML', () => check('id: "sea\ntitle: S\n', 'sea.yaml:', 'error', '[themes/not-yaml]', 'hint:'));
  test('an empty file', () => check('', '[themes/not-a-pack]', 'templates/packs'));
  test('an anchor in place of words', () =>
    check('id: &a sea\ntitle: S\nthemes:\n  - {id: x, title: *a}\n', 'must be text'));
});

describe('the shipped packs', () => {
  const folder = new URL('../../templates/packs/', import.meta.url);
  const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'));

  test.each(files)('%s reads without a word of complaint', (file) => {
    const { pack, said } = read(readFileSync(new URL(file, folder), 'utf8'));
    expect(said).toBe('');
    expect(pack?.id).toBe(file.replace('.yaml', ''));
    for (const theme of pack?.themes ?? []) expect(theme.words.length).toBeGreaterThanOrEqual(10);
  });
});
