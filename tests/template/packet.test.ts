import { describe, expect, test } from 'vitest';
import type { ComprehensionQuestion, Extract, Statement, StudyGuide } from '../../src/study/guide.js';
import {
  emptySections,
  filledSections,
  fillPacket,
  leftOut,
  type Plan,
  planPacket,
  refill,
  shorten,
  versionOf,
} from '../../src/template/index.js';
import { LETTERS, lettersOf, roomFor } from '../../src/template/packet/answer-room.js';
import { discussionRoom, standsBeside } from '../../src/template/packet/beside.js';
import { SECTIONS } from '../../src/template/packet/item-table.js';
import { numberQuestions } from '../../src/template/packet/number-questions.js';
import { shapeChoices } from '../../src/template/packet/shape-choices.js';
import { smallGuide } from '../study/small-guide.js';

const guide = smallGuide();
const question = guide.comprehension[0]!;

/** The small guide with `count` questions, each surer than the one before. */
const withQuestions = (count: number): StudyGuide => ({
  ...guide,
  comprehension: Array.from({ length: count }, (_, i) => ({
    ...question,
    prompt: `Question ${i}?`,
    sure: i / count,
  })),
});

const sectionsOf = (...sections: string[]): readonly string[] =>
  fillPacket(guide, planPacket(guide, { length: 'short', sections })).sections;

describe('sections', () => {
  test('a handout is short, and the whole in short is for those who want all', () => {
    expect(planPacket(guide, { length: 'handout' }).sections).not.toContain('themes');
    expect(planPacket(guide, { length: 'short' }).sections).not.toContain('overview');
    expect(planPacket(guide, { length: 'full' }).sections).toContain('overview');
  });
  test('a long text stands beside its handout', () => {
    const long = { ...guide, article: { ...guide.article, words: 2000 } };
    const { sections } = planPacket(long, { length: 'handout' });
    expect([sections.includes('text'), sections.includes('themes')]).toEqual([false, true]);
  });
  test('those that were named, in that order, behind the cover', () =>
    expect(sectionsOf('writing', 'text')).toEqual(['cover', 'writing', 'text']));
  test('all but some', () => {
    expect(sectionsOf('-words')).not.toContain('words');
    expect(sectionsOf('-words')).toContain('text');
  });
  test('one of another length has its items when it was named', () => {
    const plan = planPacket(guide, { length: 'short', sections: ['overview'] });
    expect(fillPacket(guide, plan).guide.overview).toHaveLength(1);
  });
  test('a short list is printed where it was named', () => {
    const [holm] = guide.people;
    const few = { ...guide, people: [holm!], storyline: [] };
    const printed = (...sections: string[]) =>
      fillPacket(few, planPacket(few, { length: 'short', sections })).guide.people.length;
    expect([printed('people'), printed(), printed('-words')]).toEqual([1, 0, 0]);
  });
  test('those in which nothing stands are known, but of a section of its own that cannot be told', () => {
    const bare = { ...guide, people: [], storyline: [], statements: [], language: [] };
    const empty = (...sections: string[]) => emptySections(planPacket(bare, { length: 'short', sections }));
    expect(empty('people', 'text', 'language', 'my-map')).toEqual(['people', 'language']);
    expect(filledSections(bare)).toContain('words');
    expect(filledSections(bare)).not.toContain('people');
    expect(filledSections(guide)).toContain('people');
  });
  test('people of whom the text does not say who they are stand in no list', () => {
    const [holm] = guide.people;
    const boat = { name: 'Mwanaisha', alsoCalled: [], paragraphs: [1, 2, 3] };
    const { people } = fillPacket(
      { ...guide, people: [boat, holm!] },
      planPacket(guide, { length: 'full' }),
    ).guide;
    expect(people).toEqual([holm]);
  });
  test('somebody who comes back, is quoted or is asked for, stands in it without being told who it is', () => {
    const [theme] = guide.themes;
    const brekke = { name: 'Tor Brekke', alsoCalled: ['Brekke'], paragraphs: [1, 2, 3] };
    const lind = { name: 'Ada Lind', alsoCalled: [], paragraphs: [1] };
    const quote = { ...theme!.quotes[0]!, speaker: lind };
    const obi = { name: 'Eva Obi', alsoCalled: [], paragraphs: [2] };
    const question = { ...guide.comprehension[0]!, prompt: 'Who says what? Ada Lind; Eva Obi.' };
    const changed = {
      ...guide,
      people: [brekke, lind, obi],
      themes: [{ ...theme!, quotes: [quote] }],
      comprehension: [question],
    };
    const { people } = fillPacket(changed, planPacket(changed, { length: 'full' })).guide;
    expect(people).toEqual([brekke, lind, obi]);
  });
  test('what is not printed is not in the guide either', () =>
    expect(
      fillPacket(guide, planPacket(guide, { length: 'short', sections: ['text'] })).guide.vocabulary,
    ).toEqual([]));
});

