/** The names of an article as text: one a line, and when asked the rows that spoke for it, with what each is worth for a person, a place, an organisation. */

import type { Evidence, ExplainedName } from '../grammar/index.js';
import type { NamedEntity } from '../language/analysis.js';

export function dumpNames(names: readonly NamedEntity[], explained: readonly ExplainedName[]): string {
  const evidenceAt = new Map(explained.map(({ entity, evidence }) => [entity.mentions[0]!.start, evidence]));
  return names.map((name) => showName(name, evidenceAt.get(name.mentions[0]!.start) ?? [])).join('');
}

function showName(
  { name, kind, role, gender, alsoCalled, mentions }: NamedEntity,
  rows: readonly Evidence[],
): string {
  const facts = [kind, name, ...(gender ? [gender] : []), ...(role ? [role] : []), ...alsoCalled];
  return [`${facts.join(' | ')} (${mentions.length})`, ...rows.map(showRow), ''].join('\n');
}

const showRow = ({ name, strength, weights }: Evidence): string =>
  `    ${weights.map((weight) => (weight * strength).toFixed(1).padStart(5)).join(' ')}  ${name}`;
