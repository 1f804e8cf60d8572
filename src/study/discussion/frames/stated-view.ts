/** The author speaks in the first person of what is thought: what carries it, and what would change it? */

import { ask } from '../asking.js';
import { capital, cite, inQuotes } from '../citing.js';
import type { Frame } from '../frame.js';

export const statedView: Frame = {
  name: 'stated-view',
  most: 2,
  worth: { opinion: 2, other: 1.9 },
  find: (scene) =>
    scene.claims.flatMap((claim) => {
      const words = VIEW.exec(claim.slot.extract.text)?.[0];
      if (!words || claim.owner.kind !== 'author' || claim.slot.cut || claim.slot.words < 9) return [];
      const { name } = claim.owner;
      return [
        ask(scene, claim, {
          prompt: `${capital(name)} says openly that this is a view: ${cite(claim.slot)}. Which fact of the text does most for it? What would somebody have to show for ${name} to think again?`,
          lookFor: `The words ${inQuotes(words)} mark it as a view. Students choose a fact with its paragraph, say why it counts for more than the others, and name one finding, case or figure that would tell against it.`,
          sure: 0.85,
        }),
      ];
    }),
};

const VIEW =
  /\bI (?:do not |don[’']t |still |now |firmly )?(?:think|believe|doubt|suspect|am (?:convinced|certain|sure|persuaded)|would argue|find it (?:hard|strange|odd)|no longer (?:think|believe))\b/u;
