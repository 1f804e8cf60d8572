import { describe, expect, test } from 'vitest';
import { makeCandidates } from '../../../src/study/discussion/choose.js';
import { FRAMES, RESERVE } from '../../../src/study/discussion/frames/index.js';
import { setScene } from '../../../src/study/discussion/scene.js';
import { type Given, isVerbatim, materialOf } from '../material-of.js';

const ALL = [...FRAMES, ...RESERVE];

const FILLER =
  'The church was built in May. The bell came by sea. Snow fell on the hills. The school has two rooms. Trains stop at noon.';

const CLAIM = [
  'The ferry of Varnes is old.',
  'The town should buy back the quay from the bank.',
  'The ferry carries 400 people every week, more than the bus. The bank has earned twice what it paid for the quay.',
  'It is true that the ferry burns far too much oil for its size.',
  'Half of the children of Lunde go to school by boat.',
].join('\n\n');

const SCHOLARS =
  'history: Ida Holm, a historian, argues that the pilots left because of the fog. “The fog ended the trade of the coast,” Holm said.\n\nPer Lunde, a historian, disagrees. “The bank ended the trade of the coast,” Lunde said.';

const ONE =
  'news: Ida Holm wakes her two sons before dawn and walks to the ferry. The ferry does not come.\n\nThe island has 612 families on its northern side.\n\nIn the school of Lunde 340 pupils come from the island.';

/** Texts in which a frame is found, and texts that only look so; a kind of text before a colon where it matters. */
const EXAMPLES: Readonly<
  Record<string, { readonly yes: readonly string[]; readonly no: readonly string[] }>
