import { expect, test } from 'vitest';
import { materialOf } from './material-of.js';

const roleOf = (text: string, name: string): string | undefined =>
  materialOf(text).names.find((one) => one.name === name)?.role;

test.each([
  [
    'The Harbour Council owns the pier. Its chairman, Tor Brekke, closed the gate.',
    'Tor Brekke',
    'chairman of the Harbour Council',
  ],
  [
    'The union, the Dockers’ Congress, walked out. Its secretary, Tor Brekke, stayed.',
    'Tor Brekke',
    'secretary of the Dockers’ Congress',
  ],
  [
    'The Harbour Council met. It was the Council’s secretary, Tor Brekke, who spoke.',
    'Tor Brekke',
    'secretary of the Harbour Council',
  ],
  [
    'Tor Brekke, prosecuting for the Harbour Council, asked for a year.',
    'Tor Brekke',
    'prosecuting for the Harbour Council',
  ],
  ['Tor Brekke of the Harbour Council closed the gate.', 'Tor Brekke', 'of the Harbour Council'],
  [
    'An engineer with the harbour office, Tor Brekke, closed the gate.',
    'Tor Brekke',
    'engineer with the harbour office',
  ],
  ['They shot a young paddler named Tor Brekke.', 'Tor Brekke', 'young paddler'],
  ['I asked Tor Brekke, whose firm lines pools, to look.', 'Tor Brekke', 'whose firm lines pools'],
  [
    'Tor Brekke has tuned pianos in Lunde for thirty years.',
    'Tor Brekke',
    'who has tuned pianos in Lunde for thirty years',
  ],
])('whole: %s', (text, name, expected) => expect(roleOf(text, name)).toBe(expected));

test.each([
  ['two bodies', 'The Harbour Council paid the Dockers’ Congress. The chairman, Tor Brekke, was there.'],
  ['another paragraph', 'The Harbour Council owns the pier.\n\nIts chairman, Tor Brekke, closed the gate.'],
  ['no body', 'The pier is old. Its keeper, the chairman, Tor Brekke, closed the gate.'],
])('as it stands with %s', (_, text) => expect(roleOf(text, 'Tor Brekke')).toBe('chairman'));

test.each([
  ['a verb before the noun', 'The court ordered the boy, Tor Brekke, to leave.'],
  ['what happened once', 'Tor Brekke, who saw the ship, ran home.'],
  ['what two do', 'They asked Ada Obi and Tor Brekke, who run a farm by the shore, to speak.'],
  ['words that lean', 'Tor Brekke, whose brother knew it, ran home.'],
])('no role from %s', (_, text) => expect(roleOf(text, 'Tor Brekke') ?? '').not.toMatch(/court|who/));
