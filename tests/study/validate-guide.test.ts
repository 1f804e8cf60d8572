import { describe, expect, test } from 'vitest';
import { Fatal } from '../../src/base/diagnostics.js';
import { validateGuide } from '../../src/study/validate-guide.js';
import { smallGuide } from './small-guide.js';

type Draft = { [key: string]: Draft } & Draft[];

function check(change: (guide: Draft) => void, message: string, hint?: string): void {
  const guide = JSON.parse(JSON.stringify(smallGuide())) as Draft;
  change(guide);
  try {
    validateGuide(guide, 'a.guide.json');
  } catch (error) {
    expect(error).toBeInstanceOf(Fatal);
    expect((error as Fatal).message).toContain(message);
    if (hint) expect((error as Fatal).diagnostic.hint).toContain(hint);
    return;
  }
  throw new Error('the guide was accepted');
}

const set = (target: Draft, key: string | number, value: unknown): void =>
  void Object.assign(target, { [key]: value });

describe('validating a guide', () => {
  test('a good one passes', () =>
    expect(validateGuide(smallGuide(), 'a.json').article.title).toBe('The Storm'));
  test('a missing field is named with its path', () =>
    check((guide) => Reflect.deleteProperty(guide['themes']![0]!, 'title'), 'themes[0].title is missing'));
  test('a mistyped field gets a suggestion', () =>
    check(
      (guide) => set(guide['themes']![0]!, 'quotess', []),
      'themes[0].quotess is not a field',
      'did you mean "quotes"',
    ));
  test('a field without a name is named and gets a hint', () =>
    check((guide) => set(guide, '', 1), '"" is not a field', 'docs/guide.schema.json'));
  test('a wrong value is named with what is allowed', () =>
    check(
      (guide) => set(guide['quotations']![0]!, 'kind', 'said'),
      'quotations[0].kind must be one of direct, partial, scare',
    ));
  test('an extract must stand in its paragraph', () =>
    check(
      (guide) => set(guide['overview']![0]!, 'text', 'The harbour master opened the port on Monday.'),
      'overview[0] says',
    ));
  test('a theme must be there', () =>
    check(
      (guide) => set(guide['article']!['paragraphs']![0]!, 'theme', 'harbor'),
      'article.paragraphs[0].theme names no theme',
    ));
  test('a paragraph must be there', () =>
    check((guide) => set(guide['themes']![0]!, 'paragraphs', [1, 99]), 'themes[0].paragraphs names ¶99'));
  test('something else altogether', () => {
    expect(() => validateGuide(['no guide'], 'a.json')).toThrow(Fatal);
  });
});
