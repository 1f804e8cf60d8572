/** Questions that turn a clause of the text round: what is asked, what is answered, and what is left alone. */

import { describe, expect, test } from 'vitest';
import type { Candidate } from '../../../src/study/comprehension/candidate.js';
import { withinRecall } from '../../../src/study/comprehension/choose.js';
import { framed } from './frames-of.js';

const REST = 'The harbour of Lunde lies on the coast. Boats have landed there for two hundred years.';

const asked = (frame: string, text: string): string[] =>
  framed(frame, `${REST} ${text}`).map(({ prompt, answer }) => `${prompt} ${answer}`);

describe('why', () => {
  test.each([
    [
      'The harbour master closed the old quay because nobody would pay for its repair.',
      'Why did the harbour master close the old quay (¶1)? Because nobody would pay for its repair.',
    ],
    [
      'The ferry company has never run a boat in winter, because the ice breaks the landing stage.',
      'Why has the ferry company never run a boat in winter (¶1)? Because the ice breaks the landing stage.',
    ],
    [
      'The council does not lend its tools to the farmers, because a plough was once lost in the river.',
      'Why does the council not lend its tools to the farmers (¶1)? Because a plough was once lost in the river.',
    ],
    [
      'The pilots painted the tower white so that it could be seen from the open sea.',
      'Why did the pilots paint the tower white (¶1)? So that it could be seen from the open sea.',
    ],
    [
      'The road to the quay was never finished, so the farmers carried their milk across the fields.',
      'Why did the farmers carry their milk across the fields (¶1)? The road to the quay was never finished.',
    ],
    [
      'Because the ground had never been mined, the old quay was still dry.',
      'Why was the old quay still dry (¶1)? Because the ground had never been mined.',
    ],
    [
      'The ferry is dying for want of young pilots.',
      'Why is the ferry dying (¶1)? For want of young pilots.',
    ],
    [
      'The town had lost its last bridge in the storm of March. That is why the farmers carried their milk across the fields.',
      'Why did the farmers carry their milk across the fields (¶1)? The town had lost its last bridge in the storm of March.',
    ],
    [
      'The town had lost its last bridge in the storm of March. So the farmers carried their milk across the fields.',
      'Why did the farmers carry their milk across the fields (¶1)? The town had lost its last bridge in the storm of March.',
    ],
    [
      'Ida Holm ran the old mill for nine years. She closed the mill because nobody would pay for its repair.',
      'Why did Ida Holm close the mill (¶1)? Because nobody would pay for its repair.',
    ],
    [
      'The council ended the lessons on the quay because nobody would pay for the teacher.',
      'Why did the council end the lessons on the quay (¶1)? Because nobody would pay for the teacher.',
    ],
    [
      'The council put the boats on land because the ice broke the landing stage.',
      'Why did the council put the boats on land (¶1)? Because the ice broke the landing stage.',
    ],
    [
      'The harbour master closed the old quay because nobody would pay for its repair',
      'Why did the harbour master close the old quay (¶1)? Because nobody would pay for its repair.',
    ],
    [
      'Ida Holm said that the quay was closed because nobody would pay for its repair.',
      'Why, according to Ida Holm, was the quay closed (¶1)? Because nobody would pay for its repair.',
    ],
    [
      'The price of coal would hardly move, analysts said, because the north now digs more than half of it.',
      'Why, according to analysts, would the price of coal hardly move (¶1)? Because the north now digs more than half of it.',
    ],
    [
      'Patience is needed by the pilots, because ice slows its own growth.',
      'Why is patience needed by the pilots (¶1)? Because ice slows its own growth.',
    ],
    [
      'The council got its money because one government chose to pay.',
      'Why did the council get its money (¶1)? Because one government chose to pay.',
    ],
  ])('%s', (text, wanted) => expect(asked('why', text)).toEqual([wanted]));

  test.each([
    // Whose reason, or the reason for what?
    'The price of coal would hardly move, she said, because the north now digs more than half of it.',
    'Ida Holm was told that the mill had closed, because nobody would pay for its repair.',
    'The master spoke to a man who had left the town because the quay was closed for good.',
    // It points away.
    'The mayor was away. It had lost them in the storm of March. So the farmers carried their milk across the fields.',
    'Because the ground had never been mined, the old wood was still in it.',
    'The owners had used a number for it because in their time both were the same.',
    'They closed it because nobody in the town would pay for its repair.',
    'The boats are better because the harbour has been made twice as deep.',
    'The harbour master closed the old quay because of them.',
    'The harbour master closed the old quay because we could not pay for its repair.',
    // The author speaks.
    'I closed the old quay of the harbour because nobody in the town would pay for its repair.',
    // No reason.
    'The town had lost its last bridge in the storm of March. So far the farmers carried their milk across the fields.',
    'The town had lost its last bridge in the storm of March. So a red field is a field full of farmers with milk.',
    'The town had lost 8 bridges in the storm of March. So the county built only 40 houses in that year.',
    'The boat had been stolen by a pilot of the old harbour, so I’m told.',
    'The harbour master closed the old quay not because it was old but to please the mayor.',
    'The quay is 40 metres long, so the two boats would take up 90 per cent of the length.',
    'The storm took the roof off so fast that nobody in the house woke up.',
  ])('leaves alone: %s', (text) => expect(asked('why', text)).toEqual([]));
});

