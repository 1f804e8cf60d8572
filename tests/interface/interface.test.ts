import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { TEXT_KINDS } from '../../src/article/index.js';
import { interfaceLanguage, phrase } from '../../src/interface/index.js';
import { generalTasks, questionOnPart } from '../../src/study/general-tasks.js';

const root = join(import.meta.dirname, '..', '..');
const linesOf = (file: string): string[] =>
  readFileSync(join(root, 'resources', 'interface', file), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'));

const ENGLISH = linesOf('en.txt');
const LANGUAGES = ['de', 'es', 'fr'];

const templates = ['.', 'partials'].flatMap((folder) =>
  readdirSync(join(root, 'templates', folder))
    .filter((name) => name.endsWith('.hbs'))
    .map((name) => readFileSync(join(root, 'templates', folder, name), 'utf8')),
);

/** What the templates say through `t`. */
const inTemplates = templates.flatMap((source) =>
  [...source.matchAll(/[{(]t "([^"]+)"/g)].map(([, said]) => said!),
);

/** What a template prints that no settings can change. */
function setInStone(source: string): string[] {
  const shown = source.replace(/\{\{[\s\S]*?\}\}|&\w+;/g, '').replace(/<[^<>]*>/g, (tag) => {
    const [, label = ''] = /(?:aria-label|alt|title)="([^"]*)"/.exec(tag) ?? [];
    return ` ${label} `;
  });
  return shown.match(/\p{L}{2,}/gu) ?? [];
}

/** What the study half says in the words of the interface. */
function inTasks(): string[] {
  const { question, objectives, warmUp, writing, exit, discussion } = generalTasks('en');
  const prompts = [...discussion, questionOnPart('en')].map(({ prompt }) => prompt);
  return [question!, ...objectives, warmUp, writing!.prompt, ...writing!.frames, exit, ...prompts];
}

describe('the words of the interface', () => {
  test('English has every phrase once', () => {
    const said = [...inTemplates, ...inTasks(), ...TEXT_KINDS.filter((kind) => kind !== 'short')];
    expect(said.filter((one) => !ENGLISH.includes(one))).toEqual([]);
    expect(new Set(ENGLISH).size).toBe(ENGLISH.length);
  });
  test.each(LANGUAGES)('%s has a translation for each of them', (language) => {
    expect(linesOf(`${language}.txt`).map((line) => line.split(' = ')[0])).toEqual(ENGLISH);
    expect(ENGLISH.filter((one) => !phrase(language, one).trim())).toEqual([]);
  });
  test('templates and style sheets print no word that is not one of them', () => {
    const proper = ['Flesch', 'Kincaid', 'Dale', 'Chall'];
    const printed = templates.flatMap(setInStone);
    expect(printed.filter((word) => !proper.includes(word))).toEqual([]);
    const styles = readdirSync(join(root, 'templates', 'styles'));
    const made = styles.flatMap((name) =>
      [
        ...readFileSync(join(root, 'templates', 'styles', name), 'utf8').matchAll(
          /(?:content|string-set):([^;]*)/g,
        ),
      ].flatMap(([, value]) => (value!.match(/"[^"]*"/g) ?? []).filter((text) => /\p{L}/u.test(text))),
    );
    expect(made).toEqual([]);
  });
  test('a phrase in the language of the guide, and in English where there is no other', () => {
    expect(phrase('es-MX', 'Before you read')).toBe('Antes de leer');
    expect(phrase('tr', 'Before you read')).toBe('Before you read');
    expect(phrase('fr', 'nowhere written')).toBe('nowhere written');
  });
  test('the language of the words', () => {
    expect(['fr', 'de-AT', 'en-GB', 'tr', 'und', 'es'].map(interfaceLanguage)).toEqual([
      'fr',
      'de',
      'en',
      'en',
      'en',
      'es',
    ]);
  });
});
