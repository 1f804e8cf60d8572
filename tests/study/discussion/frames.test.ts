import { describe, expect, test } from 'vitest';
import { MARKING } from '../../../src/study/discussion/choose.js';
import { ALL, framesOf } from './frames-of.js';

const PARTY =
  'news: The county board proposed that the pier be taken down.\n\nThe board estimates that a new pier would cost 24 million kronor. The board found rot in 40 of the 90 piles of the pier.\n\n“A pier that has stood for a century can be mended for half of that,” said Per Lunde, a diver.';

const CAUSES =
  'Why does the town mend so few of its pipes? One reason is that a leak cannot be seen and a saving cannot be shown to a voter. Another is that the office which buys the water is not the one that lays the pipes.';

const APPEAL =
  'Ladies and gentlemen, good evening to you all in this hall.\n\nA nurse who asks a question on the ward may save a patient from the wrong drug.\n\nI saw it once on a ward of this town.\n\nAsk your question on the ward, and ask it twice.\n\nYou must never laugh at a question of a nurse.';

const QUARREL =
  'news: The owners object to the wall. Critics wrote to the mayor. “We shall never take the wall of Lunde away again,” said Ida Holm, a pilot.\n\nThe wall cost nine million crowns. “The wall must go before the winter comes,” said Per Ek, a baker.\n\n“It keeps the water out of forty cellars,” said Rosa Vik, the mayor.';

const TURNED =
  'The port of Varnes had asked for a wall after the flood of the spring. Having loudly opposed the wall of the harbour, the mayor is now asking the state for a second one. The wall will cost the town four million crowns a year.';

const RING =
  'A late ferry finds more people on the quay, and they take longer to board. So the ferry leaves later still, and the next quay is fuller again. It is a vicious circle for the crews and for the town. The ferry behind it finds the quays empty.';

const WARNED =
  'news: Ida Holm warned that the town must not close the old quay in winter. But Per Lunde, the mayor, said that the wall of the quay could fall at any time.';

const THING = [
  'other: The pilots of Varnes met in the school on a night in January.',
  'Ida Holm put a biscuit tin on the desk of the teacher and laid a crown in it.',
  'For six years the tin went from house to house on every Friday.',
  'The boat came in the spring.',
  'The bell rang for it nine days later.',
  'The tin is here tonight, and the lid of it is off.',
].join('\n\n');

const ENDS = [
  'The town of Lunde lost its papers in a fire. Two years later the village on the hill moved its fence.',
  'The papers had shown where one field stopped and the next began. Nobody could say so after the fire.',
  'The clerk works from memory on a large sheet. She stops at the lower edge of it.',
  'She shows where they moved the fence to, puts the pencil down and went in.',
].join('\n\n');

const WHY =
  'history: The council asked Ida Holm to lead the boats out. Why did she accept? A pilot had told her of the ice in the winter before. The council knew of no other person in the town who could tell which of the boats would bear the weight.';

/** Texts in which a frame is found, and texts that only look so; a kind of text before a colon where it matters. */
const EXAMPLES: Readonly<
  Record<string, { readonly yes: readonly string[]; readonly no: readonly string[] }>
