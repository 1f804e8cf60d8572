/** A speaker asks something of the hearers: which of it is hardest, what does it cost, and can it be asked? */

import { bestAmong } from '../evidence.js';
import type { Frame } from '../frame.js';
import type { Scene } from '../scene.js';
import { wholeSlot } from '../stretches.js';
import { weighing } from '../weighing.js';
import { places } from '../wording.js';

export const appeal: Frame = {
  name: 'appeal',
  most: 1,
  worth: 3,
  find: (scene) => {
    const { kind } = scene.material.analysis.article;
    return kind === 'speech' || isAddress(scene) ? asked(scene) : undefined;
  },
};

/** Words that only a speaker says to those before him. */
const isAddress = ({ passages }: Scene): boolean =>
  passages
    .slice(0, 4)
    .some(({ text }) =>
      /\b(?:Lord Mayor|[Ll]adies and gentlemen|[Ff]ellow (?:citizens|students|graduates|members)|[Gg]ood (?:evening|morning|afternoon)|[Gg]raduates|my congratulations)\b/u.test(
        text,
      ),
    );

const ASKS =
  /^(?:Go|Ask|Mind|Ring|Wake|Keep|Stay|Read|Learn|Write|Listen|Look|Take|Make|Remember|Vote|Plant|Stand|Speak|Tell|Be|Do not|Don[’']t|Never|Always|Let us|So (?:go|ask|read|keep))\b|\byou (?:must|should|will have to|are the ones who must|have to|need to)\b|\bi (?:ask|want|beg|urge) you\b|\bwe (?:must|should|have to)\b/iu;

function asked(scene: Scene) {
  const half = Math.max(...scene.byParagraph.keys()) / 2;
  const orders = scene.passages.filter(
    ({ text, paragraph, prose, words }) =>
      paragraph > half && prose && words >= 2 && words <= 40 && ASKS.test(text) && !/[?]$/u.test(text),
  );
  const slots = orders.map((one) => wholeSlot(one)).slice(0, 4);
  if (slots.length < 2) return undefined;
  const used = new Set(orders.map(({ index }) => index));
  const others = scene.passages.filter(({ index, paragraph }) => !used.has(index) && paragraph > 1);
  const reasons = bestAmong(scene, others, { most: 2, on: [...used] });
  if (reasons.length === 0) return undefined;
  const where = places(slots.map(({ extract }) => extract.paragraph));
  return weighing({
    prompt: `What does the speaker ask of the hearers (${where})? Which of it would be hardest for you on an ordinary day, and what might it cost? Is it fair to ask it?`,
    sides: [
      { label: 'Asked', slots },
      { label: 'The speech says', slots: reasons },
    ],
    sure: 0.92,
    theme: 'whole',
    about: orders.slice(0, 2).map(({ index }) => index),
  });
}
