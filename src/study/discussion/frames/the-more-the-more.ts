/** `The longer ..., the more ...`: a rule to be tried on a mild case and on an extreme one. */

import { ask } from '../asking.js';
import { cite } from '../citing.js';
import type { Frame } from '../frame.js';

export const theMoreTheMore: Frame = {
  name: 'the-more-the-more',
  most: 1,
  worth: 3,
  find: (scene) =>
    scene.claims.flatMap((claim) => {
      if (!PAIR.test(claim.lower)) return [];
      return (
        ask(scene, claim, {
          prompt: `${cite(claim.slot)}. Put this as a rule in your own words. Try it on a mild case and on an extreme one, and say what would show that the rule is wrong.`,
          level: 'analyse',
        }) ?? []
      );
    }),
};

const PAIR =
  /\bthe ((?:more|less|fewer)\b|(?!other|former|latter|number|water|river|paper|never|ever|over|under|after|later|winter|summer|center|letter|order|power|matter)\p{L}+er\b)[^.;]{3,90}?,? the ((?:more|less|fewer)\b|(?:bigger|smaller|longer|shorter|higher|lower|faster|slower|better|worse|stronger|weaker|greater|harder|easier|safer|warmer|colder|closer|deeper|larger|richer|poorer|cheaper)\b)/u;
