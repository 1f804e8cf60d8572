/** The rules for dates, which stand in resources/dates/rules.txt, one a line. In no order that matters: of two dates at one place the longer is taken. */

import table from '../../../resources/dates/rules.txt';
import type { DateKind, DateRule, Shift } from './date.js';
import { withPieces } from './pieces.js';

export const DATE_RULES: readonly DateRule[] = table
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [name = '', kind, shift = '', cue = '', pattern = '', yes = '', no = ''] = line.split('\t');
    const [from, steps] = shift.split(' ');
    return {
      name,
      kind: kind as DateKind,
      cue: new RegExp(cue),
      pattern: withPieces(pattern),
      ...(steps && { shift: { from: from as Shift['from'], steps: Number(steps) } }),
      yes: yes.split(' / '),
      no: no === '' ? [] : no.split(' / '),
    };
  });
