/** Gives speakers to quotations in text order: by a label, by what the sentence says, or by what stands around. */

import type { Spoken } from '../../../grammar/reference/known.js';
import type { NamedEntity } from '../../../language/analysis.js';
import { signatureOf } from '../finding/block-quotes.js';
import { type Explained, type Speaking, toQuotation } from '../found-quotation.js';
import type { Judgement } from '../kinds/judging.js';
import { firstAnswer } from '../row.js';
import { NEIGHBOURS } from './neighbours.js';
import { type Scene, type Spot, spotOf } from './scene.js';
import { fromVoice } from './who.js';

/** The judged runs as quotations, each with its speaker where one is found. */
export function carrySpeakers(setting: Omit<Scene, 'spoken'>, without: ReadonlySet<string>): Explained[] {
  const spoken: Spoken[] = [];
  const scene = { ...setting, judgements: joinSplit(setting.judgements), spoken };
  return scene.judgements.map((judgement, index) => {
    const { place, sort, attribution } = judgement;
    const spot = spotOf(scene, judgement, index);
    const speaking = sort === 'mention' ? undefined : speakerOf(spot, without);
    const { sentence } = scene.reading.analysis.tokens[place.run.firstToken]!;
    if (speaking && !attribution?.isGuess)
      spoken.push({ ...speaking.speaker, sentence, paragraph: place.run.paragraph });
    return toQuotation(judgement, speaking);
  });
}

/** `“A,” she said, “b.”`: the second half is of the kind of the first. */
const joinSplit = (judgements: readonly Judgement[]): Judgement[] =>
  judgements.map((judgement, i) => {
    const before = judgements[i - 1];
    const isSecond =
      before?.sort === 'clause' &&
      before.place.from === judgement.place.from &&
      before.place.run.firstToken === before.place.from;
    return isSecond && judgement.sort === 'words' && judgement.attribution
      ? { ...judgement, sort: 'clause' }
      : judgement;
  });

function speakerOf(spot: Spot, without: ReadonlySet<string>): Speaking | undefined {
  const { attribution, place, row = '' } = spot.judgement;
  const labelled = byLabel(spot);
  if (labelled) return labelled;
  if (attribution) {
    const found = attribution.voice && fromVoice(spot, attribution.voice);
    return found && { ...found, row, ...(attribution.isGuess ? { attribution: 'inferred' } : {}) };
  }
  const signed = place.alone ? signatureOf(spot.scene.reading, place.run.paragraph) : undefined;
  if (signed) return { speaker: { head: '', ...signed }, attribution: 'named', row: 'signed below' };
  const found = firstAnswer(NEIGHBOURS, spot, without);
  if (!found || namesItself(spot, found.answer.entity)) return undefined;
  return { speaker: found.answer, attribution: 'inferred', row: found.row };
}

/** `“Wat spoke up for me”`: whoever is named there does not speak. */
const namesItself = ({ scene: { reading }, judgement: { place } }: Spot, entity?: NamedEntity): boolean =>
  entity !== undefined &&
  reading.nameAt.slice(place.run.firstToken, place.run.endToken).some((naming) => naming?.entity === entity);

/** `“OBI: It will hold.”`: the label that a quotation begins with. */
function byLabel({ scene, judgement: { place } }: Spot): Speaking | undefined {
  const { paragraph, start } = place.run;
  const turn = scene.turns.find((one) => one.paragraph.number === paragraph && start === one.paragraph.start);
  if (!turn) return undefined;
  const { name, entity } = turn;
  return { speaker: { name, head: '', ...(entity ? { entity } : {}) }, attribution: 'named', row: 'label' };
}
