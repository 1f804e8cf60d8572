/** Numbers that alone part a text, `I`, `II`, `III` or `1`, `2`, `3`: they name nothing, so they are no headings. */

import { type Block, isLine } from '../block.js';

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV'];
const NUMBER = /^([IVX]{1,5}|\d{1,2})[.)]?$/;

/** The blocks that hold them: two at least, counting up one by one; over verse they belong to the poem. */
export function sectionNumbers(blocks: readonly Block[]): ReadonlySet<Block> {
  const found = blocks.filter((block, i) => numberOf(block) > 0 && blocks[i + 1]?.kind !== 'verse');
  const values = found.map(numberOf);
  const counts = values.length > 1 && values[0]! <= 2 && values.every((value, i) => value === values[0]! + i);
  return new Set(counts ? found : []);
}

function numberOf(block: Block): number {
  const [, number = ''] = isLine(block) && !block.speaker ? (NUMBER.exec(block.text) ?? []) : [];
  return /\d/.test(number) ? Number(number) : ROMAN.indexOf(number) + 1;
}
