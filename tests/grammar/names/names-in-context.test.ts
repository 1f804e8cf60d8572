import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/article/index.js';
import { findNames } from '../../../src/grammar/names/index.js';
import { type NamedEntity, NO_HINTS } from '../../../src/language/analysis.js';
import { analyse } from '../../../src/language/index.js';

function namesIn(text: string, removed: Article['removed'] = []): NamedEntity[] {
  const paragraphs = [{ number: 1, kind: 'prose' as const, start: 0, end: text.length }];
  const article = {
    file: 'a.txt',
    text,
    title: 'A title',
    language: 'en',
    headings: [],
    paragraphs,
    removed,
  };
  return findNames(analyse(article), NO_HINTS);
}

const LETTER = { person: 'P', place: 'L', organization: 'O', unknown: '?' } as const;

/** `P Ada Lovelace`, one for each name. */
const check = (text: string, expected: readonly string[]) =>
  expect(namesIn(text).map(({ kind, name }) => `${LETTER[kind]} ${name}`)).toEqual(expected);

const checkRole = (text: string, role: string | undefined) => expect(namesIn(text)[0]?.role).toBe(role);

describe('words in capitals', () => {
  test.each<[string, readonly string[]]>([
    ['We said NO to the mill. There was no other way.', []],
    ['They are for THE PEOPLE. The people know it, and the ABC knows.', ['O ABC']],
    ['I CHOSE THE OLD PICTURE BECAUSE ANNA HOLM MADE IT.', []],
    ['Anna Holm wept. I CHOSE THIS PICTURE BECAUSE ANNA HOLM MADE IT.', ['P Anna Holm']],
    ['A farmer from OSTREL wept in the yard.', ['? OSTREL']],
  ])('%s', check);
});

describe('places known only from how the text uses them', () => {
  test.each<[string, readonly string[]]>([
    ['They mended the road between Ostrel and Quenna.', ['L Ostrel', 'L Quenna']],
    ['The choice between Ostrel and Quenna is hard.', ['? Ostrel', '? Quenna']],
    ['Goats graze on the hills above Ostrel.', ['L Ostrel']],
    ['He stopped somewhere after Ostrel.', ['L Ostrel']],
    ['We are forty minutes from Ostrel.', ['L Ostrel']],
    ['The farm is north of Ostrel.', ['L Ostrel']],
    ['The crew dug a well at Ostrel, to the east.', ['L Ostrel']],
    ['A farmer from Ostrel wept.', ['L Ostrel']],
    ['A letter from Ostrel came.', ['L Ostrel']],
    ['A lorry blocked the Ostrel road.', ['L Ostrel']],
    ['They rested at the foot of the Sarrow.', ['L Sarrow']],
    ['Then the Sarrow flooded.', ['L Sarrow']],
    ['He fished the Otter Pool.', ['L Otter Pool']],
    ['They saw Punta Quell and the Nant Sarrow.', ['L Punta Quell', 'L Nant Sarrow']],
    ['It rained in Sarrow week.', ['? Sarrow']],
  ])('%s', (text, expected) => check(text, expected));
  test('where a report comes from', () =>
    expect(
      namesIn('A bridge fell. Ostrel wept.', [
        { text: 'OSTREL, May 3 —', why: 'dateline', paragraph: 1 },
      ]).map(({ kind }) => kind),
    ).toEqual(['place']));
});

describe('people known by what the text does with them', () => {
  test.each<[string, readonly string[]]>([
    ['The name of the ship is Wanjo.', ['? Wanjo']],
    ['One of them, Wanjo, laughed.', ['P Wanjo']],
    ['In the back row Wanjo is twelve.', ['P Wanjo']],
    ['A clerk named Wanjo smiled.', ['P Wanjo']],
    ['The head of the zoo, Wanjo Tell, wept.', ['P Wanjo Tell']],
    ['The Minister for Rural Affairs Helen Marsh left.', ['P Helen Marsh']],
    ['Later Judge Merrin ap Tull and Helen Marsh KC left.', ['P Merrin ap Tull', 'P Helen Marsh']],
    ['He met Auntie Wanjo and Ms K.', ['P Auntie Wanjo', 'P Ms K']],
    ['He met Ms Marsh. Then Helen Marsh left.', ['P Helen Marsh']],
    ['We asked Tom Joe Marsh. “No,” said Tom Joe.', ['P Tom Joe Marsh']],
    ["They stood outside Wanda's shop.", ['P Wanda']],
    ['A Member of Parliament spoke.', []],
  ])('%s', (text, expected) => check(text, expected));
});

