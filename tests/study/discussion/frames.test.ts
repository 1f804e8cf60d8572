import { describe, expect, test } from 'vitest';
import { makeCandidates } from '../../../src/study/discussion/choose.js';
import { FRAMES } from '../../../src/study/discussion/frames/index.js';
import { setScene } from '../../../src/study/discussion/scene.js';
import { type Given, isVerbatim, materialOf } from '../material-of.js';

const FILLER =
  'The church was built in May. The bell came by sea. Snow fell on the hills. The school has two rooms. Trains stop at noon.';

/** Texts in which a frame is found, and texts that only look so; a kind of text before a colon where it matters. */
const EXAMPLES: Readonly<
  Record<string, { readonly yes: readonly string[]; readonly no: readonly string[] }>
> = {
  demand: {
    yes: [
      'The council must publish the figures of the ferry before the vote.',
      '“The town should buy back the quay from the bank,” said Ida Holm.',
    ],
    no: [
      'The night on the island must have been cold for the pilots.',
      'Under national rules the council must publish the figures of the ferry.',
      'news: The council must publish the figures of the ferry before the vote.',
      'It must be repaired before the winter by the council of the town.',
      'The evening train of the valley should arrive at nine.',
      'A town that sells its harbour should not expect sympathy from the bank.',
      'The teachers of Varnes should collect them at the door.',
    ],
  },
  proposal: {
    yes: [
      'The quay is empty.\n\nThe boats have gone.\n\nGive the old sheds to the rowing club for a crown a year.',
    ],
    no: [
      'Give the old sheds to the rowing club for a crown a year.\n\nThe quay is empty.\n\nThe boats have gone.\n\nThe sheds are dry.',
      'The quay is empty.\n\nThe boats have gone.\n\nImagine the old sheds full of boats and children again.',
    ],
  },
  'absolute-word': {
    yes: ['A town that sells its harbour always loses its young people.'],
    no: [
      'A town that sells its harbour does not always lose its young people.',
      'The pilots of Varnes never came back from the war in the north.',
      'Nobody has ever paid the pilots of Varnes for that night.',
      'Almost nobody in Varnes knows the names of the old pilots.',
    ],
  },
  'concede-reject': {
    yes: [
      'Of course the new road is faster than the old one. But the old road passed through four villages.',
      'Critics say the ferry is a luxury for an empty island. Yet the ferry carries the doctor twice a week.',
    ],
    no: [
      'The new road was opened in the spring of last year. But the old road passed through four villages.',
      'Of course the new road is faster than the old one. The old road passed through four villages.',
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
  'prediction-test': {
    yes: ['“The price of cod will double before the end of the decade,” said Ida Holm.'],
    no: [
      'news: The new ferry will be opened by the mayor of Varnes.',
      '“If the ice comes early, the price of cod will double,” said Ida Holm.',
      'The price of cod doubled before the end of the decade.',
    ],
  },
  'rule-new-case': {
    yes: ['Anyone who brings fish to Varnes is required to weigh all of it at the harbour office.'],
    no: [
      'Anyone who landed fish in Varnes was required to weigh it on the town scale.',
      'I am required to weigh the fish on the town scale of Varnes.',
    ],
  },
  'vague-standard': {
    yes: ['The price that the bank asks for the quay is not fair to the town.'],
    no: [
      'The fair of Varnes is held on the quay in the first week of May.',
      'The council asks if the price of the quay is fair to the town.',
    ],
  },
  'interested-source': {
    yes: ['“The quay will never pay for itself,” said Ida Holm, director of the car park company.'],
    no: [
      '“The quay will never pay for itself,” said Ida Holm.',
      '“I slept on the quay as a child,” said Ida Holm, director of the car park company.',
    ],
  },
  'vague-source': {
    yes: ['It is claimed that sixty new jobs will follow in the town.'],
    no: [
      'Ida Holm said that sixty new jobs would follow in the town.',
      'Sixty new jobs followed in the town.',
    ],
  },
  'coloured-verb': {
    yes: ['Ida Holm admitted that the ferry had been late on every day of the week.'],
    no: ['Ida Holm said that the ferry had been late on every day of the week.'],
  },
  'hedge-stack': {
    yes: ['The old wall may be Roman. The stones were perhaps brought from the quarry of Lunde.'],
    no: [
      'The old wall is Roman. The stones were brought from the quarry of Lunde in May.',
      'The old wall may be Roman. The stones were brought from the quarry of Lunde.',
    ],
  },
  'missing-base': {
    yes: ['The harbour office counted 140 complaints about the noise of the cranes.'],
    no: [
      'The harbour office counted 140 complaints about the noise of the cranes. A year before it had counted 20 complaints.',
      'The harbour office stands 140 metres from the cranes of the quay.',
    ],
  },
  'temporary-measure': {
    yes: ['The mayor has closed the fish market of Varnes until further notice.'],
    no: [
      'In 1952 the mayor closed the fish market of Varnes until further notice.',
      'The mayor has closed the fish market of Varnes for ever.',
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
  'whose-we': {
    yes: [
      'We sold the quay of Varnes too soon.\n\nWe forget the boats on the quay every winter.\n\nWe owe the pilots of Varnes a roof.',
    ],
    no: [
      'We sold the quay of Varnes too soon.\n\nThe boats lie on the quay.\n\nThe pilots of Varnes have no roof.',
      'news: We sold the quay of Varnes too soon.\n\nWe forget the boats on the quay every winter.\n\nWe owe the pilots of Varnes a roof.',
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
  'evidence-test': {
    yes: ['A survey of the coast reported that the dunes had lost nine metres in a year.'],
    no: ['Ida Holm reported that the dunes had lost nine metres in a year.'],
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
  'turning-point': {
    yes: ['A single call to the harbour office could have saved the crew of the ferry.'],
    no: ['A single call to the harbour office saved the crew of the ferry.'],
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
  'two-voices': {
    yes: [
      '“The old pier is the only good thing in this town,” said Ida Holm, a teacher. “Nobody under thirty sits on the pier in the evening,” said Per Lunde, the head of the school.',
    ],
    no: [
      '“The old pier is the only good thing in this town,” said Ida Holm, a teacher. “Nobody under thirty sits on the pier in the evening,” said Per Lunde.',
      '“The old pier is the only good thing in this town,” said Ida Holm, a teacher. “They never sit there in the evening at all,” said Per Lunde, the head of the school.',
      '“The old pier is the only good thing in this town,” said Ida Holm, a teacher. “Nobody under thirty sits on the pier in the evening,” said Holm.',
      '“The old pier is the only good thing in this town,” said Ida Holm, a teacher. By the evening, said Per Lunde, the head of the school, “when nobody was there”, it rained.',
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
  'plain-report': {
    yes: ['“The council has stolen the quay from the children of this town,” said Ida Holm, a diver.'],
    no: [
      '“The council has bought the quay from the bank in the south,” said Ida Holm, a diver.',
      'Ida Holm, a diver, said that the council had stolen the quay from the children of this town.',
    ],
  },
  'left-open': {
    yes: ['The owners of the ferry declined to say why the engine stopped in the middle of the fjord.'],
    no: [
      'The owners of the ferry were glad to say why the engine stopped in the middle of the fjord.',
      '“It is still unclear why the engine of the ferry stopped,” said Ida Holm.',
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
  objections: {
    yes: [
      'The quay belongs to the town.\n\nOpponents say that the town has no money for old wood. But the bank lends at two per cent.\n\nThe second objection is that the pier will never be dry.',
    ],
    no: [
      'The quay belongs to the town.\n\nOpponents say that the town has no money for old wood. But the bank lends at two per cent.',
      'news: Opponents say that the town has no money for old wood.\n\nThe second objection is that the pier will never be dry.',
    ],
  },
  'rhetorical-question': {
    yes: ['Would a mother on the island trust a ferry with one old engine?'],
    no: [
      'Would a mother on the island trust a ferry with one old engine? No, a mother has eyes.',
      'news: Would a mother on the island trust a ferry with one old engine?',
      'Ida: Would a mother on the island trust a ferry with one old engine?',
      'How did the mothers of the island come to trust the old ferry?',
    ],
  },
  'but-turned': {
    yes: ['The new road is faster than the old one, but the old road serves four villages.'],
    no: [
      'The new road was faster than the old one, but the old road passed through four villages.',
      'The new road is faster than the old one, but it misses all four villages.',
      'The new road is not only faster than the old one, but also wider and safer.',
    ],
  },
  blame: {
    yes: [
      'The harbour board ignored the cracks in the wall of the quay for nine years. Ida Holm and Per Lunde lived beside the wall.',
    ],
    no: [
      'The harbour board ignored the cracks in the wall of the quay for nine years. It lay far from any house.',
      'The harbour board mended the cracks in the wall of the quay for nine years. Ida Holm and Per Lunde lived beside the wall.',
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
  dilemma: {
    yes: ['The council must choose between the safety of the ferry and the price of the ticket.'],
    no: [
      'The ferry runs between the island of Lunde and the quay of the town.',
      'Nobody on the island had to choose between the ferry and the doctor.',
    ],
  },
  maxim: {
    yes: ['A harbour that sells its quay is no better than a shop without a door.'],
    no: [
      'Varnes is no better without its quay than a shop without a door.',
      'news: A harbour that sells its quay is no better than a shop without a door.',
      'A harbour that sold its quay had 240 boats fewer than before.',
    ],
  },
  'had-it-not': {
    yes: [
      `history: The Harbour Board sold the western quay to a Danish bank. For years the pilots had to pay the Danish bank for the western quay. ${FILLER} ${FILLER}`,
    ],
    no: [
      'history: The Harbour Board liked the western quay of the Danish bank. For years the pilots had to pay the Danish bank for the western quay of Varnes.',
      'history: The Harbour Board sold the western quay to a Danish bank. Snow fell on the hills of Lunde for the whole winter.',
      'history: The Harbour Board would sell the western quay to a Danish bank. For years the pilots had to pay the Danish bank for the western quay of Varnes.',
    ],
  },
  'own-picture': {
    yes: ['explainer: When warm air meets cold water, a thick fog grows above the quay and hides the boats.'],
    no: [
      'When warm air meets cold water, a thick fog grows above the quay and hides the boats.',
      'explainer: When warm air meets cold water like a fist, a thick fog grows above the quay as if a lid had been lifted.',
      'explainer: When warm air met cold water, a thick fog grew above the quay and hid the boats.',
    ],
  },
  'stated-view': {
    yes: ['I believe that the town should keep the old quay for its children.'],
    no: [
      'The mayor believes that the town should keep the old quay for its children.',
      '“I believe that the town should keep the old quay,” said Ida Holm.',
    ],
  },
  'opening-scene': {
    yes: [
      `At dawn on a cold morning the pilots of Varnes rowed out to the ferry. Nobody spoke. ${FILLER}\n\nA town is richer with its harbour than with any bank.`,
    ],
    no: [
      `The pilots of Varnes row out to the ferry every morning. ${FILLER}\n\nA town is richer with its harbour than with any bank.`,
      `At dawn on a cold morning the pilots of Varnes rowed out to the ferry. ${FILLER}`,
    ],
  },
  'beginning-and-end': {
    yes: [
      `A brass lantern hung above the door of the harbour office. ${FILLER} ${FILLER}\n\n${FILLER} ${FILLER} Somebody still lights the brass lantern of the office.`,
    ],
    no: [
      `A brass lantern hung above the door of the harbour office. ${FILLER} ${FILLER}\n\n${FILLER} ${FILLER} Somebody still rows out to the ferry.`,
      'A brass lantern hung above the door of the harbour office. Somebody still lights the brass lantern of the office.',
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
  choice: {
    yes: ['In March the council of Varnes voted to sell the quay to a bank.'],
    no: [
      'In March the quay of Varnes was empty and the cranes stood still.',
      'In March the council of Varnes rejected the charge that it had sold the quay.',
      'In March they voted to sell the quay of Varnes to a bank in the south.',
    ],
  },
  decision: {
    yes: ['In May the council will vote on the plan to turn the quay into a car park.'],
    no: [
      'In May the council will vote on the plan of the quay and the car park.',
      'In May the council will vote on the plan to give it back to them.',
    ],
  },
  'loaded-rewrite': {
    yes: ['The shabby reward of a greedy council is a ridiculous monument on the quay.'],
    no: ['The reward of the council is a statue on the quay of Varnes.'],
  },
  'what-if-not': {
    yes: ['explainer: When warm air meets cold water, a thick fog grows above the quay and hides the boats.'],
    no: [
      'explainer: When warm air met the cold water of the fjord, a thick fog formed over the quay.',
      'When warm air meets the cold water of the fjord, a thick fog forms over the quay.',
    ],
  },
  'off-key-word': {
    yes: ['The so-called "helpers" in the ceiling of the factory film every hand.'],
    no: [
      'The paste between the planks is known as “putty” along the whole coast.',
      'In 2016 the town built nine small "run-of-river" stations above the harbour.',
      'The storm was told again in “Five Winters in Varnes” by a young director.',
    ],
  },
};

function framesOf(example: string): string[] {
  const [, textType, text] = /^(?:(news|explainer|history): )?(.*)$/su.exec(example)!;
  const given = textType ? { textType: textType as NonNullable<Given['textType']> } : {};
  const material = materialOf(text!, given);
  const candidates = makeCandidates(setScene(material));
  for (const { asked } of candidates)
    for (const extract of asked.evidence) expect(isVerbatim(material, extract)).toBe(true);
  return candidates.map(({ frame }) => frame.name);
}

describe.each(Object.entries(EXAMPLES))('%s', (name, { yes, no }) => {
  test('is the name of a frame', () => expect(FRAMES.map((frame) => frame.name)).toContain(name));
  test.each(yes)('is found: %s', (text) => expect(framesOf(text)).toContain(name));
  test.each(no)('is not found: %s', (text) => expect(framesOf(text)).not.toContain(name));
});