describe('condition', () => {
  test.each([
    [
      'If the pumps of the lower town stop, the cellars fill with water within an hour.',
      'What happens if the pumps of the lower town stop (¶1)? The cellars fill with water within an hour.',
    ],
    [
      'Once the new lock has been opened, larger ships will reach 40 mills upstream.',
      'What will happen once the new lock has been opened (¶1)? Larger ships will reach 40 mills upstream.',
    ],
    [
      'If the council sold the tower, the pilots would lose their only landmark.',
      'What would happen if the council sold the tower (¶1)? The pilots would lose their only landmark.',
    ],
  ])('%s', (text, wanted) => expect(asked('condition', text)).toEqual([wanted]));

  test.each([
    'If they sold it, the pilots of the harbour would lose their only landmark.',
    'If the pumps of the lower town stop, they fill with water within an hour.',
    'If you want to cross the river in winter, you have to wait for the ice.',
    'When the council sold the tower, the pilots were still at sea with the boats.',
    'When the council sells the tower, the pilots will be at sea with the boats.',
    'If a neighbour of the pilots sent a dish, the dish went home with sugar cake.',
    'If the pumps of the lower town stop, nobody sleeps.',
    'The mayor asked if the pumps of the lower town had stopped before the storm came.',
  ])('leaves alone: %s', (text) => expect(asked('condition', text)).toEqual([]));
});

describe('undertaking', () => {
  test.each([
    [
      'The council has agreed to repair the quay before the end of the year.',
      'What has the council agreed to do (¶1)? To repair the quay before the end of the year.',
    ],
    [
      'In March the owners of the mill refused to sell their land to the railway before the end of the year.',
      'What did the owners of the mill refuse to do (¶1)? To sell their land to the railway before the end of the year.',
    ],
    [
      'The pilots want to keep the tower and its light until the new lock is finished, but the mayor has sold it to a hotel.',
      'What do the pilots want to do (¶1)? To keep the tower and its light until the new lock is finished.',
    ],
    [
      'Last March the owners of the mill refused to sell their land to the railway before the end of the year.',
      'What did the owners of the mill refuse to do (¶1)? To sell their land to the railway before the end of the year.',
    ],
    [
      'The director, Ana Lund, agreed to repair the quay before the end of the long winter.',
      'What did the director, Ana Lund, agree to do (¶1)? To repair the quay before the end of the long winter.',
    ],
  ])('%s', (text, wanted) => expect(asked('undertaking', text)).toEqual([wanted]));

  test.each([
    'I want to say something about the quay of Lunde and its owners.',
    'The mayor declined to say how much the repair of the quay had cost.',
    'She wants to sell them to the railway before the end of the year.',
    'The council has not agreed to repair the quay before the end of the year.',
    'The council agreed to do it.',
    // What stands before two commas may be more than a setting.
    'Article 71, says the council, names the river, and in May the court agreed to keep that article for good.',
    'On the third day of May, in the winter of the storm, the council agreed to repair the quay before June.',
  ])('leaves alone: %s', (text) => expect(asked('undertaking', text)).toEqual([]));
});