describe('fewer items', () => {
  test('the surest questions stay, in the order of the text', () => {
    const many = withQuestions(20);
    const { comprehension } = fillPacket(many, planPacket(many, { length: 'handout' })).guide;
    expect(comprehension.map(({ prompt }) => prompt)).toEqual(
      [14, 15, 16, 17, 18, 19].map((i) => `Question ${i}?`),
    );
  });
  test('a long text may have more', () => {
    const many = withQuestions(20);
    const long = { ...many, article: { ...many.article, words: 3000 } };
    expect(planPacket(long, { length: 'short' }).counts['comprehension']).toBe(20);
    expect(planPacket(many, { length: 'short' }).counts['comprehension']).toBe(10);
  });
  test('the least valuable goes first, and is named', () => {
    const whole = planPacket(guide, { length: 'full' });
    const shorter = shorten(whole, guide, 1);
    expect(leftOut(whole, shorter)).toEqual(['1 line of the whole in short']);
  });
  test('the parts to sum up go together, after the long writing task and before the questions', () => {
    const [theme] = guide.themes;
    const bare = { ...theme!, toSumUp: true as const, summary: [] };
    const many = { ...withQuestions(8), themes: [bare, bare] };
    const whole = planPacket(many, { length: 'short' });
    const plans = Array.from({ length: 60 }, (_, i) => shorten(whole, many, 10 * i));
    const gone = plans.find(({ counts }) => counts['parts'] === 0)!;
    expect(leftOut(whole, gone)).toContain('the parts to sum up');
    expect([gone.counts['task'], gone.counts['comprehension']! > 0]).toEqual([0, true]);
    const toSumUp = (plan: Plan) => fillPacket(many, plan).guide.themes.map((theme) => theme.toSumUp);
    expect([toSumUp(whole), toSumUp(gone)]).toEqual([
      [true, true],
      [undefined, undefined],
    ]);
  });
  test('and comes back where there is room', () => {
    const many = withQuestions(8);
    const whole = planPacket(many, { length: 'full' });
    const shorter = shorten(whole, many, 400);
    expect(leftOut(whole, shorter).length).toBeGreaterThan(1);
    expect(refill(shorter, whole, { guide: many, millimetres: 10_000 }).counts).toEqual(whole.counts);
    expect(refill(shorter, whole, { guide: many, millimetres: 0 })).toBe(shorter);
  });
  test('until nothing is left that may go', () => {
    const empty = shorten(planPacket(withQuestions(8), { length: 'short' }), withQuestions(8), 10_000);
    expect(empty.counts['comprehension']).toBe(1);
    expect(shorten(empty, withQuestions(8), 100)).toBe(empty);
  });
  test('three questions are left longer than all else', () => {
    const many = withQuestions(8);
    const whole = planPacket(many, { length: 'short' });
    const counts = Array.from({ length: 40 }, (_, i) => shorten(whole, many, 20 * i).counts);
    const three = counts.filter(({ comprehension }) => comprehension === 3).at(-1)!;
    const rest = Object.entries(three).filter(([, count]) => count > 0);
    expect(rest.map(([kind]) => kind)).toEqual(['text', 'comprehension']);
  });
  test.each(['handout', 'short'] as const)(
    'three words to know go after questions and tasks: %s',
    (length) => {
      const many = { ...withQuestions(8), vocabulary: Array.from({ length: 6 }, () => guide.vocabulary[0]!) };
      const whole = planPacket(many, { length });
      const left = Array.from({ length: 60 }, (_, i) => shorten(whole, many, 10 * i).counts);
      const withoutWords = left.filter(({ vocabulary }) => vocabulary === 0);
      expect(left.some(({ vocabulary, ticket }) => vocabulary === 3 && ticket === 0)).toBe(true);
      expect(withoutWords.every(({ comprehension, ticket }) => comprehension! <= 3 && ticket === 0)).toBe(
        true,
      );
      expect(withoutWords.length).toBeGreaterThan(0);
    },
  );
  test('a template of its own has what it asks for alone, and of each one longest', () => {
    const many = withQuestions(8);
    const asked = (...fields: string[]) =>
      planPacket(many, { length: 'short', sections: SECTIONS.short, fields: new Set(fields) });
    const counts = (plan: Plan): string[] =>
      Object.entries(plan.counts).flatMap(([kind, count]) => (count > 0 ? [`${kind} ${count}`] : []));
    expect(counts(asked('comprehension', 'keyQuotes', 'article'))).toEqual(['comprehension 8', 'quotes 1']);
    expect(counts(asked('answers'))).toContain('comprehension 8');
    expect(counts(asked('article', 'school'))).toEqual([]);
    expect(counts(shorten(asked('comprehension', 'keyQuotes'), many, 150))).toEqual([
      'comprehension 2',
      'quotes 1',
    ]);
  });
  test('room to write is stretched for the long task alone', () => {
    const writing = [guide.writing[0]!, { ...guide.writing[0]!, lines: 4 }];
    const plan = planPacket({ ...guide, writing }, { length: 'short' });
    const packet = fillPacket({ ...guide, writing }, { ...plan, extraLines: 3 });
    expect(packet.guide.writing.map(({ lines }) => lines)).toEqual([11, 4]);
  });
  test('and for the exit ticket alone where it is asked for', () => {
    const writing = [guide.writing[0]!, { ...guide.writing[0]!, lines: 4 }];
    const plan = planPacket({ ...guide, writing }, { length: 'short' });
    const packet = fillPacket({ ...guide, writing }, { ...plan, ticketLines: 2 });
    expect(packet.guide.writing.map(({ lines }) => lines)).toEqual([8, 6]);
  });
});

