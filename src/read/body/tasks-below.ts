/** Tasks of a worksheet below its text: told by what students are to do in them, and by the room to do it. */

import type { Block } from '../block.js';
import { wordCount } from '../lines/word-count.js';

const TO_DO =
  'vocabulary|comprehension|grammar|discuss(?:ion)?|extension|(?:before|while|after) (?:you read|reading)|answer|match|fill|complete|choose|circle|underline|highlight|tick|write|list|explain|describe|decide|find|put|give|true or false|multiple choice|work|talk|correct|rewrite|translate|summari[sz]e|compare|look|read|use|in (?:pairs|groups)|with a partner';
/** `A. Vocabulary. Match the words`, `Task 2: Complete the table`. */
const TASK = new RegExp(
  `^(?:(?:part|section|task|exercise|activity) ?(?:[A-Z]|\\d{1,2}|[IVX]+)?\\s*[.:)–—-]+\\s*|(?:[A-Z]|\\d{1,2}|[IVX]{1,4})[.)]\\s*)(?:${TO_DO})\\b`,
  'i',
);
const ORDER = new RegExp(
  `^(?:${TO_DO})\\b.*(?:below|sentences?|words?|gaps?|blanks?|questions?|text|answers?|paragraphs?)\\b`,
  'i',
);
/** Room to write in, or words to choose from. */
const ROOM = /_{4,}|\.{8,}|…{3,}|\b(?:TRUE|T) ?\/ ?(?:FALSE|F)\b/;
/** Three sentences: gaps may be left in a text itself. */
const PROSE = /(?:[\p{Ll})]{2}[.?!]["'”’)]*\s+(?=["'“‘]?\p{Lu}).*){2}/u;
const ASKED = /\?["'”’)]*(?:\s*\(.{1,40}\))?$/;
const NUMBERED = /^\(?(?:\d{1,2}|[a-z])[.)]\s/i;
/** From judgement. */
const MOST_WORDS_OF_A_TASK = 50;
const FEWEST_WORDS_ABOVE = 60;
const FEWEST_SIGNS = 3;
const MOST_TASKS = 80;
/** Of the parts below the first task, the share that may be of no known shape, as the words to match are. */
const MOST_OTHERS = 0.25;

/** Whether a line tells those who read what to do with the text: `Read the text and answer the questions.` */
export const isOrderAbove = (text: string): boolean =>
  /^read (?:the|this)\b.{0,60}\b(?:answer|questions?|tasks?|exercises?|fill in|complete)\b/i.test(text) &&
  wordCount(text) <= 30;

/** Where the tasks begin below which nothing else stands; -1 where there are none. */
export function tasksBelow(blocks: readonly Block[]): number {
  let above = 0;
  return blocks.findIndex((block, at) => {
    const isNearEnd = at >= blocks.length - MOST_TASKS;
    const isFirst = isNearEnd && above >= FEWEST_WORDS_ABOVE && isTask(block) && areTasks(blocks.slice(at));
    above += wordCount(block.text);
    return isFirst;
  });
}

/** Each line of it is to be done or answered. */
const isTask = ({ text, speaker }: Block): boolean =>
  speaker === undefined &&
  text
    .split('\n')
    .every(
      (line) =>
        TASK.test(line) ||
        ORDER.test(line) ||
        (ROOM.test(line) && !PROSE.test(line)) ||
        (NUMBERED.test(line) && ASKED.test(line)),
    );

function areTasks(blocks: readonly Block[]): boolean {
  const others = blocks.filter((block) => !isTask(block) && !isItems(block) && !ASKED.test(block.text));
  const signs = blocks.filter(({ text }) => TASK.test(text) || ROOM.test(text) || ASKED.test(text));
  // Numbered orders and questions alone may be the author's.
  const isCertain = blocks.some(
    ({ text }) => ROOM.test(text) || ORDER.test(text) || (TASK.test(text) && !/^\d/.test(text)),
  );
  return (
    isCertain &&
    signs.length >= FEWEST_SIGNS &&
    others.length <= blocks.length * MOST_OTHERS &&
    blocks.every(({ text }) => text.split('\n').every((line) => wordCount(line) <= MOST_WORDS_OF_A_TASK))
  );
}

const isItems = ({ kind, marks }: Block): boolean => kind === 'list' && marks !== undefined;
