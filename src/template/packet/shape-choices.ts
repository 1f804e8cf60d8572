/** How the choices of a question stand on paper: side by side, as two columns to match, or as a list to put in order. */

import type { AskedQuestion } from '../../study/guide.js';

export interface Shape {
  /** The columns in which the choices fit. */
  readonly columns: number;
  /** The question without what is matched. */
  readonly stem?: string;
  /** The letter of what each name is matched with. */
  readonly pairs?: readonly { readonly name: string; readonly code: string }[];
  /** Statements, and the letter by which each is judged. */
  readonly marks?: readonly { readonly text: string; readonly code: string }[];
  /** Events in the order of the choices, and the place of each in time. */
  readonly order?: readonly { readonly text: string; readonly place: number }[];
}

export function shapeChoices(question: AskedQuestion): Shape {
  const { kind, choices = [] } = question;
  const longest = Math.max(0, ...choices.map(({ length }) => length));
  const columns =
    FITS.find(
      ([most, letters]) => choices.length >= most && choices.length % most === 0 && longest <= letters,
    )?.[0] ?? 1;
  const matched = kind === 'matching' ? (matching(question) ?? judging(question)) : undefined;
  const ordered = kind === 'sequence' ? ordering(question) : undefined;
  return { columns, ...matched, ...ordered };
}

/** Columns across the page, and the letters of a choice that then fit. From measuring. */
const FITS: readonly (readonly [number, number])[] = [
  [4, 17],
  [3, 23],
  [2, 38],
];

/** `Who says what? Match each person with his or her words: A; B; C.` */
function matching({
  prompt,
  answer,
  choices = [],
}: AskedQuestion): Pick<Shape, 'stem' | 'pairs'> | undefined {
  const [, stem, listed] = /^(.+): ([^:]+;[^:]+)\.$/u.exec(prompt) ?? [];
  if (!stem || !listed) return undefined;
  const pairs = listed.split('; ').map((name) => ({ name, code: codeFor(name, { answer, choices }) }));
  return pairs.some(({ code }) => code === '') ? undefined : { stem: `${stem}.`, pairs };
}

/** The letter of the choice that stands behind the name in the answer, which may say the letter too. */
function codeFor(name: string, { answer, choices }: { answer: string; choices: readonly string[] }): string {
  const right = choices.findIndex((choice, i) =>
    [`${name}: ${choice}`, `${name}: ${letterOf(i)}) ${choice}`].some((said) => answer.includes(said)),
  );
  return right < 0 ? '' : letterOf(right);
}

/** `a) S: ¶3 has “at least 129”; b) O: ¶6 has “is not”` */
function judging({ answer, choices = [] }: AskedQuestion): Pick<Shape, 'marks'> | undefined {
  const marks = choices.map((text, i) => {
    const code = new RegExp(`(?:^|; )${letterOf(i)}\\) ([A-Z]):`, 'u').exec(answer)?.[1] ?? '';
    return { text, code };
  });
  return marks.some(({ code }) => code === '') ? undefined : { marks };
}

/** Each event stands in the answer, the earliest first. */
function ordering({ answer, choices = [] }: AskedQuestion): Pick<Shape, 'order'> | undefined {
  const places = choices.map((choice) => answer.indexOf(choice));
  if (places.some((place) => place < 0)) return undefined;
  const order = choices.map((text, i) => ({
    text,
    place: 1 + places.filter((place) => place < places[i]!).length,
  }));
  return { order };
}

const letterOf = (index: number): string => String.fromCharCode(97 + index);