describe('numbers go through the packet', () => {
  const numbersFor = (...sections: string[]) => {
    const made = numberQuestions(fillPacket(guide, planPacket(guide, { length: 'full', sections })));
    return [made.comprehension, made.themes[0]!.discussion, made.statements].map(([one]) => one?.number);
  };
  test('in the order of the sections', () => {
    expect(numbersFor('check-reading', 'themes', 'language')).toEqual([1, 2, 3]);
    expect(numbersFor('language', 'check-reading')).toEqual([2, undefined, 1]);
  });
  test('stand at the paragraph of their evidence where none is named, and at none without', () => {
    const { paragraphs: _, evidence: __, ...bare } = question;
    const evidence = { text: 'The', paragraph: 2, start: 0, end: 3 };
    const places = [bare, { ...bare, evidence }, { ...bare, evidence, paragraphs: [1, 3] }].map((asked) => {
      const given = JSON.parse(JSON.stringify({ ...guide, comprehension: [asked] }));
      return numberQuestions(fillPacket(given, planPacket(given, { length: 'full' }))).comprehension[0];
    });
    expect(places.map((one) => one?.paragraphs)).toEqual([[], [2], [1, 3]]);
  });
  test('the key has them all', () => {
    const { answers } = numberQuestions(fillPacket(guide, planPacket(guide, { length: 'full' })));
    expect(answers.map(({ number, answer }) => `${number} ${answer}`)).toEqual([
      '1 40',
      '2 The fishermen of ¶2.',
      '3 P (prediction)',
    ]);
  });
});