> = {
  'the-more-the-more': {
    yes: [
      'The longer the ferry stays in the dock, the more people leave the island. Nine families left the island in the spring of 2019.',
    ],
    no: [
      'The longer of the two ferries stays in the dock, and more people leave the island.',
      'The winter was long, the more so for the people of the island.',
    ],
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
      'It is true that the new road is faster than the old one. “But the old road passed through four villages,” said Ida Holm.',
    ],
  },
  'temporary-measure': {
    yes: [
      'The mayor has closed the fish market of Varnes until further notice. Nine families sold their fish there on every Friday.',
    ],
    no: [
      'In 1952 the mayor closed the fish market of Varnes until further notice.',
      'The mayor has closed the fish market of Varnes for ever.',
    ],
  },
  'interested-source': {
    yes: [
      '“The quay will never pay for itself,” said Ida Holm, director of the car park company. The quay earned the town nine million crowns last year.',
      '“The quay will never pay for itself,” said Ida Holm, director of Lunde Parking Inc., in Varnes. The quay earned the town nine million crowns last year.',
    ],
    no: [
      '“The quay will never pay for itself,” said Ida Holm.',
      '“I slept on the quay as a child,” said Ida Holm, director of the car park company. The quay earned the town nine million crowns last year.',
      '“You will never pay for the quay. We have paid,” said Ida Holm, director of the car park company. The quay earned the town nine million crowns last year.',
      '“The quay will never pay for itself,” said Ida Holm. The quay earned the town nine million crowns last year.',
    ],
  },
  'voice-in-dispute': {
    yes: [
      QUARREL,
      QUARREL.replace('We shall never take', 'I would never take'),
      // One sentence of several puts the view.
      QUARREL.replace('We shall', 'I grew up on the quay. We shall'),
    ],
    no: [
      // Nobody disagrees; the author argues; too few speak.
      QUARREL.replace('object to', 'look at').replace('Critics', 'Bakers'),
      QUARREL.replace('news: ', ''),
      // Who explains, does not argue.
      QUARREL.replace('We shall', 'Water can').replace('“The wall must go', '“The ice will go'),
      QUARREL.replace(/\n\n“It keeps.*$/u, ''),
      // Of one's own life; what others believe; heard; painful; hung on what is not quoted; too short.
      QUARREL.replace(
        'We shall never take the wall of Lunde away again',
        'I was never on the wall of Lunde as a child',
      ),
      QUARREL.replace('We shall never take', 'People think that we shall never take'),
      QUARREL.replace('We shall never take', 'They told me that we shall never take'),
      QUARREL.replace('take the wall of Lunde away again', 'be killed at the wall of Lunde again'),
      QUARREL.replace('take the wall of Lunde away again', 'pay the town of Lunde for it again'),
      QUARREL.replace('take the wall of Lunde away again', 'take it away'),
    ],
  },
  'denied-charge': {
    yes: [
      'The mayor blamed the state for the low wall of the harbour. The city asked for $4 million in 2019 and has received a third of it.\n\nThe state rejected the charge. A spokesman said the money was held back because the city had missed two dates for its plans.',
    ],
    no: [
      'The mayor blamed the state for the low wall of the harbour. The city asked for $4 million in 2019 and has received a third of it.\n\nThe state paid the rest. A spokesman said the money was held back because the city had missed two dates for its plans.',
      'The lamps of the harbour are lit at six. The boats come in with the tide and go out with it.\n\nThe state rejected the charge. A spokesman said the money was held back because the city had missed two dates for its plans.',
      'The mayor blamed the state for the low wall of the harbour. The city asked for $4 million in 2019 and has received a third of it.\n\nThe state rejected the charge.',
    ],
  },
  'left-open': {
    yes: [
      'The storm took the lamp of the quay. Nobody knows how many pilots were lost that night. The office counted only the boats. Twelve of them never came home.',
    ],
    no: [
      'Nobody knows how many pilots were lost that night.',
      'The storm took the lamp of the quay. Everybody knows how many pilots were lost that night. The office counted only the boats. Twelve of them never came home.',
    ],
  },
  'metaphor-map': {
    yes: [
      'The boats have gone from Varnes, one after the other. A harbour without boats is like a theatre without actors. The town keeps the lamps of the quay lit all the same.',
    ],
    no: [
      'The new sheds of the harbour look like the old ones.',
      'The strike was not a sign of anger but more like a desperate act of the crews.',
      'The pilots of Varnes like a long evening on the quay.',
    ],
  },
  'corrected-finding': {
    yes: [
      'explainer: The seals of the fjord were assumed to live for thirty years. Later studies showed that many of them were over eighty. The hunt had taken far too many.',
    ],
    no: [
      'explainer: The seals of the fjord were assumed to live for thirty years. Later studies showed that many of them were over eighty.',
      'explainer: The seals of the fjord come back every year in spring. Later studies showed that many of them were over eighty. The hunt had taken far too many.',
      'explainer: The seals of the fjord were assumed to live for thirty years. The hunters thought so too. The hunt had taken far too many.',
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
  'model-elsewhere': {
    yes: [
      'It need not be so. Norway introduced a ferry without a fare on all of its fjords. The islands have kept their schools.',
    ],
    no: [
      'It is a long story. Norway introduced a ferry without a fare on all of its fjords. The islands have kept their schools.',
      'It need not be so. Norway is a country of fjords and ferries. The islands have kept their schools.',
      'It need not be so. Norway introduced a ferry without a fare on all of its fjords.',
    ],
  },
  'returning-thing': {
    yes: [THING],
    no: [
      THING.replace('a biscuit tin', 'money'),
      // There are two of them.
      THING.replace('For six years the tin went', 'For six years another tin went'),
      // What nobody can see stands for nothing else.
      THING.replace('a biscuit tin', 'a ban').replace(/\btin\b/gu, 'ban'),
      THING.replace('The tin is here', 'The box is here'),
      `news: ${THING}`,
    ],
  },
  ending: {
    yes: [ENDS],
    no: [
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
  'party-case': {
    yes: [PARTY],
    no: [
      PARTY.replace('proposed that the pier be taken down', 'knew that the pier was taken down'),
      PARTY.replace('proposed that the pier be taken down', 'proposed a toast to the old pier'),
      PARTY.split('\n\n').slice(0, 2).join('\n\n'),
    ],
  },
  'causes-ranked': {
    yes: [CAUSES],
    no: [CAUSES.replace('One reason is', 'We know'), CAUSES.replace(/ Another is.*$/u, '')],
  },
  advice: {
    yes: [
      'explainer: In a freezer the water round the starch is locked up, and the clock all but stops for the bread that lies in it. Bakers advise slicing a loaf before it is frozen.',
    ],
    no: [
      'explainer: In a freezer the water round the starch is locked up, and the clock all but stops for the bread that lies in it. Bakers enjoy slicing a loaf before it is frozen.',
      'explainer: Bakers advise slicing a loaf before it is frozen.',
    ],
  },
  appeal: {
    yes: [APPEAL],
    no: [
      APPEAL.replace('Ladies and gentlemen, good evening', 'The hall was full'),
      APPEAL.split('\n\n').slice(0, 3).join('\n\n'),
    ],
  },
  reversal: {
    yes: [TURNED],
    no: [
      TURNED.replace('Having loudly opposed', 'Having long painted'),
      TURNED.replace('is now asking', 'once asked'),
    ],
  },
  'vicious-circle': {
    yes: [RING],
    no: [RING.replace('vicious circle', 'long day'), 'It is a vicious circle for the crews of the town.'],
  },
  'two-warnings': {
    yes: [WARNED],
    no: [WARNED.replace('But Per', 'Per'), WARNED.replace('Per Lunde, the mayor,', 'she')],
  },
  'why-chosen': {
    yes: [WHY],
    no: [WHY.replace('Why did she accept?', 'Why not accept?'), WHY.replace(/ A pilot.*$/u, '')],
  },
};

describe.each(Object.entries(EXAMPLES))('%s', (name, { yes, no }) => {
  test('is the name of a frame', () => expect(ALL.map((frame) => frame.name)).toContain(name));
  test.each(yes)('is found: %s', (text) => expect(framesOf(text)).toContain(name));
  test.each(no)('is not found: %s', (text) => expect(framesOf(text)).not.toContain(name));
});

test('every frame says what a full answer does, in one line', () => {
  const names = [...new Set(ALL.map(({ name }) => name))];
  expect([...MARKING.keys()].sort()).toEqual(names.sort());
  for (const [name, lines] of MARKING) expect(lines.join('\n'), name).toMatch(/^A full answer .{40,}\.$/u);
});