describe('bodies by their form', () => {
  test.each<[string, readonly string[]]>([
    ['She joined the Ostrel and District Choral Society.', ['O Ostrel and District Choral Society']],
    ['He studied at University College London.', ['O University College London']],
    ['The Universidad Central del Sarrow closed.', ['O Universidad Central del Sarrow']],
    ["The Girls' High School opened.", ["O Girls' High School"]],
    ['They hired Marsh & Tull again.', ['O Marsh & Tull']],
  ])('%s', (text, expected) => check(text, expected));
});

describe('where a role ends', () => {
  test.each<[string, string | undefined]>([
    ['Then, shift supervisor Helen Marsh left.', 'shift supervisor'],
    ['It was praised by food writer Helen Marsh.', 'food writer'],
    ['Helen Marsh, who mends nets and is, he says, happy, left.', 'who mends nets'],
    ['Helen Marsh, his cook, left.', 'cook'],
    ['“Helen Marsh, who is the levy for?”', undefined],
    ['Then Helen Marsh TD left.', 'TD'],
  ])('%s', (text, role) => checkRole(text, role));
});

describe('whose role it is', () => {
  test.each<[string, string, string | undefined]>([
    ['The Quell Fund met. Its chairman, Tom Varga, left.', 'Tom Varga', 'chairman of the Quell Fund'],
    [
      'A pipe burst at the Quell Foods plant. Quell Foods met. Its chairman, Tom Varga, left.',
      'Tom Varga',
      'chairman of Quell Foods',
    ],
    ['They met at Quell College. The principal, Tom Varga, left.', 'Tom Varga', 'principal of Quell College'],
    ['The Quell Fund met the Orla Fund. Its chairman, Tom Varga, left.', 'Tom Varga', 'chairman'],
    ['Helen Marsh wept. Her son, Tom, left.', 'Tom', 'son of Helen Marsh'],
    ['Helen Marsh met Ada Obi. Her son, Tom, left.', 'Tom', 'son'],
    ['Paul Marsh wept. Her son, Tom, left.', 'Tom', 'son'],
    ['Quell Mills Ltd. met. The company, the council and a bank agreed.', 'Quell Mills Ltd.', undefined],
    ['The Quell Fund met. The poet, Tom Varga, left.', 'Tom Varga', 'poet'],
  ])('%s', (text, name, role) => expect(namesIn(text).find((one) => one.name === name)?.role).toBe(role));
});

describe('companies, schools, rivers and languages', () => {
  test.each<[string, readonly string[]]>([
    ['The owner, Hals Kraft, a company of 61 shareholders, says no.', ['O Hals Kraft']],
    ['It was let to Quenn Plantations. Quenn says no.', ['O Quenn Plantations']],
    ['At Quellor Vidyalayam, where it rained, few came.', ['O Quellor Vidyalayam']],
    ['They write in Hindi and Ostrel at home.', ['? Ostrel']],
    ['A paddler named Lubango Shija wept.', ['P Lubango Shija']],
    ['They owed Mercer & Dunn, who were building a mill, a fortune.', ['O Mercer & Dunn']],
  ])('%s', (text, expected) => check(text, expected));
});

describe('names with particles, of ships and of papers', () => {
  test.each<[string, readonly string[]]>([
    ['Later Salmah binti Osman, 40, laughed. “No,” said Salmah.', ['P Salmah binti Osman']],
    ['Later Yusuf bin Harun, 40, laughed.', ['P Yusuf bin Harun']],
    ['Later Willem van der Meer, 40, laughed.', ['P Willem van der Meer']],
    ['Later Inés Ortega Ruiz, 40, laughed. “No,” said Ortega.', ['P Inés Ortega Ruiz']],
    ['Later Mary Anne Holm, 40, laughed. “No,” said Anne.', ['P Mary Anne Holm', 'P Anne']],
    ['Later the steamer Conde Tull came in and landed the mail.', []],
    ['People in Victoria swim.', ['L Victoria']],
    ['Then Victoria Holm swam.', ['P Victoria Holm']],
    ['Ada Holm, the Minister for Local Government, laughed.', ['P Ada Holm']],
  ])('%s', (text, expected) => check(text, expected));
});
