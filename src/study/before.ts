/** For the cover page: an essential question, three objectives, a warm-up and, where the text is painful, a content note. All are closed templates with slots from the article. */

import { noteContent } from './content-note.js';
import { sidesOf } from './debate.js';
import type { BeforeReading, TextType } from './guide.js';
import type { StudyMaterial } from './material.js';

export function prepareReading(material: StudyMaterial): BeforeReading {
  const subject = subjectOf(material);
  const debate = sidesOf(material) !== undefined;
  const contentNote = noteContent(material);
  return {
    question: debate ? debateQuestion(subject) : QUESTIONS[material.textType](subject),
    objectives: debate ? debateObjectives(subject) : OBJECTIVES[material.textType](subject),
    warmUp: warmUp(material),
    ...(contentNote && { contentNote }),
  };
}

/** What the templates speak about. */
interface Subject {
  /** The title between quotation marks. */
  readonly text: string;
  /** The themes with most paragraphs, between quotation marks; the second may be the same as the first. */
  readonly first: string;
  readonly second: string;
  /** Two people who are quoted, when there are two. */
  readonly voices: readonly string[];
  /** The first and the last date of the timeline. */
  readonly span: readonly string[];
  readonly paragraphs: number;
}

function subjectOf({ analysis, sorting, names, quotations, timeline }: StudyMaterial): Subject {
  const named = sorting.themes.filter(({ id }) => id !== 'other');
  const largest = [...named].sort((one, two) => two.paragraphs.length - one.paragraphs.length);
  const titles = largest.slice(0, 2).map(({ title }) => inQuotes(title));
  const text = inQuotes(analysis.article.title || 'this text');
  const people = new Set(
    names.filter(({ kind, name }) => kind === 'person' && name.includes(' ')).map(({ name }) => name),
  );
  const speakers = quotations.flatMap(({ speaker, attribution }) =>
    speaker && attribution === 'named' && people.has(speaker.name) ? [speaker.name] : [],
  );
  const dated = timeline.filter(({ iso }) => iso).map(({ when }) => bareDate(when));
  return {
    text,
    first: titles[0] ?? text,
    second: titles[1] ?? titles[0] ?? text,
    voices: [...new Set(speakers)].slice(0, 2),
    span: dated.length >= 3 ? [dated[0]!, dated.at(-1)!] : [],
    paragraphs: Math.min(4, analysis.article.paragraphs.length),
  };
}

/** `one paragraph`, `four paragraphs`. */
const inParagraphs = (number: number): string =>
  `${count(number)} ${number === 1 ? 'paragraph' : 'paragraphs'}`;

const inQuotes = (text: string): string => `“${text.replace(/[“”"]/gu, '’')}”`;

const bareDate = (when: string): string =>
  when.replace(/^(?:(?:on|in|at|by|since|until|from|after|before|about|around|between)\s)+/iu, '');

type FromSubject<T> = Readonly<Record<TextType, (subject: Subject) => T>>;

const QUESTIONS: FromSubject<string> = {
  opinion: ({ text }) =>
    `What does the author of ${text} want us to believe, and what would it take to convince us?`,
  news: ({ text }) => `What happened in the events of ${text}, how do we know it, and what is still open?`,
  explainer: ({ text }) => `How does what ${text} explains come about, and how can anybody know it?`,
  history: ({ text }) =>
    `Why did the events of ${text} happen as they did, and could they have gone another way?`,
  other: ({ text }) => `What does ${text} say about its subject, and how far can we rely on it?`,
};

const OBJECTIVES: FromSubject<readonly string[]> = {
  opinion: (subject) => [
    `summarise what the author argues under ${subject.first}, with evidence from ${inParagraphs(subject.paragraphs)}`,
    subject.voices.length === 2
      ? `compare what ${subject.voices[0]} and ${subject.voices[1]} say with what the author says`
      : subject.first === subject.second
        ? 'show how the first paragraphs prepare for what the author says in the last'
        : `compare what the author says under ${subject.first} and under ${subject.second}`,
    'tell the author’s opinions from facts that can be checked',
  ],
  news: (subject) => [
    `retell what is reported under ${subject.first}, with the numbers of ${inParagraphs(subject.paragraphs)}`,
    subject.voices.length === 2
      ? `compare what ${subject.voices[0]} and ${subject.voices[1]} say, and on what they rely`
      : 'name the source of each piece of information that you use',
    'separate what is confirmed from what is still open',
  ],
  explainer: (subject) => [
    `explain in your own words what the text shows under ${subject.first}`,
    `support two statements under ${subject.second} with evidence or figures from the text`,
    'tell what the text calls certain from what it calls likely',
  ],
  history: (subject) => [
    subject.span.length === 2
      ? `put the main events between ${subject.span[0]} and ${subject.span[1]} in order`
      : `put the main events under ${subject.first} in order`,
    `explain one cause and one result of what is told under ${subject.second}, with paragraph numbers`,
    'name whose point of view the text gives, and whose is missing',
  ],
  other: (subject) => [
    `summarise what the text says under ${subject.first}, with evidence from ${inParagraphs(subject.paragraphs)}`,
    subject.first === subject.second
      ? 'show how the first paragraphs prepare for what it says in the last'
      : `compare what it says under ${subject.first} and under ${subject.second}`,
    'tell statements that can be checked from those that cannot',
  ],
};

const debateQuestion = ({ text }: Subject): string =>
  `Which side of ${text} has the better arguments, and on what do the two sides agree?`;

const debateObjectives = ({ text }: Subject): readonly string[] => [
  `summarise both sides of ${text} fairly, with the numbers of four paragraphs`,
  'match each argument of one side with the answer of the other, or show that there is none',
  'tell a quarrel over facts from a quarrel over what matters more',
];

const count = (number: number): string => ['no', 'one', 'two', 'three', 'four'][number] ?? 'four';

/** Words that call up nothing. */
const PLAIN =
  /^(?:.{1,3}|(?:thousand|million|billion|hundred|year|month|week|day|hour|minute|people|kilomet\w+|met(?:er|re)|mile|percent)s?)$/iu;

/** A common word or a phrase of two, in small letters. */
const COMMON = /^\p{Ll}[\p{Ll}-]{3,}(?: \p{Ll}[\p{Ll}-]{2,})?$/u;
const MOST_WORDS = 5;

/** Guessing from title and key words: needs no reading, and gives the reading a purpose. */
function warmUp({ sorting }: StudyMaterial): string {
  const usable = (word: string): boolean => COMMON.test(word) && !PLAIN.test(word);
  const telling = sorting.themes.map(({ evidence }) => evidence.filter(usable));
  const ranked = [0, 1, 2].flatMap((rank) => telling.flatMap((own) => own[rank] ?? []));
  const words = ranked.filter((word, i) => !ranked.slice(0, i).some((other) => isSameWord(word, other)));
  const shown = words.slice(0, MOST_WORDS).map(inQuotes);
  const ask = 'What do you expect the text to say? Write two sentences, and look at them again at the end.';
  if (shown.length < 2) return `Read the title only. ${ask}`;
  return `Read the title and these words from the text: ${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}. ${ask}`;
}

const isSameWord = (a: string, b: string): boolean =>
  a.includes(b) || b.includes(a) || a.slice(0, 5) === b.slice(0, 5);
