/**
 * Interviews and transcripts: told by labels that come back, or by questions with answers below them, and read turn by turn; the labels
 * are no words of the text.
 */

import type { Block, Blocks, Discard } from '../block.js';
import { wordCount } from '../lines/word-count.js';
import { bareTurns, isQuestion, type Role, withoutMark } from './bare-turns.js';
import { intervieweeIn, nameOfInitials } from './interviewee.js';
import { labelIn, recurringLabels, turnsIn, wholeName } from './labels.js';
import { withReporter } from './reporter.js';
import { withoutStageNotes } from './stage-notes.js';

/** From judgement: fewer turns are no conversation; one that begins later follows a text of its own. */
const FEWEST_TURNS = 4;
const LATEST_BEGINNING = 0.4;
const FEWEST_LABELLED = 0.25;

/** Whether labels tell who speaks. */
export function isLabelled({ blocks }: Blocks): boolean {
  const labels = speakersIn(blocks);
  if (labels.size < 2 || turnsIn(labels) < FEWEST_TURNS) return false;
  const parts = blocks.flatMap((block) => splitAtLabels(block, labels));
  const isTurn = ({ text }: Block): boolean => labels.has(labelIn(text)?.name ?? '');
  const first = parts.findIndex(isTurn);
  const body = parts.slice(first);
  return (
    first <= parts.length * LATEST_BEGINNING && body.filter(isTurn).length >= body.length * FEWEST_LABELLED
  );
}

/** Whether questions and answers do. */
export const isAskedAndAnswered = ({ blocks }: Blocks): boolean => bareTurns(blocks) !== undefined;

/** The labels that begin blocks and come back. */
const speakersIn = (blocks: readonly Block[]): ReadonlyMap<string, number> =>
  recurringLabels(blocks.filter(isPlain).map(({ text }) => text));

const isPlain = ({ kind }: Block): boolean => kind === 'prose' || kind === 'heading';

/** Lines that were joined may hold the turns of several people. */
function splitAtLabels(block: Block, labels: ReadonlyMap<string, number>): Block[] {
  if (!isPlain(block)) return [block];
  const parts = block.text.split(/(?<=[.?!…]["”’)\]]*)\s+(?=\p{Lu}[^:.?!]{0,60}:\s)/u);
  const joined: string[] = [];
  for (const part of parts)
    if (joined.length > 0 && !labels.has(labelIn(part)?.name ?? '')) joined[joined.length - 1] += ` ${part}`;
    else joined.push(part);
  return joined.map((text) => ({ ...block, text }));
}

/** Each turn with its speaker; stage notes are set apart. */
export function readInterview(input: Blocks): Blocks {
  const roles = isLabelled(input) ? undefined : bareTurns(input.blocks);
  const read = roles ? readBare(input, roles) : readLabelled(input);
  return dropAsides(withoutStageNotes(read));
}

/** The interviewer and whoever is named above the first question. */
function readBare(input: Blocks, roles: readonly Role[]): Blocks {
  const above = input.blocks.slice(0, roles.findIndex(Boolean)).map(({ text }) => text);
  const answerer = intervieweeIn([...frontOf(input), ...above]);
  const speakers = { asked: INTERVIEWER, answered: answerer ?? 'Answer' };
  const turns = withReporter(input.blocks, roles, answerer);
  const blocks = input.blocks.map((block, at): Block => {
    const role = turns[at];
    if (!role) return block;
    const label = role === 'answered' ? labelIn(block.text) : undefined;
    const isNamed = label?.rest && above.some((text) => text.includes(label.name));
    return isNamed
      ? { ...block, text: label.rest, speaker: label.name }
      : { ...block, ...turn(block), text: withoutMark(block.text), speaker: speakers[role] };
  });
  return { ...input, blocks };
}

/** What is said of the talk apart from its blocks. */
function frontOf({ properties, frontMatter }: Blocks): string[] {
  const { title = '', subtitle = '', description = '' } = { ...properties, ...frontMatter };
  return [title, subtitle, description];
}

const INTERVIEWER = 'Interviewer';

/** What follows without a label goes on, if it is no question of an interviewer's who has none. */
function readLabelled(input: Blocks): Blocks {
  const labels = speakersIn(input.blocks);
  const parts = input.blocks.flatMap((one) => splitAtLabels(one, labels));
  const asked = unlabelledQuestions(parts, labels);
  const first = parts.findIndex(({ text }) => labels.has(labelIn(text)?.name ?? ''));
  const above = [...frontOf(input), ...parts.slice(0, first).map(({ text }) => text)];
  const blocks: Block[] = [];
  let speaker: string | undefined;
  for (const block of parts) {
    if (asked.has(block)) {
      blocks.push({ ...block, ...turn(block), speaker: INTERVIEWER });
      speaker = undefined;
      continue;
    }
    const label = isPlain(block) ? labelIn(block.text) : undefined;
    const isTurn =
      label !== undefined && (labels.has(label.name) || (speaker !== undefined && label.rest !== ''));
    if (isTurn) speaker = nameOfInitials(label.name, above) ?? wholeName(label.name, labels);
    else if (block.kind === 'heading') speaker = undefined;
    const text = isTurn ? label.rest : block.text;
    if (text) blocks.push({ ...block, text, ...(speaker && { ...turn(block), speaker }) });
  }
  return { ...input, blocks };
}

/** Questions right above labels that only answer. */
function unlabelledQuestions(
  parts: readonly Block[],
  labels: ReadonlyMap<string, number>,
): ReadonlySet<Block> {
  const isTurn = (block?: Block): boolean => labels.has(labelIn(block?.text ?? '')?.name ?? '');
  const turns = parts.filter(isTurn);
  const asked = parts.filter((block, at) => !isTurn(block) && isQuestion(block) && isTurn(parts[at + 1]));
  const asking = turns.filter(({ text }) => text.endsWith('?')).length;
  return new Set(asked.length >= FEWEST_ASKED && asking <= turns.length / 4 ? asked : []);
}

const FEWEST_ASKED = 3;

/** What looked like a heading is a short turn. */
const turn = ({ kind }: Block): Partial<Block> => (kind === 'heading' ? { kind: 'prose' } : {});

/** `Great.`, `Yes`: a word or two that answer no question. */
function dropAsides(input: Blocks): Blocks {
  const blocks: Block[] = [];
  const asides: Discard[] = [];
  for (const block of input.blocks) {
    const { speaker, text, line } = block;
    const isAside = speaker && wordCount(text) <= MOST_WORDS_OF_AN_ASIDE && !/\?\s*$/.test(text);
    if (isAside && !/\?\s*$/.test(blocks.at(-1)?.text ?? ''))
      asides.push({ text, why: 'interjection', line });
    else blocks.push(block);
  }
  return { ...input, blocks, discarded: [...(input.discarded ?? []), ...asides] };
}

const MOST_WORDS_OF_AN_ASIDE = 2;
