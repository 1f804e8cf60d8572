import { expect, test } from 'vitest';
import { printedRole } from '../../src/study/printed-roles.js';
import { isKin, saysWho, tidiedRole, withoutDeed } from '../../src/study/role-words.js';

import { type Given, materialOf } from './material-of.js';

const roleOf = (text: string, name: string, given?: Given): string | undefined =>
  materialOf(text, given).names.find((one) => one.name === name)?.role;

test.each([
  [
    'The Harbour Council owns the pier. Its chairman, Tor Brekke, closed the gate.',
    'Tor Brekke',
    'chairman of the Harbour Council',
  ],
  [
    'The union, the Dockers’ Congress, walked out. Its secretary, Tor Brekke, stayed.',
    'Tor Brekke',
    'secretary of the Dockers’ Congress',
  ],
  [
    'There are nine boats in the harbour pilots’ association, and its president, Tor Brekke, counts them.',
    'Tor Brekke',
    'president of the harbour pilots’ association',
  ],
  [
    'The Harbour Council wrote to the harbour pilots’ association, and its president, Tor Brekke, counts boats.',
    'Tor Brekke',
    'president',
  ],
  [
    'It was a loss that the harbour pilots’ committee raised. Its convener, Tor Brekke, counts boats.',
    'Tor Brekke',
    'convener of the harbour pilots’ committee',
  ],
  [
    'Tor Brekke, prosecuting for the Harbour Council, asked for a year.',
    'Tor Brekke',
    'prosecuting for the Harbour Council',
  ],
  ['Tor Brekke of the Harbour Council closed the gate.', 'Tor Brekke', 'of the Harbour Council'],
  [
    'An engineer with the harbour office, Tor Brekke, closed the gate.',
    'Tor Brekke',
    'engineer with the harbour office',
  ],
  ['They shot a young paddler named Tor Brekke.', 'Tor Brekke', 'paddler'],
  [
    'Cr Tor Brekke, a builder, closed the gate. “It is shut,” said Cr Brekke.',
    'Tor Brekke',
    'councillor and builder',
  ],
  [
    'Tor Brekke, who wears a grey suit, laughed. Later the harbour pilot, Tor Brekke, wept.',
    'Tor Brekke',
    'harbour pilot',
  ],
  [
    'The Tarn Rivers Trust counts eels. The trust’s ecologist, Tor Brekke, laughed.',
    'Tor Brekke',
    'the Tarn Rivers Trust’s ecologist',
  ],
  [
    'Lunde Rowing Club met. “No,” said Tor Brekke, the club captain.',
    'Tor Brekke',
    'captain of Lunde Rowing Club',
  ],
  ['A motion by Cllr Tor Brekke was lost.', 'Tor Brekke', 'councillor'],
  [
    'The youngest speaker was Tor Brekke, 16, who helps to count the seals.',
    'Tor Brekke',
    'the youngest speaker',
  ],
  [
    'Tor Brekke, who keeps goats, laughed. Later the vice-mayor of Lunde, Tor Brekke, wept.',
    'Tor Brekke',
    'vice-mayor of Lunde',
  ],
  [
    'Tor Brekke, who is captain of the women’s team and works in a packing plant, laughed.',
    'Tor Brekke',
    'captain of the women’s team',
  ],
  [
    'Tor Brekke was a conductor on the harbour line and was, by common consent, a good one.',
    'Tor Brekke',
    'conductor on the harbour line',
  ],
  ['Varnes Island’s mayor, Tor Brekke, laughed.', 'Tor Brekke', 'Varnes Island’s mayor'],
  ['Bay of Plenty harbour controller Tor Brekke laughed.', 'Tor Brekke', 'Bay of Plenty harbour controller'],
  [
    'The last was a schoolteacher from Lunde, Tor Brekke, in a coat.',
    'Tor Brekke',
    'schoolteacher from Lunde',
  ],
  ['Tor Brekke, who was mayor out here when I was a boy, laughed.', 'Tor Brekke', 'mayor out here'],
  ['Tor Brekke, an engineer who puts them up in Lunde, laughed.', 'Tor Brekke', 'engineer'],
  [
    'Tor Brekke, an engineer whom the council paid to advise it, laughed.',
    'Tor Brekke',
    'engineer whom the council paid to advise it',
  ],
])('whole: %s', (text, name, expected) => expect(roleOf(text, name)).toBe(expected));