describe('room for an answer', () => {
  test('is as much as the question asks for', () =>
    expect(roomFor('Ida Holm', 1, LETTERS.full).rows).toBe(1));
  test('notes on a discussion take at most a line more than their least, whatever the key tells', () => {
    const question = {
      prompt: 'Why?',
      paragraphs: [],
      move: 'ending',
      level: 'evaluate' as const,
      evidence: [],
      lookFor: 'word '.repeat(400),
    };
    expect(discussionRoom(question, 'full').rows).toBe(3);
    expect(discussionRoom(question, 'half').rows).toBe(4);
  });
  test('and more where the answer needs it', () => {
    expect(roomFor('word '.repeat(60), 1, LETTERS.full).rows).toBe(2);
    expect(roomFor('word '.repeat(60), 1, LETTERS.half).rows).toBe(4);
  });
  test('and more on a line that holds fewer letters', () => {
    const { full, half } = lettersOf({ lineShare: 0.6, sheets: ['one-column.css'] });
    expect(roomFor('word '.repeat(60), 1, full).rows).toBe(4);
    expect(half).toEqual(full);
  });
  describe('in larger type', () => {
    const type = { letterShare: 0.6, lines: 1.5 };
    const { full } = lettersOf({ lineShare: 0.88, answerType: type });
    test('is the same, and holds less', () => {
      const answer = 'word '.repeat(50);
      const usual = roomFor(answer, 3, { ...full, type: LETTERS.full.type });
      const larger = roomFor(answer, 3, full);
      expect([usual.rows, usual.isCut]).toEqual([3, false]);
      expect([larger.rows, larger.isCut]).toEqual([3, true]);
      const letters = larger.shown.map(({ text }) => text).join('').length;
      expect(letters).toBeGreaterThan(80);
      expect(letters).toBeLessThan(4 * 47 - 50);
    });
    test('has place for what stands behind an answer that is cut', () =>
      expect([roomFor('Ida Holm', 1, LETTERS.full).rows, roomFor('Ida Holm', 1, full).rows]).toEqual([1, 2]));
    test('has no line for a part of which nothing would be left', () => {
      const answer = `For it: “${'word '.repeat(9)}” (¶2). Against it: “${'word '.repeat(9)}” (¶5). Either vote is good.`;
      const { shown } = roomFor(answer, 2, full);
      expect(shown.map(({ label, text }) => label + text.slice(-6))).toEqual(['For it:(¶2). ']);
    });
  });
  test('what is too long for it is cut between words, and says so', () => {
    const { rows, shown, isCut } = roomFor('word '.repeat(400), 2, LETTERS.full);
    expect([rows, isCut]).toEqual([5, true]);
    expect(shown.map(({ text }) => text).join('')).toMatch(/^word .* word …$/);
  });
  test('and no part of it goes for the length of another', () => {
    const answer = `For it: “${'word '.repeat(200)}” (¶2). Against it: “${'word '.repeat(200)}” (¶5). Either is good.`;
    const { shown } = roomFor(answer, 2, LETTERS.full);
    expect(shown.map(({ label, text }) => label + text.slice(-6))).toEqual([
      'For it:ord …”',
      'Against it:ord …”',
      ' good.',
    ]);
  });
  test('a cut answer stands whole at the end', () => {
    const lookFor = 'word '.repeat(400);
    const [theme] = guide.themes;
    const long = { ...guide, themes: [{ ...theme!, discussion: [{ ...theme!.discussion[0]!, lookFor }] }] };
    const { details } = numberQuestions(fillPacket(long, planPacket(long, { length: 'full' })));
    expect(details).toContainEqual({ number: 2, answer: lookFor });
  });
});

