/** What people did or called while somebody spoke, as transcripts note it: `[applause]`, `(Laughter.)`, `(Yes, yes)`. */

import type { Block, Blocks, Discard } from '../block.js';

const DOING =
  'applause|laughter|laughs?|laughing|chuckles?|cheers?|cheering|boos?|booing|hisses|whistles?|whistling|pauses?|silence|sighs?|crying|cries|coughs?|inaudible|crosstalk|overlapping|unintelligible|unclear|indistinct|interruption|music|gasps?|smiles?|nods?|crowd|audience|standing ovation|end of (?:recording|audio|tape)|video (?:plays|clip)';
const CALL =
  "(?:yes|yeah|no|amen|well|right|all right|lord|my lord|hear|hear,? hear|tell it|uh[ -]?huh|uh[ -]?oh|mm[ -]?hmm|oh|glory|hallelujah|preach|go ahead|come on|keep (?:going|on)|that[’']s right|thank you|speak|sure|sing it|make it plain|yes,? sir|how long)";
const NOTE = new RegExp(
  `\\s*(?:\\[[^\\]\\[]{0,40}\\b(?:${DOING})\\b[^\\]\\[]{0,40}\\]|\\((?:[\\w, ]{0,25}\\b)?(?:${DOING})\\b[^()]{0,30}\\)|\\(${CALL}(?:[,.!]* ${CALL}){0,3}[,.!]*\\))`,
  'giu',
);

/** How many notes a text holds. */
export const stageNotesIn = (text: string): number => text.match(NOTE)?.length ?? 0;

/** Where a recording stood: `[12:20]`, `[01:06:45.11]`. */
const TIME = /\s*\[(?:\d{1,2}:)?\d{1,2}:\d{2}(?:\.\d{1,3})?\]/g;

/** The blocks without their stage notes and times; a block of nothing else goes. */
export function withoutStageNotes(input: Blocks): Blocks {
  const removed: Discard[] = [];
  const blocks = input.blocks.map((block): Block => {
    if (block.kind === 'heading') return block;
    const { line } = block;
    for (const note of block.text.match(NOTE) ?? [])
      removed.push({ text: note.trim(), why: 'stage note', line });
    for (const time of block.text.match(TIME) ?? [])
      removed.push({ text: time.trim(), why: 'time stamp', line });
    return { ...block, text: block.text.replace(NOTE, '').replace(TIME, '').trim() };
  });
  return {
    ...input,
    blocks: blocks.filter(({ text }) => text !== ''),
    discarded: [...(input.discarded ?? []), ...removed],
  };
}