test.each([
  ['two bodies', 'The Harbour Council paid the Dockers’ Congress. The chairman, Tor Brekke, was there.'],
  ['another paragraph', 'The Harbour Council owns the pier.\n\nIts chairman, Tor Brekke, closed the gate.'],
  ['no body', 'The pier is old. Its keeper, the chairman, Tor Brekke, closed the gate.'],
])('as it stands with %s', (_, text) => expect(roleOf(text, 'Tor Brekke')).toBe('chairman'));

test.each([
  ['a verb before the noun', 'The court ordered the boy, Tor Brekke, to leave.'],
  ['what happened once', 'Tor Brekke, who saw the ship, ran home.'],
  ['what two do', 'They asked Ada Obi and Tor Brekke, who run a farm by the shore, to speak.'],
  ['a house without a place', 'Tor Brekke, who lives above the smithy, laughed.'],
  ['a number in a street', 'Tor Brekke, who has lived at number 14 since 1971, laughed.'],
  ['a pronoun for many', 'Tor Brekke, who speaks for 1,900 of them, laughed.'],
  ['the way somebody came', 'Tor Brekke, who drove two hours from Lunde to join the line, laughed.'],
  ['the last place', 'The last stop was Tor Brekke, as they called the hill.'],
  ['words that lean', 'Tor Brekke, whose brother knew it, ran home.'],
])('no role from %s', (_, text) => expect(roleOf(text, 'Tor Brekke') ?? '').not.toMatch(/court|who/));

test.each([
  ['My neighbour Tor Brekke is against it.', 'Tor Brekke', 'the author’s neighbour'],
  [
    'The Harbour Council said no. A spokesman, Tor Brekke, gave no reason.',
    'Tor Brekke',
    'spokesman for the Harbour Council',
  ],
])('told by more than the name: %s', (text, name, expected) => expect(roleOf(text, name)).toBe(expected));

test.each([
  ['The Harbour Council owns the pier. General manager Tor Brekke closed the gate.', 'general manager'],
  ['Ida Brekke, whose husband, Tor Brekke, owns the dock, laughed.', undefined],
  ['The hotels were shut. Tor Brekke, who speaks for their association, laughed.', undefined],
  [
    'The branch is short. Tor Brekke, who farms on the branch, sat down. Nobody else lives on the branch.',
    'farmer',
  ],
  ['Tor Brekke, 67, has fished with dolphins for two days.', undefined],
  ['Tor Brekke, 67, has fished with dolphins. For 51 years he did not.', undefined],
])('told by nothing more: %s', (text, expected) => expect(roleOf(text, 'Tor Brekke')).toBe(expected));

test.each([
  ['somebody’s words', '“My neighbour Tor Brekke is against it,” said Ida Holm.'],
  ['a risk that is run', 'Tor Brekke runs a risk on the ice.'],
  ['a flock', 'Tor Brekke, who runs 1,900 ewes on the ice, sat down.'],
  ['a thing in the clause before', 'Before she touches a stopper, Tor Brekke listens.'],
  ['a post of no body', 'A spokesman, Tor Brekke, gave no reason.'],
  ['an age alone', 'Tor Brekke, who is thirty-four, travels far.'],
  ['a deed behind an age', 'Tor Brekke, 29, took over his uncle’s croft at Lunde and left.'],
])('not from %s', (_, text) =>
  expect(roleOf(text, 'Tor Brekke') ?? '').not.toMatch(/ (?:of|for|at|on) |who|stopper|author|took/),
);

test.each([
  ['polite young man', false],
  ['very nice kid', false],
  ['man from Lunde', true],
  ['Labour Minister', true],
  ['deputy minister', false],
  ['shift supervisor', true],
  ['company secretary', false],
  ['chief executive', false],
  ['boss', false],
  ['Sgt.', false],
  ['who has three boats', true],
])('says who somebody is: %s', (role, expected) => expect(saysWho(role)).toBe(expected));

test.each(['great-grandfather', 'grandmother', 'late great-uncle', 'companion'])(
  'kin, of nobody: %s',
  (role) => expect(isKin(role)).toBe(true),
);
test.each(['grandmaster', 'great-grandfather of Tor Brekke', 'godfather of jazz'])(
  'more than kin: %s',
  (role) => expect(isKin(role)).toBe(false),
);

