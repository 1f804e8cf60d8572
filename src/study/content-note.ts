/** Whether a text is violent or painful, told from its own words, and where. */

import type { Token } from '../language/analysis.js';
import { isPersonNoun } from './comprehension/person-nouns.js';
import type { StudyMaterial } from './material.js';

/** From judgement: in fewer sentences than this it is a mention, not a subject. */
const FEWEST_SENTENCES = 3;

/** A note to print on the cover; nothing where the text does not call for one. */
export function noteContent({ analysis }: StudyMaterial): string | undefined {
  const where = new Map<string, number[]>();
  for (const { paragraph, firstToken, endToken } of analysis.sentences) {
    for (const kind of kindsIn(analysis.tokens.slice(firstToken, endToken))) {
      where.set(kind, [...(where.get(kind) ?? []), paragraph]);
    }
  }
  const found = KINDS.filter(({ name }) => (where.get(name)?.length ?? 0) >= FEWEST_SENTENCES);
  if (found.length === 0) return undefined;
  const paragraphs = new Set(found.flatMap(({ name }) => where.get(name) ?? []));
  const places = whereOf([...paragraphs].sort((one, two) => one - two));
  const what = inWords(found.map(({ name }) => name));
  return `This text speaks of ${what} (${places}). You may stop reading and talk to your teacher at any point.`;
}

/** What the sentence speaks of, if there is somebody in it whom it befalls: yeast and stars die too. */
function kindsIn(tokens: readonly Token[]): Set<string> {
  const kinds = new Set(tokens.flatMap(({ lemma, lower }) => KIND_OF.get(lemma) ?? KIND_OF.get(lower) ?? []));
  if (kinds.size === 0) return kinds;
  const befalls = tokens.some((token, i) => isPersonNoun(token) || (token.pos === 'PROPN' && i > 0));
  return befalls ? kinds : new Set();
}

const lemmas = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

const KINDS: readonly { readonly name: string; readonly lemmas: ReadonlySet<string> }[] = [
  {
    name: 'violence',
    lemmas: lemmas(
      'kill killer murder murderer massacre slaughter bomb bombing bomber gunman shooting shoot terrorist terrorism stab torture execute lynch behead bloodshed bloodbath genocide airstrike atrocity assault hostage riot jihadist',
    ),
  },
  {
    name: 'death',
    lemmas: lemmas('die dead death corpse funeral perish victim graveyard starve drowned casualty'),
  },
  {
    name: 'serious illness',
    lemmas: lemmas(
      'disease epidemic outbreak pandemic plague cholera typhus cancer tuberculosis infection pneumonia',
    ),
  },
  {
    name: 'slavery or abuse',
    lemmas: lemmas('slave slavery enslave enslaved rape abuse abused molest whip flog trafficking'),
  },
  { name: 'suicide or self-harm', lemmas: lemmas('suicide suicidal self-harm') },
  {
    name: 'hatred of groups of people',
    lemmas: lemmas('racism racist antisemitism antisemitic segregation lynching pogrom apartheid'),
  },
];

const KIND_OF: ReadonlyMap<string, string> = new Map(
  KINDS.flatMap(({ name, lemmas }) => [...lemmas].map((lemma) => [lemma, name] as const)),
);

const inWords = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

/** Up to five paragraphs by number; more are only said to be many. */
function whereOf(paragraphs: readonly number[]): string {
  const shown = paragraphs
    .slice(0, 5)
    .map((number) => `¶${number}`)
    .join(', ');
  return paragraphs.length > 5 ? `${shown} and others` : shown;
}
