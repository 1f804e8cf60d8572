/** The lists of people, places and organisations a reader can look up, in order of first appearance. */

import type { Analysis, NamedEntity } from '../language/analysis.js';
import type { Name } from './guide.js';

export interface NameLists {
  readonly people: readonly Name[];
  readonly places: readonly Name[];
  readonly organizations: readonly Name[];
}

/** Names of known kinds; an unknown one is not guessed into a list. */
export function listNames(entities: readonly NamedEntity[], analysis: Analysis): NameLists {
  const listed = [...entities].sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start);
  const only = (kind: NamedEntity['kind']) =>
    listed.filter((entity) => entity.kind === kind).map((entity) => toName(entity, analysis));
  return { people: only('person'), places: only('place'), organizations: only('organization') };
}

function toName(entity: NamedEntity, analysis: Analysis): Name {
  const { name, short } = withShortForm(entity, analysis.article.text);
  return {
    name,
    ...(entity.role ? { role: entity.role } : {}),
    alsoCalled: entity.alsoCalled.filter((form) => form !== short),
    paragraphs: [...new Set(entity.mentions.map((mention) => mention.paragraph))].sort((a, b) => a - b),
  };
}

/** `Arden Relief Fund (ARF)` where the text explains the short form so. */
function withShortForm({ name, alsoCalled }: NamedEntity, text: string): { name: string; short?: string } {
  for (const short of alsoCalled) {
    const both = `${name} (${short})`;
    if (text.includes(both)) return { name: both, short };
  }
  return { name };
}
