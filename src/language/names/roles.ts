/** What the text says a person or an organisation is, beside its name: verbatim and short. */

import type { Group } from './groups.js';
import { roleAfter } from './role-after.js';
import { roleBefore } from './role-before.js';

/** The first role the text states; an organisation has one only in an apposition after it. */
export function roleOf(group: Group, text: string): string | undefined {
  if (group.kind !== 'person' && group.kind !== 'organization') return undefined;
  for (const { mention } of group.mentions) {
    const role =
      (group.kind === 'person' ? roleBefore(mention, text) : undefined) ?? roleAfter(mention, text);
    if (role) return role.replace(/\s+/g, ' ');
  }
  return undefined;
}
