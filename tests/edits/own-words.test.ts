import { describe, expect, it } from 'vitest';
import { withOwnWords } from '../../src/edits/index.js';
import { wideGuide } from './wide-guide.js';

describe('a guide in the words of a school', () => {
  const guide = wideGuide();
  const [task] = guide.writing;
  const base = { ...guide, writing: [{ ...task!, criteria: ['clear', 'short'] }] };
  it('says its own wherever the phrase stands', () => {
    const words = {
      'And in all?': 'All?',
      'Whose boats?': 'Boats?',
      'Of the third?': 'Third?',
      'The fishermen of ¶2.': 'Fishers.',
      'Think of a storm.': 'Storm!',
      'say why the port was closed': 'say why',
      'Who decides when a port is closed?': 'Who?',
      'The port was closed because …': 'Because …',
      'Write a paragraph about the port.': 'Write.',
      clear: 'plain',
    };
    const said = withOwnWords(base, words);
    expect(said.before).toEqual({ question: 'Who?', objectives: ['say why'], warmUp: 'Storm!' });
    expect(said.discussion![0]).toMatchObject({ prompt: 'All?', lookFor: 'Fishers.' });
    expect(said.themes[0]!.discussion.at(-1)!.prompt).toBe('Boats?');
    expect(said.spares!.discussion!.map(({ prompt }) => prompt)).toEqual(['Third?', 'Of the first?']);
    expect(said.writing).toEqual([
      { ...task!, prompt: 'Write.', frames: ['Because …'], criteria: ['plain', 'short'] },
    ]);
  });
  it('is otherwise as it was', () => {
    expect(withOwnWords(base, {})).toBe(base);
    expect(withOwnWords(base, { zebra: 'horse' })).toEqual(base);
    const { discussion: _, spares: __, ...bare } = base;
    expect(withOwnWords(bare, { zebra: 'horse' })).toEqual(bare);
  });
});
