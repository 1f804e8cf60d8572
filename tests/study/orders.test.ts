import { expect, test } from 'vitest';
import { ordersIn } from '../../src/study/orders.js';
import { materialOf } from './material-of.js';

const OPENING =
  'The scales of the market have been wrong for years, and nobody looks.\n\nThe council owns them.\n\n';

const ordered = (text: string): string[] =>
  ordersIn(materialOf(`${OPENING}${text}`).passages).map((passage) => passage.text);

test.each([
  'Put a public scale at the gate of every market.',
  'And let the inspectors come on a Saturday.',
  'And publish the weights of every market.',
  'Stop using the word “service” for a closed gate.',
])('an order for a deed: %s', (text) => expect(ordered(text)).toEqual([text]));

test.each([
  'Put yourself in the place of the buyer.',
  'Put a scale at the gate and they will come in crowds.',
  'Send them an inspector, the argument goes, and he will have to be paid.',
  '“Put a scale at the gate,” said the clerk.',
  'The council put a scale at the gate.',
  'And published weights are worth nothing to a buyer.',
  'Stop saying “we will look into it at the next meeting”.',
])('but not %s', (text) => expect(ordered(text)).toEqual([]));

test('an order of the first half is no demand of the author', () =>
  expect(
    ordersIn(materialOf(`Put a public scale at the gate of every market.\n\n${OPENING}It is done.`).passages),
  ).toEqual([]));
