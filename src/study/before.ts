/** For the cover page: an essential question, three objectives, a warm-up and, where the text is painful, a content note. */

import written from '../../resources/questions/objectives.txt';
import { anyOf, is } from '../lexicon/index.js';
import { noteContent } from './content-note.js';
import { sidesOf } from './debate.js';
import { hasDispute } from './dispute.js';
import { essentialQuestion } from './essential-question.js';
import type { BeforeReading } from './guide.js';
import { tasksOf } from './kinds.js';
import type { StudyMaterial } from './material.js';
import { readBlocks } from './question-blocks.js';
import { paragraphsOf, wordsOf } from './words-of-text.js';

export function prepareReading(material: StudyMaterial): BeforeReading {
  const contentNote = noteContent(material);
  const ofKind = tasksOf(material.analysis.article).objectives;
  return {
    question: essentialQuestion(material),
    objectives: sidesOf(material)
      ? OBJECTIVES.get('debate')!
      : ofKind.length > 0
        ? ofKind
        : objectivesOf(material),
    warmUp: warmUp(material),
    ...(contentNote && { contentNote }),
  };
}

function objectivesOf(material: StudyMaterial): readonly string[] {
  const { textType } = material;
  if (textType !== 'other') return OBJECTIVES.get(textType)!;
  if (isPast(material)) return OBJECTIVES.get('history')!;
  if (hasDispute(material)) return OBJECTIVES.get('dispute')!;
  return OBJECTIVES.get(isPortrait(material) ? 'other' : 'any')!;
}

/** Whether one woman or one man comes back all over the text. */
function isPortrait(material: StudyMaterial): boolean {
  const words = wordsOf(material);
  return [
    ['she', 'her'],
    ['he', 'his', 'him'],
  ].some((who) => paragraphsOf(words, who).size >= words.paragraphs * PORTRAIT);
}

/** From judgement: portraits have three paragraphs in five or more of that kind, others less than half. */
const PORTRAIT = 0.6;

/** A text that no mark shows to be a history, and that tells of years long past in most of its parts. */
function isPast({ analysis: { article } }: StudyMaterial): boolean {
  const dated = article.paragraphs.filter(({ start, end }) =>
    /\b1[0-9]{3}\b/u.test(article.text.slice(start, end)),
  );
  return dated.length >= article.paragraphs.length * DATED;
}

/** From judgement. */
const DATED = 0.4;

const OBJECTIVES = readBlocks(written);

const inQuotes = (text: string): string => `“${text.replace(/[“”"]/gu, '’')}”`;

/** Words that call up nothing. */
const PLAIN = new RegExp(
  `^(?:.{1,3}|(?:${anyOf('scale', 'time-unit', 'day-told', 'day-part', 'coin', 'unit')}|half|number|part|side|people|percent)s?)$`,
  'iu',
);

/** A common word, in small letters. */
const COMMON = /^\p{Ll}[\p{Ll}-]{3,}$/u;
const MOST_WORDS = 5;

/** Guessing from title and key words: needs no reading, and gives the reading a purpose. */
function warmUp({ reading, analysis }: StudyMaterial): string {
  const { tokens, sentences, article } = analysis;
  const title = article.title.toLowerCase();
  const spread = (uses: readonly number[]): number =>
    new Set(uses.map((use) => sentences[tokens[use]!.sentence]!.paragraph)).size;
  const words = [...reading.nounUses]
    .filter(([word]) => COMMON.test(word) && !PLAIN.test(word) && !is(word, 'wide') && !title.includes(word))
    .map(([, uses]) => ({ word: tokens[uses[0]!]!.lower, worth: spread(uses) + uses.length / 100 }))
    .filter(({ worth }) => worth >= 2)
    .sort((one, other) => other.worth - one.worth)
    .map(({ word }) => word);
  const different = words.filter((word, i) => !words.slice(0, i).some((other) => isSameWord(word, other)));
  const shown = different.slice(0, MOST_WORDS).map(inQuotes);
  const ask = 'What do you expect the text to say? Write two sentences, and look at them again at the end.';
  if (shown.length < 2) return `Read the title only. ${ask}`;
  return `Read the title and these words from the text: ${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}. ${ask}`;
}

const isSameWord = (a: string, b: string): boolean =>
  a.includes(b) || b.includes(a) || a.slice(0, 5) === b.slice(0, 5);
