import { describe, expect, it } from 'vitest';
import { showQuotations } from './show.js';

/** A text, then who speaks each quotation found in it. */
type Case = readonly [text: string, ...speakers: string[]];

const speakers = (text: string): string[] =>
  showQuotations(text).map((shown) => shown.slice(shown.indexOf(' ') + 1, shown.indexOf(': ')));

const check = (...[text, ...expected]: Case): void => expect(speakers(text)).toEqual(expected);

const describeCases = (title: string, cases: readonly Case[]): void => {
  describe(title, () => {
    it.each(cases)('%s', (text, ...expected) => check(text, ...expected));
  });
};

describeCases('people without names', [
  ['Her brother, a slow man in a Tom Hart shirt, owns two boats.\n\n“Four hundred,” he says.', 'Her brother'],
  ['My neighbour keeps bees. “They know the weather,” he says.', 'My neighbour'],
  ['I took a taxi. The driver was from Lagos. “You are late,” he told me.', 'The driver'],
  ['The aunt who raised him was a baker. “You will never starve,” she told him.', 'The aunt'],
  ['One shopkeeper, who gave no name, laughed. “They measured the shop,” she said.', 'One shopkeeper'],
  [
    'Ada Obi has worked here since she was a girl. Her father was a pilot; her mother thought it no trade for girls. She was typing when the master came in. “I could hear it,” she says.',
    'Ada Obi',
  ],
  [
    'Per Lunde let me see the results. He is right to be careful.\n\nThe baths cost a great deal, and when the mayor opened them last year he said that “no child here need ever be cold again”.',
    'the mayor',
  ],
  ['I told my sister I was writing this. “Leave me out of it,” she said.', 'my sister'],
  ['Beside me an old woman peeled an orange. “Nobody comes,” she said.', 'an old woman'],
  [
    'The clerk who drove up to seal the vault, and who kept the keys, assured them that it was “rather full”.',
    'The clerk',
  ],
  ['I found the owner asleep. One of the bakers woke him. “Not today,” he said.', 'One of the bakers'],
]);

describeCases('texts that speak', [
  ['The leaflet on the counter is blunt. “No refunds after noon,” it says.', 'The leaflet on the counter'],
  ['The judgment runs to ninety pages. “The council acted without reason,” it concludes.', 'The judgment'],
  ['The poem ends with a question: “Who keeps the keeper of the gate?”', 'The poem'],
  ['The posters appeared in March. “Our lake is not for sale.”', 'The posters'],
  ['The charter leaves every guild a place for “bread, salt and a lame horse”.', 'The charter'],
  ['A note left on the door at nine read: “Gone for milk.”', 'A note'],
  ['My aunt sent a parcel in May. “Come before the frost,” her letter said.', 'My aunt'],
  ['Ines Varga pointed to the door. The answer was brief: “Your loaf is ready.”', 'The answer'],
  ['I wrote a letter that the baker kept: “Come in and eat.”', 'the baker'],
  [
    'He sent round the circular and underlined the line which said that the pool was “closed for good”.',
    'the circular',
  ],
]);

describeCases('whoever is asked answers', [
  ['Ines Varga bakes. Tom Hart sells. Who would help her? “The baker.”', 'Ines Varga'],
  ['“Were you cold?”\n\nI ask for more soup.', '-'],
  ['Ines Varga farms here. I asked her about the fire. “I was asleep. The dog woke me.”', 'Ines Varga'],
  ['“Is it cold out there on the ice today?” asks Tom Hale.\n\n“It is.”', 'Tom Hale', '-'],
  ['“It is cold out there on the ice today,” says Tom Hale.\n\n“It is.”', 'Tom Hale', 'Tom Hale'],
  [
    '“Is it cold?” asks Tom Hale. Ines Varga nods to the man at the door with the lamp in his hand.\n\n“It is.”',
    'Tom Hale',
    'Ines Varga',
  ],
  [
    'I talked to Ines Varga about ice. “It melts,” she said.\n\nI waited.\n\n“It always melts.”',
    'Ines Varga',
    'Ines Varga',
  ],
  [
    'Ines Varga climbs at dawn. Ines Varga is old. Ines Varga rows.\n\n“Are you ever cold?” I ask.\n\n“Always.”',
    'the author',
    'Ines Varga',
  ],
  ['Ines Varga bakes. What would happen without flour? “We would eat potatoes.”', 'Ines Varga'],
  [
    'A man in a yellow coat was waiting. “Are you from the paper?” he asked.\n\n“Yes,” I said.\n\n“Then write it down.”',
    'A man in a yellow coat',
    'the author',
    'A man in a yellow coat',
  ],
  [
    'I read my aunt the letter. “Is it long?” she asked. It was short, I said. “Then go on.”',
    'my aunt',
    'my aunt',
  ],
]);

describeCases('two who talk', [
  [
    '“It is a bridge,” says Tom Hale.\n\n“It is a wall,” says Ines Varga.\n\n“It carried you home.”\n\n“It kept me here.”',
    'Tom Hale',
    'Ines Varga',
    'Tom Hale',
    'Ines Varga',
  ],
  ['“Left,” says Tom Hale.\n\n“Right.”\n\nHe frowns at the girl with the map.', 'Tom Hale', 'the girl'],
]);

describeCases('the words of somebody else than the subject', [
  ['Tom Hart told the clerks of Rosa Lind. “The mill is shut.”', 'Tom Hart'],
  ['When Rosa Lind came, the clerk wrote it down. “The mill is shut.”', 'the clerk'],
  ['The Harbour Council met. “The Harbour Council is not for sale,” it said.', 'Harbour Council'],
  ['“It is late,” said the clock.', '-'],
]);

describeCases('whom the next sentence shows', [
  ['“It came.” The kettle is boiling. “At last,” says Ines Varga.', '-', 'Ines Varga'],
  ['“It came.” The kettle is boiling, and Ines Varga lifts it.', '-'],
  ['“It came.” Ines Varga and Tom Hart wait by the kettle. “At last.”', '-', '-'],
  ['“They lied.” “All of them,” said the clerk.', '-', 'the clerk'],
  ['“I never asked,” he says. Ivo Bell, 60, was a miller here for forty years.', '-'],
  [
    '“Left,” says the driver.\n\n“Right,” says the guard.\n\n“No.” He shakes his head.',
    'the driver',
    'the guard',
    'the driver',
  ],
  ['Tom Hart was there. “Left,” says the driver.\n\n“No.” He shakes his head.', 'the driver', 'the driver'],
]);

describeCases('what stands between and before', [
  ['Asked why she stayed, Ines Varga points at the stove. “Somebody has to watch it.”', 'Ines Varga'],
  ['Snow is the least of it, Ines Varga says; the plan has “no boots and no shovel”.', 'Ines Varga'],
  [
    'The road was “a river with kerbs”, the inquiry heard. “It was a river with kerbs by noon,” said Ines Varga.',
    'Ines Varga',
    'Ines Varga',
  ],
]);

describeCases('cues that are easily missed', [
  ['Ada Obi spoke first. It was in her words “mud from here to the church”.', 'Ada Obi'],
  ['Ada Obi spoke first. It was in her words a wall of “mud from here to the church”.', '-'],
  ['‘It was a hard winter,’ said skipper Ada Obi, who has two boats.', 'Ada Obi'],
  ['Ada Obi made it plain that shooting was “off the table”.', 'Ada Obi'],
  ['Ada Obi spoke first. The pier was, in her words, “mud from here to the church”.', 'Ada Obi'],
  ['Rivers, says Article 71, “have the right to be left alone”.', 'Article 71'],
]);
