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

/** What the templates say through `t`. */
const inTemplates = ['.', 'partials'].flatMap((folder) =>
  readdirSync(join(root, 'templates', folder))
    .filter((name) => name.endsWith('.hbs'))
    .flatMap((name) => {
      const source = readFileSync(join(root, 'templates', folder, name), 'utf8');
      return [...source.matchAll(/[{(]t "([^"]+)"/g)].map(([, said]) => said!);
    }),
);

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
