import { describe, expect, test } from 'vitest';
import { styled } from '../styled.js';

/** The faces of a sheet, the one that holds first, each on a line. */
const faces = (css: string) =>
  styled(css).document.fontFaces.map(({ family, weight, style, src }) =>
    [family, weight, style, src].join(' '),
  );
const OWN = '@font-face { font-family: "Own"; src: url(own.ttf)';

describe('what is read', () => {
  test.each([
    [`${OWN} }`, 'Own 400 normal own.ttf'],
    [`${OWN}; font-weight: bold; font-style: italic }`, 'Own 700 italic own.ttf'],
    [
      '@FONT-FACE { FONT-FAMILY: Own Face; SRC: URL("a/b.OTF"); font-weight: 600 }',
      'Own Face 600 normal a/b.OTF',
    ],
    [
      '@font-face { font-family: Own; src: local("Own"), url(o.woff2) format("woff2"), url(o.bin) format(truetype), url(o.ttf) }',
      'Own 400 normal o.bin',
    ],
    [
      '@font-face { font-family: Own; src: url(https://own.example/o.ttf), url(o.ttf) }',
      'Own 400 normal o.ttf',
    ],
    [`@media print { ${OWN} } }`, 'Own 400 normal own.ttf'],
    ['@font-face { font-family: Own; src: url("own.ttf?v=1#iefix") }', 'Own 400 normal own.ttf'],
    ['@font-face { font-family: Own; src: url("Own%20Face.ttf") }', 'Own 400 normal Own Face.ttf'],
    ['@font-face { font-family: Own; src: url("100%.ttf") }', 'Own 400 normal 100%.ttf'],
  ])('%s', (css, expected) => {
    expect(faces(css)).toEqual([expected]);
    expect(styled(css).messages).toBe('');
  });
  test('of two that say the same the later one holds, so it comes first', () =>
    expect(faces(`${OWN} } @font-face { font-family: Own; src: url(two.otf) }`)).toEqual([
      'Own 400 normal two.otf',
      'Own 400 normal own.ttf',
    ]));
  test('one for screens is passed over', () => {
    expect(faces(`@media screen { ${OWN} } }`)).toEqual([]);
    expect(styled('@media screen { @font-face { src: none } }').messages).toBe('');
  });
});

describe('what is reported, and brings nothing', () => {
  test.each([
    ['@font-face { src: url(own.ttf) }', 'a.css:1:1: warning: this @font-face has no font-family'],
    ['@font-face { font-family: Own }', 'this @font-face has no src'],
    [
      '@font-face { font-family: Own; src: url(own.woff) }',
      '"src" in @font-face does not take "url(own.woff)"',
    ],
    ['@font-face { font-family: Own; src: url(own.ttf) format("woff") }', 'does not take'],
    ['@font-face { font-family: Own; src: local("Own") }', 'does not take "local("Own")"'],
    ['@font-face { font-family: Own; src: url(https://own.example/o.ttf) }', 'nothing is fetched'],
    ['@font-face { font-family: Own; src: url(//own.example/o.ttf) }', 'nothing is fetched'],
    ['@font-face { font-family: Own; src: url(data:font/ttf;base64,AAEAAA.ttf) }', 'nothing is fetched'],
    [`${OWN}; font-weight: 100 900 }`, 'each weight is a file of its own'],
    [`${OWN}; font-weight: bolder }`, '"font-weight" in @font-face does not take "bolder"'],
    [`${OWN}; font-style: slanted }`, 'write normal or italic'],
  ])('%s', (css, expected) => {
    expect(styled(css).messages).toContain(expected);
    expect(faces(css)).toEqual([]);
  });
});

test.each([
  ['unicode-range: U+20-7E', '"unicode-range" is not supported in @font-face'],
  ['font-display: swap', 'hint: @font-face takes font-family, font-weight, font-style, src'],
  ['font-wieght: bold', 'did you mean "font-weight"?'],
])('what is not supported is passed over alone: %s', (descriptor, expected) => {
  expect(styled(`${OWN}; ${descriptor} }`).messages).toContain(expected);
  expect(faces(`${OWN}; ${descriptor} }`)).toEqual(['Own 400 normal own.ttf']);
});
