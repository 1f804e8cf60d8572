/** A recipe in running text: most of its sentences begin with what hands do in a kitchen, and amounts stand among them. */

import type { Block } from '../block.js';
import { unquoted } from './counting.js';

const DEED =
  '(?:add|arrange|bake|beat|blend|boil|bring|brown|brush|chill|chop|combine|cook|cover|crush|cut|dice|dissolve|drain|dust|fill|flip|fold|fry|garnish|grate|grease|grill|heat|knead|leave|let|line|mash|melt|mince|mix|peel|place|pour|preheat|press|put|reduce|remove|rinse|roast|roll|rub|scatter|season|serve|set|shape|sift|simmer|slice|soak|spoon|spread|sprinkle|squeeze|steam|stir|strain|toast|top|toss|turn|warm|wash|whip|whisk|wrap)';
const ORDERED = new RegExp(
  `^(?:(?:then|now|next|first|finally|meanwhile|(?:once|when|while|after|before|if|for) [^.!?,]{3,80}),? )?(?:(?:gently|carefully|slowly|quickly|lightly|finely|thinly|roughly) )?${DEED}\\b(?! (?:is|was|are|were|has|had)\\b)`,
  'i',
);
const AMOUNT =
  /(?<![\p{L}\d])(?:\d[\d.,/]*|[½¼¾⅓⅔]|half an?|an?|one|two|three|four) ?(?:½ ?)?(?:g|kg|ml|dl|l|oz|lb|cups?|tbsp|tsp|teaspoons?|tablespoons?|grams?|pounds?|ounces?|pinch|cloves?|lit(?:er|re)s?)(?![\p{L}\d])/giu;

/** From judgement. */
const FEWEST = { orders: 4, amounts: 3 };
const MOST_OTHERS = 1.5;

export interface Kitchen {
  readonly orders: number;
  readonly others: number;
  readonly amounts: number;
}

/** Counts the sentences that order and those that do not, and the amounts. */
export function kitchenIn(blocks: readonly Block[]): Kitchen {
  const text = blocks.flatMap(({ kind, text }) => (kind === 'heading' ? [] : [unquoted(text)])).join('\n');
  const sentences = text.split(/[.!?:;](?=\s)|\n/).map((one) => one.replace(/^[\s"'“”)\]]+/, ''));
  const said = sentences.filter((one) => /\p{L}+ \p{L}+/u.test(one));
  const orders = said.filter((one) => ORDERED.test(one)).length;
  return { orders, others: said.length - orders, amounts: text.match(AMOUNT)?.length ?? 0 };
}

export const isRecipe = ({ orders, others, amounts }: Kitchen): boolean =>
  orders >= FEWEST.orders && amounts >= FEWEST.amounts && others <= orders * MOST_OTHERS;

/** Enough to make a recipe of a text whose headings say that it is one, however much is told between the orders. */
export const hasOrders = ({ orders, amounts }: Kitchen): boolean =>
  orders >= FEWEST.orders && amounts >= FEWEST.amounts;
