/** What an edit of each kind makes of the guide, and what it leaves as it was. */

import { describe, expect, it, test } from 'vitest';
import type { Diagnostic } from '../../src/base/diagnostics.js';
import { layOver, listItems, readEdits } from '../../src/edits/index.js';
import type { Quotation, StudyGuide } from '../../src/study/guide.js';
import { wideGuide } from './wide-guide.js';

const guide = wideGuide();

function edit(yaml: string, base = guide): { made: StudyGuide; said: Diagnostic[] } {
  const said: Diagnostic[] = [];
  const report = (message: Diagnostic): void => void said.push(message);
  return { made: layOver(base, readEdits(yaml, 'a.yaml'), { file: 'a.yaml', report }), said };
}

const made = (yaml: string, base = guide): StudyGuide => {
  const result = edit(yaml, base);
  expect(result.said).toEqual([]);
  return result.made;
};

const refused = (yaml: string): string => {
  const result = edit(yaml);
  expect(result.made).toEqual(guide);
  return result.said.map(({ message, hint }) => `${message} | ${hint}`).join('\n');
};

describe('an edit changes what it names, and nothing else', () => {
  const [cloze, choice] = guide.comprehension;
  const [port, sea] = guide.themes;
  const [talk] = port!.discussion;
  const withTalk = (changed: object) => ({
    themes: [
      { ...port!, discussion: [{ ...talk!, ...changed, edited: true }, ...port!.discussion.slice(1)] },
      sea,
    ],
  });
  const withCloze = (changed: object) => ({
    comprehension: [{ ...cloze!, ...changed, edited: true }, choice],
  });
  const withChoice = (changed: object) => {
    const { rightChoice: _, whyNot: __, choices: ___, ...bare } = choice!;
    return { comprehension: [cloze, { ...bare, ...changed, edited: true }] };
  };
  const CLOZE = '- edit: question\n  says: "Complete the…"\n';
  const CLOZE_FULL = `- edit: question\n  says: '${guide.comprehension[0]!.prompt}'\n`;
  const CHOICE = '- edit: question\n  says: Who spoke?\n';
  const TALK = `- edit: discussion\n  says: '${talk!.prompt}'\n`;
  const [word] = guide.vocabulary;
  const { definition: _, definitionSource: __, ...bareWord } = word!;
  const [person] = guide.people;
  const { role: ___, ...bareperson } = person!;
  const [quote] = port!.quotes;
  const withQuote = (changed: object) => ({
    themes: [{ ...port!, quotes: [{ ...quote!, ...changed }] }, sea],
  });
  const [task] = guide.writing;
  const [statement] = guide.statements;
  const [date] = guide.storyline!;
  const [fact] = port!.facts;
  const OLD = { text: 'The old pier', paragraph: 2, start: 48, end: 60 };

  test.each<[string, object]>([
    [`${CLOZE_FULL}  question: Why?`, withCloze({ prompt: 'Why?' })],
    [`${CLOZE}  answer: 41`, withCloze({ answer: '41' })],
    [`${CLOZE}  lines: 3`, withCloze({ lines: 3 })],
    [`${CLOZE}  choices:\n    - 40\n    - 50`, withCloze({ choices: ['40', '50'], rightChoice: 0 })],
    [
      `${CHOICE}  question: Who?`,
      withChoice({ prompt: 'Who?', choices: ['Ida', 'Bo'], rightChoice: 0, whyNot: ['', 'Bo is silent.'] }),
    ],
    [
      `${CHOICE}  answer: Bo`,
      withChoice({ answer: 'Bo', choices: ['Ida', 'Bo'], rightChoice: 1, whyNot: ['', 'Bo is silent.'] }),
    ],
    [`${CHOICE}  choices:\n    - Bo\n    - Ida`, withChoice({ choices: ['Bo', 'Ida'], rightChoice: 1 })],
    [
      `${CHOICE}  answer: Ed\n  choices:\n    - Bo\n    - Ed`,
      withChoice({ answer: 'Ed', choices: ['Bo', 'Ed'], rightChoice: 1 }),
    ],
    [`${CHOICE}  choices:\n    - Bo\n    - Ed`, withChoice({ choices: ['Bo', 'Ed'] })],
    [`${CHOICE}  choices: []`, withChoice({})],
    [`${TALK}  question: Why?`, withTalk({ prompt: 'Why?' })],
    [`${TALK}  answer: Look at ¶2.`, withTalk({ lookFor: 'Look at ¶2.' })],
    ['- edit: task\n  says: "Write a …"\n  lines: 3', { writing: [{ ...task!, lines: 3 }] }],
    ['- edit: task\n  says: "Write a …"\n  task: Draw.', { writing: [{ ...task!, prompt: 'Draw.' }] }],
    ['- edit: word\n  says: pier\n  word: piers', { vocabulary: [{ ...word!, term: 'piers' }] }],
    ['- edit: word\n  says: pier\n  part: verb', { vocabulary: [{ ...word!, partOfSpeech: 'verb' }] }],
    [
      '- edit: word\n  says: pier\n  meaning: a landing',
      { vocabulary: [{ ...bareWord, definition: 'a landing' }] },
    ],
    ['- edit: word\n  says: pier\n  meaning: ""', { vocabulary: [bareWord] }],
    ['- edit: person\n  says: Ida Holm\n  name: Ida', { people: [{ ...person!, name: 'Ida' }] }],
    ['- edit: person\n  says: Ida Holm\n  role: a pilot', { people: [{ ...person!, role: 'a pilot' }] }],
    ['- edit: person\n  says: Ida Holm\n  role: ""', { people: [bareperson] }],
    [
      '- edit: label\n  says: old\n  word: aged',
      { language: [{ ...guide.language[1]!, word: 'aged' }, guide.language[0]] },
    ],
    [
      '- edit: quote\n  paragraph: 1\n  speaker: Bo',
      withQuote({ speaker: { ...quote!.speaker, name: 'Bo' } }),
    ],
    [
      '- edit: quote\n  paragraph: 1\n  role: a pilot',
      withQuote({ speaker: { name: 'Ida Holm', role: 'a pilot' } }),
    ],
    ['- edit: quote\n  paragraph: 1\n  role: ""', withQuote({ speaker: { name: 'Ida Holm' } })],
    ['- edit: quote\n  paragraph: 1\n  text: "Nobody sails today,"', {}],
    [
      '- edit: quote\n  paragraph: 1\n  text: Nobody sails',
      withQuote({ text: 'Nobody sails', end: quote!.end - 7 }),
    ],
    [
      '- edit: statement\n  paragraph: 2\n  text: The old pier',
      { statements: [{ ...statement!, extract: OLD }] },
    ],
    ['- edit: date\n  paragraph: 1\n  when: in May', { storyline: [{ ...date!, when: 'in May' }] }],
    [
      '- edit: date\n  paragraph: 1\n  text: It shut.',
      { storyline: [{ ...date!, event: { ...date!.event, text: 'It shut.', edited: true } }] },
    ],
    [
      '- edit: figure\n  paragraph: 2\n  text: The old pier',
      { themes: [{ ...port!, facts: [{ ...fact!, ...OLD }] }, sea] },
    ],
    [
      '- edit: paragraph\n  paragraph: 2\n  task: ""',
      {
        article: {
          ...guide.article,
          paragraphs: guide.article.paragraphs.map(({ task, ...one }) =>
            one.number === 2 ? one : { ...one, ...(task && { task }) },
          ),
        },
      },
    ],
    [
      '- edit: paragraph\n  paragraph: 1\n  task: Look.',
      {
        article: {
          ...guide.article,
          paragraphs: guide.article.paragraphs.map((one) =>
            one.number === 1 ? { ...one, task: 'Look.' } : one,
          ),
        },
      },
    ],
    [
      '- edit: guide\n  question: Why?\n  warm-up: ""',
      { before: { ...guide.before, question: 'Why?', warmUp: '' } },
    ],
    [
      '- edit: guide\n  byline: ""\n  subtitle: Or not',
      {
        article: (({ byline: ____, ...article }) => ({ ...article, subtitle: 'Or not' }))(guide.article),
      },
    ],
    ['- drop: statement\n  paragraph: 2', { statements: [] }],
    ['- drop: date\n  paragraph: 1', { storyline: [] }],
    ['- drop: label\n  says: old', { language: [guide.language[0]] }],
    ['- drop: task\n  says: "Write a …"', { writing: [] }],
    ['- drop: overview\n  paragraph: 1', { overview: [] }],
    ['- drop: figure\n  paragraph: 2', { themes: [{ ...port!, facts: [] }, sea] }],
    ['- drop: discussion\n  says: And in all?', { discussion: [] }],
  ])('%s', (yaml, changed) => expect(made(yaml)).toEqual({ ...guide, ...changed }));
});

