/** Speaker labels: paragraphs of a transcript, an interview or a debate that open with `NAME:`. */

import type { Article, Paragraph } from '../../../article/index.js';
import type { Reading } from '../../../grammar/reading.js';
import type { NamedEntity } from '../../../language/analysis.js';
import { ANSWER, answererOf } from '../../answers.js';
import type { Explained } from '../found-quotation.js';

/** A paragraph that somebody says, as its label tells. */
export interface Turn {
  readonly paragraph: Paragraph;
  readonly label: string;
  readonly name: string;
  readonly entity?: NamedEntity;
}

/** The paragraphs of an article that were read with a label. */
export const findTurns = (article: Article, names: readonly NamedEntity[]): Turn[] =>
  article.paragraphs.flatMap((paragraph) =>
    paragraph.speaker ? [turnOf(paragraph, paragraph.speaker, names)] : [],
  );

/** A paragraph whose label has been read off it. */
function turnOf(paragraph: Paragraph, label: string, names: readonly NamedEntity[]): Turn {
  const entity = personCalled(label, names);
  return { paragraph, label, name: entity?.name ?? label, ...(entity && { entity }) };
}

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

function quoteTurn(article: Article, { paragraph, name, entity }: Turn): Explained['quotation'] {
  const whole = textOf(article, paragraph).trimEnd();
  const role = entity?.role;
  return {
    text: whole,
    paragraph: paragraph.number,
    start: 0,
    end: whole.length,
    kind: 'direct',
    speaker: role ? { name, role } : { name },
    attribution: 'named',
    cue: ':',
  };
}
