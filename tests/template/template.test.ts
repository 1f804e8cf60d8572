import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Fatal } from '../../src/base/diagnostics.js';
import type { StudyGuide } from '../../src/study/guide.js';
import type { Schema } from '../../src/study/guide-schema.js';
import { CONTEXT_SCHEMA } from '../../src/template/context-schema.js';
import { HELPERS } from '../../src/template/helpers.js';
import { fillPacket, planPacket, renderGuide, type Templates } from '../../src/template/index.js';
import { smallGuide } from '../study/small-guide.js';

function templates(files: Readonly<Record<string, string>>): Templates {
  return new Map(Object.entries(files).map(([name, source]) => [name, { file: `mine/${name}`, source }]));
}

const render = (source: string, more: Record<string, string> = {}, title?: string): string =>
  renderOf(smallGuide(title), { 'student.hbs': source, ...more });

function renderOf(guide: StudyGuide, files: Readonly<Record<string, string>>): string {
  const packet = fillPacket(guide, planPacket(guide, { length: 'full' }));
  return renderGuide(packet, { edition: 'student' }, templates(files));
}

const check = (source: string, expected: string): void => expect(render(source)).toBe(expected);

/** `message`, at `line:column` of `file`. */
function checkError(
  source: string,
  place: string,
  expected: { message: string; hint?: string; more?: Record<string, string> },
): void {
  const error = catchFatal(() => render(source, expected.more));
  const { file, place: at, message, hint } = error.diagnostic;
  expect(`${file}:${at?.line}:${at?.column}`).toBe(place);
  expect(message).toContain(expected.message);
  if (expected.hint) expect(hint).toContain(expected.hint);
}

function catchFatal(run: () => void): Fatal {
  try {
    run();
  } catch (error) {
    expect(error).toBeInstanceOf(Fatal);
    return error as Fatal;
  }
  throw new Error('nothing was thrown');
}

describe('rendering', () => {
  test('fields', () => check('{{article.title}} {{edition.name}}', 'The Storm student'));
  test('loops and sections', () =>
    check('{{#each sections}}[{{heading}}:{{paragraphs.length}}]{{/each}}', '[:1][The pier:1]'));
  test.each([
    ['a warning is useless.', '[A] warning is useless.'],
    ['Hirta is an island.', '[…] Hirta is an island.'],
  ])('a line without its opening word: %s', (text, printed) => {
    const guide = {
      ...smallGuide(),
      overview: [{ text, paragraph: 1, start: 0, end: text.length, cutBefore: true }],
    };
    expect(renderOf(guide, { 'student.hbs': '{{#each overview}}{{cut this}}{{/each}}' })).toBe(printed);
  });
  test('paragraph references lead to their paragraphs', () =>
    check(
      '{{#each themes}}{{refs paragraphs}}{{/each}}<p id="p1"></p>',
      '<a href="#p1" aria-label="paragraphs 1–2">¶¶1–2</a><p id="p1"></p>',
    ));
  test('and so do those in a question', () =>
    check(
      '<p id="p2"></p>{{cite "See ¶2 & ¶99."}}',
      '<p id="p2"></p>See <a href="#p2" aria-label="paragraph 2">¶2</a> &amp; <span aria-label="paragraph 99">¶99</span>.',
    ));
  test('nowhere where the text is not printed', () =>
    check('{{atParagraph 1}}', '<span aria-label="paragraph 1">¶1</span>'));
  test('a line shows the name for the pronoun that is left out', () => {
    const text = 'report is late.';
    const line = { text, paragraph: 1, start: 4, end: 4 + text.length, opener: 'Ada Obi’s' };
    const guide = { ...smallGuide(), overview: [line] };
    expect(renderOf(guide, { 'student.hbs': '{{#each overview}}{{cut this}}{{/each}}' })).toBe(
      '[Ada Obi’s] report is late.',
    );
  });
  test('and the name in the place of a pronoun further on', () => {
    const text = 'in May she closed the port.';
    const named = { start: 11, end: 14, name: 'Ada Obi' };
    const line = { text, paragraph: 1, start: 4, end: 4 + text.length, cutBefore: true, named };
    const guide = { ...smallGuide(), overview: [line] };
    expect(renderOf(guide, { 'student.hbs': '{{#each overview}}{{cut this}}{{/each}}' })).toBe(
      '[I]n May [Ada Obi] closed the port.',
    );
  });
  test('quoted words lose the comma that leads on', () =>
    check('{{#each quotations}}{{spoken text}}{{/each}}', 'Nobody sails today'));
  const FERRIES = 'The day the ferries stopped, and who is now to pay for the boats';
  const BOATS =
    '渡し船が止まった日と、これから誰がその船の代金を支払うのかという、島の人々が長い間話し合ってきた問題';
  test.each([
    ['usual', 'The day the ferries stopped', 'The day the ferries stopped'],
    ['usual', FERRIES, FERRIES],
    ['usual', `${FERRIES} that rust`, `${FERRIES} …`],
    ['narrow', FERRIES, 'The day the ferries stopped, and who is now …'],
    ['narrow', 'Ferries that stopped', 'Ferries that stopped'],
    ['usual', BOATS, '渡し船が止まった日と、これから誰がその船の代金を支払うのかという …'],
    ['narrow', BOATS, '渡し船が止まった日と、これから誰がその船の代金 …'],
    ['narrow', `${'w'.repeat(60)} day`, `${'w'.repeat(46)} …`],
    ['large', FERRIES, 'The day the ferries stopped, and …'],
    ['dyslexia', FERRIES, 'The day the ferries …'],
  ])('a running head on %s paper: %s', (paper, title, head) => {
    const guide = smallGuide(title);
    const packet = fillPacket(guide, planPacket(guide, { length: 'full' }));
    const sheets =
      paper === 'usual'
        ? []
        : ['notes-below.css', ...(paper === 'narrow' ? [] : [`${paper}.css`, 'small-paper.css'])];
    const source = templates({ 'student.hbs': '{{running article.title}}' });
    expect(renderGuide({ ...packet, sheets }, { edition: 'student' }, source)).toBe(head);
  });
  test('blanks to write on', () =>
    expect(render('{{#each comprehension}}{{blanks prompt}}{{/each}}')).toContain(
      'lose <input class="blank"',
    ));
  test('a word in bold', () =>
    expect(render('{{#each vocabulary}}{{mark context.text term}}{{/each}}')).toContain(
      'old <strong>pier</strong> will',
    ));
  test('partials with a context', () =>
    expect(render('{{> who before}}', { 'partials/who.hbs': '{{warmUp}}' })).toBe('Think of a storm.'));
});

