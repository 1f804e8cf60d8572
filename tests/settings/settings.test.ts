/** What a settings file may say, what is wrong in one, and the schema and the commented file that come of the same table. */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Diagnostic, Fatal, formatDiagnostic } from '../../src/base/diagnostics.js';
import { OPTION_FIELDS } from '../../src/cli/setting-fields.js';
import {
  commentedFile,
  layered,
  looksSheet,
  NO_SETTINGS,
  readSettings,
  type Settings,
  settingsSchema,
} from '../../src/settings/index.js';

const known = { options: OPTION_FIELDS, phrases: ['Before you read', 'Name'] };
const read = (text: string): Settings =>
  readSettings({ text, file: 's.yaml' }, known, (message) => {
    throw new Error(formatDiagnostic(message));
  });

/** All that is said of a file that is refused. */
function faultsOf(text: string): string[] {
  const said: Diagnostic[] = [];
  try {
    readSettings({ text, file: 's.yaml' }, known, (message) => said.push(message));
    return [];
  } catch (error) {
    if (!(error instanceof Fatal)) throw error;
    return [...said, error.diagnostic].map(formatDiagnostic);
  }
}

describe('what is said', () => {
  test.each([
    ['', {}],
    ['# only a comment', {}],
    ['paper: Letter', { options: { paper: 'letter' } }],
    ['format: pdf, html', { options: { format: ['pdf', 'html'] } }],
    ['format: [json]', { options: { format: ['json'] } }],
    ['sections: [words, text]', { options: { sections: 'words,text' } }],
    ['versions: A, B', { options: { versions: 'A,B' } }],
    ['title: 1984', { options: { title: '1984' } }],
    ['pages: 6\nstrict: true', { options: { pages: 6, strict: true } }],
    ['{ "paper": "a5", "quiet": false }', { options: { paper: 'a5', quiet: false } }],
    ['paper:', {}],
    ['paper: # as the printer has it', {}],
    ['looks: { tint: transparent }', { looks: { tint: 'transparent' } }],
    ['looks: { ink: "rgb( 10% .5 3 / 50%)" }', { looks: { ink: 'rgb( 10% .5 3 / 50%)' } }],
    ['looks: { ink: "HSLA(120deg, 50%, 20%, 1)" }', { looks: { ink: 'HSLA(120deg, 50%, 20%, 1)' } }],
    ['looks: { body: 4pt, ruled: 1cm }', { looks: { body: '4pt', ruled: '1cm' } }],
    ['looks: { body: 0.5in, ruled: 20px }', { looks: { body: '0.5in', ruled: '20px' } }],
    ['looks: { accent: DarkRed }', { looks: { accent: 'DarkRed' } }],
    ['school: { name: Hill School }', { school: { name: 'Hill School' } }],
    ['looks:\n  accent: "#7a1f2b"\n  body: 12pt', { looks: { accent: '#7a1f2b', body: '12pt' } }],
    ['words: { Name: Your name }', { words: { Name: 'Your name' } }],
    ['fonts: a.ttf', { fonts: ['a.ttf'] }],
  ])('%j', (text, expected) => {
    const { looksAt: _, ...said } = read(text);
    expect(said).toEqual({ ...NO_SETTINGS, ...expected });
  });
});

describe('what is wrong is said with its place and a way out', () => {
  test.each([
    ['papr: a4', /^s\.yaml:1:1: error: there is no setting "papr"[\s\S]*did you mean "paper"\?/],
    ['a: 1\npaper: a3', /s\.yaml:2:8: error: "paper" must be one of its choices[\s\S]*a4/],
    ['school: { nmae: x }', /^s\.yaml:1:11: .*"nmae" under "school"[\s\S]*did you mean "name"/],
    ['accent: red', /belongs under "looks:"/],
    ['looks: { accent: "#12" }', /"accent" must be a colour of CSS, and not "#12"/],
    ['looks: { body: 115pt }', /s\.yaml:1:16: .*not "115pt"[\s\S]*11\.5pt: size of the text.*4pt to 40pt/],
    ['looks: { body: 0in }', /not "0in"/],
    ['looks: { ruled: 1mm }', /not "1mm"/],
    ['looks: { accent: "rgb(1, 2)" }', /must be a colour/],
    ['looks: { accent: "rgb(1.2.3, 4, 5)" }', /must be a colour/],
    ['looks: { accent: "hsl(10%, 4, 5)" }', /must be a colour/],
    ['looks: { accent: "red; } body { display: none" }', /must be a colour/],
    ['looks: { accent: bordeaux }', /must be a colour of CSS, and not "bordeaux"[\s\S]*accent: "#1f4e79"/],
    ['looks: { accent: dark-red }', /did you mean "darkred"/],
    ['looks:\n  accent: #7a1f2b', /s\.yaml:2:11: .*comment[\s\S]*accent: "#7a1f2b"/],
    ['looks:\n  accent: #7a1f2b # wine\n# paper: a4\n\n# pages: 8', /accent: "#7a1f2b"$/],
    ['school:\n  name: #1 School', /"#1 School"/],
    ['looks: { body: 12 }', /"body" must be a size with its unit/],
    ['pages: 0', /"pages" must be a whole number/],
    ['strict: maybe', /"strict" must be true or false/],
    ['title: [a]', /"title" must be a text/],
    ['school: Hill', /"school" must be settings of its own/],
    ['words: { Nmae: x }', /no words "Nmae"[\s\S]*did you mean "Name"/],
    ['- a', /this file holds no settings/],
    ['paper: [a4', /s\.yaml:1:[\s\S]*bracket that is not closed/],
    ['title: A river: two banks', /s\.yaml:1:8[\s\S]*a text with a colon in it stands between quote marks/],
    ['school:\n   name: a\n  footer: b', /s\.yaml:3:[\s\S]*begins straight below each other/],
    ['school:\n  name: a\n    footer: b', /s\.yaml:2:[\s\S]*line below begins further in/],
    ["title: 'St John's School'", /s\.yaml:1:17[\s\S]*apostrophe in it stands between "…"/],
    ["title: 'St Johns School", /s\.yaml:1:[\s\S]*quote mark or bracket that is not closed/],
    ['school:\n\tname: a', /s\.yaml:2:1[\s\S]*spaces there in place of the tab/],
    ['constructor: 1', /there is no setting "constructor"/],
  ])('%j', (text, says) => expect(faultsOf(text).join('\n')).toMatch(says));
  test('all at once', () => expect(faultsOf('a: 1\nb: 2\nc: 3')).toHaveLength(3));
});