test.each([
  ['who is in charge of buses', 'in charge of buses'],
  ['who has been sitting there since three', undefined],
  ['who chairs the one at Lunde', undefined],
  ['took over the croft', undefined],
  ['retired teacher', 'retired teacher'],
  ['also an engineer', 'engineer'],
  ['now a vet', 'vet'],
  ['who calls her Mum', undefined],
  ['who sold me out', undefined],
  ['also known for his boats', 'also known for his boats'],
])('tidied: %s', (role, expected) => expect(tidiedRole(role)).toBe(expected));

test('what somebody calls a person is no role', () => {
  const mends = 'Tor Brekke mended the lamps of the harbour.';
  expect(
    roleOf(`${mends} “Tor Brekke is an artist, and I say so,” said the engineer.`, 'Tor Brekke'),
  ).toBeUndefined();
  expect(roleOf(`${mends} Tor Brekke is a welder, and he says so.`, 'Tor Brekke')).toBe('welder');
  expect(roleOf(`${mends} “Tor Brekke, a welder from Lunde, did it,” she said.`, 'Tor Brekke')).toBe(
    'welder from Lunde',
  );
});

const AGAIN = 'Nobody else came to the pier. The boats lay still.';

test.each([
  [
    'So says Tor Brekke, the engineer who runs the pumps in all nine harbours of the county.',
    'engineer who runs the pumps in all nine harbours of the county',
  ],
  [
    'They asked Tor Brekke, a retired pilot who served twelve years on the ferry and who had kept its log.',
    'retired pilot who served twelve years on the ferry',
  ],
])('a trade with the clause behind it: %s', (text, role) =>
  expect(roleOf(`${text}\n\n${AGAIN}`, 'Tor Brekke')).toBe(role),
);

test.each([
  [
    'a deed behind a trade',
    'They asked Tor Brekke, an engineer who wants a boat for the long way over the ice to Lunde.',
    'engineer',
  ],
  ['a pronoun behind a trade', 'They asked Tor Brekke, an engineer who mends them in Lunde.', 'engineer'],
])('but not %s', (_, text, role) => expect(roleOf(`${text}\n\n${AGAIN}`, 'Tor Brekke')).toBe(role));

test.each([
  ['widow of 29', false],
  ['boy of twelve', false],
  ['the youngest speaker', false],
  ['widow of the miller', true],
  ['speaker of the house', true],
  ['youngest member of the board', true],
])('a role by age alone tells not who: %s', (role, tells) => expect(saysWho(role)).toBe(tells));

test.each([['whose chest had settled the matter in 1910', undefined]])(
  'tidied, what had been before: %s',
  (role, expected) => expect(tidiedRole(role)).toBe(expected),
);

test.each([
  [
    'Councillor Tor Brekke, who heads the harbour committee and voted against, sat down.',
    'councillor who heads the harbour committee',
  ],
  [
    'They asked Tor Brekke, an engineer who teaches at a college in Lunde and whom the port had paid.',
    'engineer who teaches at a college in Lunde',
  ],
  ['Ida Holm could have said so. Her family farms, and her son Tor Brekke is nine.', 'son of Ida Holm'],
])('the whole of what is told: %s', (text, role) => expect(roleOf(text, 'Tor Brekke')).toBe(role));

test.each([
  ['what passes', 'Councillor Tor Brekke, who runs a risk, sat down.', 'Councillor'],
  ['one of two mothers', 'Ida Holm met Ada Obi. Her son Tor Brekke is nine.', 'son'],
])('and no more than that: %s', (_, text, role) => expect(roleOf(text, 'Tor Brekke')).toBe(role));

test.each([
  ['village president', true],
  ['Municipal Chief Executive', true],
  ['local president', false],
  ['president', false],
])('a post of a town: %s', (role, tells) => expect(saysWho(role)).toBe(tells));

test.each([
  [
    'Tor Brekke, a retired nurse, sat down. The next was Tor Brekke, 74, who chairs the Harbour Society.',
    'retired nurse who chairs the Harbour Society',
  ],
  ['Ida Holm sat down. Ida’s father, Tor Brekke, laughed.', 'Ida Holm’s father'],
  ['Ida Holm met Ida Berg. Ida’s father, Tor Brekke, laughed.', 'Ida’s father'],
  ['The Harbour Council paid for a report. Its lead author, Tor Brekke, laughed.', 'lead author'],
  [
    'The Harbour Council paid for a pier. Its lead engineer, Tor Brekke, laughed.',
    'lead engineer of the Harbour Council',
  ],
  ['The Harbour School is old. The principal, Tor Brekke, laughed.', 'principal of the Harbour School'],
  ['The Harbour Council is old. The principal, Tor Brekke, laughed.', 'principal'],
  ['The Harbour Council is old. The treasurer, Tor Brekke, laughed.', 'treasurer of the Harbour Council'],
])('whose and of what: %s', (text, role) => expect(roleOf(text, 'Tor Brekke')).toBe(role));