describe('text of an article is never markup or code', () => {
  const nasty = '<script>alert("1")</script> {{article.words}} & more';
  const escaped = '&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; {{article.words}} &amp; more';
  test('fields', () => expect(render('{{article.title}}', {}, nasty)).toBe(escaped));
  test('helpers that make HTML', () => {
    expect(render('{{blanks article.title}}', {}, nasty)).not.toContain('<script>');
    expect(render('{{mark article.title "alert"}}', {}, nasty)).not.toContain('<script>');
  });
  test('three braces are refused', () =>
    checkError('<p>{{{article.title}}}', 'mine/student.hbs:1:4', {
      message: 'as markup',
      hint: 'two braces',
    }));
});

describe('what does not exist is an error with its place', () => {
  test('a field', () =>
    checkError('a\n {{article.titel}}', 'mine/student.hbs:2:4', {
      message: 'no field "titel"',
      hint: '"title"',
    }));
  test('a field in a loop that would run zero times', () =>
    checkError('{{#each places}}{{nam}}{{/each}}', 'mine/student.hbs:1:19', {
      message: 'no field "nam"',
      hint: '"name"',
    }));
  test('a field of the context around', () =>
    checkError('{{#each themes}}{{../artikle.title}}{{/each}}', 'mine/student.hbs:1:19', {
      message: 'no field "artikle"',
      hint: '"article"',
    }));
  test('a helper', () =>
    checkError('{{spokn article.title}}', 'mine/student.hbs:1:1', {
      message: 'no helper "spokn"',
      hint: '"spoken"',
    }));
  test('a block', () =>
    checkError('{{#unles article}}{{/unles}}', 'mine/student.hbs:1:1', {
      message: 'no block',
      hint: '"unless"',
    }));
  test('a partial', () =>
    checkError('\n{{> cuver}}', 'mine/student.hbs:2:1', {
      message: 'no partial "cuver"',
      hint: '"cover"',
      more: { 'partials/cover.hbs': '' },
    }));
  test('a field in a partial', () =>
    checkError('{{> cover}}', 'mine/partials/cover.hbs:1:3', {
      message: 'no field "x"',
      more: { 'partials/cover.hbs': '{{x}}' },
    }));
  test('a field in a section', () =>
    checkError(
      '{{#each packet.sections}}{{> (partial this) @root}}{{/each}}',
      'mine/partials/cover.hbs:1:3',
      {
        message: 'no field "x"',
        more: { 'partials/cover.hbs': '{{x}}' },
      },
    ));
  test('broken syntax', () => checkError('ok\n{{#if article}}', 'mine/student.hbs:2:1', { message: '' }));
});

test('the key quotes of all themes: the first of each before a second of any', () => {
  const guide = smallGuide();
  const quote = guide.themes[0]!.quotes[0]!;
  const themes = [['a', 'b', 'c'], [], ['d', 'e']].map((texts, i) => ({
    ...guide.themes[0]!,
    id: `t${i}`,
    quotes: texts.map((text) => ({ ...quote, text, joinsPrevious: text === 'b' })),
  }));
  const source =
    '{{#each keyQuotes}}{{#if (greater 3 @index)}}{{first.text}}{{#each more}}+{{text}}{{/each}} {{/if}}{{/each}}';
  expect(renderOf({ ...guide, themes }, { 'student.hbs': source })).toBe('a+b d c ');
});

test('a guide without an essential question has no room for one', () => {
  const folder = join(import.meta.dirname, '..', '..', 'templates', 'partials');
  const files = Object.fromEntries(
    ['before', 'warm-up'].map((name) => [
      `partials/${name}.hbs`,
      readFileSync(join(folder, `${name}.hbs`), 'utf8'),
    ]),
  );
  const guide = smallGuide();
  const page = (question: string): string =>
    renderOf(
      { ...guide, before: { ...guide.before, question } },
      { 'student.hbs': '{{> before}}', ...files },
    );
  expect(page('Who decides?')).toContain('class="big-question"');
  expect(page('')).not.toContain('class="big-question"');
});

describe('documentation', () => {
  const page = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'templates.md'), 'utf8');
  test.each(Object.keys(HELPERS))('names the helper %s', (name) =>
    expect(page).toMatch(new RegExp(`[({ ]${name} `)),
  );
  test('no helper has the name of a field', () => {
    const fields = new Set<string>();
    const collect = (schema: Schema | undefined): void => {
      for (const [name, inner] of Object.entries(schema?.properties ?? {})) {
        fields.add(name);
        collect(inner);
      }
      if (schema?.items) collect(schema.items);
    };
    collect(CONTEXT_SCHEMA);
    expect(Object.keys(HELPERS).filter((name) => fields.has(name))).toEqual([]);
  });
});