> = {
  'absolute-word': {
    yes: ['A town that sells its harbour always loses its young people.'],
    no: [
      'A town that sells its harbour does not always lose its young people.',
      'The pilots of Varnes never came back from the war in the north.',
      'Parts of the coast of Varnes may in fact never see a drop of rain.',
      'Nobody has ever paid the pilots of Varnes for that night.',
      'Almost nobody in Varnes knows the names of the old pilots.',
    ],
  },
  'not-x-but-y': {
    yes: [
      'The strike was not a sign of anger but a sign of fear in the sheds.',
      'Varnes wants a working port rather than a museum of boats.',
    ],
    no: [
      'The strike was not only long but also costly for the town of Varnes.',
      'The strike did not end in March but went on through the summer.',
    ],
  },
  'the-more-the-more': {
    yes: ['The longer the ferry stays in the dock, the more people leave the island.'],
    no: [
      'The longer of the two ferries stays in the dock, and more people leave the island.',
      'The winter was long, the more so for the people of the island.',
    ],
  },
  'interested-source': {
    yes: [
      '“The quay will never pay for itself,” said Ida Holm, director of the car park company.',
      '“The quay will never pay for itself,” said Ida Holm, director of Lunde Parking Inc., in Varnes.',
    ],
    no: [
      '“The quay will never pay for itself,” said Ida Holm.',
      '“I slept on the quay as a child,” said Ida Holm, director of the car park company.',
    ],
  },
  'named-cause': {
    yes: ['The herring left the coast of Varnes because the water of the fjord had grown warmer.'],
    no: [
      'Ida Holm left the coast of Varnes because the water of the fjord had grown warmer.',
      'The herring left the coast of Varnes in the warm summer of the flood.',
      'The great blast was driven by steam from the ice, so the pilots heard nothing.',
      'The ferry is the slowest ship on the coast because the engine of the ferry is old.',
    ],
  },
  'clashing-accounts': {
    yes: [
      `“The wooden pier is safe for another ten years,” said Ida Holm, the harbour master. But Per Lunde, a diver, disagrees. “The wooden pier is rotten from end to end,” said Per Lunde. ${FILLER}`,
    ],
    no: [
      '“The pier is safe for another ten years,” said Ida Holm. “The pier is dry and warm in the sun,” said Ida Holm.',
      '“The pier is safe for another ten years,” said Ida Holm. “Bread costs too much in this town,” said Per Lunde.',
    ],
  },
  'denied-charge': {
    yes: [
      'The owner said the boilers had been tested every month of the year. The inspector denied that any boiler had been tested since April.',
    ],
    no: [
      'The boilers stand in the cellar of the old town hall of Varnes. The inspector denied that any boiler had been tested since April.',
      'The owner said the boilers had been tested every month of the year. The inspector tested the boilers again in April.',
      'In a survey of 800 riders, 312 said that they were happy with the ferry. A spokesman denied that the money had been wasted.',
    ],
  },
  hearing: {
    yes: [
      'news: “The old pier must be kept for the children,” said Ida Holm, a teacher. “The town has no money for old wood,” said Per Lunde, the mayor. “The ferry cannot land at the new quay,” said Liv Berg, a pilot.',
    ],
    no: [
      'news: “The old pier must be kept for the children,” said Ida Holm, a teacher. “The town has no money for old wood,” said Per Lunde, the mayor. “The ferry cannot land at the new quay,” said Liv Berg.',
      'explainer: “The old pier must be kept for the children,” said Ida Holm, a teacher. “The town has no money for old wood,” said Per Lunde, the mayor. “The ferry cannot land at the new quay,” said Liv Berg, a pilot.',
      'news: “The bomb killed nine people on the pier,” said Ida Holm, a teacher. “The town has no money for old wood,” said Per Lunde, the mayor. “The ferry cannot land at the new quay,” said Liv Berg, a pilot.',
    ],
  },
  'how-known': {
    yes: [
      'According to a report, 240 boats of the fjord have left the coast since spring.\n\nThe quay of Varnes is 140 metres long.\n\n“The ice will come back to the fjord one day,” said Ida Holm, a pilot.',
    ],
    no: [
      'The quay of Varnes is 140 metres long.\n\n“The ice will come back to the fjord one day,” said Ida Holm, a pilot.',
      'According to a report, 240 boats of the fjord have left the coast since spring.\n\nThe quay of Varnes is long and dry.\n\n“The ice will come back to the fjord one day,” said Ida Holm, a pilot.',
    ],
  },
  'loaded-rewrite': {
    yes: ['The shabby reward of a greedy council is a ridiculous monument on the quay.'],
    no: ['The reward of the council is a statue on the quay of Varnes.'],
  },
  'main-claim': {
    yes: [CLAIM],
    no: [
      CLAIM.replace('should buy back', 'has bought back'),
      CLAIM.replace('It is true that the', 'The'),
      `news: ${CLAIM}`,
      CLAIM.replace(/The ferry carries.*paid for the quay/u, 'The ferry sails'),
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
  choice: {
    yes: [
      'In March the council of Varnes voted to sell the quay to a bank. The pilots lost their berths within a year. The bank built a hotel on the stones.',
    ],
    no: [
      'In March the council of Varnes voted to sell the quay to a bank.',
      'In March the quay of Varnes was empty and the cranes stood still. The pilots lost their berths within a year. The bank built a hotel on the stones.',
      'In March they voted to sell the quay of Varnes to a bank in the south. The pilots lost their berths within a year. The bank built a hotel on the stones.',
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
  'claim-and-support': {
    yes: [
      'A harbour is worth more than a car park. In 2019 the boats of Varnes brought 900 visitors to the town.',
    ],
    no: [
      'A harbour is worth more than a car park. Snow falls on the hills all winter.',
      'A harbour lies at the end of the long street. In 2019 the boats of Varnes brought 900 visitors to the town.',
      'A harbour is worth more than a car park. But in 2019 the boats of Varnes brought 900 visitors to the town.',
    ],
  },
  'plain-report': {
    yes: ['“The council has stolen the quay from the children of this town,” said Ida Holm, a diver.'],
    no: [
      '“The council has bought the quay from the bank in the south,” said Ida Holm, a diver.',
      'Ida Holm, a diver, said that the council had stolen the quay from the children of this town.',
    ],
  },
  'temporary-measure': {
    yes: ['The mayor has closed the fish market of Varnes until further notice.'],
    no: [
      'In 1952 the mayor closed the fish market of Varnes until further notice.',
      'The mayor has closed the fish market of Varnes for ever.',
    ],
  },
  lesson: {
    yes: [
      `${FILLER} ${FILLER.replaceAll('The', 'Each')}\n\nA town is richer with its harbour than with any bank.`,
    ],
    no: [
      `A town is richer with its harbour than with any bank.\n\n${FILLER} ${FILLER.replaceAll('The', 'Each')}`,
      `history: ${FILLER}\n\nA town is richer with its harbour than with any bank.`,
    ],
  },
  'metaphor-map': {
    yes: ['A harbour without boats is like a theatre without actors.'],
    no: [
      'The new sheds of the harbour look like the old ones.',
      'The strike was not a sign of anger but more like a desperate act of the crews.',
      'The pilots of Varnes like a long evening on the quay.',
    ],
  },
  'gathered-motives': {
    yes: [
      'The crews of Varnes have not been paid since the month of May. “We will not sail before the spring comes,” said Ida Holm, a pilot.',
    ],
    no: [
      'The crews of Varnes have not been paid since the month of May. “People think of a ferry as a thing that must always sail,” said Ida Holm, a pilot.',
      '“We will not sail before the spring comes,” said Ida Holm, a pilot.',
      'The crews of Varnes have not been paid since the month of May. “The ferry left the quay at seven o’clock,” said Ida Holm, a pilot.',
    ],
  },
  'whose-we': {
    yes: [
      'We sold the quay of Varnes too soon.\n\nWe forget the boats on the quay every winter.\n\nWe owe the pilots of Varnes a roof.',
    ],
    no: [
      'We sold the quay of Varnes too soon.\n\nThe boats lie on the quay.\n\nThe pilots of Varnes have no roof.',
      'news: We sold the quay of Varnes too soon.\n\nWe forget the boats on the quay every winter.\n\nWe owe the pilots of Varnes a roof.',
    ],
  },
  'rule-new-case': {
    yes: ['Under the rules of the port a boat must be weighed when its load passes 10,000 kilograms.'],
    no: [
      'Under the rules of the port a boat must be weighed when its load is heavy.',
      'In the rain of the spring a boat was weighed when its load passed 10,000 kilograms.',
      'The pilots of the port like to sing when the load passes 10,000 kilograms.',
    ],
  },
  'duty-chain': {
    yes: [
      'The bank says the lease makes no mention of the wall.\n\n“The wall is not our responsibility,” said Ida Holm, the mayor of Varnes.',
    ],
    no: [
      'The bank says the lease makes no mention of the wall.',
      'The bank says the lease makes no mention of the wall.\n\n“The wall is our pride,” said Ida Holm, the mayor of Varnes.',
      'The wall makes no mention of the dead pilots.\n\nNobody is responsible for the fog.',
    ],
  },
  'rival-figures': {
    yes: [
      'The board estimates that the wall would cost 24 million kronor. The firm says 41 million. Most of the gap comes from the mud in the basin.',
    ],
    no: [
      'The board estimates that the wall would cost 24 million kronor. The firm says 41 million.',
      'The board estimates that the wall would cost 24 million kronor. The firm says nothing. Most of the gap comes from the mud in the basin.',
    ],
  },
  'left-unsaid': {
    yes: [
      'The owner of the ferry declined to comment on the engine. The engine had stopped twice that year.',
    ],
    no: [
      'The owner of the ferry declined to comment on the engine.',
      'The ferry will cost you something, and I won’t tell you different. The engine had stopped twice that year.',
      'The owner of the ferry spoke at length on the engine. The engine had stopped twice that year.',
    ],
  },
  'method-and-limit': {
    yes: [
      'explainer: Counting seals from the air is harder than it sounds. Many of them lie under the ice. Two pilots may come back with two numbers. To check such counts, the office now uses a camera.',
    ],
    no: [
      'explainer: Counting seals from the air is harder than it sounds.',
      'explainer: Counting seals from the air is a pleasant task. Many of them lie under the ice. Two pilots may come back with two numbers.',
    ],
  },
  'scholars-differ': {
    yes: [SCHOLARS],
    no: [
      SCHOLARS.replace('disagrees', 'lives in Lunde'),
      SCHOLARS.replaceAll('historian', 'pilot'),
      SCHOLARS.split('\n\n')[0]!,
    ],
  },
  'opposed-voices': {
    yes: [
      '“The old pier must be kept for the children,” said Ida Holm, a diver.\n\nPer Lunde, the mayor, sees it otherwise. “The town has no money for old wood,” Lunde said.',
    ],
    no: [
      '“The old pier must be kept for the children,” said Ida Holm, a diver.\n\n“The town has no money for old wood,” said Per Lunde, the mayor.',
      '“The old pier must be kept for the children,” said Ida Holm, a diver.\n\nPer Lunde, the mayor, sees it otherwise.',
    ],
  },
  'one-and-many': {
    yes: [ONE],
    no: [
      ONE.replace('news: ', 'history: '),
      ONE.replace('Ida Holm', 'Mayor Ida Holm'),
      ONE.replace('340 pupils', 'Many pupils'),
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
  'two-ways-priced': {
    yes: [
      'A new wall for the harbour would cost $47 million. It would stand for a hundred years. A bank of rocks for the harbour would cost $8 million. It would be gone in ten.',
    ],
    no: [
      'A new wall for the harbour would cost $47 million.\n\nA bank of rocks for the harbour would cost $8 million.',
      'A new wall for the harbour would cost $47 million. It would stand for a hundred years. A lamp would cost $80. It would be gone in ten.',
    ],
  },
};

function framesOf(example: string): string[] {
  const [, textType, text] = /^(?:(news|explainer|history): )?(.*)$/su.exec(example)!;
  const given = textType ? { textType: textType as NonNullable<Given['textType']> } : {};
  const material = materialOf(text!, given);
  const candidates = makeCandidates(setScene(material), ALL);
  for (const { asked } of candidates) {
    expect(asked.prompt).not.toMatch(/(?<!\.)\.\.(?!\.)/u);
    for (const extract of asked.evidence) expect(isVerbatim(material, extract)).toBe(true);
  }
  return candidates.map(({ frame }) => frame.name);
}

describe.each(Object.entries(EXAMPLES))('%s', (name, { yes, no }) => {
  test('is the name of a frame', () => expect(ALL.map((frame) => frame.name)).toContain(name));
  test.each(yes)('is found: %s', (text) => expect(framesOf(text)).toContain(name));
  test.each(no)('is not found: %s', (text) => expect(framesOf(text)).not.toContain(name));
});