describe('what is added', () => {
  it('to talk about stands last in its theme, or in the whole', () => {
    const own = { prompt: 'So?', move: 'own', sure: 1, level: 'evaluate', evidence: [], edited: true };
    expect(made('- add: discussion\n  theme: The sea\n  question: So?').themes[1]!.discussion).toEqual([
      { ...own, paragraphs: [] },
    ]);
    expect(
      made('- add: discussion\n  question: So?\n  answer: Yes.\n  paragraph: 2').discussion,
    ).toContainEqual({
      ...own,
      paragraphs: [2],
      lookFor: 'Yes.',
    });
    expect(refused('- add: discussion\n  theme: The seas of all the world\n  question: So?')).toContain(
      'there is no theme "The seas of all the world"',
    );
    expect(refused('- add: discussion\n  theme: Zebras\n  question: So?')).toContain(
      'the themes are: The port, The sea',
    );
  });
  it('in short stands in the part of its paragraph, as the words of the text where they are that', () => {
    const added = (text: string) =>
      made(`- add: summary\n  paragraph: 3\n  text: ${text}`).themes[1]!.summary.at(-1);
    const start = guide.article.paragraphs[2]!.text.indexOf('It was old.');
    expect(added('It was old.')).toEqual({ text: 'It was old.', paragraph: 3, start, end: start + 11 });
    expect(added('It rose.')).toEqual({ text: 'It rose.', paragraph: 3, start: 0, end: 0, edited: true });
    expect(refused('- add: summary\n  text: The sea rose.')).toContain('it is not said of which part');
    expect(refused('- add: summary\n  paragraph: 3\n  text: " "')).toContain('cannot be empty');
  });
  it('to write stands first', () => {
    expect(made('- add: task\n  task: Draw.').writing).toEqual([
      { prompt: 'Draw.', frames: [], lines: 6 },
      ...guide.writing,
    ]);
  });
  it('a question is short, or has choices and no lines', () => {
    expect(made('- add: question\n  question: Why?').comprehension.at(-1)).toEqual({
      kind: 'short-answer',
      frame: 'own',
      prompt: 'Why?',
      answer: 'Answers differ.',
      paragraphs: [],
      sure: 1,
      level: 'understand',
      lines: 2,
      edited: true,
    });
    expect(
      made(
        '- add: question\n  question: Who?\n  answer: Bo\n  choices:\n    - Ed\n    - Bo',
      ).comprehension.at(-1),
    ).toMatchObject({ kind: 'multiple-choice', choices: ['Ed', 'Bo'], rightChoice: 1, lines: 0 });
  });
  it('a question takes back that there are few', () => {
    const few = { severity: 'info', about: 'Check your reading', message: 'Few.' } as const;
    const base = { ...guide, notes: [few, ...guide.notes] };
    expect(made('- add: question\n  question: Why?', base).notes).toEqual(guide.notes);
    expect(made('- drop: question\n  says: Who spoke?', base).notes).toEqual(base.notes);
  });
  it('a word has the sentence that holds it, or the paragraph', () => {
    const contextOf = (yaml: string) => made(yaml).vocabulary.at(-1)!.context;
    const third = guide.article.paragraphs[2]!.text;
    expect(contextOf('- add: word\n  word: was').text).toBe('It was old.');
    expect(
      third.slice(contextOf('- add: word\n  word: was').start, contextOf('- add: word\n  word: was').end),
    ).toBe('It was old.');
    expect(contextOf('- add: word\n  word: a.m. the').text).toBe(third);
    expect(contextOf('- add: word\n  word: pier\n  paragraph: 3')).toMatchObject({ paragraph: 3 });
    expect(contextOf('- add: word\n  word: pier\n  paragraph: 1')).toMatchObject({ paragraph: 2 });
    expect(refused('- add: word\n  word: ""')).toContain('does not hold the word ""');
  });
});

