/** How the choices of a question stand on paper: side by side, as two columns to match, or as a list to put in order. */

import type { AskedQuestion } from '../../study/guide.js';

export interface Shape {
  /** The columns in which the choices fit. */
  readonly columns: number;
  /** The question without what is matched. */
  readonly stem?: string;
  /** The letter of what each name is matched with. */
  readonly pairs?: readonly { readonly name: string; readonly code: string }[];
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
  const matched = kind === 'matching' ? matching(question) : undefined;
  const ordered = kind === 'sequence' ? ordering(question) : undefined;
  return { columns, ...matched, ...ordered };
}

/** Columns across the page, and the letters of a choice that then fit. From measuring. */
const FITS: readonly (readonly [number, number])[] = [
  [4, 17],
  [3, 23],
  [2, 38],
];

function matching({
  prompt,
  answer,
  choices = [],
}: AskedQuestion): Pick<Shape, 'stem' | 'pairs'> | undefined {
  const { stem, names } = listed(prompt) ?? namedParagraphs(prompt) ?? {};
  const pairs = names?.map((name) => ({ name, code: codeFor(name, { answer, choices }) }));
  return !stem || !pairs || pairs.some(({ code }) => code === '') ? undefined : { stem, pairs };
}

interface Matched {
  readonly stem: string;
  readonly names: readonly string[];
}

/** `Who says what? Match each person with his or her words: A; B; C.` */
function listed(prompt: string): Matched | undefined {
  const [, stem, names] = /^(.+): ([^:]+;[^:]+)\.$/u.exec(prompt) ?? [];
  return stem && names ? { stem: `${stem}.`, names: names.split('; ') } : undefined;
}

/** `What does each of these paragraphs do? Match ¶4, ¶6 and ¶15.` */
function namedParagraphs(prompt: string): Matched | undefined {
  const [names] = /(?<=\bMatch )¶\d+(?:, ¶\d+)* and ¶\d+/u.exec(prompt) ?? [];
  return names ? { stem: prompt, names: names.split(/, | and /u) } : undefined;
}

/** The letter of the choice that stands behind the name in the answer, which may say the letter too, and has no full stop. */
function codeFor(name: string, { answer, choices }: { answer: string; choices: readonly string[] }): string {
  const said = `; ${answer}`;
  const right = choices.map(unstopped).findIndex((choice, i) => {
    const [, rest] = said.split(`; ${name}: `);
    return rest !== undefined && [choice, `${letterOf(i)}) ${choice}`].some((one) => rest.startsWith(one));
  });
  return right < 0 ? '' : letterOf(right);
}

/** As an answer prints it in a row of others. */
export const unstopped = (choice: string): string => choice.replace(/\.$/u, '');

/** Each event stands in the answer, the earliest first. */
function ordering({ answer, choices = [] }: AskedQuestion): Pick<Shape, 'order'> | undefined {
  const places = choices.map((choice) => answer.indexOf(unstopped(choice)));
  if (places.some((place) => place < 0)) return undefined;
  const order = choices.map((text, i) => ({
    text,
    place: 1 + places.filter((place) => place < places[i]!).length,
  }));
  return { order };
}

const letterOf = (index: number): string => String.fromCharCode(97 + index);
