import { describe, expect, test } from 'vitest';
import { MARKING, makeCandidates } from '../../../src/study/discussion/choose.js';
import { FRAMES } from '../../../src/study/discussion/frames/index.js';
import { setScene } from '../../../src/study/discussion/scene.js';
import { materialOf } from '../material-of.js';
import { framesOf } from './frames-of.js';

const QUARREL =
  'news: The owners object to the wall. Critics wrote to the mayor. “We shall never take the wall of Lunde away again,” said Ida Holm, a pilot.\n\nThe wall cost nine million crowns. “The wall must go before the winter comes,” said Per Ek, a baker.\n\n“It keeps the water out of forty cellars,” said Rosa Vik, the mayor.';

const ENDS = [
  'The town of Lunde lost its papers in a fire. Two years later the village on the hill moved its fence.',
  'The papers had shown where one field stopped and the next began. Nobody could say so after the fire.',
  'The clerk works from memory on a large sheet. She stops at the lower edge of it.',
  'She shows where they moved the fence to, puts the pencil down and went in.',
].join('\n\n');

const DEMAND =
  'The bridge is old. No lorry should be let over the upper bridge until two thirds of the posts are new.';

const PORTRAIT =
  'other: Ida Holm opens the shop of Lunde. Ida Holm sells nails.\n\nShe weighs each of them. Ida Holm has one scale.\n\nShe closes at noon.\n\nShe walks home.';

const SCENE =
  'explainer: Ida Holm puts a glass on her kitchen table in Lunde and watches it slide to the wall.\n\nAbout 40,000 houses in the county of Orrel stood on wooden posts in 2020. The posts rot.';

const VOICES =
  'news: “We shall never take the wall of Lunde away again,” said Ida Holm, a pilot.\n\n“The wall must go before the winter comes,” said Per Ek, a baker.\n\n“It keeps the water out of forty cellars,” said Rosa Vik, the mayor.';

const VIEW =
  'news: The ferry of Lunde stopped in May. “We paid for the ferry, and nobody was paid to sail it,” said Ida Holm, a pilot.';

const VOTE = 'news: The bridge of Lunde is old. Next month the council will decide whether to mend it.';

/** Texts in which a frame is found, and texts that only look so; a kind of text before a colon where it matters. */
const EXAMPLES: Readonly<
  Record<string, { readonly yes: readonly string[]; readonly no: readonly string[] }>
