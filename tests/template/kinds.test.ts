import { describe, expect, test } from 'vitest';
import type { GuideArticle, StudyGuide } from '../../src/study/guide.js';
import { fillPacket, planPacket, renderGuide } from '../../src/template/index.js';
import { smallGuide } from '../study/small-guide.js';

function render(source: string, article: Partial<GuideArticle>): string {
  const { themes, ...small } = smallGuide();
  const guide: StudyGuide = {
    ...small,
    article: { ...small.article, headings: [], ...article },
    themes: [],
    vocabulary: small.vocabulary,
  };
  const packet = fillPacket(guide, planPacket(guide, { length: 'full' }));
  const templates = new Map([['student.hbs', { file: 'mine/student.hbs', source }]]);
  return renderGuide(packet, { edition: 'student' }, templates);
}

const paragraph = (number: number, text: string, more: Partial<GuideArticle['paragraphs'][number]> = {}) =>
  ({ number, text, alsoThemes: [], ...more }) as const;

const EACH = '{{#each sections}}{{#each paragraphs}}';
const END = '{{/each}}{{/each}}';

describe('verse', () => {
  const paragraphs = [
    paragraph(1, '[Enter OLE]'),
    paragraph(2, 'Who rows so late?\nSpeak up.', { kind: 'verse', writer: 'MARTA' }),
    paragraph(3, 'It is your brother,\nand he is cold.', { kind: 'verse', writer: 'OLE' }),
  ];
  const play = { kind: 'play', paragraphs } as const;
  test('lines are numbered through the text, under whoever speaks', () =>
    expect(
      render(
        `${EACH}{{#each lines}}{{signed}} {{number}} {{text}}{{#if isLast}}|{{/if}}\n{{/each}}${END}`,
        play,
      ),
    ).toBe('MARTA 1 Who rows so late?\n 2 Speak up.|\nOLE 3 It is your brother,\n 4 and he is cold.|\n'));
  test('the stage has no numbers', () =>
    expect(render(`${EACH}{{#if isStage}}{{text}}{{/if}}${END}`, play)).toBe('[Enter OLE]'));
  test('references are to lines', () => {
    expect(render('{{#each sections}}{{refs 3}}{{/each}}', play)).toBe('lines 3–4');
    expect(
      render('{{lineCount}} {{#each quotations}}{{placeOf this}}{{/each}}', {
        kind: 'poem',
        paragraphs: [
          paragraph(
            1,
            'The harbour master closed the port on Monday. “Nobody sails today,” said Ida Holm,\nthe harbour master.',
            { kind: 'verse' },
          ),
        ],
      }),
    ).toBe('2 line 1');
  });
});

describe('lists', () => {
  test('items have the numbers they were given', () =>
    expect(
      render(`${EACH}{{#each items}}{{label}} {{text}};{{/each}}${END}`, {
        paragraphs: [paragraph(1, 'Mix.\nBake.', { kind: 'list', marks: ['3.', '4.'] })],
      }),
    ).toBe('3. Mix.;4. Bake.;'));
});

describe('languages', () => {
  const looks = '{{ownLanguage}} {{isForeign}}{{textLang}} {{t "The text"}} {{count 28000}}';
  test('English', () => expect(render(looks, { language: 'en-GB' })).toBe('en-GB false The text 28,000'));
  test('a language with words of its own', () =>
    expect(render(looks, { language: 'es-MX' })).toMatch(/^es-MX false El texto 28[,.]000$/));
  test('any other is tagged in a guide in English', () =>
    expect(render(looks, { language: 'tr' })).toBe('en true lang="tr" The text 28,000'));
  test('of one that is written from right to left that is said as well', () =>
    expect(render(looks, { language: 'he' })).toBe('en true lang="he" dir="rtl" The text 28,000'));
});