test.each([])('tidied of what leans: %s', (role, expected) => expect(tidiedRole(role)).toBe(expected));

const COOPERATIVE = 'The cooperative said no on Monday. The cooperative said so twice.';

test.each([
  [`${COOPERATIVE} Its accounts were late. A spokesman, Tor Brekke, left.`, 'spokesman for the cooperative'],
  [`${COOPERATIVE} Its president, Tor Brekke, left.`, 'president of the cooperative'],
  ['The Harbour Council said no. Tor Brekke of the Harbour Council left.', 'of the Harbour Council'],
  ['Hill Foods said no. Tor Brekke of Hill Foods left.', 'of Hill Foods'],
])('one article before a body: %s', (text, role) => expect(roleOf(text, 'Tor Brekke')).toBe(role));

test.each([
  ['Tor Brekke, who mended nets, laughed.', undefined],
  ['Tor Brekke, who has missed by more, laughed.', undefined],
  ['Tor Brekke, whose firm lines pools, laughed.', undefined],
  ['Tor Brekke, who sells onions, laughed.', 'seller of onions'],
  ['Tor Brekke, who farms nine fields by the lake, laughed.', 'farmer'],
  ['Tor Brekke, who taught for forty years in Lunde, laughed.', 'teacher'],
  ['Tor Brekke, who led the study, laughed.', 'leader of the study'],
  ['Tor Brekke, 83, who has lived on Harbour Street all his life, laughed.', 'resident of Harbour Street'],
  ['Tor Brekke, 83, who has waited all his life, laughed.', undefined],
  ['Tor Brekke teaches history at a school in Lunde, and laughs.', 'teacher of history at a school in Lunde'],
  ['Tor Brekke teaches us how to laugh.', undefined],
  [
    'Tor Brekke, who moved from Lunde and owns the largest of the shops, laughed.',
    'owner of the largest of the shops',
  ],
  ['Tor Brekke, who moved from Lunde and laughs at the shops, laughed.', undefined],
  ['Tor Brekke, a retired teacher with time on his hands, laughed.', 'retired teacher'],
  ['Tor Brekke, an engineer with the harbour office, laughed.', 'engineer with the harbour office'],
  ['At Brekke’s Bakery on Queen Street, owner Tor Brekke unplugged the kettles.', 'owner of Brekke’s Bakery'],
  ['At noon on Queen Street, owner Tor Brekke unplugged the kettles.', 'owner'],
  ['At Lunde Station, welder Tor Brekke unplugged the kettles.', 'welder'],
  ['Tor Brekke, who was the harbour’s pilot, laughed.', 'the harbour’s pilot'],
  ['Tor Brekke, who lives in Lunde, laughed.', 'resident of Lunde'],
])('a clause is a role where a noun says the same: %s', (text, role) =>
  expect(roleOf(text, 'Tor Brekke')).toBe(role),
);

test.each([
  ['young blacksmith', 'blacksmith'],
  ['old farmer from Lunde', 'farmer from Lunde'],
  ['elderly farmer', 'farmer'],
  ['young man from Lunde', 'young man from Lunde'],
  ['old friend', 'old friend'],
  ['young people’s advocate', 'young people’s advocate'],
  ['young adult novelist', 'young adult novelist'],
  ['old-school teacher', 'old-school teacher'],
  ['young electrician who mends lamps', 'electrician who mends lamps'],
])('a trade has no age: %s', (role, bare) => expect(withoutDeed(role)).toBe(bare));

const COUNCIL = 'The Lunde Town Council will clear the stalls.';

test.each([
  [`${COUNCIL} Tor Brekke, its chief officer, said so.`, 'chief officer of the Lunde Town Council'],
  [`${COUNCIL} Tor Brekke, the chief officer, said so.`, 'chief officer'],
  [`The stalls are old. Tor Brekke, its chief officer, said so.`, 'chief officer'],
  [`${COUNCIL}\n\nTor Brekke, its chief officer, said so.`, 'chief officer'],
])('a post behind a name: %s', (text, role) => expect(roleOf(text, 'Tor Brekke')).toBe(role));

