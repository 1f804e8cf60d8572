/** `The longer ..., the more ...`: a rule to be tried on a mild case and on an extreme one. */

import { ask } from '../asking.js';
import { cite, inQuotes } from '../citing.js';
import type { Frame } from '../frame.js';

export const theMoreTheMore: Frame = {
  name: 'the-more-the-more',
  most: 1,
  worth: 3,
  find: (scene) =>
    scene.claims.flatMap((claim) => {
      const [, one, two] = PAIR.exec(claim.lower) ?? [];
      if (!one || !two) return [];
      return [
        ask(scene, claim, {
          prompt: `${cite(claim.slot)}. Put this as a rule in your own words. Try it on a mild case and on an extreme one, and say what would show that the rule is wrong.`,
          lookFor: `The rule joins ${inQuotes(`the ${one}`)} to ${inQuotes(`the ${two}`)}: as the first grows, so does the second. It would be wrong if somebody found a case where the first grew and the second did not. Also good: a student who finds the point at which it stops holding.`,
          level: 'analyse',
        }),
      ];
    }),
};

const PAIR =
  /\bthe ((?:more|less|fewer)\b|(?!other|former|latter|number|water|river|paper|never|ever|over|under|after|later|winter|summer|center|letter|order|power|matter)\p{L}+er\b)[^.;]{3,90}?,? the ((?:more|less|fewer)\b|(?:bigger|smaller|longer|shorter|higher|lower|faster|slower|better|worse|stronger|weaker|greater|harder|easier|safer|warmer|colder|closer|deeper|larger|richer|poorer|cheaper)\b)/u;
