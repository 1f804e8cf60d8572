/** What the text beside a name says of somebody, and where it speaks of another. */

import { describe, expect, test } from 'vitest';
import { findNames } from '../../../src/grammar/names/index.js';
import { NO_HINTS } from '../../../src/language/analysis.js';
import { analyse } from '../../../src/language/index.js';
import { articleOf } from '../../language/article-of.js';

/** The role of Ida Holm, else of Per Ek. */
const roleIn = (text: string): string | undefined => {
  const names = findNames(analyse(articleOf(text)), NO_HINTS);
  return names.toSorted((a, b) => a.name.localeCompare(b.name)).find(({ kind }) => kind === 'person')?.role;
};

type Case = readonly [text: string, role: string | undefined];

describe('roles', () => {
  test.each<Case>([
    ['After a talk with the chair, Ida Holm left.', undefined],
    ['After a talk with the chair, Ida Holm, they left.', 'chair'],
    ['After a talk with the chair, Ida Holm and Per Ek left.', 'chair'],
    ['According to the chair, Ida Holm left.', undefined],
    ['According to the chair, Ida Holm, they left.', 'chair'],
    ['Later the chair, Ida Holm left.', 'chair'],
    ['Then Mayor Ida Holm wept.', 'Mayor'],
    ['They met then Mayor Ida Holm.', 'then Mayor'],
    ['Late Mayor Ida Holm wept.', 'Mayor'],
    ['They met the late Mayor Ida Holm.', 'late Mayor'],
    ['They met Queen Ida Holm.', 'Queen'],
    ['They met Danish Queen Ida Holm.', 'Danish Queen'],
    ['They met a clerk named Ida Holm.', 'clerk'],
    ['They met the clerk of a village called Ida Holm.', undefined],
    ['The head of the harbour board, a council, Ida Holm, wept.', 'head of the harbour board'],
    ['The head of the harbour board, Ida Holm, wept.', 'head of the harbour board'],
    ['A rival of the mayor, Ida Holm, wept.', 'rival of the mayor'],
    ['Per Ek is a rival of the mayor, Ida Holm.', undefined],
    ['Per Ek met a rival of the old kind mayor, Ida Holm.', undefined],
    ['They met the ex-mayor Ida Holm.', 'ex-mayor'],
    ['They met the vice-mayor, Ida Holm.', 'vice-mayor'],
    ['They met the tall old kind shy young busy port clerk Ida Holm.', 'clerk'],
    ['They met the old port clerk Ida Holm.', 'old port clerk'],
    ['They met the users’ group leader Ida Holm.', 'the users’ group leader'],
    ['They met the users’ leader, Ida Holm.', 'the users’ leader'],
    ['Police arrested councillor Ida Holm.', 'councillor'],
    ['They met the newly elected councillor Ida Holm.', 'newly elected councillor'],
    ['The elected councillor Ida Holm wept.', 'elected councillor'],
    ['The port’s elected councillor, Ida Holm, wept.', 'The port’s elected councillor'],
    ['The island’s mayor, Ida Holm, wept.', 'The island’s mayor'],
    ['They met Varnes Island’s mayor, Ida Holm.', 'Varnes Island’s mayor'],
    ['They met the fishing village’s mayor, Ida Holm.', 'fishing village’s mayor'],
    ['They met Bay of Plenty controller Ida Holm.', 'controller'],
    ['The gate was shut by shift supervisor Ida Holm.', 'shift supervisor'],
    ['The gate was shut by singing teacher Ida Holm.', 'teacher'],
    ['The gate was shut by sports teacher Ida Holm.', 'teacher'],
    ['In May, town clerk Ida Holm wept.', 'town clerk'],
    ['In May town clerk Ida Holm wept.', 'town clerk'],
    ['The director of the museum, Ida Holm, wept.', 'director of the museum'],
    ['The President of the Senate Ida Holm wept.', 'President of the Senate'],
    ['They met a director of museums, Ida Holm.', 'director of museums'],
    ['Director of the museum Ida Holm wept.', 'Director of the museum'],
    ['They met her former teacher, Ida Holm.', 'former teacher'],
    ['They met one teacher, Ida Holm.', 'teacher'],
    ['They met teacher, Ida Holm.', undefined],
    ['They met a major Ida Holm.', undefined],
    ['They met the team’s medical director, Ida Holm.', 'the team’s medical director'],
    ['They met Danish painter Ida Holm.', 'Danish painter'],
    ['They met painter and poet Ida Holm.', 'poet'],
    ['They met the painter (Ida Holm) there.', undefined],
    ['Their son, Per Ek, wept.', 'son'],
    ['They met the poet Ida Holm, a mother of two.', 'poet'],
    ['They met Ida Holm, a baker, on the pier.', 'baker'],
  ])('before the name: %s', (text, role) => expect(roleIn(text)).toBe(role));
  test.each<Case>([
    ['They met Ida Holm MP on the pier.', 'MP'],
    ['They met Ida Holm, 34, a welder.', 'welder'],
    ['They met Ida Holm, who leads the choir.', 'who leads the choir'],
    ['They met Ida Holm, who slept.', undefined],
    ['They met Ida Holm, who is now the mayor of Varnes.', 'mayor of Varnes'],
    ['They met Ida Holm, who was still a baker.', 'baker'],
    ['They met Ida Holm, who is singing.', undefined],
    ['They met Ida Holm, who has kept goats for nine years.', 'who has kept goats for nine years'],
    ['They met Ida Holm, who has kept goats for three.', undefined],
    ['They met Ida Holm, who has not kept goats since 1998.', undefined],
    ['They met Ida Holm, who has kept goats.', undefined],
    [
      'They met Ida Holm, who grades fruit and had just come in from the cold wet yard behind the long low house.',
      'who grades fruit',
    ],
    [
      'They met Ida Holm, who grades fruit from the cold wet yard behind the long low house by the old sea road in May.',
      undefined,
    ],
    [
      'They met Ida Holm, a baker of bread and cakes who sells them by the pier in the long winter.',
      'baker of bread and cakes',
    ],
    ['They met Ida Holm, a baker who sells bread.', 'baker who sells bread'],
    ['They met Ida Holm, the port’s director, in May.', 'the port’s director'],
    ['They met Ida Holm, a member of the women’s team, in May.', 'member of the women’s team'],
    ['They met Ida Holm, his teacher, in May.', 'teacher'],
    ['They met Ida Holm, mayor.', 'mayor'],
    ['They met Ida Holm, the mayor and I could agree.', undefined],
    ['They met Ida Holm, not the mayor.', undefined],
    ['According to Ida Holm, a clerk of the court was warned.', undefined],
    ['They met Ida Holm, who was the treasurer of the club and resigned from it.', 'treasurer of the club'],
    ['They met Ida Holm, a treasurer and resigned from it.', 'treasurer'],
    ['They met Ida Holm, a Danish welder and she sings.', 'Danish welder'],
    ['They met Ida Holm, a clerk when young.', 'clerk'],
    ['They met Ida Holm’s brother, a clerk.', undefined],
    ['They met Ida Holm, late clerk of the very old court.', 'late clerk of the very old court'],
    ['They met Ida Holm, once a tall kind clerk.', undefined],
    ['They met Ida Holm, Danish head of the choir.', 'Danish head of the choir'],
    ['They met Ida Holm, who fishes and is, they say, the best.', 'who fishes'],
    ['They met Ida Holm, said the clerk.', undefined],
    ['Ida Holm, a blacksmith, came. The band’s conductor, Ida Holm, wept.', 'The band’s conductor'],
    ['Ida Holm, a blacksmith, came. The girl’s conductor, Ida Holm, wept.', 'blacksmith'],
    [
      'Ida Holm, a blacksmith, came. Ida Holm, president of the Hill Society, wept.',
      'president of the Hill Society',
    ],
    ['Ida Holm, a blacksmith, came. Ida Holm, president of the council, wept.', 'president of the council'],
    ['Ida Holm, a blacksmith, came. Ida Holm, keeper of the dog, wept.', 'blacksmith'],
    ['Her friend, Ida Holm, came. Ida Holm, a blacksmith, wept.', 'blacksmith'],
    ['Her friend, Ida Holm, came.', 'friend'],
    ['The old man, Per Ek, came.', undefined],
    ['His mother, Per Ek, came.', undefined],
    ['Per Ek, who keeps goats, came. Her friend, Per Ek, wept.', 'who keeps goats'],
  ])('behind the name: %s', (text, role) => expect(roleIn(text)).toBe(role));
});
