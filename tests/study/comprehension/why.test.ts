/** Questions that turn a reason of the text round: what is asked, what is answered, and what is left alone. */

import { describe, expect, test } from 'vitest';
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

test.each([
  'A hose ought to be started slowly because the ground takes up the water by degrees.',
  'The pilots used to meet at the tower because the light burned there all night.',
  'The view of the mayor is that the old quay would have been sold in May, because the posts of it had rotted.',
])('no question is made of: %s', (text) => expect(asked('why', text)).toEqual([]));

test('a name with a negation is left alone', () =>
  expect(asked('why', 'Grace did not leave the tower because she was afraid of the long winter.')).toEqual(
    [],
  ));
