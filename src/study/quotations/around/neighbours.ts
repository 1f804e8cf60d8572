/** The rows that find a speaker in what stands around a quotation, surest first. */

import type { Antecedent } from '../../../grammar/reference/known.js';
import { wordBefore } from '../finding/place.js';
import { goingOn, reopened } from './going-on.js';
import { aboutBehind, announced, reportedBefore, writerBefore } from './introduced.js';
import type { Neighbour, Spot } from './scene.js';
import { leadUp, topicOf } from './topics.js';
import { inTurn } from './turns.js';

/** A quotation that is a sentence of its own, or opens one and is most of it: `“You paid nobody” for years.` */
const standsAlone = ({ judgement: { place, sort }, scene: { reading } }: Spot): boolean => {
  const { tokens } = reading.analysis;
  const length = tokens[place.end - 1]!.end - tokens[place.from]!.start;
  const leads = place.run.firstToken === place.from && place.run.end - place.run.start > length * 0.7;
  return place.alone || (sort === 'clause' && leads);
};

const whenAlone =
  (find: Neighbour['find']): Neighbour['find'] =>
  (spot) =>
    standsAlone(spot) ? find(spot) : undefined;

const behindColon =
  (find: Neighbour['find']): Neighbour['find'] =>
  (spot) =>
    standsAlone(spot) || wordBefore(spot.judgement.place) === ':' ? find(spot) : undefined;

/** In a talk, whom a pronoun behind the words means is hardly the one who has just spoken without a name. */
function behindOrRetort(spot: Spot): Antecedent | undefined {
  const told = aboutBehind(spot);
  const last = spot.known.spoken.at(-1);
  if (
    !told ||
    told.entity ||
    told.name !== last?.name ||
    last.paragraph !== spot.judgement.place.run.paragraph - 1
  )
    return told;
  const turn = inTurn(spot);
  return turn && turn.name !== told.name ? turn : told;
}

export const NEIGHBOURS: readonly Neighbour[] = [
  {
    name: 'writer before',
    find: writerBefore,
    yes: [
      [
        'A letter from the harbour office lies on the desk. It has one line: “The quay is no place for a piano.”',
        'the harbour office',
      ],
    ],
    no: ['The harbour office is closed. It has one line: “The quay is no place for a piano.”'],
  },
  {
    name: 'reopened',
    find: whenAlone(reopened),
    yes: [
      ['I met Omar Aziz, who wrote: “We began with nothing but a kettle.\n\n“Then who came?”', 'Omar Aziz'],
    ],
    no: ['Omar Aziz wrote: “We began with nothing.” It rained.\n\n“Then the rain came.”'],
  },
  {
    name: 'going on',
    find: behindColon(goingOn),
    yes: [
      ['“We waited,” the men said. It rained. “Nobody came.”', 'the men'],
      ['“I rang the bell,” said Rosa Lind. And the children? “The children laughed.”', 'Rosa Lind'],
    ],
    no: ['“We waited,” Ada Obi said. Tom Hart was late. “Nobody came.”'],
  },
  {
    name: 'announced',
    find: whenAlone(announced),
    yes: [['A hall of parents heard what Rosa Lind had said:\n\n“You cannot call sleep.”', 'Rosa Lind']],
    no: ['The night was dark:\n\n“Never in my life.”'],
  },
  {
    name: 'reported before',
    find: whenAlone(reportedBefore),
    yes: [
      [
        'The trouble lay in the mud, says Rosa Lind, a chemist at the harbour office. “You let down a bottle.”',
        'Rosa Lind',
      ],
    ],
    no: ['The trouble lay in the mud. “You let down a bottle.”'],
  },
  {
    name: 'told behind',
    find: whenAlone(behindOrRetort),
    yes: [['“Somebody has to watch it.” Ines Varga points at the stove.', 'Ines Varga']],
    no: ['“Stop!” The shout came from the roof.'],
  },
  {
    name: 'topic',
    find: behindColon(topicOf),
    yes: [
      ['Ines Varga bakes. What would happen without flour? “We would eat potatoes.”', 'Ines Varga'],
      ['The posters appeared in March. “Our lake is not for sale.”', 'The posters'],
    ],
    no: ['The night was dark. “Our lake is not for sale.”'],
  },
  {
    name: 'in turn',
    find: whenAlone(inTurn),
    yes: [
      [
        '“It is a bridge,” says Tom Hale.\n\n“It is a wall,” says Ines Varga.\n\n“It carried you home.”',
        'Tom Hale',
      ],
    ],
    no: ['“Who goes there?”\n\nThe night was dark.'],
  },
  {
    name: 'lead-up',
    find: whenAlone(leadUp),
    yes: [
      [
        'The night was dark. The fire follows Ines Varga about. Ines Varga sleeps badly.\n\n“I was young.”',
        'Ines Varga',
      ],
    ],
    no: ['The night was dark.\n\n“I was young.”'],
  },
];
