/** Speaker labels: paragraphs of a transcript, an interview or a debate that open with `NAME:`. */

import type { Article, Paragraph } from '../../../article/index.js';
import type { Reading } from '../../../grammar/reading.js';
import type { NamedEntity } from '../../../language/analysis.js';
import { isPersonNoun } from '../../../lexicon/index.js';
import { ANSWER, answererOf } from '../../answers.js';
import type { Explained } from '../found-quotation.js';

/** A paragraph that somebody says, as its label tells. */
export interface Turn {
  readonly paragraph: Paragraph;
  readonly label: string;
  readonly name: string;
  readonly entity?: NamedEntity;
  /** Where, in its paragraph, the words behind the label begin. */
  readonly start: number;
}

/** The labelled paragraphs of an article; one label used once or twice is no conversation. */
export function findTurns(article: Article, names: readonly NamedEntity[]): Turn[] {
  const spoken = article.paragraphs.flatMap((paragraph) =>
    paragraph.speaker ? [turnOf(paragraph, paragraph.speaker, names)] : [],
  );
  return spoken.length > 0 ? spoken : labelledTurns(article, names);
}

/** A paragraph whose label has been read off it. */
function turnOf(paragraph: Paragraph, label: string, names: readonly NamedEntity[]): Turn {
  const entity = personCalled(label, names);
  return { paragraph, label, name: entity?.name ?? label, ...(entity && { entity }), start: 0 };
}

function labelledTurns(article: Article, names: readonly NamedEntity[]): Turn[] {
  const opened = article.paragraphs.flatMap((paragraph) => {
    const label = paragraph.kind === 'prose' ? LABEL.exec(textOf(article, paragraph)) : null;
    return label && !isWord(article, label[1]!)
      ? [{ paragraph, label: label[1]!, start: label[0].length }]
      : [];
  });
  const uses = new Map<string, number>();
  for (const { label } of opened) uses.set(label, (uses.get(label) ?? 0) + 1);
  const turns = opened.flatMap((turn) => {
    const entity = personCalled(turn.label, names);
    const isSpeaker =
      entity !== undefined ||
      (uses.get(turn.label) ?? 0) > 1 ||
      isShouted(turn.label) ||
      hasSignedPart(article, turn.label);
    return isSpeaker ? [{ ...turn, name: entity?.name ?? turn.label, ...(entity ? { entity } : {}) }] : [];
  });
  return turns.length >= 3 || new Set(turns.map(({ label }) => label)).size > 1 ? turns : [];
}

/** One to four words with capitals, perhaps a role in brackets, a colon; a dash or a number makes it a heading of notes. */
const LABEL =
  /^[“"]?(\p{Lu}[\p{L}.’'-]*(?: (?:(?:de|del|van|von|der|da|al|bin|la|le) )?\p{Lu}[\p{L}.’'-]*){0,3})(?: \([^()\n]{1,40}\))?: +(?=\S)/u;

/** "Where:", "Note:", and any word that the article writes small elsewhere, unless it means a person ("Moderator:"). */
function isWord({ text }: Article, label: string): boolean {
  const lower = label.toLowerCase();
  if (isPersonNoun(lower) || isShouted(label)) return false;
  return NO_SPEAKER.test(lower) || [' ', ',', '.'].some((mark) => text.includes(` ${lower}${mark}`));
}

const isShouted = (label: string): boolean => label === label.toUpperCase();

const NO_SPEAKER =
  /^(?:who|what|when|where|why|how|note|tip|step|date|time|place|price|tickets|image|photo|picture|source|sources|update|correction|result|results|example|warning|\S*day)\b/;

const textOf = ({ text }: Article, { start, end }: Paragraph): string => text.slice(start, end);

function personCalled(label: string, names: readonly NamedEntity[]): NamedEntity | undefined {
  const wanted = label.toLowerCase();
  const called = ({ name, alsoCalled }: NamedEntity) =>
    [name, ...alsoCalled].some((form) => form.toLowerCase() === wanted) ||
    name.toLowerCase().split(' ').at(-1) === wanted ||
    name.toLowerCase().split(' ')[0] === wanted;
  const found = names.filter((entity) => entity.kind === 'person' && called(entity));
  return found.length === 1 ? found[0] : undefined;
}

/** The bylines and headings that a name may stand in at length. */
const signedLines = ({ byline = '', headings, removed }: Article): string[] => [
  byline,
  ...headings.map(({ text }) => text),
  ...removed.filter(({ why }) => why === 'byline').map(({ text }) => text),
];

const hasSignedPart = (article: Article, label: string): boolean =>
  signedLines(article).some((line) => line.split(/[^\p{L}’'-]+/u).includes(label));

/** What the people of a transcript say, a quotation for each turn; whoever asks, or is only `A` and named nowhere, is left out. */
export function transcribe(reading: Reading, turns: readonly Turn[]): Explained[] {
  const { analysis } = reading;
  const answerer = answererOf(reading);
  // A debate of essays with a last word each is no transcript: most of the article is turns. From judgement.
  if (turns.length < 3 || turns.length * 2 < analysis.article.paragraphs.length) return [];
  const asks = (turn: Turn) => /\?\s*$/.test(textOf(analysis.article, turn.paragraph));
  const questions = new Map<string, { asked: number; all: number }>();
  for (const turn of turns) {
    const own = questions.get(turn.label) ?? { asked: 0, all: 0 };
    questions.set(turn.label, { asked: own.asked + (asks(turn) ? 1 : 0), all: own.all + 1 });
  }
  const isAsker = ({ label }: Turn) => questions.get(label)!.asked * 2 > questions.get(label)!.all;
  return turns
    .filter(
      (turn) =>
        (turn.label.length > 1 || (answerer && ANSWER.test(turn.label))) &&
        !asks(turn) &&
        !isAsker(turn) &&
        !isMarked(analysis.article, turn),
    )
    .map((turn) => ({
      row: 'label',
      quotation: quoteTurn(
        analysis.article,
        answerer && ANSWER.test(turn.label) ? { ...turn, name: answerer } : turn,
      ),
    }));
}

/** A turn in quotation marks is found as any other quotation is. */
const isMarked = (article: Article, { paragraph }: Turn): boolean => /^[“"]/.test(textOf(article, paragraph));

function quoteTurn(article: Article, { paragraph, name, entity, start }: Turn): Explained['quotation'] {
  const whole = textOf(article, paragraph).trimEnd();
  const role = entity?.role;
  return {
    text: whole.slice(start),
    paragraph: paragraph.number,
    start,
    end: whole.length,
    kind: 'direct',
    speaker: role ? { name, role } : { name },
    attribution: 'named',
    cue: ':',
  };
}
