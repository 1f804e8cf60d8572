import { expect, test } from 'vitest';
import type { Diagnostic } from '../../../src/base/diagnostics.js';
import { createSource, parseCss } from '../../../src/css/sheet/source.js';
import { elementX, styled } from '../styled.js';

const RULES = 500;
/** What is wrong stands in every line, in its ninth column. */
const faulty = (between: string) =>
  Array.from({ length: RULES }, (_, index) => `.c${String(index).padEnd(4, 'x')} {color red}`).join(between);

function read(css: string): { readonly pieces: readonly string[]; readonly told: readonly Diagnostic[] } {
  const told: Diagnostic[] = [];
  const source = createSource({
    css,
    file: 'a.css',
    placeOf: (line, column) => ({ line, column }),
    report: (diagnostic) => void told.push(diagnostic),
  });
  const pieces = [...parseCss(source, 'stylesheet')].map((piece) => piece.source.css);
  return { pieces, told };
}

/** For each fault the parser goes through all that it was given. */
test('a long sheet is parsed in pieces, which are all of it', () => {
  const { pieces } = read(faulty('\n'));
  expect(pieces.join('')).toBe(faulty('\n'));
  expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThan(3000);
});

test('what is wrong in a piece is told where it stands in the sheet', () => {
  const lines = read(faulty('\n')).told.map(({ place }) => place);
  expect(lines).toHaveLength(RULES);
  expect(new Set(lines.map((place) => place?.column)).size).toBe(1);
  expect(lines.map((place) => place?.line)).toEqual(Array.from({ length: RULES }, (_, index) => index + 1));
});

test('in a sheet of one line too', () => {
  const columns = read(faulty(' ')).told.map(({ place }) => place?.column ?? 0);
  const step = faulty(' ').indexOf('.c1') - faulty(' ').indexOf('.c0');
  expect(columns).toEqual(Array.from({ length: RULES }, (_, index) => (columns[0] ?? 0) + index * step));
});

test('no rule is cut, nor one in another, nor a string', () => {
  const filler = '/* } */ .d::before { content: "}" } '.repeat(200);
  const { document, messages } = styled(
    `@media print { ${filler} p { orphans: 4 } } ${filler} p { widows: 5 }`,
  );
  expect(messages).toBe('');
  expect(elementX(document).style).toMatchObject({ orphans: 4, widows: 5 });
});

test('a bracket too many ends no piece', () => {
  const filler = `${'.d { color: red } '.repeat(100)}${' '.repeat(300)}`;
  const { document } = styled(`${filler}} p { orphans: 4 } ${filler}`);
  expect(elementX(document).style.orphans).not.toBe(4);
});

test('the inside of a style attribute is one piece', () => {
  const { document } = styled('', `<p id="x" style="--a: {${' '.repeat(3000)}} orphans: 4; widows: 5">`);
  expect(elementX(document).style).toMatchObject({ orphans: 2, widows: 5 });
});

test('of a long rule with thousands of faults the first are told, and that it is left out', () => {
  const { document, messages } = styled(
    `p { widows: 5 } p { orphans: 4; ${'color red;\n'.repeat(10_000)} } p { widows: 6 }`,
  );
  expect(elementX(document).style).toMatchObject({ orphans: 2, widows: 2 });
  expect(messages.match(/this is not CSS/g)?.length).toBeLessThan(2500);
  expect(messages).toContain('from here on all is left out');
});