describe('a paragraph that moves', () => {
  const moved = made('- move: paragraph\n  paragraph: 2\n  theme: The sea');
  const [port, sea] = moved.themes;
  it('takes what is of it alone along', () => {
    expect(sea!.facts).toEqual(guide.themes[0]!.facts);
    expect(sea!.discussion.map(({ prompt }) => prompt)).toEqual(['Whose boats?']);
    expect(sea!.summary).toEqual([]);
    expect(sea!.paragraphs).toEqual([2, 3]);
  });
  it('leaves the rest', () => {
    expect(port!.facts).toEqual([]);
    expect(port!.summary).toEqual(guide.themes[0]!.summary);
    expect(port!.quotes).toEqual(guide.themes[0]!.quotes);
    expect(port!.discussion).toHaveLength(2);
    expect(port!.paragraphs).toEqual([1]);
  });
  it('is no longer also of the theme it comes to', () => {
    const paragraphs = guide.article.paragraphs.map((one) => ({ ...one, alsoThemes: ['sea', 'port'] }));
    const base = { ...guide, article: { ...guide.article, paragraphs } };
    const after = made('- move: paragraph\n  paragraph: 2\n  theme: The sea', base).article.paragraphs;
    expect(after.map(({ theme, alsoThemes }) => [theme, ...alsoThemes])).toEqual([
      ['port', 'sea', 'port'],
      ['sea', 'port'],
      ['sea', 'sea', 'port'],
    ]);
  });
});

