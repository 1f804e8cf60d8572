/** Those whom some paragraphs speak of, by name or as a group: whose gain or loss an answer can look at. */

import { is, isOccupation, singularsOf } from '../../lexicon/index.js';
import type { Passage } from '../passages.js';
import { listed } from './citing.js';
import type { Scene } from './scene.js';

/** `Noel Burgess (¶8) and ratepayers (¶11)`, without those who are named already; nothing where there is nobody. */
export function peopleIn(scene: Scene, paragraphs: readonly number[], without = ''): string {
  const told = without.toLowerCase();
  const found = [...new Set(paragraphs)]
    .flatMap((paragraph) => scene.byParagraph.get(paragraph) ?? [])
    .flatMap((passage) => [...namedIn(scene, passage), ...groupsIn(scene, passage)])
    .filter(({ name }) => !told.includes(name.split(' ').at(-1)!.toLowerCase()));
  // Of several mentions the first stays, so they are gone through from behind.
  const first = new Map(found.toReversed().map((one) => [one.name, one]));
  return listed(
    [...first.values()]
      .toReversed()
      .slice(0, MOST)
      .map(({ name, paragraph }) => `${name} (¶${paragraph})`),
  );
}

const MOST = 3;

interface Found {
  readonly name: string;
  readonly paragraph: number;
}

const namedIn = ({ material }: Scene, { sentence, paragraph }: Passage): Found[] => {
  const here = material.reading.nameAt.slice(sentence.firstToken, sentence.endToken);
  const people = here.flatMap((naming) => (naming?.entity.kind === 'person' ? [naming.entity.name] : []));
  return [...new Set(people)].map((name) => ({ name, paragraph }));
};

/** Several of one calling: `ratepayers`; not `people`, who may be anybody. */
const groupsIn = ({ material }: Scene, { tokens, sentence, paragraph }: Passage): Found[] =>
  tokens
    .filter(
      ({ pos, lower, text }, i) =>
        pos === 'NOUN' &&
        text === lower &&
        lower.endsWith('s') &&
        !ANYBODY.test(lower) &&
        singularsOf(lower).some((one) => one !== lower && (is(one, 'person') || isOccupation(one))) &&
        material.reading.nameAt[sentence.firstToken + i] === undefined,
    )
    .map(({ lower }) => ({ name: lower, paragraph }));

const ANYBODY =
  /^(?:others|things|heads|hands|members|figures|bodies|parties|sides|stars|models|subjects|agents|ones|guards|cooks|guides|judges|authors|readers|fellows|masters|witnesses|characters|strangers|ancestors|critics|opponents|beings|humans|couriers|friends|refugees|migrants|victims|reporters|journalists|neighbou?rs|pages|terrorists|jihadis|bombers|gunmen|killers|soldiers|men|women|clients)$/u;
