/** Whether a text is violent or painful, told from its own words, and where. */

import type { Token } from '../language/analysis.js';
import { isPersonNoun } from './comprehension/person-nouns.js';
import type { StudyMaterial } from './material.js';

/** From judgement: in fewer sentences than this it is a mention, not a subject. */
const FEWEST_SENTENCES = 3;

/** A note to print on the cover; nothing where the text does not call for one. */
export function noteContent({ analysis }: StudyMaterial): string | undefined {
  const found = KINDS.flatMap(({ name, lemmas }) => {
    const paragraphs = analysis.sentences
      .filter(({ firstToken, endToken }) => speaksOf(analysis.tokens.slice(firstToken, endToken), lemmas))
      .map(({ paragraph }) => paragraph);
    return paragraphs.length >= FEWEST_SENTENCES ? [{ name, paragraphs: [...new Set(paragraphs)] }] : [];
  });
  if (found.length === 0) return undefined;
  const where = [...new Set(found.flatMap(({ paragraphs }) => paragraphs))].sort((one, two) => one - two);
  const what = inWords(found.map(({ name }) => name));
  return `This text speaks of ${what} (${whereOf(where)}). You may stop reading and talk to your teacher at any point.`;
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

/** The words, and somebody whom they befall: yeast and stars die too. */
const speaksOf = (tokens: readonly Token[], set: ReadonlySet<string>): boolean =>
  tokens.some((token) => isOneOf(token, set)) &&
  tokens.some((token) => isPersonNoun(token) || (token.pos === 'PROPN' && token.text !== tokens[0]?.text));

const isOneOf = (token: Token, set: ReadonlySet<string>): boolean =>
  set.has(token.lemma) || set.has(token.lower);

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
