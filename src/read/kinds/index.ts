/**
 * What a text is, before anything else is asked of it: an interview, a speech, a play, a poem, a story, a how-to, a few lines;
 * an article where none of these is certain. The evidence is counted: labels that come back, marks of the stage, lines that
 * break sentences, numbered orders, who does things in which tense. Numbers are from judgement.
 *
 * Then the blocks are read as what they are: turns with their speakers, stanzas line by line, stage notes set apart.
 * Not done here: what a guide makes of each kind.
 */

import type { TextKind } from '../../article/index.js';
import type { Blocks } from '../block.js';
import { wordCount } from '../lines/word-count.js';
import { isHowTo, readHowTo } from './how-to.js';
import { isAskedAndAnswered, isLabelled, readInterview } from './interview.js';
import { isPlay, readPlay } from './play.js';
import { isSpeech, readSpeech } from './speech.js';
import { isStory } from './story.js';
import { isPoem, readPoem } from './verse.js';

/** The kinds in the order in which they are asked for; the first that is certain is taken. */
const TESTS: readonly (readonly [TextKind, (blocks: Blocks, titles: readonly string[]) => boolean])[] = [
  ['play', isPlay],
  ['interview', isLabelled],
  ['poem', isPoem],
  ['interview', isAskedAndAnswered],
  ['speech', isSpeech],
  ['how-to', isHowTo],
  ['story', isStory],
  ['short', isShort],
];

/** The kind of a text, as asked for or found; undefined for an article. `titles` are those that stand outside the blocks. */
export function tellKind(
  input: Blocks,
  asked: TextKind | 'article' | undefined,
  titles: readonly string[] = [],
): TextKind | undefined {
  if (asked) return asked === 'article' ? undefined : asked;
  return TESTS.find(([, test]) => test(input, titles))?.[0];
}

/** Words; what is shorter gives no work for a lesson. From judgement. */
const FEWEST_WORDS = 60;

function isShort({ blocks }: Blocks): boolean {
  return blocks.reduce((sum, { text }) => sum + wordCount(text), 0) < FEWEST_WORDS;
}

/** The blocks as a text of this kind has them. */
export function readAs(kind: TextKind | undefined, input: Blocks): Blocks {
  return (kind && READERS[kind]?.(input)) ?? input;
}

const READERS: Partial<Readonly<Record<TextKind, (input: Blocks) => Blocks>>> = {
  interview: readInterview,
  speech: readSpeech,
  play: readPlay,
  poem: readPoem,
  'how-to': readHowTo,
};