> = {
  decision: {
    yes: [
      VOTE,
      VOTE.replace('will decide', 'is due to vote on'),
      VOTE.replace('council will decide whether', 'pilots will be asked whether'),
      VOTE.replace(
        'Next month the council will decide whether to mend it',
        'The town votes on it in October',
      ),
    ],
    no: [
      VOTE.replace('will decide', 'has decided'),
      VOTE.replace('the council will', 'he will'),
      VOTE.replace('the council will decide whether to mend it', 'nobody knows how the mayor will vote'),
      VOTE.replace('news:', 'history:'),
      VOTE.replace('Next month the council', '“Next month the council').replace(/\.$/u, ',” said Ida Holm.'),
    ],
  },
  'in-own-words': {
    yes: [VIEW],
    no: [
      VIEW.replace('said Ida Holm, a pilot', 'somebody said'),
      VIEW.replace('We paid for the ferry, and nobody was paid to sail it', 'We paid for it'),
      QUARREL,
    ],
  },
  unheard: {
    yes: [VOICES],
    no: [VOICES.replace('said Per Ek, a baker', 'somebody said'), VOICES.replace('news:', 'opinion:')],
  },
  'concede-reject': {
    yes: [
      'It is true that the new road is faster than the old one. But the old road passed through four villages and the new one through none.',
      'Critics say that the ferry is a luxury for an empty island. Yet the ferry carries the doctor twice a week to the people who are left.',
      'Defenders of the wall will answer that it is too late. That is the argument of a man who will not leave a train because he has paid for it. A wall can be lowered in a week.',
    ],
    no: [
      'The new road was opened in the spring of last year. But the old road passed through four villages and the new one through none.',
      'It is true that the new road is faster than the old one. The old road passed through four villages and the new one through none.',
      'It is true that the new road is faster than the old one. But not much.',
      // Of one's own past, with no other side in it.
      'A man would say something long and I would give the judge the nice piece from the middle. But perhaps he was afraid of the court, and the judge ought to have heard that.',
      'It is true that the new road is faster than the old one. “But the old road passed through four villages,” said Ida Holm.',
    ],
  },
  maxim: {
    yes: [
      'The council shut the school of Lunde. A town that shuts its school is not a town but a car park.',
      'The council shut the school of Lunde. But a town that shuts its school is not a town but a car park.',
      'The council shut the school of Lunde. Whoever shuts a school in the winter has never walked to one in the snow.',
    ],
    no: [
      // Told of one case, of somebody, of once; passed on; too short; in a report.
      'The council shut the school of Lunde. The town that shut its school is not a town but a car park.',
      'The council shut the school of Lunde. A town like Varnes that shuts its school is not a town but a car park.',
      'The council shut the school of Lunde. A town that shut its school was not a town but a car park.',
      'The council shut the school of Lunde. Nobody yet knows whether the school of the town will come back.',
      'The council shut the school of Lunde. “A town that shuts its school is not a town but a car park,” said Ida Holm.',
      'The council shut the school of Lunde. A school is not a shed.',
      'news: The council shut the school of Lunde. A town that shuts its school is not a town but a car park.',
      'The council shut the school of Lunde. Whoever has not walked to one by then knows nothing of the snow.',
      // What others hold, or what turns out to be untrue.
      'Here is what the mayor tells you. A town that shuts its school is not a town but a car park.',
      'The argument goes like this. A town that shuts its school is not a town but a car park.',
      'The council shut the school. A town that shuts its school is not a town but a car park. That is nonsense, of course.',
      // No turn in it.
      'The council shut the school of Lunde. A town that shuts its school saves the wages of two teachers.',
    ],
  },
  'one-question': {
    yes: [
      'news: The pier is closed. “The old boats will never leave the harbour again,” said Ida Holm, a pilot.\n\nThe yard is quiet. “There is work for everybody in the new yard of Lunde,” said Per Ek, a baker.\n\nThe council meets again in May.',
    ],
    no: [
      // Nobody else speaks.
      'news: “The old boats will never leave the harbour again,” said Ida Holm, a pilot.\n\nThe yard was quiet.',
      // Nothing that could be asked back.
      'news: “I saw the boats leave the harbour in the rain,” said Ida Holm, a pilot.\n\nThe yard was quiet. “I was at work in the new yard of Lunde,” said Per Ek, a baker.',
    ],
  },
  'voice-in-dispute': {
    yes: [
      QUARREL,
      QUARREL.replace('We shall never take', 'I would never take'),
      QUARREL.replace('news: ', ''),
      QUARREL.replace('take the wall of Lunde away again', 'say that Lunde has no wall'),
      // One sentence of several puts the view.
      QUARREL.replace('We shall', 'I grew up on the quay. We shall'),
    ],
    no: [
      // Nobody disagrees; a text that explains; too few speak.
      QUARREL.replace('object to', 'look at').replace('Critics', 'Bakers'),
      QUARREL.replace('news: ', 'explainer: '),
      // Who explains, does not argue.
      QUARREL.replace('We shall', 'Water can').replace('“The wall must go', '“The ice will go'),
      QUARREL.replace(/\n\n“It keeps.*$/u, ''),
      // Of one's own life; what others believe; heard; painful; hung on what is not quoted; too short.
      QUARREL.replace(
        'We shall never take the wall of Lunde away again',
        'I was never on the wall of Lunde as a child',
      ),
      QUARREL.replace('We shall never take', 'People think that we shall never take'),
      QUARREL.replace(
        'We shall never take the wall of Lunde away again',
        'We cannot tell you of the wall that the boats are',
      ),
      QUARREL.replace('We shall never take', 'They told me that we shall never take'),
      QUARREL.replace('take the wall of Lunde away again', 'be killed at the wall of Lunde again'),
      QUARREL.replace('take the wall of Lunde away again', 'pay the town of Lunde for it again'),
      QUARREL.replace('take the wall of Lunde away again', 'take it away'),
      QUARREL.replace('take the wall of Lunde away again', 'turn that into a wall for the people of Lunde'),
    ],
  },
  'left-open': {
    yes: [
      'The storm took the lamp of the quay. Nobody knows how many pilots were lost that night. The office counted only the boats. Twelve of them never came home.',
    ],
    no: [
      'Nobody knows how many pilots were lost that night.',
      'The storm took the lamp of the quay. The mayor of the town is not known for his long holidays. The office counted only the boats. Twelve of them never came home.',
      'The storm took the lamp of the quay. Everybody knows how many pilots were lost that night. The office counted only the boats. Twelve of them never came home.',
    ],
  },
  proposals: {
    yes: [
      'The quay is empty.\n\nThe boats have gone.\n\nGive the old sheds to the rowing club for a crown a year. Paint the wall of the quay before the summer.',
    ],
    no: [
      'The quay is empty.\n\nThe boats have gone.\n\nGive the old sheds to the rowing club for a crown a year.',
      'Give the old sheds to the rowing club for a crown a year. Paint the wall of the quay before the summer.\n\nThe quay is empty.\n\nThe boats have gone.\n\nThe sheds are dry.',
      'The quay is empty.\n\nThe boats have gone.\n\nImagine the old sheds full of boats. Think of the wall of the quay before the summer.',
    ],
  },
  ending: {
    yes: [
      ENDS,
      `news: ${ENDS.replace('and went in.', 'and says: “The rest is guessing.”')}`,
      // It begins with an order to the reader, or with words of somebody.
      ENDS.replace('The town of Lunde lost its papers in a fire.', 'Put a map of Lunde on the table.'),
      ENDS.replace(
        'The town of Lunde lost its papers in a fire.',
        '“Sit down,” says the clerk of Lunde to me.',
      ),
    ],
    no: [
      // A report stops.
      `news: ${ENDS}`,
      // It asks; it hurts; it tells what comes next.
      ENDS.replace(' and went in.', ' and went in. Who would not?'),
      ENDS.replace(' and went in.', ' and died.'),
      ENDS.replace(' and went in.', ', and the council will vote on it.'),
      ENDS.replace(' and went in.', ', and more rain is forecast.'),
      // It ends inside words of somebody.
      ENDS.replace(
        'She stops at the lower edge of it.\n\nShe shows',
        '“I stop here,” she says. “I draw. I wait. I show',
      ).replace(' and went in.', ' and go in.”'),
    ],
  },
  demand: {
    yes: [DEMAND, DEMAND.replace('should', 'must')],
    no: [
      // A report; what somebody else says; how things are to be; what another sentence tells; too short to vote on.
      `news: ${DEMAND}`,
      DEMAND.replace('No lorry should', 'Ida Holm said that no lorry should'),
      DEMAND.replace('should be let over', 'must be able to come over'),
      DEMAND.replace('No lorry', 'The test is simple: no lorry'),
      DEMAND.replace('No lorry should', 'They should never'),
      DEMAND.replace(' until two thirds of the posts are new', ''),
      DEMAND.replace('should be let', 'is let'),
    ],
  },
  portrait: {
    yes: [PORTRAIT, PORTRAIT.replaceAll('Ida', 'Tor').replaceAll('She', 'He')],
    no: [
      // She is in half of it; an opinion; one name alone.
      PORTRAIT.replaceAll('\n\nShe', '\n\nIt').replace('\n\nIt', '\n\nShe'),
      PORTRAIT.replace('other: ', ''),
      PORTRAIT.replaceAll('Ida Holm', 'Ida'),
    ],
  },
  beginning: {
    yes: [SCENE, SCENE.replace('explainer', 'news')],
    no: [
      // It begins with a figure; no figure comes, or late; the figure leans on what stands before.
      SCENE.replace('a glass', '4,000 glasses'),
      SCENE.replace('About 40,000', 'Many'),
      SCENE.replace('\n\nAbout', '\n\nThe house is old.\n\nThe table is new.\n\nAbout'),
      SCENE.replace('About 40,000', 'These 40,000'),
      SCENE.replace('About 40,000', 'By the end of that October 40,000'),
      SCENE.replace('About 40,000', 'About 40,000 other'),
      // Nobody begins so: a word that joins, shares of what was told, nothing named.
      SCENE.replace('About 40,000', 'But 40,000'),
      SCENE.replace('in 2020.', 'and iron ones respectively.'),
      SCENE.replace('About 40,000 houses', 'About 40,000 of them'),
      SCENE.replace(' of Orrel', ''),
      SCENE.replace('\n\nAbout 40,000 houses', '\n\nThey had 40,000 houses'),
    ],
  },
  comparison: {
    yes: [
      'The tower leans. Water in the clay works like an oil between two plates. It lets them slide.',
      'The tower leans. The clay under it is about as firm as a wet sponge.',
      'The tower leans. The clay holds water under the town, much as a sponge holds it in a sink.',
      'The tower leans. The people of Lunde look up at a bell no longer, any more than they look up at rain.',
    ],
    no: [
      'The tower leans. Water in the clay is not like an oil between two plates.',
      'The tower leans. The people of the town like the old clay under it.',
      'The tower leans. Other towns, like a few in the north, have clay as well.',
      'The tower leans. “Water in the clay works like an oil between two plates,” said Ida Holm.',
      // A hedge.
      'The tower leans. The bowl of clay is something like a hundred metres across, and shallow.',
      'The tower leans. It was like a murder in the middle of the town.',
      'The tower leans. It is as old as the wall, and much as the mayor would like to, nobody can move it.',
    ],
  },
  concession: {
    yes: [
      'The mayor will say that bridges take time and that there are forty of them in the county. It is a fair point. There are storms that no council can stop, and the money of the county has to go to the schools first. But the bridge of Lunde was rotten in the dry summer before the flood, and the council had known it for two years.',
      'I will not pretend that the ferry is cheap to run through the winter. It takes four crowns from every house of the town, and the school has lost its band for it. Still, the town found twice as much for a wall that has never kept out the sea.',
      'I should admit that the new road is faster than the old one through the hills of Lunde. The buses of the town use it every day and so do the doctors. But the old road passed through four villages, and the new one passes through none of them.',
      'Critics say that the ferry is a luxury for an empty island of sheep. Yet the ferry carries the doctor twice a week to the people who are left there, and nobody else will.',
    ],
    no: [
      'The new road is faster than the old one through the hills of Lunde. The buses of the town use it every day and so do the doctors. But the old road passed through four villages, and the new one passes through none of them.',
      'I should admit that the new road is faster than the old one through the hills of Lunde. The buses of the town use it every day and so do the doctors.',
      'Critics say that the ferry is a luxury for an empty island of sheep. Yet not for long.',
      'other: I should admit that the new road is faster than the old one through the hills of Lunde. The buses of the town use it every day and so do the doctors. But the old road passed through four villages, and the new one passes through none of them.',
      'Is the road any good? It is a fair question. The buses of the town use it every day and so do the doctors. But the old road passed through four villages, and the new one through none.',
    ],
  },
};