const BLACKSMITH = 'The young blacksmith Tor Brekke joined in.';

test.each([
  [`${BLACKSMITH}\n\nThe Velha’s conductor, Brekke, waved.`, 'The Velha’s conductor'],
  [`${BLACKSMITH}\n\nBrekke, president of the Hill Society, waved.`, 'president of the Hill Society'],
  [`${BLACKSMITH}\n\nThe girl’s teacher, Brekke, waved.`, 'blacksmith'],
  [`${BLACKSMITH}\n\nThe conductor, Brekke, waved.`, 'blacksmith'],
  ['Mayor Tor Brekke joined in.\n\nThe Velha’s conductor, Brekke, waved.', 'Mayor'],
])('an office before a trade: %s', (text, role) => expect(roleOf(text, 'Tor Brekke')).toBe(role));

test.each([
  ['two bodies', 'The Tarn Trust met the Lunde Trust. The trust’s ecologist, Tor Brekke, laughed.'],
  [
    'another before it',
    'A trust at Lunde met the Tarn Rivers Trust. The trust’s ecologist, Tor Brekke, laughed.',
  ],
  ['half a name', 'Planters and Growers Trust met. The trust’s ecologist, Tor Brekke, laughed.'],
  ['no name', 'The trust’s ecologist, Tor Brekke, laughed.'],
])('whose stays open with %s', (_, text) => expect(roleOf(text, 'Tor Brekke')).toMatch(/^the trust’s/iu));

test.each([
  ['How did you become an interpreter in Lunde?', 'interpreter'],
  ['When did you come to be a court interpreter?', 'court interpreter'],
  ['Why did you never become a teacher?', undefined],
  ['Did you want to become a teacher?', undefined],
  ['How did you become a legend?', undefined],
])('the one who is asked: %s', (question, role) =>
  expect(
    roleOf(`Tor Brekke opens the door.\n\n${question}\n\nBy being in the way.`, 'Tor Brekke', {
      speakers: ['', 'Interviewer', 'Tor Brekke'],
    }),
  ).toBe(role),
);

test.each([
  ['who wears a grey suit jacket', undefined],
  ['who sits at the end of the bench', undefined],
  ['who stands by the door', undefined],
  ['who holds a lamp in one hand', undefined],
])('what somebody looks like is no role: %s', (role, expected) => expect(tidiedRole(role)).toBe(expected));

test.each([
  ['Retired pilot Tor Brekke, who conducted the review, laughed.', 'retired pilot who conducted the review'],
  [
    'Councillor Tor Brekke, who voted against the harbour plan, laughed.',
    'councillor who voted against the harbour plan',
  ],
  ['Councillor Tor Brekke, who closed the window, laughed.', 'Councillor'],
  ['Councillor Tor Brekke, who sold the plan to his brother, laughed.', 'Councillor'],
  ['Supervisor Tor Brekke, who has two cousins on the quay, laughed.', 'Supervisor'],
  [
    'So says Tor Brekke, a geologist who has sampled more than 400 wells.',
    'geologist who has sampled more than 400 wells',
  ],
  [
    'So says Tor Brekke, a geologist who has fallen in love with the wells of the whole wide county.',
    'geologist',
  ],
])('what somebody did about the matter: %s', (text, role) =>
  expect(roleOf(`${text}\n\nThe plan for the quay was dear. Nobody paid for the plan.`, 'Tor Brekke')).toBe(
    role,
  ),
);

const PORTRAIT =
  'Ida Holm mends lamps. Ida Holm is 61.\n\nIda Holm has mended lamps on the quay of Lunde since 1998.\n\nHolm knocks.';

test.each([
  [`${PORTRAIT}\n\nHer father, Tor Brekke, laughed.`, 'father of Ida Holm'],
  [`${PORTRAIT}\n\nHer son Tor Brekke, who is the station’s engineer, laughed.`, 'the station’s engineer'],
  [`${PORTRAIT}\n\nShe met Ada Obi and Eva Lind. Her father, Tor Brekke, laughed.`, undefined],
  [`${PORTRAIT}\n\nHis father, Tor Brekke, laughed.`, undefined],
])('kin of the one whom the text is about: %s', (text, role) => {
  const { names } = materialOf(text);
  const person = names.find(({ name }) => name === 'Tor Brekke')!;
  expect(printedRole(person)).toBe(role);
});

