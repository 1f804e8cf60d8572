/** What goes wrong in programs: names that objects have, numbers at their ends, letters that are none. */

export const ODD_NAMES: readonly string[] = [
  ...['constructor', '__proto__', 'toString', 'valueOf', 'hasOwnProperty', 'prototype', 'length', 'then'],
  ...['', ' ', '-', '--', '\u0000', '..', '/', '\\', 'a\nb', '\u001b[2J', '\u202eevil', 'español', '\ud800'],
];

export const ODD_NUMBERS: readonly string[] = [
  ...['0', '-0', '1', '-1', '1e300', '-3e38', '1e-300', '1e999', 'NaN', 'Infinity', '99999999999999999999'],
  ...['0.0000001', '2147483648', '4294967296', '1e21', '14400', '1000000'],
];

export const ODD_TEXTS: readonly string[] = [
  ...[
    '\ufffe',
    '\uffff',
    '\ud800',
    '\udc00x',
    '\ufeff',
    '\u0000',
    '\u0007',
    '\u001b]0;title\u0007',
    '\u200b',
    '\u00ad',
  ],
  ...[
    '\u202e',
    '\u2028',
    'e\u0301\u0301\u0301',
    'a\u0335\u0336\u0337\u0338\u0339',
    'שלום',
    'مرحبا',
    '日本語',
    '👩‍👩‍👧',
    'ﬁ',
    'İ',
    'ß',
  ],
  ...[
    '________',
    'x x x x x x',
    '. . . .',
    '“‘“‘“',
    '))))',
    '((((',
    '{{{this}}}',
    '<script>',
    '&#xD800;',
    '&amp;amp;',
  ],
  ...[
    'a'.repeat(250),
    '9'.repeat(60),
    '—'.repeat(40),
    `href="${'a'.repeat(220)}"`,
    '1,000,000,000,000,000,000',
  ],
];

export const WORDS: readonly string[] =
  'the harbour master closed port on Monday after three boats had been lost and Ida Holm said that nobody sails today because of a storm in Skerry 40 per cent 1914 July of fishermen may lose more than 12,000 years ago when he she they it who which however not never only old pier will stand another night'.split(
    ' ',
  );
