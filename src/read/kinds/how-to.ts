/** Recipes and how-tos: told by numbered steps that order, by lists of what is needed, by their headings, or by orders of the kitchen. */

import type { Block, Blocks } from '../block.js';
import { hasOrders, isRecipe, kitchenIn } from './kitchen.js';

const TITLE = /^how (?:to|do you|can you)\b|\brecipe\b|\bstep[- ]by[- ]step\b/i;
const HEADING =
  /^(?:\d+\.? )?(?:(?:the )?ingredients|what (?:you(?:[’']ll)?|you will) need|you(?:[’']ll| will) need|things you(?:[’']ll| will) need|materials|tools|equipment|method(?: \d+.*)?|directions|instructions|preparation|the steps|steps|step \d+.*|what (?:you|to) do|serves \d+.*|makes \d+.*)\s*:?$/i;
const QUANTITY =
  /^(?:[\d½¼¾⅓⅔⅛]|an? |one |two |half )[\d\s./½¼¾⅓⅔-]*(?:g|kg|ml|l|oz|lb|cups?|tbsp|tsp|teaspoons?|tablespoons?|grams?|pounds?|ounces?|pinch(?:es)?|cloves?|slices?|sticks?|cans?|pieces?|inch(?:es)?|cm|lit(?:er|re)s?)\b/i;
/** A bare verb in front, before what it is done to or how. */
const ORDER =
  /^(?:(?:then|now|next|first|finally|once .{3,60}|when .{3,60}|if .{3,60}|after .{3,60}|before .{3,60}),? |(?:gently|carefully|slowly|quickly) )?(?!(?:the|this|that|these|those|if|when|while|it|they|there|he|she|we|i|you|your|our|my|in|on|at|for|with|to|from|by|of|and|but|or|so|as|a|an|some|most|many|all|both|each|every|no|not|after|before|since|because|what|who|how|why|where|one|two|three)\b)\p{L}+(?:e|t|d|p|k|n|l|r|y|x|h|m|w|g|z|b|ss|v|f|o|a|c) (?:(?:up|off|out|down|over|in|on|away|together|back|aside|around|through) )?(?:the|an?|your|it|them|this|these|all|each|both|some|any|every|one|two|three|half|about|enough|into|onto|until|for|with|from|to|in|on|at|under|over|between|as|up|sure|\d|\p{Ll}+(?:s|ly|ing)?(?:,|\.| (?:and|or|into|in|on|with|to|until|for|from|of|the|over|by|at)\b))/iu;

/** From judgement: steps that order, and the headings, title and amounts that must stand beside them. */
const FEWEST_STEPS = 3;
const FEWEST_BESIDE_THEM = 1;
/** So few steps that are plainly orders are enough where everything else is there. */
const SHORT = { steps: 2, beside: 3 };
const MOST_HEADINGS = 2;

export function isHowTo({ blocks }: Blocks, titles: readonly string[] = []): boolean {
  const steps = stepsOf(blocks);
  const orders = steps.filter((step) => ORDER.test(step)).length;
  const beside =
    Number([...titles, blocks[0]?.text ?? ''].some((title) => TITLE.test(title))) +
    Math.min(MOST_HEADINGS, headingsIn(blocks)) +
    Number(amountsIn(blocks) >= FEWEST_STEPS);
  if (labelledIn(blocks) >= FEWEST_STEPS && beside > FEWEST_BESIDE_THEM) return true;
  if (orders >= SHORT.steps && beside >= SHORT.beside) return true;
  const kitchen = kitchenIn(blocks);
  if (isNamedRecipe(blocks, kitchen.orders)) return true;
  if (isRecipe(kitchen) || (headingsIn(blocks) > 0 && hasOrders(kitchen))) return true;
  return orders * 2 >= steps.length && orders >= FEWEST_STEPS && beside >= FEWEST_BESIDE_THEM;
}

/** What goes in and what is done have each their heading, in any of these languages, and the first is followed by a list of at least three; in English one sentence at least gives an order of the kitchen. */
function isNamedRecipe(blocks: readonly Block[], orders: number): boolean {
  const at = blocks.findIndex(({ text }) => INGREDIENTS.test(text));
  const below = blocks[at + 1];
  const items = below?.kind === 'list' ? below.text.split('\n').length : 0;
  if (orders === 0 && HEADING.test(blocks[at]?.text ?? '')) return false;
  return items >= FEWEST_ITEMS && blocks.slice(at + 2).some(({ text }) => METHOD.test(text));
}

const FEWEST_ITEMS = 3;
const INGREDIENTS = /^(?:the )?(?:ingredients|zutaten|ingrédients|ingredientes|ingredienti)\b.{0,30}$/i;
const METHOD =
  /^(?:(?:the )?method|directions|instructions|preparation|steps|(?:die )?zubereitung|anleitung|préparation|étapes|(?:modo de )?prepar(?:ación|ação|o)|elaboración|modo de fazer|como fazer|preparazione|procedimento)\s*:?$/i;

/** How many lines are `Step 1` and no more: what stands below is a step, however it is put. */
const labelledIn = (blocks: readonly Block[]): number =>
  blocks.filter(({ text }) => STEP_ALONE.test(text)).length;

const STEP_ALONE = /^(?:step (?=\d{1,2}[.:]?$)|(?=\d{1,2}[.)]$))(\d{1,2})[.:)]?$/i;

/** How many different headings of how-tos there are. */
const headingsIn = (blocks: readonly Block[]): number =>
  new Set(blocks.flatMap(({ text }) => HEADING.exec(text)?.[0].toLowerCase().replace(/\d.*/, '') ?? [])).size;

const amountsIn = (blocks: readonly Block[]): number =>
  blocks
    .filter(({ kind }) => kind === 'list')
    .flatMap(({ text }) => text.split('\n'))
    .filter((item) => QUANTITY.test(item)).length;

/** Numbered items, and what stands under `Step 1`. */
function stepsOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap(({ kind, text, marks }, i) => {
    const numbered = /^(?:step )?\d{1,2}[.):] +(?=\p{Lu})/iu.exec(text)?.[0];
    if (kind === 'list') return marks?.some((mark) => /\d/.test(mark)) ? text.split('\n') : [];
    if (numbered) return [text.slice(numbered.length)];
    return /^step \d+\b/i.test(blocks[i - 1]?.text ?? '') && kind === 'prose' ? [text] : [];
  });
}