it('a theme that goes leaves its paragraphs to none', () => {
  const paragraphs = guide.article.paragraphs.map((one) => ({ ...one, alsoThemes: ['sea', 'port'] }));
  const base = { ...guide, article: { ...guide.article, paragraphs } };
  expect(
    made('- drop: theme\n  says: The sea', base).article.paragraphs.map(({ theme, alsoThemes }) => [
      theme,
      ...alsoThemes,
    ]),
  ).toEqual([
    ['port', 'port'],
    ['port', 'port'],
    ['other', 'port'],
  ]);
});

describe('what cannot be done is said', () => {
  test.each([
    ['- move: word\n  says: pier', 'it is not said where to move it | say "to: first"'],
    ['- move: word\n  says: pier\n  after: zebra', 'no word beside it says "zebra"'],
    ['- move: word\n  says: pier\n  theme: The sea', 'a word belongs to no theme'],
    [
      '- move: quote\n  paragraph: 1\n  theme: Zebras',
      'there is no theme "Zebras" | the themes are: The port, The sea',
    ],
    [
      '- edit: word\n  says: pier\n  word: ""',
      'the word of a word cannot be empty | write one, or "drop: word"',
    ],
    [
      '- drop: question\n  paragraph: 9',
      'there is not one question alone (¶9) any more, so there is nothing to drop',
    ],
    [
      '- swap: discussion\n  says: And in all?\n  for: zebras',
      'no spare discussion says "zebras" | leave out "for"',
    ],
    ['- swap: statement\n  paragraph: 2', 'there is no spare statement left'],
  ])('%s', (yaml, start) => expect(refused(yaml)).toContain(start));
});

