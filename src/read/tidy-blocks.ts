/** What a reader gives, made even: single blanks, nothing empty, labels joined to what they label, lines that cannot end to the next. */

import type { Block } from './block.js';
import { joinUnfinished } from './lines/broken-lines.js';
import { wordCount } from './lines/word-count.js';

/** A label that a page sets in a line of its own: `Image caption,` over the caption, `By` over the name. */
const LABEL = /^(?:(?:Image|Media|Video|Photo) (?:caption|source|credit)[,:]?|Reporting from|[Bb]y|BY)$/;

export function tidyBlocks(given: readonly Block[]): Block[] {
  const filled = plainWhereUsual(given.map(singleBlanks).filter(({ text }) => text !== ''));
  const blocks = joinPoints(joinInitials(joinUnfinished(filled)).map(withInitial));
  const isLabel = (block: Block | undefined) => block !== undefined && LABEL.test(block.text);
  return blocks
    .map((block, i) =>
      isLabel(block) && blocks[i + 1] ? { ...block, text: `${block.text} ${blocks[i + 1]!.text}` } : block,
    )
    .filter((_, i) => !isLabel(blocks[i - 1]));
}

/** Longer blocks are text, shorter ones may be lines that are set apart from it. */
const MOST_WORDS_OF_A_LINE = 20;
/** Of the text, to be its usual type. From judgement. */
const NEARLY_ALL = 0.9;

/** Where nearly all of the text is in bold or italics, that sets no paragraph of it apart. */
function plainWhereUsual(blocks: readonly Block[]): readonly Block[] {
  const isText = ({ kind, text }: Block) => kind === 'prose' && wordCount(text) > MOST_WORDS_OF_A_LINE;
  const texts = blocks.filter(isText);
  const usual = (['bold', 'italic'] as const).find(
    (type) => texts.filter(({ emphasis }) => emphasis === type).length > texts.length * NEARLY_ALL,
  );
  return usual === undefined
    ? blocks
    : blocks.map((block) => (isText(block) && block.emphasis === usual ? plain(block) : block));
}

const plain = ({ emphasis: _, ...block }: Block): Block => block;

/** A large initial that stands in a frame of its own belongs to the paragraph after it. */
function joinInitials(blocks: readonly Block[]): Block[] {
  const isInitial = (at: number) =>
    /^["'“‘]?\p{Lu}$/u.test(blocks[at]?.text ?? '') && /^\p{Ll}/u.test(blocks[at + 1]?.text ?? '');
  return blocks
    .map((block, i) => (isInitial(i - 1) ? { ...block, text: blocks[i - 1]!.text + block.text } : block))
    .filter((_, i) => !isInitial(i));
}

/** Points of a list that were written as paragraphs: some programs put a dot in front of each. */
function joinPoints(blocks: readonly Block[]): Block[] {
  const isPoint = (block: Block | undefined) => block?.kind === 'prose' && POINT.test(block.text);
  const joined: Block[] = [];
  blocks.forEach((block, i) => {
    const text = block.text.replace(POINT, '');
    if (isPoint(block) && isPoint(blocks[i - 1]))
      joined[joined.length - 1] = { ...joined.at(-1)!, text: `${joined.at(-1)!.text}\n${text}` };
    else if (isPoint(block) && isPoint(blocks[i + 1])) joined.push({ kind: 'list', text, line: block.line });
    else joined.push(block);
  });
  return joined;
}

const POINT = /^[•·▪◦‣●○■□➢✓✔] ?(?=[\p{L}\p{N}"“‘(])/u;

/** A page may part the large initial from its word by a blank: `T he ferry`, `I t’s`. Only words that open sentences are made whole. */
const withInitial = (block: Block): Block => ({
  ...block,
  text: block.kind === 'prose' ? block.text.replace(PARTED_OPENER, '$1$2') : block.text,
});

const PARTED_OPENER =
  /^(["“‘]?\p{Lu}) ((?<=T )(?:he|his|hat|hey|hen|here|hose|hese|hrough|wo|o)|(?<=I )(?:t|n|f|s)|(?<=A )(?:fter|n|t|s|ll|lthough|mong)|(?<=W )(?:hen|hat|e|hile|hy|ith|ho|here)|(?<=O )(?:n|ne|f|ver|nce|ur)|(?<=S )(?:he|ome|ince|o)|(?<=H )(?:e|er|is|ow)|(?<=B )(?:ut|y|efore|ack)|(?<=F )(?:or|rom|ew)|(?<=M )(?:y|any|ost|ore)|(?<=N )(?:o|ot|ow|early|ever)|(?<=Y )(?:ou|es|et)|(?<=L )(?:ast|et|ike|ong)|(?<=E )(?:very|ven|arly|ach)|(?<=D )(?:uring|espite)|(?<=U )(?:ntil|nder|p))(?=[\s’',])/u;

/** Only lists and quotes have lines. */
function singleBlanks(block: Block): Block {
  const lines = block.text.split('\n').map((line) => line.replace(/[ \t]+/g, ' ').trim());
  const hasLines = block.kind !== 'prose' && block.kind !== 'heading';
  return { ...block, text: lines.filter(Boolean).join(hasLines ? '\n' : ' ') };
}
