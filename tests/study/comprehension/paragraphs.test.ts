/** Questions on what one part of a text does for another: each with texts that it is asked of, and texts that only look so. */

import { describe, expect, test } from 'vitest';
import type { Given } from '../material-of.js';
import { framed } from './frames-of.js';

const FILL = ['Gulls cried.', 'Rain fell.', 'Boats came in.', 'Nets dried.'].join('\n\n');
const OPINION: Given = { textType: 'opinion' };

interface Case {
  readonly frame: string;
  /** Texts, each with words of the answer. */
  readonly yes: readonly (readonly [string, string])[];
  readonly no: readonly string[];
}

const CASES: readonly Case[] = [
  {
    frame: 'refrain',
    yes: [
      [`She read the red book at once.\n\n${FILL}\n\nThe girl read the red book too.`, '(¶1)'],
      [
        `He shook every old chain on deck.\n\n${FILL}\n\nHis pupil was told to shake every old chain.`,
        '(¶6)',
      ],
    ],
    no: [
      'She read the red book at once.\n\nThe girl read the red book too.',
      `She read the red book at once.\n\n${FILL}\n\nThe girl read the blue book too.`,
      `He slept in the next valley.\n\n${FILL}\n\nShe worked in the next valley.`,
      `It is one of the best.\n\n${FILL}\n\nThis is one of the worst.`,
    ],
  },
  {
    frame: 'prompted',
    yes: [
      [
        'The council closed the only well in the village and put a lock on its iron door. “That is how they thanked us for forty years,” said Ada Obi.',
        'iron door',
      ],
    ],
    no: [
      '“That is how they thanked us for forty years,” said Ada Obi.',
      'The council closed the only well in the village and put a lock on its iron door. “Wells need care and money every year,” said Ada Obi.',
      'Ada Obi, who keeps the mill at the end of the valley road, sees it otherwise. “They speak of us as if we were a spill,” said Ada Obi.',
    ],
  },
  {
    frame: 'finding',
    yes: [
      [
        'A study by the port found that two boats in three sailed without a light. That surprised even the pilots, who had asked for it.',
        'two boats in three',
      ],
    ],
    no: [
      'A study by the port found that two boats in three sailed without a light.',
      'A study by the port found that two boats in three sailed without a light. The harbour has a café.',
      'No study has found that boats sail without a light. That surprised even the pilots.',
    ],
  },
  {
    frame: 'maxim',
    yes: [
      [
        'The mill lends its horse to whoever asks, and in forty years it has come home lame twice. You cannot quarrel over a horse that nobody lends.',
        'come home lame',
      ],
    ],
    no: [
      'You cannot quarrel over a horse that nobody lends.',
      'The mill lends its horse to whoever asks, and in forty years it has come home lame twice. Nobody came to the fair.',
      'The mill lends its horse to whoever asks, and in forty years it has come home lame twice. You cannot ride to Lunde.',
    ],
  },
  {
    frame: 'borne-out',
    yes: [
      [
        'Rain fell.\n\nAlmost everybody failed the pilots’ test. Of the 90 who sat it in spring only two passed. In autumn another 40 went home.',
        'only two passed',
      ],
      [
        'Rain fell.\n\nThe law on pilots was a compromise. The towns kept their own lamps and their own hours. The state was given the fees.',
        'given the fees',
      ],
    ],
    no: [
      'Rain fell.\n\nAlmost everybody failed the pilots’ test. It was very hot. The room was small.',
      'Rain fell.\n\nAlmost everybody failed the pilots’ test. But of the 90 who sat it two passed. In autumn 40 came.',
      'Rain fell.\n\nAda Obi mends cranes. Of the 90 on the quay she knows two. In autumn she mends another 40.',
    ],
  },
  {
    frame: 'judged',
    yes: [
      [
        'Sailors blamed the lamp for every wreck on the bar. This seems to me unfair. A lamp cannot tell anybody how deep the water is.',
        'how deep',
      ],
    ],
    no: [
      'This seems to me unfair. A lamp cannot tell anybody how deep the water is.',
      'Sailors blamed the lamp for every wreck on the bar. This seems to me unfair.',
      'Sailors blamed the lamp for every wreck on the bar. This was in 1890. A lamp cannot tell how deep it is.',
    ],
  },
  {
    frame: 'dissent',
    yes: [
      [
        'Not everybody on the quay admires her. Per Lunde says that while she sings in the chapel nobody watches the lamp.',
        'watches the lamp',
      ],
      [
        'Other towns have gone about it differently. In Lunde the owners of boats pay for the lamp and for its keeper.',
        'pay for the lamp',
      ],
    ],
    no: [
      'Not everybody on the quay admires her.',
      'Everybody on the quay admires her. Per Lunde says that while she sings nobody watches the lamp at all.',
      'Not everybody can sing. Per Lunde says that while she sings in the chapel nobody watches the lamp.',
    ],
  },
  {
    frame: 'bridge',
    yes: [
      [
        'Watches were slow in those days, and people were polite about them.\n\nThe railway ended the politeness. Two trains on one track could meet.',
        'polite about them',
      ],
      [
        'The new border has made the carriers of honey rich.\n\nIt has made the bees worse off. A hive that waits for a day loses a tenth.',
        'loses a tenth',
      ],
    ],
    no: [
      'Watches were slow in those days, and people were kind about them.\n\nThe railway ended the politeness. Two trains could meet.',
      'Watches were slow in those days, and people were polite about them.\n\nThe railway ended the politeness.',
      'Watches were slow in those days, and people were polite about them. The railway ended the politeness. Two trains could meet.',
    ],
  },
  {
    frame: 'case-of-many',
    yes: [
      [
        'Several speakers said that the number of passengers was the wrong thing to count. Ada Obi told the meeting that she used to walk home.',
        'walk home',
      ],
    ],
    no: [
      'Several speakers said that the number of passengers was the wrong thing to count.',
      'Several speakers said that the number of passengers was the wrong thing to count. The hall was cold.',
      'Several buses stood in the yard behind the old town hall. Ada Obi told the meeting that she used to walk.',
    ],
  },
  {
    frame: 'admits',
    yes: [
      [
        'Per Lunde confirmed that the boats had been counted in August. He said that the firm was cheaper then.',
        'cheaper then',
      ],
    ],
    no: [
      'Per Lunde confirmed that the boats had been counted in August.',
      'Per Lunde refused to confirm that the boats had been counted in August. He said that the firm was cheaper then.',
      'Per Lunde and Ada Obi confirmed that the boats had been counted in August. He said that it was cheaper.',
    ],
  },
  {
    frame: 'came-back',
    yes: [
      [
        `At the mill of Ada Obi three roads met and two clocks hung on the wall.\n\n${FILL}\n\nThe people whom Ada Obi taught still meet at the old mill in spring.`,
        'two clocks',
      ],
    ],
    no: [
      'At the mill of Ada Obi three roads met and two clocks hung.\n\nThe people whom Ada Obi taught still meet at the mill.',
      `At the mill of Ada Obi three roads met and two clocks hung.\n\n${FILL}\n\nThe people of the valley still meet at the mill.`,
      `At the mill of Ada Obi three roads met.\n\nAda Obi sang.\n\n${FILL}\n\nThe people whom Ada Obi taught still meet there.`,
    ],
  },
  {
    frame: 'wish',
    yes: [
      [
        'Ada Obi would like the hives to be treated as birds are. She has written to two ministries, and one replied that bees were cattle.',
        'bees were cattle',
      ],
    ],
    no: [
      'Ada Obi would like the hives to be treated as birds are.',
      'Ada Obi would like to say something. She has written to two ministries, and one replied that bees were cattle.',
      'Nobody would like the hives to be treated as birds are. The ministries have replied that bees were cattle.',
    ],
  },
  {
    frame: 'reason-named',
    yes: [
      [
        'The town hardly flooded until 2019. The reason lies in a property of pipes. They carry as much water half full as empty.',
        'half full',
      ],
    ],
    no: [
      'The reason lies in a property of pipes. They carry as much water half full as empty.',
      'The town hardly flooded until 2019. The reason that he gave was long. They carry as much water half full.',
      'The town hardly flooded until 2019. The river lies in a bed of clay. They carry as much water half full.',
    ],
  },
];

describe.each(CASES)('$frame', ({ frame, yes, no }) => {
  test.each(yes)('%s', (text, words) => expect(framed(frame, text, OPINION)[0]?.answer).toContain(words));
  test.each(no)('none: %s', (text) => expect(framed(frame, text, OPINION)).toEqual([]));
});