describe('finding', () => {
  test.each([
    [
      'The inspectors found that a third of the posts under the quay had rotted.',
      'What did the inspectors find (¶1)? That a third of the posts under the quay had rotted.',
    ],
    [
      'A survey made by the county in May shows that the harbour loses two boats a year to the sands.',
      'What does a survey made by the county in May show (¶1)? That the harbour loses two boats a year to the sands.',
    ],
    [
      'The company told the court that the quay had been sold in good order in March.',
      'What did the company tell the court (¶1)? That the quay had been sold in good order in March.',
    ],
    [
      'The inspectors found that the posts under the quay had rotted away and were painted over in the spring.',
      'What did the inspectors find (¶1)? That the posts under the quay had rotted away and were painted over in the spring.',
    ],
  ])('%s', (text, wanted) => expect(asked('finding', text)).toEqual([wanted]));

  test.each([
    'The inspectors found that they had been repaired with the wrong wood in May.',
    'The inspectors found that it was too late.',
    'Their report found that a third of the posts under the quay had rotted.',
    'The inspectors found that boat near the quay on the second day of the storm.',
    'The inspectors found that the quay, she said, had been repaired with the wrong wood.',
  ])('leaves alone: %s', (text) => expect(asked('finding', text)).toEqual([]));
});

describe('made-to', () => {
  test.each([
    [
      'The pilots have asked the council to leave the light on the tower burning all night.',
      'What have the pilots asked the council to do (¶1)? To leave the light on the tower burning all night.',
    ],
    [
      'The owners were ordered to clear the wreck from the harbour within a month.',
      'What were the owners ordered to do (¶1)? To clear the wreck from the harbour within a month.',
    ],
  ])('%s', (text, wanted) => expect(asked('made-to', text)).toEqual([wanted]));

  test.each([
    'The pilots have asked him to leave the light on the tower burning all night.',
    'The pilots have asked the council whether to leave the light burning all night.',
    'The pilots have asked the council to do this.',
  ])('leaves alone: %s', (text) => expect(asked('made-to', text)).toEqual([]));
});

describe('asked-for', () => {
  test.each([
    [
      'The pilots called for a second light at the mouth of the river before winter.',
      'What did the pilots call for (¶1)? A second light at the mouth of the river before winter.',
    ],
    [
      'The report recommends a new wall along the lower side of the harbour.',
      'What does the report recommend (¶1)? A new wall along the lower side of the harbour.',
    ],
    [
      'The council has asked the county for a loan of nine million crowns for the lock and the quay.',
      'What has the council asked the county for (¶1)? A loan of nine million crowns for the lock and the quay.',
    ],
  ])('%s', (text, wanted) => expect(asked('asked-for', text)).toEqual([wanted]));

  test.each([
    'The pilots called for them at the mouth of the river.',
    'The owners offered 60 percent of the price for the land.',
    'The pilots painted the tall white tower at the mouth of the old river.',
    'The mayor and the pilots, the owners and the county proposed it.',
    'The council proposed 60 percent, with the remaining 40 going to the county.',
  ])('leaves alone: %s', (text) => expect(asked('asked-for', text)).toEqual([]));
});

describe('said and answered', () => {
  const PROPOSED = 'The mayor proposed that the old school be closed.';
  test.each([
    [
      `${PROPOSED} The teachers of Lunde refused.`,
      'What did the mayor propose, and what came of it (¶1)? That the old school be closed. The teachers of Lunde refused.',
    ],
    [
      'The owners asked for the plans of the quay. There was none in the town hall.',
      'What did the owners ask for, and what came of it (¶1)? The plans of the quay. There was none in the town hall.',
    ],
    [
      'The inspectors found that the posts of the quay had rotted. But later tests found no rot in them.',
      'What did the inspectors find, and what is set against it (¶1)? That the posts of the quay had rotted. But later tests found no rot in them.',
    ],
    [
      'The council agreed to buy two scales, so that any farmer can ask for a test.',
      'What did the council agree to do, and why (¶1)? To buy two scales, so that any farmer can ask for a test.',
    ],
  ])('%s', (text, wanted) => expect(asked('said-and-answered', text)).toEqual([wanted]));

  test.each([
    PROPOSED,
    `${PROPOSED} The teachers of Lunde were on the quay.`,
    `${PROPOSED}\n\nThe teachers of Lunde refused.`,
    `${PROPOSED} “The teachers of Lunde refused.”`,
    'The inspectors found that the posts had rotted. Two later tests were made in May.',
    'The inspectors found that the posts move a little, so that the quay can breathe.',
  ])('leaves alone: %s', (text) => expect(asked('said-and-answered', text)).toEqual([]));
  test('a short answer alone is copied off the page', () => expect(asked('finding', PROPOSED)).toEqual([]));
});

