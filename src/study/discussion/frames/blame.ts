/** Something that went wrong and need not have: whose task was it to prevent it? */

import { ask } from '../asking.js';
import { cite, inQuotes, listed } from '../citing.js';
import type { Claim } from '../claims.js';
import type { Asked, Frame } from '../frame.js';
import type { Scene } from '../scene.js';

export const blame: Frame = {
  name: 'blame',
  most: 1,
  worth: { opinion: 2.3, other: 2.4, history: 2.6, explainer: 2.1, news: 2.3 },
  find: (scene) => scene.claims.flatMap((claim) => failed(scene, claim) ?? []),
};

function failed(scene: Scene, claim: Claim): Asked | undefined {
  const { slot, owner, lower, passage } = claim;
  const words = FAILED.exec(lower)?.[0];
  const near = words ? namedNear(scene, passage.paragraph) : [];
  if (!words || owner.kind !== 'author' || slot.words < 8 || slot.cut || near.length < FEWEST)
    return undefined;
  return ask(scene, claim, {
    prompt: `${cite(slot)}. Whose task would it have been to prevent this? Divide the responsibility between at least two people or bodies that the text names, in parts of a hundred, and defend your figures.`,
    lookFor: `The words ${inQuotes(words)} say that it need not have gone so. The text names near by ${listed(near)}. A good division rests on what each knew, and could do, at the time, with the paragraph; somebody who gets no part is mentioned too.`,
    level: 'evaluate',
    sure: 0.9,
  });
}

const FEWEST = 2;

/** Who is named in a paragraph or the two beside it, with the paragraph. */
const namedNear = ({ material }: Scene, paragraph: number): string[] =>
  material.names
    .filter(({ kind }) => kind === 'person' || kind === 'organization')
    .flatMap(({ name, mentions, kind }) => {
      const place = mentions.find((one) => Math.abs(one.paragraph - paragraph) <= 1)?.paragraph;
      const called =
        kind === 'organization' && material.analysis.article.text.includes(`the ${name}`)
          ? `the ${name}`
          : name;
      return place === undefined ? [] : [`${called} (¶${place})`];
    })
    .slice(0, 4);

const FAILED =
  /\b(?:ignored|overlooked|neglected|failed to|(?:had|was|were) not (?:been )?(?:properly |ever )?(?:checked|tested|inspected|warned|worked out|read|heeded|cleaned|repaired|maintained)|went unnoticed|too late|had been warned|(?:could|should) have been (?:prevented|avoided|foreseen|stopped)|(?:nobody|no ?one) (?:checked|noticed|listened|acted))\b/u;