test('Mrs Holm is another than the daughter of Mrs Holm', () => {
  const text = (whose: string) =>
    `“We met Mrs Holm.”\n\n${whose} daughter, Ida Holm, laughed. “She is cross,” Ms Holm said.`;
  const paragraphs = (whose: string) =>
    materialOf(text(whose))
      .names.find(({ name }) => name === 'Ida Holm')!
      .mentions.map(({ paragraph }) => paragraph);
  expect(paragraphs('Mrs Holm’s')).toEqual([2, 2]);
  expect(paragraphs('The keeper’s')).toEqual([1, 2, 2]);
});

test.each([
  ['Lunde School has 64 pupils. Principal Tor Brekke laughed.', 'principal of Lunde School'],
  ['The Lunde Board has met. Principal Tor Brekke laughed.', 'Principal'],
  ['Lunde School met Hill School. Principal Tor Brekke laughed.', 'Principal'],
  [
    'Signed by the council’s then head of harbour services, Mr Tor Brekke, it failed.',
    'the council’s then head of harbour services',
  ],
  ['Tor Brekke dealt in minutes with the storm.', undefined],
  ['Tor Brekke, who has supervised this road for eleven seasons, laughed.', undefined],
  [
    'The Lunde Dockers’ Union met. The union’s manager, Tor Brekke, laughed.',
    'manager of the Lunde Dockers’ Union',
  ],
  ['So says Tor Brekke of Bayview Securities.', 'of Bayview Securities'],
  ['Tor Brekke of the teachers’ college in Lunde, who came, laughed.', 'of the teachers’ college in Lunde'],
  ['Tor Brekke of the long beard, who came, laughed.', undefined],
  [
    'The firm was fined. Lunde Metals Ltd paid. The firm’s chief executive, Tor Brekke, laughed.',
    'Lunde Metals Ltd’s chief executive',
  ],
  [
    'Lunde Metals Ltd sued Hill Foods Inc. The firm’s chief executive, Tor Brekke, laughed.',
    'the firm’s chief executive',
  ],
  [
    'Lunde Metals Corp. owns the mine. “No,” company spokesperson Tor Brekke said.',
    'spokesperson for Lunde Metals Corp.',
  ],
])('the whole of what the text has: %s', (text, role) => expect(roleOf(text, 'Tor Brekke')).toBe(role));

test.each([
  ['So says Tor Brekke, for twenty-six years the town archivist, who kept the rolls.', 'town archivist'],
  ['So says Tor Brekke, for want of a better word, who kept the rolls.', undefined],
  ['The dyer was Tor Brekke.', 'dyer'],
  ['The dispatcher then was a man named Tor Brekke.', 'dispatcher'],
  ['The next was Tor Brekke of Lunde.', undefined],
  ['“No.” Tor Brekke speaks for the sake of peace, as he signed.', undefined],
  ['Tor Brekke, who drives the long way home, laughed.', undefined],
  ['Tor Brekke has been looking for leaks for Lunde Water, the utility of two towns.', undefined],
  ['Tor Brekke, an MSP who sits on the rural committee, laughed.', 'MSP who sits on the rural committee'],
])('found beside the name: %s', (text, role) => expect(roleOf(text, 'Tor Brekke')).toBe(role));

test.each([
  [
    'In March the dockers’ union was offered more. Its president, Tor Brekke, laughed.',
    'president of the dockers’ union',
  ],
  ['In March the union was offered more. Its president, Tor Brekke, laughed.', 'president'],
  [
    'An association of dockers sued.\n\nThe suit of the Lunde Dockers’ Association was heard. The association’s chairman, Tor Brekke, laughed.',
    'chairman of the Lunde Dockers’ Association',
  ],
  [
    'The association lost. The suit of the Lunde Dockers’ Association was heard. The association’s chairman, Tor Brekke, laughed.',
    'the association’s chairman',
  ],
  ['Ida Holm retired. His successor, Tor Brekke, laughed.', 'successor'],
  ['Tom Holm retired. His successor, Tor Brekke, laughed.', 'successor of Tom Holm'],
])('which body and whose: %s', (text, role) => expect(roleOf(text, 'Tor Brekke')).toBe(role));