describe('a question stands beside its quotes', () => {
  const [theme] = guide.themes;
  const quoteOf = (letters: number) => ({ ...theme!.quotes[0]!, text: 'a'.repeat(letters) });
  const beside = (quotes: readonly number[], prompt: number): boolean =>
    standsBeside({
      facts: [],
      quotes: quotes.map(quoteOf),
      discussion: [{ ...theme!.discussion[0]!, prompt: 'a'.repeat(prompt) }],
    });
  test('where they are about as high as it is', () => expect(beside([150, 150], 150)).toBe(true));
  test('and below a short one, where the narrow column would cost more', () =>
    expect(beside([30], 400)).toBe(false));
  test('and across the page where there is none', () => expect(beside([], 150)).toBe(false));
});

describe('choices', () => {
  const shape = (more: Partial<ComprehensionQuestion>) => shapeChoices({ ...question, ...more });
  test('stand side by side where they are short', () => {
    expect(shape({ choices: ['one', 'two', 'three', 'four'] }).columns).toBe(4);
    expect(shape({ choices: ['a choice of several words', 'b', 'c', 'd'] }).columns).toBe(2);
    expect(shape({ choices: ['a', 'b', 'c'.repeat(50)] }).columns).toBe(1);
    expect(shape({}).columns).toBe(1);
  });
  const matching = {
    kind: 'matching',
    prompt: 'Who says what? Match each person with his or her words: Ada Obi; Bo Li.',
    choices: ['“No”', '“Yes”'],
    answer: 'Ada Obi: “Yes” (¶1); Bo Li: “No” (¶2)',
  } as const;
  test('are matched by their letters', () =>
    expect(shape(matching)).toMatchObject({
      stem: 'Who says what? Match each person with his or her words.',
      pairs: [
        { name: 'Ada Obi', code: 'b' },
        { name: 'Bo Li', code: 'a' },
      ],
    }));
  const lettered = { ...matching, answer: 'Ada Obi: b) “Yes” (¶1); Bo Li: a) “No” (¶2)' };
  test('are matched by their letters where the answer says them', () =>
    expect(shape(lettered).pairs).toEqual(shape(matching).pairs));
  test('have the letters of their own order in another version', () =>
    expect(
      versionOf({ ...guide, comprehension: [{ ...question, ...lettered }] }, 'B').comprehension[0],
    ).toMatchObject({
      choices: ['“Yes”', '“No”'],
      answer: 'Ada Obi: a) “Yes” (¶1); Bo Li: b) “No” (¶2)',
    }));
  test('are printed as they are where the answer does not tell all pairs', () =>
    expect(shape({ ...matching, answer: 'Ada Obi: “Yes” (¶1)' }).pairs).toBeUndefined());
  const worked = {
    kind: 'matching',
    prompt:
      'What does each of these paragraphs do in the text? Match ¶2, ¶5 and ¶11. One choice is left over.',
    choices: ['It asks a question.', 'It goes back in time.', 'It names a law.', 'It tells a joke.'],
    answer:
      '¶2: c) It names a law (“the Act”); ¶5: It asks a question (“Why?”); ¶11: b) It goes back in time (“in 1910”)',
  } as const;
  test('are matched with paragraphs by their letters', () =>
    expect(shape(worked)).toMatchObject({
      stem: worked.prompt,
      pairs: [
        { name: '¶2', code: 'c' },
        { name: '¶5', code: 'a' },
        { name: '¶11', code: 'b' },
      ],
    }));
  test('are matched with no paragraphs where a prompt only speaks of some', () => {
    expect(shape({ ...worked, prompt: 'Match what ¶2 and ¶5 say.' }).pairs).toBeUndefined();
    expect(shape({ ...worked, prompt: 'Match ¶2 with its work.' }).pairs).toBeUndefined();
    expect(shape({ ...worked, kind: 'short-answer' }).pairs).toBeUndefined();
    expect(shape({ ...worked, answer: worked.answer.replace('¶2: ', '¶22: ') }).pairs).toBeUndefined();
  });
  test('have their own letters in another version, though an answer leaves out their full stops', () =>
    expect(
      versionOf({ ...guide, comprehension: [{ ...question, ...worked }] }, 'B').comprehension[0],
    ).toMatchObject({
      choices: [...worked.choices].reverse(),
      answer:
        '¶2: b) It names a law (“the Act”); ¶5: It asks a question (“Why?”); ¶11: c) It goes back in time (“in 1910”)',
    }));
  const wrong = {
    kind: 'matching',
    prompt: 'Put right what is wrong.',
    choices: ['It sank', 'It sailed'],
    answer: 'a) “swam” (¶1); b) “never sailed” (¶2)',
  } as const;
  test('turn in another version with the answer that counts them', () => {
    const one = { ...guide, comprehension: [{ ...question, ...wrong }] };
    expect(versionOf(one, 'B').comprehension[0]).toMatchObject({
      choices: ['It sailed', 'It sank'],
      answer: 'a) “never sailed” (¶2); b) “swam” (¶1)',
    });
  });
  test('keep their order where the answer counts not all of them', () => {
    const one = { ...guide, comprehension: [{ ...question, ...wrong, answer: 'a) “swam” (¶1)' }] };
    expect(versionOf(one, 'B').comprehension[0]!.choices).toEqual(wrong.choices);
  });
  test('are put in order by number', () =>
    expect(
      shape({
        kind: 'sequence',
        choices: ['it sank', 'In ___ it sailed.'],
        answer: 'In ___ it sailed (1900); it sank (1910)',
      }).order,
    ).toEqual([
      { text: 'it sank', place: 2 },
      { text: 'In ___ it sailed.', place: 1 },
    ]));
});

