/** A part that the guide heads with a sentence of its own: what does that make of it, and would another do better? */

import { contains, type Span } from '../../../base/span.js';
import { isCrosshead } from '../../../themes/index.js';
import type { SortedTheme } from '../../../themes/pack.js';
import { extractOf } from '../../extract.js';
import type { Extract } from '../../guide.js';
import { capital, inQuotes, listed } from '../citing.js';
import type { Asked, Frame } from '../frame.js';
import { isPainful, type Scene } from '../scene.js';
import { isSureSpeaker } from '../sure-speaker.js';
import { places } from '../wording.js';

export const headingChosen: Frame = {
  name: 'heading-chosen',
  most: 1,
  // Readers of other texts would not hand it out: it waits among the spares.
  worth: 1.2,
  find: (scene) => scene.material.sorting.themes.flatMap((theme) => asked(scene, theme) ?? []),
};

interface Head {
  readonly extract: Extract;
  /** `words of Ida Holm`, `a sentence of the report`. */
  readonly whose: string;
  readonly speaker?: string;
  readonly sentence: number;
}

function asked(scene: Scene, { id, title, paragraphs, heads = [] }: SortedTheme): Asked | undefined {
  const [head, ...others] = heads.map((span) => headAt(scene, span));
  const other = others.find((one) => one && one.extract.paragraph !== head?.extract.paragraph) ?? others[0];
  if (!isCrosshead(title) || !head || !other || paragraphs.length < FEWEST) return undefined;
  const where = `¶${paragraphs[0]} ${paragraphs.length > 2 ? 'to' : 'and'} ${paragraphs.at(-1)}`;
  const third = others.find((one) => one && one !== other);
  const isTaking = head.speaker !== other.speaker;
  if (head.speaker === undefined && !isTaking) return undefined;
  return {
    prompt: `The guide heads ${where} with ${cited(head)}, ${head.whose}. It could have taken ${cited(other)}, ${other.whose}. What would a reader expect in each case, and ${isTaking ? 'whose side would each heading take' : 'what would each heading leave out'}? Choose one of the two, or a better sentence of ${where}, and defend it.`,
    lookFor: `${head.speaker && !isTaking ? `Both are words of ${head.speaker}` : `${capital(puts(head))}; ${puts(other)}`}. ${keptBack(scene, paragraphs, [head, other])}Good: the first, with what it shares with most of ${where}; the second, with what the first keeps back${third ? `; a third such as ${cited(third)}` : ''}.`,
    level: 'evaluate',
    sure: 0.9,
    theme: id,
    evidence: [head.extract, other.extract],
    sentences: [head.sentence],
    names: [],
  };
}

/** A shorter part leaves no choice. */
const FEWEST = 2;

const cited = ({ extract }: Head): string => `${inQuotes(extract.text)} (¶${extract.paragraph})`;

const puts = ({ extract, speaker }: Head): string =>
  speaker
    ? `${inQuotes(extract.text)} lets ${speaker} have the first word`
    : `${inQuotes(extract.text)} tells and lets nobody speak`;

/** Who speaks in the part and stands in neither heading, or the paragraphs from which neither is taken. */
function keptBack(scene: Scene, paragraphs: readonly number[], taken: readonly Head[]): string {
  const silent = scene.voices.flatMap(({ name, words }) => {
    const said = words.find(({ slot }) => paragraphs.includes(slot.extract.paragraph));
    const isHeard = taken.some(
      ({ speaker, extract }) => speaker === name || extract.text.includes(name.split(' ').at(-1)!),
    );
    return said && !isHeard ? [`${name} (¶${said.slot.extract.paragraph})`] : [];
  });
  const rest = paragraphs.filter((one) => taken.every(({ extract }) => extract.paragraph !== one));
  if (silent.length > 0) return `Neither gives a word to ${listed(silent.slice(0, 3), 'or')}. `;
  return rest.length > 0 ? `Neither is taken from ${places(rest)}. ` : '';
}

/** Undefined where it is between marks and nobody is surely its speaker, or where it tells of death or violence. */
function headAt({ material, passages, author }: Scene, span: Span): Head | undefined {
  const passage = passages.find(({ sentence }) => contains(sentence, span));
  if (!passage || isPainful(passage)) return undefined;
  const { article } = material.analysis;
  const extract = extractOf(article, span, passage.paragraph);
  const place = { extract, sentence: passage.index };
  const isSpoken = material.reading.runs.some((run) => contains(run, span));
  if (!isSpoken) return { ...place, whose: `a sentence of ${author(passage.paragraph)}` };
  const quotation = material.quotations.find(
    (one) => one.paragraph === passage.paragraph && contains(one, extract),
  );
  const speaker = quotation && isSureSpeaker(material, quotation) ? quotation.speaker?.name : undefined;
  return speaker === undefined ? undefined : { ...place, whose: `words of ${speaker}`, speaker };
}