describe('a swap without a spare', () => {
  const bare: StudyGuide = { ...guide, spares: {} };
  it('of a question makes room for the next that is not printed, and says so', () => {
    const { made: result, said } = edit('- swap: discussion\n  says: And in all?', bare);
    expect(said.map(({ severity, code }) => [severity, code])).toEqual([['info', 'edits/no-spare']]);
    expect(result).toEqual(edit('- drop: discussion\n  says: And in all?', bare).made);
  });
  it('is nothing else where one is named, or there is a spare', () => {
    const { made: result, said } = edit(
      '- swap: discussion\n  says: And in all?\n  for: Never written',
      bare,
    );
    expect([result, said.map(({ code }) => code)]).toEqual([bare, ['edits/unfit']]);
    expect(edit('- swap: discussion\n  says: And in all?').said).toEqual([]);
  });
});

describe('what can be swapped', () => {
  const spareOf = (kind: string, base = guide): string | undefined =>
    listItems(base).find((item) => item.kind === kind)?.spare;
  it('is what is of the theme before what is of others', () => {
    expect(spareOf('discussion')).toBe('Of the first?');
    const after = made(`- swap: discussion\n  says: Whose boats?`);
    expect(after.themes[0]!.discussion.map(({ prompt }) => prompt)).toContain('Of the first?');
    expect(after.spares!.discussion!.map(({ prompt }) => prompt)).toEqual(['Of the third?', 'Whose boats?']);
  });
  it('is words spoken in the theme, and neither irony nor words of another theme', () => {
    const [quote] = guide.quotations;
    const other = (changed: Partial<Quotation>): Quotation => ({
      ...quote!,
      start: 90,
      text: 'later',
      ...changed,
    });
    const spare = (changed: Partial<Quotation>) =>
      spareOf('quote', { ...guide, quotations: [quote!, other(changed)] });
    expect(spare({})).toBe('later');
    expect(spare({ kind: 'scare' })).toBeUndefined();
    expect(spare({ paragraph: 3 })).toBeUndefined();
    expect(spareOf('quote')).toBeUndefined();
  });
  it('is the next figure of the theme, and round again', () => {
    const [fact] = guide.facts;
    const at = (start: number, paragraph = 2) => ({ ...fact!, start, paragraph, text: `at ${start}` });
    const spare = (...facts: readonly object[]) =>
      spareOf('figure', { ...guide, facts: facts as unknown as StudyGuide['facts'] });
    expect(spare(at(-1), fact!, at(70))).toBe('at 70');
    expect(spare(at(-1), fact!)).toBe('at -1');
    expect(spare(at(80, 3), fact!)).toBeUndefined();
  });
});

it('the sum of a question goes with the answer that it led to', () => {
  const [cloze, choice] = guide.comprehension;
  const base = { ...guide, comprehension: [{ ...cloze!, working: '39 + 1 = 40' }, choice!] };
  const after = (change: string) =>
    made(`- edit: question\n  says: "Complete the…"\n  ${change}`, base).comprehension[0];
  expect(after('lines: 3')).toHaveProperty('working', '39 + 1 = 40');
  expect(after('answer: 41')).not.toHaveProperty('working');
});

it('a file of comments alone has no edits', () => {
  for (const text of ['', '# none\n', 'null', '---\n']) expect(readEdits(text, 'a.yaml')).toEqual([]);
});

it('items are listed with their theme and what tells whether somebody wrote them', () => {
  const own = made(
    '- add: question\n  question: Why?\n- add: word\n  word: boats\n- add: discussion\n  question: So?',
  );
  const items = listItems(own);
  expect(items.filter(({ isOwn }) => isOwn).map(({ says }) => says)).toEqual(['boats', 'Why?', 'So?']);
  expect(items.find(({ kind }) => kind === 'summary')).toMatchObject({ theme: 'The port', paragraph: 1 });
  expect(items.find(({ kind }) => kind === 'task')).not.toHaveProperty('paragraph');
  expect(items.find(({ kind }) => kind === 'word')).not.toHaveProperty('theme');
  expect(items.find(({ kind }) => kind === 'statement')).toMatchObject({ paragraph: 2 });
});
