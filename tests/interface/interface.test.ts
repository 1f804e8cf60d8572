import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { KIND_WORDS, TEXT_KINDS } from '../../src/article/index.js';
import { interfaceLanguage, phrase, withFigures } from '../../src/interface/index.js';
import { readArticle } from '../../src/read/index.js';
import { generalTasks, questionOnPart } from '../../src/study/general-tasks.js';
import { notesOnReading, notesOnRemovals } from '../../src/study/notes.js';

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

/** The source files of a folder and of those in it. */
const sources = (folder: string): string[] =>
  readdirSync(join(root, 'src', folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(root, 'src', folder, name), 'utf8'));

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

/** What the readers warn of in a French text that has all of their faults; it stands on the teacher's page. */
async function cautions(): Promise<readonly string[]> {
  const menu = Array.from({ length: 40 }, (_, i) => `Rubrique ${i}`).join('\n');
  const text = `${menu}\nMenu\nConnexion\nAbonnez-vous\n\nLe port fermé\n\nLe maire a dit que le port restait ferm\ufffd jusqu’à l’été. On y pense ____ et ____ encore.\n\n`;
  const entries = ['9:05', '9:40', '10:15', '11:00', '12:30'].map(
    (time) => `## ${time}\n\nLe bateau est arrivé au port avec les gens de la ville.\n\n`,
  );
  const bytes = new TextEncoder().encode(text + entries.join(''));
  const article = await readArticle({ bytes, file: 'a.md' }, { language: 'fr' }, () => undefined);
  return article.cautions ?? [];
}

describe('the words of the interface', () => {
  test('what the readers warn of, what kinds of text there are and why a line is out', async () => {
    const warned = await cautions();
    expect(warned.length).toBeGreaterThan(2);
    expect(warned.filter((one) => withFigures('fr', one) === one)).toEqual([]);
    const kinds = Object.values(KIND_WORDS).flatMap(({ name, effect }) => [name, effect]);
    expect(kinds.filter((one) => !ENGLISH.includes(one))).toEqual([]);
    const reasons = sources('read').flatMap((source) =>
      [...source.matchAll(/\bwhy: '([^']+)'/g)].map(([, why]) => why!),
    );
    expect(reasons.length).toBeGreaterThan(15);
    expect(reasons.filter((one) => !ENGLISH.includes(one))).toEqual([]);
  });
  test('notes in the language of the guide', async () => {
    const article = await readArticle(
      { bytes: new TextEncoder().encode('Le port\n\nIl pleut.[1]'), file: 'a.txt' },
      { language: 'fr', type: 'poem' },
      () => undefined,
    );
    const removed = [{ text: 'Vue du port', why: 'caption', paragraph: 1 }];
    const notes = [
      ...notesOnReading({ ...article, untitled: true }),
      ...notesOnRemovals({ ...article, removed }),
    ];
    expect(notes.map(({ about, message }) => `${about}: ${message}`)).toEqual([
      'Titre: Le texte n’a pas de titre ; le nom de son fichier en tient lieu.',
      expect.stringMatching(/^Genre de texte: Il est lu comme un poème : ses vers sont/),
      expect.stringMatching(/^Langue: Le texte n’est pas en anglais \(fr\) :/),
      '¶1: Retiré de l’article : « Vue du port » (légende).',
    ]);
  });
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