describe('versions for neighbours', () => {
  const choice = {
    ...question,
    kind: 'multiple-choice',
    choices: ['4', '40', '400'],
    rightChoice: 1,
    whyNot: ['too few', '', 'too many'],
  } as const;
  const spare = { ...question, prompt: 'Another?', evidence: { ...question.evidence!, paragraph: 1 } };
  const rich: StudyGuide = {
    ...guide,
    comprehension: [choice, question],
    spares: { comprehension: [spare] },
  };
  test('the first is the guide itself', () => expect(versionOf(rich, 'A')).toBe(rich));
  test('the right choice moves with its place', () => {
    const [, turned] = versionOf({ ...rich, comprehension: [spare, choice] }, 'B').comprehension;
    expect(turned).toMatchObject({
      choices: ['400', '40', '4'],
      rightChoice: 1,
      whyNot: ['too many', '', 'too few'],
    });
    const third = versionOf({ ...rich, comprehension: [choice] }, 'C').comprehension[0]!;
    expect(third.choices![third.rightChoice!]).toBe('40');
    expect(third.whyNot![third.rightChoice!]).toBe('');
    expect(third.choices).not.toEqual(choice.choices);
  });
  const choicesIn = (letter: string, choices: readonly string[]) =>
    versionOf({ ...guide, comprehension: [{ ...choice, choices, whyNot: choices }] }, letter)
      .comprehension[0]!;
  test('no choice keeps its letter beside the first, however many there are', () => {
    for (const choices of ['xyz', 'wxyz', 'vwxyz'].map((letters) => [...letters])) {
      const other = choicesIn('B', choices);
      expect(other.choices!.filter((text, i) => text === choices[i])).toEqual([]);
      expect(other.whyNot).toEqual(other.choices);
      expect(other.choices![other.rightChoice!]).toBe(choices[1]);
      expect(
        new Set('BCD'.split('').map((letter) => choicesIn(letter, choices).choices!.join(''))).size,
      ).toBe(3);
    }
  });
  test('two choices stand in one order and the other by turns', () =>
    expect([...'ABCD'].map((letter) => choicesIn(letter, ['x', 'y']).choices!.join(''))).toEqual([
      'xy',
      'yx',
      'xy',
      'yx',
    ]));
  test('but figures rise or fall', () => {
    expect(choicesIn('B', ['in 1904', 'in 1914', 'in 1920']).choices).toEqual([
      'in 1920',
      'in 1914',
      'in 1904',
    ]);
    expect(choicesIn('B', ['3 km', '12 km', '40 km', '90 km']).choices![0]).toBe('90 km');
  });
  test('spares of the same kind take the place of questions that are as sure, in the order of the text', () =>
    expect(versionOf(rich, 'B').comprehension.map(({ prompt }) => prompt)).toEqual([
      'Another?',
      question.prompt,
    ]));
  test('each spare goes into one version', () =>
    expect(versionOf(rich, 'C').comprehension.map(({ prompt }) => prompt)).not.toContain('Another?'));
  test('a spare of another kind comes in where there is none of its own', () =>
    expect(
      versionOf({ ...rich, comprehension: [choice] }, 'B').comprehension.map(({ prompt }) => prompt),
    ).toEqual(['Another?']));
  describe('statements', () => {
    const told = (text: string, kind: Statement['kind'], more: Partial<Extract> = {}): Statement => ({
      kind,
      extract: { paragraph: 1, start: 0, end: text.length, text, ...more },
      why: '',
    });
    const statements = [told('F1', 'fact'), told('R1', 'reported'), told('F2', 'fact')];
    const spares = { statements: [told('F3', 'fact'), told('F4', 'fact'), told('R2', 'reported')] };
    const textsIn = (letter: string, given: Partial<StudyGuide> = {}) =>
      versionOf({ ...guide, statements, spares, ...given }, letter).statements.map(
        ({ extract }) => extract.text,
      );
    test('a spare takes the place of one of its kind', () =>
      expect(textsIn('B')).toEqual(['R2', 'F2', 'F3']));
    test('each spare goes into one version', () => expect(textsIn('C').sort()).toEqual(['F2', 'F4', 'R1']));
    test('without spares all stay', () => expect(textsIn('B', { spares: {} })).toEqual(['R1', 'F2', 'F1']));
    test('a spare of a kind that is not asked stays out', () =>
      expect(textsIn('B', { spares: { statements: [told('O1', 'opinion')] } })).toEqual(['R1', 'F2', 'F1']));
    test('what somebody has changed stays', () =>
      expect(textsIn('B', { statements: [told('F1', 'fact', { edited: true })] })).toEqual(['F1']));
  });
  test('of questions that are about as sure another one is the best', () => {
    const asked = (prompt: string, sure: number) => ({ ...guide.themes[0]!.discussion[0]!, prompt, sure });
    const discussion = [asked('One?', 0.9), asked('Two?', 0.85), asked('Three?', 0.5)];
    const several = { ...guide, themes: [{ ...guide.themes[0]!, discussion }] };
    const printed = (letter: string) => {
      const version = versionOf(several, letter);
      const [theme] = fillPacket(version, planPacket(version, { length: 'short' })).guide.themes;
      return theme!.discussion.map(({ prompt }) => prompt);
    };
    expect([printed('A'), printed('B'), printed('C')]).toEqual([['One?'], ['Two?'], ['One?']]);
  });
  test('a spare that is less sure stays out', () => {
    const unsure = { ...rich, spares: { comprehension: [{ ...spare, sure: 0.5 }] } };
    expect(versionOf(unsure, 'B').comprehension.map(({ prompt }) => prompt)).not.toContain('Another?');
  });
});