test('what is reported is asked of whoever reports it', () => {
  const [one] = asked(
    'undertaking',
    'Ida Holm said that the council had agreed to repair the quay and two of its old lights this year.',
  );
  expect(one).toBe(
    'What, according to Ida Holm, had the council agreed to do (¶1)? To repair the quay and two of its old lights this year.',
  );
});

test.each([
  'Ida Holm said that the council had agreed to repair the quay and two of its old lights; the mayor was away.',
])('a report goes on up to a stop: %s', (text) =>
  expect(asked('undertaking', text)[0]).toContain('according to Ida Holm'),
);

test('behind a stop the text speaks again', () => {
  const [one] = asked(
    'undertaking',
    'Ida Holm said that the quay had been closed; the council has agreed to repair the tower and two of its old lights this year.',
  );
  expect(one).toBe(
    'What has the council agreed to do (¶1)? To repair the tower and two of its old lights this year.',
  );
});

test.each([
  ['finding finding finding', 1],
  ['why why finding finding', 1],
  ['why why why why why why why finding finding finding finding', 3],
  ['why why why why why finding finding finding', 2],
])('of %s, %d may be found again in one place', (frames, most) => {
  const all = frames.split(' ').map((frame) => ({ frame }) as Candidate);
  expect(withinRecall(all).filter(({ frame }) => frame === 'finding')).toHaveLength(most);
});

test.each([
  'A hose ought to be started slowly because the ground takes up the water by degrees.',
  'The pilots used to meet at the tower because the light burned there all night.',
  'The view of the mayor is that the old quay would have been sold in May, because the posts of it had rotted.',
])('no question is made of: %s', (text) => expect(asked('why', text)).toEqual([]));

describe('what is told besides is no part of the answer', () => {
  test.each([
    [
      'undertaking',
      'The banks refused to close their books before the end of the long winter and put off the day of payment.',
      'What did the banks refuse to do (¶1)? To close their books before the end of the long winter.',
    ],
    [
      'undertaking',
      'The miller agreed to lend his long ladders to the men of the village and kept his word.',
      'What did the miller agree to do (¶1)? To lend his long ladders to the men of the village.',
    ],
  ])('%s: %s', (frame, text, wanted) => expect(asked(frame, text)).toEqual([wanted]));
});

test('nobody is asked what somebody complains: that takes another word', () =>
  expect(
    asked('finding', 'The miller complained that his wife had learned the price of flour before he did.'),
  ).toEqual([]));

test.each([
  ['asked-for', 'The families of the valley rely on the old bus because the roads are dark.'],
  ['asked-for', 'The schools of the valley should ban all telephones during the lessons of the day.'],
  [
    'made-to',
    'Librarians, cleaners and guards were told to leave the building before the end of the strike.',
  ],
  ['condition', 'If the trust finds no partner, the owners say, the land will go back to the state.'],
  ['condition', 'If no deal is reached by June, its members will vote on a strike.'],
  ['why', 'Grace did not leave the tower because she was afraid of the long winter.'],
])('%s leaves alone: %s', (frame, text) => expect(asked(frame, text)).toEqual([]));

test('a title keeps its capital before a name', () =>
  expect(
    asked('made-to', 'Mayor Denise Whitlow was asked to lead the talks of both sides in the town hall.'),
  ).toEqual([
    'What was Mayor Denise Whitlow asked to do (¶1)? To lead the talks of both sides in the town hall.',
  ]));