test('the nearer file wins key by key', () => {
  const near = read('paper: a5\nlooks: { accent: red }\nfonts: b.ttf');
  const far = read('paper: a4\nlength: full\nlooks: { accent: blue, ink: black }\nfonts: a.ttf');
  const saidBy = (file: string, ...keys: string[]) => Object.fromEntries(keys.map((key) => [key, file]));
  const nearer = { ...near, saidBy: saidBy('near.yaml', 'paper') };
  expect(layered(nearer, { ...far, saidBy: saidBy('far.yaml', 'paper', 'length') })).toEqual({
    ...NO_SETTINGS,
    saidBy: { paper: 'near.yaml', length: 'far.yaml' },
    options: { paper: 'a5', length: 'full' },
    looks: { accent: 'red', ink: 'black' },
    looksAt: {
      accent: { file: 's.yaml', place: { line: 2, column: 18 } },
      ink: { file: 's.yaml', place: { line: 3, column: 29 } },
    },
    fonts: ['b.ttf', 'a.ttf'],
  });
});

test('the looks become custom properties, and no text leaves its string', () => {
  expect(looksSheet({ accent: '#123456', 'reading-font': 'A "B"' }, undefined)).toBe(
    ':root {\n  --accent: #123456;\n  --serif: "A \\22 B\\22 ", serif;\n}\n',
  );
  expect(looksSheet({}, '</style>')).not.toContain('<');
  expect(looksSheet({}, undefined)).toBe('');
});

describe('the schema and the commented file', () => {
  const written = commentedFile(OPTION_FIELDS, 'file:///a/b.json');
  const uncommented = written.replace(/^# (?! *yaml-language)/gm, '');
  const isValid = new Ajv2020({ allowUnionTypes: true }).compile(settingsSchema(OPTION_FIELDS));

  test('docs/study-guide.schema.json is the schema', () => {
    const copy = join(import.meta.dirname, '..', '..', 'docs', 'study-guide.schema.json');
    const made = `${JSON.stringify(settingsSchema(OPTION_FIELDS), null, 2)}\n`;
    if (process.env['UPDATE_GOLDEN']) writeFileSync(copy, made);
    expect(readFileSync(copy, 'utf8')).toBe(made);
  });
  test('the commented file says nothing until a # is taken away', () =>
    expect(read(written)).toEqual(NO_SETTINGS));
  test('without its # it says everything, and the schema agrees', () => {
    const said = read(uncommented.replace('"Before you read"', 'Name'));
    expect(Object.keys(said.options).sort()).toEqual(Object.keys(OPTION_FIELDS).sort());
    expect(Object.keys(said.looks)).toHaveLength(10);
    expect([isValid(parse(uncommented)), isValid.errors]).toEqual([true, null]);
  });
  test('the looks in it are those that the built-in sheet has, which has no colour but white below its head', () => {
    const sheet = readFileSync(
      join(import.meta.dirname, '..', '..', 'templates', 'styles', 'guide.css'),
      'utf8',
    );
    const [head, ...rules] = sheet.split('\n}\n');
    const lines = looksSheet(read(uncommented.replace('"Before you read"', 'Name')).looks, undefined).match(
      /--.*/g,
    )!;
    expect(lines.filter((line) => !head!.includes(line))).toEqual([]);
    expect(rules.join().match(/#(?!ffffff)[0-9a-f]{3,6}\b/g)).toBeNull();
  });
  test.each([
    'papr: a4',
    'paper: a3',
    'looks: { colour: red }',
    'pages: 0',
    'strict: maybe',
    'school: Hill',
    'looks: { body: 12 }',
  ])('the schema refuses %j too', (text) => expect(isValid(parse(text))).toBe(false));
});
