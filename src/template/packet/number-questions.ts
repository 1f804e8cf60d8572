/** Numbers the questions through the whole packet, gives each its room, and gathers their answers in that order. */

import type { AskedQuestion, DiscussionQuestion, GuideTheme, Statement } from '../../study/guide.js';
import { lettersOf, type Measure, type Room, roomFor } from './answer-room.js';
import { discussionRoom, standsBeside } from './beside.js';
import type { Packet } from './index.js';
import { type Shape, shapeChoices } from './shape-choices.js';

/** What every question has beside its own fields. */
export interface Numbered extends Room {
  readonly number: number;
  /** Whether the answer says itself where it stands in the text. */
  readonly namesParagraphs: boolean;
  /** Whether it has no answer that could be printed: students give one of their own. */
  readonly isOpen: boolean;
}

export interface KeyEntry {
  readonly number: number;
  readonly answer: string;
  readonly namesParagraphs: boolean;
  readonly isOpen: boolean;
  readonly paragraphs: readonly number[];
}

/** What of an answer has no place beside its question. */
export interface Detail {
  readonly number: number;
  readonly answer?: string;
  readonly working?: string;
  readonly whyNot?: readonly string[];
  readonly why?: string;
}

export type NumberedDiscussion = DiscussionQuestion & Numbered;
export type NumberedComprehension = AskedQuestion & Numbered & Shape;
export type NumberedStatement = Statement & { readonly number: number; readonly code: string };
export type NumberedTheme = Omit<GuideTheme, 'discussion'> & {
  readonly discussion: readonly NumberedDiscussion[];
};

export interface Questions {
  readonly comprehension: readonly NumberedComprehension[];
  readonly themes: readonly NumberedTheme[];
  readonly discussion: readonly NumberedDiscussion[];
  readonly talk: readonly NumberedDiscussion[];
  readonly statements: readonly NumberedStatement[];
  readonly answers: readonly KeyEntry[];
  readonly details: readonly Detail[];
}

/** In the order in which the sections stand. */
export function numberQuestions(packet: Packet): Questions {
  const { guide, talk, sections } = packet;
  const count = new Counter(lettersOf(packet));
  const made = {
    comprehension: [] as NumberedComprehension[],
    themes: guide.themes.map((theme): NumberedTheme => ({ ...theme, discussion: [] })),
    discussion: [] as NumberedDiscussion[],
    talk: [] as NumberedDiscussion[],
    statements: [] as NumberedStatement[],
  };
  for (const section of sections) {
    if (section === 'check-reading')
      made.comprehension = guide.comprehension.map((one) => count.comprehension(one));
    if (section === 'talk') made.talk = talk.map((one) => count.discussion(one, 'full'));
    if (section === 'language') made.statements = guide.statements.map((one) => count.statement(one));
    if (section !== 'themes') continue;
    made.themes = guide.themes.map((theme) => ({
      ...theme,
      discussion: theme.discussion.map((one, i) =>
        count.discussion(one, i === 0 && standsBeside(theme) ? 'half' : 'full'),
      ),
    }));
    made.discussion = (guide.discussion ?? []).map((one) => count.discussion(one, 'full'));
  }
  return { ...made, answers: count.answers, details: count.details };
}

type Asked = Pick<DiscussionQuestion, 'paragraphs' | 'edited'>;

/** Gives out numbers, and keeps the answers that belong to them. */
class Counter {
  readonly answers: KeyEntry[] = [];
  readonly details: Detail[] = [];
  readonly #letters: ReturnType<typeof lettersOf>;

  constructor(letters: ReturnType<typeof lettersOf>) {
    this.#letters = letters;
  }

  comprehension(question: AskedQuestion): NumberedComprehension {
    const { answer, lines, working, whyNot, rightChoice } = question;
    const shape = shapeChoices(question);
    const own = shape.pairs || shape.order || whyNot ? 0 : lines;
    const letter = rightChoice === undefined ? '' : `(${letterOf(rightChoice)}) `;
    const short = shape.pairs?.map((pair) => `${pair.name}: ${pair.code}`).join('; ');
    const keyed = short ?? letter + answer;
    const paragraphs = question.paragraphs ?? (question.evidence ? [question.evidence.paragraph] : []);
    const numbered = this.#number(keyed, roomFor(keyed, own, this.#letters.full), {
      ...question,
      paragraphs,
    });
    const isShown =
      own > 0
        ? !numbered.isCut
        : rightChoice !== undefined ||
          (short !== undefined && !isOfParagraphs(shape)) ||
          shape.order !== undefined;
    const detail = {
      ...(!isShown && { answer }),
      ...(working && { working }),
      ...(whyNot && { whyNot }),
    };
    this.#detail(numbered.number, detail);
    return { ...question, paragraphs, ...numbered, ...shape };
  }

  discussion(question: DiscussionQuestion, measure: Measure): NumberedDiscussion {
    const answer = question.lookFor ?? '';
    const room = discussionRoom(question, measure, this.#letters);
    const numbered = this.#number(answer, room, question);
    this.#detail(numbered.number, room.isCut ? { answer } : {});
    return { ...question, ...numbered };
  }

  statement(statement: Statement): NumberedStatement {
    const number = this.answers.length + 1;
    const code = statement.kind.charAt(0).toUpperCase();
    const paragraphs = [statement.extract.paragraph];
    this.answers.push({
      number,
      answer: `${code} (${statement.kind})`,
      namesParagraphs: false,
      isOpen: false,
      paragraphs,
    });
    this.#detail(number, { why: statement.why });
    return { ...statement, number, code };
  }

  #number(answer: string, room: Room, { paragraphs, edited }: Asked): Numbered {
    const number = this.answers.length + 1;
    const namesParagraphs = answer.includes('¶');
    // To a question of their own teachers may know the answer without saying it.
    const isOpen = answer === '' && !edited;
    this.answers.push({ number, answer, namesParagraphs, isOpen, paragraphs });
    return { number, namesParagraphs, isOpen, ...room };
  }

  #detail(number: number, detail: Omit<Detail, 'number'>): void {
    if (Object.keys(detail).length > 0) this.details.push({ number, ...detail });
  }
}

/** What paragraphs do is seen by words that the letters do not tell. */
const isOfParagraphs = ({ pairs = [] }: Shape): boolean => pairs.some(({ name }) => name.startsWith('¶'));

const letterOf = (index: number): string => String.fromCharCode(97 + index);
