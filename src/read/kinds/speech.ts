/** Speeches: told by the line that says so, by applause or by whom they address; the line tells who spoke, where and when. */

import type { Block, Blocks } from '../block.js';
import { DATE } from '../lines/dated-line.js';
import { wordCount } from '../lines/word-count.js';
import { rateOf, wordingOf } from './counting.js';
import { endsInToast, weighSigns } from './speech-signs.js';
import { stageNotesIn, withoutStageNotes } from './stage-notes.js';

const GENRE =
  '(?:speech|address|remarks|lecture|talk|sermon|statement|eulogy|toast|keynote(?: speech| address)?|commencement (?:speech|address)|inaugural ad+ress)';
/** `Speech given by Rosa Lind at the town hall, 3 May 1961`, `Delivered at Tartu on 3 May`. */
const GIVEN = new RegExp(
  `^(?:(?:the |a |an? \\w+ |transcript of (?:the |a )?|text of (?:the |a )?)?${GENRE}\\b.{0,60}?\\b(?:given|delivered|made|held|presented)\\b|(?:given|delivered|spoken) (?:by|at|in|on|to|before)\\b).{3,200}$`,
  'i',
);
/** `Remarks by the mayor at the opening`, `Maiden Speech`, `Inaugural Address`. */
const TITLE =
  /^(?:(?:\p{Lu}[\p{L}\d.’'-]*|[\d-]{4,10}) ){0,6}(?<!\b(?:Free|Hate|Between|On|About|Against|Of|For) )(?:Speech|SPEECH|(?:Inaugural |Commencement |Keynote )?Address|ADDRESS|Remarks|REMARKS|Lecture|Sermon|Eulogy|(?:Statement|Talk)(?= (?:by|to|before)\b))(?: (?:by|to|at|of|on|in|before|for|from|announcing|during|when|Announcing|During|Before)\b.*|[:,–—-].*)?(?<![.?!])$/u;
/** `Kennedy inaugural address`, as files are called. */
const NAME =
  /^(?:[\p{L}\d.’'-]+ ){0,5}(?:inaugural|farewell|commencement|keynote|victory|concession|acceptance|resignation|maiden|gettysburg|graduation|wedding|budget|nobel) (?:speech|address|remarks|lecture)(?: (?:to|at|by|in|of|on|19|20)\b.*)?$/iu;

/** Notes of applause, and words to the listeners in a thousand, that make a speech. From judgement. */
const FEWEST_NOTES = 2;
const BLOCKS_TO_A_NOTE = 60;
const WORDS_TO_LISTENERS = { fewest: 12, untitled: 20, together: 12, ofToast: 6, many: 30 };
const MOST_QUOTED = 0.25;
/** Of what is said to listeners. */
const SURE = 3;
const LINES_ABOVE = 6;
const MOST_WORDS_OF_A_TITLE = 40;

/** `titles` are those that stand outside the blocks. */
export function isSpeech({ blocks }: Blocks, titles: readonly string[]): boolean {
  const wording = wordingOf(blocks);
  const toListeners = rateOf(wording, /\b(?:I|me|my|we|us|our|you|your)\b/gi);
  if (wording.quoted > MOST_QUOTED || toListeners < WORDS_TO_LISTENERS.fewest) return false;
  const above = blocks.slice(0, LINES_ABOVE).flatMap(({ text }) => (text.length < 250 ? [text] : []));
  if ([...titles, ...above].some(isTitle) || above.some((text) => GIVEN.test(text))) return true;
  const notes = blocks.reduce((sum, { text }) => sum + stageNotesIn(text), 0);
  return (
    toListeners >= WORDS_TO_LISTENERS.untitled &&
    rateOf(wording, /\b(?:we|us|our|you|your)\b/gi) >=
      WORDS_TO_LISTENERS[endsInToast(blocks) ? 'ofToast' : 'together'] &&
    (notes >= Math.max(FEWEST_NOTES, blocks.length / BLOCKS_TO_A_NOTE) ||
      weighSigns(blocks) + Number(toListeners >= WORDS_TO_LISTENERS.many) >= SURE)
  );
}

const isTitle = (text: string): boolean =>
  wordCount(text) <= MOST_WORDS_OF_A_TITLE && (TITLE.test(text) || NAME.test(text));

/** Without what the audience did and without the lines that tell who spoke, where and when. */
export function readSpeech(given: Blocks): Blocks {
  const input = withoutLabels(withoutPlace(given));
  const at = input.blocks.findIndex(
    ({ text }, i) => i < LINES_ABOVE && GIVEN.test(text) && text.length < 250,
  );
  const told = at < 0 ? {} : toldBy(input.blocks[at]!);
  const blocks = input.blocks.filter((_, i) => i !== at || at === 0).map(asTitle);
  const line =
    at > 0
      ? [{ text: input.blocks[at]!.text, why: 'line above the text', line: input.blocks[at]!.line }]
      : [];
  return withoutStageNotes({
    ...input,
    blocks,
    discarded: [...(input.discarded ?? []), ...line],
    frontMatter: { ...told, ...input.frontMatter },
  });
}

/** The lines over the hour when it began: the hall, the town. */
function withoutPlace(input: Blocks): Blocks {
  const hour = input.blocks.findIndex(({ text }, i) => i < LINES_ABOVE && HOUR.test(text));
  const out = input.blocks.slice(0, hour + 1).filter(({ kind }) => kind !== 'heading');
  if (!out.every(({ text }) => HOUR.test(text) || isPlace(text))) return input;
  const discarded = out.map(({ text, line }) => ({ text, why: 'line above the text', line }));
  return {
    ...input,
    blocks: input.blocks.filter((block) => !out.includes(block)),
    discarded: [...(input.discarded ?? []), ...discarded],
  };
}

const isPlace = (text: string): boolean => wordCount(text) <= MOST_WORDS_OF_A_PLACE && !/[.!?]$/.test(text);

/** `12:35 P.M. EDT`. */
const HOUR = /^\d{1,2}:\d{2} ?[ap]\.?m\.?(?: [a-z]{2,4})?$/i;
const MOST_WORDS_OF_A_PLACE = 8;

/** `THE PRESIDENT: Good evening.`: where one alone speaks, the label is no word of the speech. */
function withoutLabels(input: Blocks): Blocks {
  const names = new Set(input.blocks.flatMap(({ text }) => SPEAKER.exec(text)?.[1] ?? []));
  if (names.size !== 1) return input;
  return {
    ...input,
    blocks: input.blocks.map((block) => ({ ...block, text: block.text.replace(SPEAKER, '') })),
  };
}

const SPEAKER = /^((?:THE |(?:MR|MRS|MS|DR)\. )?\p{Lu}{3,}(?: \p{Lu}[\p{Lu}.’'-]*){0,3}):\s+(?=\S)/u;

/** The line on top that says what it is is the title, however long. */
const asTitle = (block: Block, i: number): Block =>
  i === 0 && block.kind === 'prose' && isTitle(block.text) ? { ...block, kind: 'heading', level: 1 } : block;

/** Who spoke, on what occasion, when. */
function toldBy({ text }: Block): Readonly<Record<string, string>> {
  const date = DATE.exec(text)?.[0].replace(/[.,]$/, '');
  const rest = date ? text.replace(date, '') : text;
  const author =
    /\bby (?:the )?((?:\p{Lu}[\p{L}.’'-]*|de|van|von|of)(?: (?:\p{Lu}[\p{L}.’'-]*|de|van|von|del|da)){1,4})/u.exec(
      rest,
    )?.[1];
  const place = /\b((?:at|in|before|to) (?:the )?\p{Lu}?[^.;]{2,100}?)(?:,? on)?[\s,.;]*$/u.exec(
    afterName(rest, author),
  )?.[1];
  return {
    ...(author && { author }),
    ...(place && { source: place.replace(/^\w+ /, '') }),
    ...(date && { date }),
  };
}

const afterName = (text: string, name: string | undefined): string =>
  name ? text.slice(text.indexOf(name) + name.length) : text;