describe.each(Object.entries(EXAMPLES))('%s', (name, { yes, no }) => {
  test('is the name of a frame', () => expect(FRAMES.map((frame) => frame.name)).toContain(name));
  test.each(yes)('is found: %s', (text) => expect(framesOf(text)).toContain(name));
  test.each(no)('is not found: %s', (text) => expect(framesOf(text)).not.toContain(name));
});

/** What is asked in them has no answer in any sentence. */
const OPEN = [
  'ending',
  'title',
  'portrait',
  'demand',
  'decision',
  'in-own-words',
  'unheard',
  'maxim',
  'one-question',
];

test('every frame says what else may stand, in one line, but those that look for nothing', () => {
  const names = [...new Set(FRAMES.map(({ name }) => name))].filter((name) => !OPEN.includes(name));
  expect([...MARKING.keys()].sort()).toEqual(names.sort());
  for (const [name, lines] of MARKING) expect(lines.join('\n'), name).toMatch(/^[^\n]{50,180}\.$/u);
});

test('a view is looked at from both sides or from none', () => {
  const lookForOf = (text: string): string | undefined =>
    makeCandidates(setScene(materialOf(text.replace(/^news: /u, ''), { textType: 'news' }))).find(
      ({ frame }) => frame.name === 'voice-in-dispute',
    )?.asked.lookFor;
  const told = (fact: string): string => QUARREL.replace('mayor. “We', `mayor. ${fact} “We`);
  expect(lookForOf(told('It stood because of the storm of 1911.'))).toBe(
    'Facts to use: “Critics wrote to the mayor. It stood because of the storm of 1911” (¶1). Others: Per Ek: “The wall must go before the winter comes” (¶2).',
  );
  expect(lookForOf(QUARREL)).toBeUndefined();
  expect(lookForOf(told('The wall had stood for a long time.'))).toBeUndefined();
  expect(lookForOf(told('Holm came in 1911.'))).toBeUndefined();
});
