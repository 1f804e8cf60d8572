/** Which names and phrases are another name shortened. */

import { describe, expect, it } from 'vitest';
import { read } from '../show.js';

/** `Tolland Steel Inc. = The company`: each name, and what else it is called. */
const shown = (text: string): string[] =>
  read(text).names.map(({ name, alsoCalled }) => [name, ...alsoCalled].join(' = '));

describe('names', () => {
  it.each([
    ['Hassan el-Sisi came. Then Sisi spoke.', ['Hassan el-Sisi = Sisi']],
    ['Hassan al-Bari came. Then Bari spoke.', ['Hassan al-Bari = Bari']],
    ['Inés Ortega Ruiz spoke. Then Ortega left.', ['Inés Ortega Ruiz = Ortega']],
    ['Rui Rocha da Silva spoke. Then Rocha left.', ['Rui Rocha da Silva = Rocha']],
    ['Zhang Wei spoke. Zhang left.', ['Zhang Wei = Zhang']],
    [
      'Their chairman, Rodel Apundar, spoke. Apundar’s members voted by 15 to 4.',
      ['Rodel Apundar = Apundar'],
    ],
    ['Helen Ford spoke. Ford’s staff voted by 15 to 4.', ['Helen Ford', 'Ford']],
    ['Ted and Helen Marsh spoke. Ted left.', ['Ted Marsh = Ted', 'Helen Marsh']],
    ['Salt and Helen Marsh spoke. Salt left.', ['Helen Marsh']],
    ['Mr Marsh and Helen Marsh met. Marsh left.', ['Marsh', 'Helen Marsh']],
    ['They saw the River Sill. Then the Sill rose.', ['River Sill = Sill']],
    ['They saw the Republic of Sill. Then Sill voted.', ['Republic of Sill = Sill']],
    ['They saw Port Sill. Then Sill voted.', ['Port Sill', 'Sill']],
    ['They crossed the Mediterranean in May.', ['Mediterranean']],
    ['They crossed the Mediterranean and wept.', ['Mediterranean']],
    ['They ate the Mediterranean fish in May.', []],
    ['Late Helen Marsh was kind.', ['Helen Marsh']],
    ['Then Helen Marsh spoke.', ['Helen Marsh']],
  ])('%s', (text, names) => expect(shown(text)).toEqual(names));
});

describe('a surname that two people have', () => {
  const TEXT = 'Helen Marsh kept the lamps of the port. Her uncle, Ted Marsh, was a pilot. Then Marsh left.';
  it.each([
    ['Helen Marsh and the Lamps', ['Helen Marsh = Marsh', 'Ted Marsh']],
    ['The Lamps of the Port', ['Helen Marsh', 'Ted Marsh = Marsh']],
    ['Helen Marsh and Ted Marsh', ['Helen Marsh', 'Ted Marsh = Marsh']],
  ])('under the title %s', (title, names) =>
    expect(read(TEXT, title).names.map(({ name, alsoCalled }) => [name, ...alsoCalled].join(' = '))).toEqual(
      names,
    ),
  );
});

describe('phrases for bodies', () => {
  const STEEL = 'Tolland Steel Inc. closed. Kell Mills Inc. closed.';
  it.each([
    ['The Ministry of Roads met. Then the ministry voted.', ['Ministry of Roads = the ministry']],
    ['The Harbour Council met. The council voted.', ['Harbour Council = The council']],
    ['The Harbour Council met. A council voted.', ['Harbour Council']],
    ['The Harbour Council met. The harbour council voted.', ['Harbour Council = The harbour council']],
    [
      'The Harbour Council met. The Town Council met. The council voted.',
      ['Harbour Council', 'Town Council = The council'],
    ],
    ['Tolland Steel Inc. closed. The company said no.', ['Tolland Steel Inc. = The company']],
    ['Tolland Steel Inc. closed. The ministry said no.', ['Tolland Steel Inc.']],
    [`${STEEL} In May the company said no.`, ['Tolland Steel Inc.', 'Kell Mills Inc. = the company']],
    [
      'The county board voted. The county education board met. The county board left.',
      ['the county education board = The county board'],
    ],
    ['A council met. The council voted.', []],
  ])('%s', (text, names) => expect(shown(text)).toEqual(names));
});

describe('roles', () => {
  it.each([
    ['Former Mayor Helen Marsh spoke.', 'Former Mayor'],
    ['Helen Marsh, the mayor’s deputy, spoke.', 'the mayor’s deputy'],
    ['Helen Marsh, deputy to the port’s mayor, spoke.', 'deputy to the port’s mayor'],
    ['Helen Marsh, who is the mayor of Kell, spoke.', 'mayor of Kell'],
    ['Helen Marsh, 61, a pilot, spoke.', 'pilot'],
    ['Helen Marsh, late for the boat, spoke.', undefined],
  ])('%s', (text, role) => expect(read(text).names[0]?.role).toBe(role));
});
