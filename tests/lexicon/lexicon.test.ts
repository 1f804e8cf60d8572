import { describe, expect, test } from 'vitest';
import {
  anyFormOf,
  anyOf,
  anyOpening,
  bears,
  genderOf,
  genderOfName,
  is,
  isDemonym,
  isOccupation,
  isPersonNoun,
  isPlural,
  isSpeechTag,
  isVerbForm,
  markValue,
  monthNumber,
  reportingVerb,
  singularsOf,
  weekdayNumber,
} from '../../src/lexicon/index.js';

describe('what a word is', () => {
  test('nouns', () => {
    expect(is('minister', 'office')).toBe(true);
    expect(is('Minister', 'office')).toBe(false);
    expect(is('chopping board', 'thing')).toBe(true);
    expect(markValue('capt', 'short-for')).toBe('captain');
    expect(markValue('captain', 'short-for')).toBeUndefined();
  });

  test('beside the word after them', () => {
    expect([bears('mends', 'trade'), bears('mends', 'trade', 'nets')]).toEqual([true, true]);
    expect([bears('holds', 'trade', 'an'), bears('objects', 'dispute', 'to')]).toEqual([true, true]);
    expect([bears('holds', 'trade', 'on'), bears('objects', 'dispute'), bears('net', 'trade')]).toEqual([
      false,
      false,
      false,
    ]);
  });

  test('persons beyond the list, by their endings', () => {
    expect(['deliverer', 'dramaturgist', 'chairwoman'].filter(isPersonNoun)).toHaveLength(3);
    expect(['trailer', 'october', 'after', 'regulator', 'decree'].filter(isPersonNoun)).toEqual([]);
    expect(['film-maker', 'roboticist', 'director-general'].filter(isOccupation)).toHaveLength(3);
  });

  test('singulars', () => {
    expect(singularsOf('ministries')).toContain('ministry');
    expect(singularsOf('churches')).toContain('church');
    expect(singularsOf('firemen')).toContain('fireman');
  });

  test('plurals', () => {
    expect(['boats', 'children', 'geese', 'police'].filter(isPlural)).toHaveLength(4);
    expect(['boat', 'glass', 'child', 'fish', 'crew', 'data'].filter(isPlural)).toEqual([]);
  });

  test('names', () => {
    expect(genderOfName('Sofia')).toBe('female');
    expect(genderOfName('Jean-Pierre')).toBe('either');
    expect(genderOfName('her')).toBeUndefined();
    expect(genderOf('uncle')).toBe('male');
    expect(['Germans', 'Dutch', 'Anglo-Saxon', 'Moroccan–German'].filter(isDemonym)).toHaveLength(4);
  });

  test('the calendar', () => {
    expect(['sept.', 'May', 'december', 'Sunday'].map(monthNumber)).toEqual([9, 5, 12, undefined]);
    expect(['Tuesdays', 'fri', 'June'].map(weekdayNumber)).toEqual([2, 5, undefined]);
  });
});

describe('verbs', () => {
  test('of saying, in all forms', () => {
    expect(reportingVerb('alleged')?.stance).toBe('doubting');
    expect(reportingVerb('signalled')).toMatchObject({ lemma: 'signal', takes: 'clause' });
    expect(reportingVerb('agreeing')?.lemma).toBe('agree');
    expect(reportingVerb('found')?.lemma).toBe('find');
    expect(reportingVerb('sang')).toEqual({ lemma: 'sing', stance: 'neutral', takes: 'speech' });
  });

  test('beside a speaker', () => {
    expect(['say', 'said', 'shrugged', 'ask', 'written', 'saying'].filter(isSpeechTag)).toEqual([
      'say',
      'said',
      'shrugged',
    ]);
  });

  test('of bodies', () => {
    expect(['planned', 'withdrew', 'planning'].map((form) => isVerbForm(form, 'body-verb'))).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe('groups of a pattern', () => {
  const whole = (group: string) => new RegExp(`^${group}$`);

  test('hold the words of every mark, the longest first', () => {
    const group = anyOf('hedge', 'article');
    expect(['less than', 'the', 'than'].map((word) => whole(group).test(word))).toEqual([true, true, false]);
    expect(new RegExp(group).exec('just over')?.[0]).toBe('just over');
  });

  test('open a sentence', () => {
    expect(['These', 'these'].map((word) => whole(anyOpening('demonstrative')).test(word))).toEqual([
      true,
      false,
    ]);
  });

  test('hold all forms of verbs', () => {
    expect(['fell', 'falling', 'felt'].map((word) => whole(anyFormOf('falls')).test(word))).toEqual([
      true,
      true,
      false,
    ]);
  });
});
