/** The looks that settings may choose: each is a custom property at the head of the built-in style sheet. */

import type { Field, Fields } from './field.js';

/** A look, and the custom property that holds it. */
interface Look {
  readonly property: string;
  readonly field: Field;
}

const colour = (property: string, example: string, about: string): Look => ({
  property,
  field: { kind: 'colour', example: `"${example}"`, about },
});
/** Between two sizes in points, as people write them: beyond these nobody reads, or writes. */
const length = (property: string, example: string, about: string, [least, most]: Range): Look => ({
  property,
  field: {
    kind: 'length',
    example,
    about: `${about} (${least}pt to ${most}pt, in any unit)`,
    allows: (text) => {
      const points = Number.parseFloat(text) * POINTS[text.replace(/[\d.]/g, '') as keyof typeof POINTS];
      return points >= least && points <= most;
    },
  },
});
type Range = readonly [least: number, most: number];
const POINTS = { pt: 1, px: 0.75, mm: 72 / 25.4, cm: 72 / 2.54, in: 72 };
const font = (property: string, example: string, about: string): Look => ({
  property,
  field: { kind: 'text', example, about },
});

const LOOKS: Readonly<Record<string, Look>> = {
  body: length('--body', '11.5pt', 'size of the text; all other sizes follow it', [4, 40]),
  'reading-font': font('--serif', 'Source Serif 4', 'family that the text is set in'),
  'working-font': font('--sans', 'Atkinson Hyperlegible Next', 'family of headings, questions and notes'),
  accent: colour('--accent', '#1f4e79', 'colour of labels and numbers, and of the first theme'),
  ink: colour('--ink', '#1a1a1a', 'colour of the text'),
  soft: colour('--soft', '#55595e', 'colour of what stands behind: sources, notes, foot lines'),
  rule: colour('--rule', '#6a7077', 'colour of the lines to write on'),
  hair: colour('--hair', '#767b81', 'colour of the thin lines in tables'),
  tint: colour('--tint', '#eef1f4', 'colour behind answers and tasks in the margin'),
  ruled: length('--ruled', '8mm', 'distance of the lines to write on', [10, 100]),
};

/** The looks as keys of the settings file. */
export const LOOK_FIELDS: Fields = Object.fromEntries(
  Object.entries(LOOKS).map(([name, { field }]) => [name, field]),
);

/** What settings say of the looks, as a style sheet that goes after the built-in ones; empty when they say nothing. */
export function looksSheet(looks: Readonly<Record<string, string>>, footer: string | undefined): string {
  const lines = Object.entries(looks).map(([name, value]) => `  ${lookDeclaration(name, value)}\n`);
  const root = lines.length > 0 ? `:root {\n${lines.join('')}}\n` : '';
  return root + (footer === undefined ? '' : footSheet(footer));
}

/** A look as CSS has it. */
export function lookDeclaration(name: string, value: string): string {
  const { property, field } = LOOKS[name]!;
  return `${property}: ${field.kind === 'text' ? `${quoted(value)}, ${GENERIC[property]}` : value};`;
}

/** What stands in where the family lacks a character. */
const GENERIC: Readonly<Record<string, string>> = { '--serif': 'serif', '--sans': 'sans-serif' };

/** The foot line of the school stands before the title. */
const footSheet = (footer: string): string =>
  `@page {\n  @bottom-left { content: ${quoted(`${footer} · `)} string(title); font: var(--size-fine) var(--sans); color: var(--soft); }\n}\n`;

/** A string of CSS that ends where it should, whatever stands in it; `<` is written out, for the sheet stands in a page. */
const quoted = (text: string): string =>
  `"${text.replace(/["\\<\n\r\f]/g, (sign) => `\\${sign.codePointAt(0)!.toString(16)} `)}"`;