/** `Step 1` is the number of what stands below it. Headings with a colon are headings; short lines under what is needed are a list; a number in front is the step's. */
export function readHowTo(input: Blocks): Blocks {
  const blocks: Block[] = [];
  for (const [i, block] of input.blocks.entries()) {
    const last = blocks.at(-1);
    const [, step] = STEP_ALONE.exec(input.blocks[i - 1]?.text ?? '') ?? [];
    if (STEP_ALONE.test(block.text) && input.blocks[i + 1]?.kind === 'prose') continue;
    if (step && block.kind === 'prose') blocks.push({ ...block, kind: 'list', marks: [`${step}.`] });
    else if (isItem(block) && last?.kind === 'list' && !last.marks)
      blocks[blocks.length - 1] = joined(last, block);
    else if (isItem(block) && last && NEEDED.test(last.text)) blocks.push({ ...block, kind: 'list' });
    else
      blocks.push(isHeading(block) ? { ...block, kind: 'heading', level: 2, text: bare(block.text) } : block);
  }
  return { ...input, blocks: blocks.map(numbered) };
}

const isHeading = ({ kind, text }: Block): boolean => kind === 'prose' && HEADING.test(text);
const bare = (text: string): string => text.replace(/\s*:$/, '');

const NEEDED =
  /^(?:\d+\.? )?(?:the )?(?:ingredients|materials|tools|equipment|(?:things |what )?you(?:[’']ll| will)? need)/i;

/** A short line that is no sentence. */
const isItem = ({ kind, text }: Block): boolean =>
  kind === 'prose' && text.length <= LONGEST_ITEM && !/[.:?!]$/.test(text) && !HEADING.test(text);

/** Characters. From judgement. */
const LONGEST_ITEM = 60;

const joined = (list: Block, { text }: Block): Block => ({ ...list, text: `${list.text}\n${text}` });

/** `3. Bake it.` alone is a list of one step, which keeps its number. */
function numbered(block: Block): Block {
  const mark = block.kind === 'prose' ? /^\(?\d{1,2}[.)] (?=\p{Lu})/u.exec(block.text)?.[0] : undefined;
  if (!mark) return block;
  return { ...block, kind: 'list', text: block.text.slice(mark.length), marks: [mark.trim()] };
}
