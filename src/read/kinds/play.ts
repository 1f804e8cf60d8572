/** Plays: told by speakers who come back and by marks of the stage, read speech by speech. */

import type { Block, Blocks } from '../block.js';
import { wordCount } from '../lines/word-count.js';
import { isNameAlone, type Label, labelIn, recurringLabels, turnsIn } from './labels.js';
import { stageNotesIn } from './stage-notes.js';
import { type Run, runsOf, type TypedLine } from './typed-lines.js';

/** Speeches and marks of the stage that make a play. From judgement. */
const FEWEST_SPEECHES = 4;
const FEWEST_MARKS = 2;

/** Acts, scenes, comings and goings. */
const STAGE_MARK =
  /^[[(_*# ]*(?:ACT|SCENE|Act|Scene) (?:[IVXLC]+|\d+|[Oo][Nn][Ee]|[Tt]wo|[Tt]hree)\b|^[[(_*# ]*(?:FIRST|SECOND|THIRD|FOURTH|FIFTH|LAST) (?:ACT|SCENE)\b|^[[(_*# ]*SCENE(?:[.:]?$|: )|^[[(_*]*CURTAIN\b|^[[(]At (?:rise|curtain)\b|^[[(_*]*(?:Enter|Exit|Exeunt|Re-enter|Curtain|Dramatis person)|^[[(][^\])]*\b(?:enters?|exits?|leaves?|curtain|stage|offstage)\b/u;

export function isPlay({ typed, marksHeadings }: Blocks): boolean {
  if (typed === undefined) return false;
  const lines = textsOf(runsOf(typed));
  const speakers = recurringLabels(lines, labelsOf(lines));
  const marks = lines.filter((line) => STAGE_MARK.test(line) || PERSONS.test(line) || isAction(line)).length;
  const isPrinted = [...speakers.keys()].every((name) => lines.some((line) => isPrintedLabel(line, name)));
  return (
    speakers.size > 1 &&
    turnsIn(speakers) >= FEWEST_SPEECHES &&
    (marks >= FEWEST_MARKS || (isPrinted && !marksHeadings))
  );
}

/** `NORA. Good evening.`: so plays are printed, and the records of a court or a parliament, which give titles: `The CHAIR. Order.` */
const isPrintedLabel = (line: string, name: string): boolean =>
  line.startsWith(`${name}. `) &&
  /^\p{Lu}[\p{Lu} ’'-]{2,}$/u.test(name) &&
  !/\b(?:MR|MRS|MS|DR|THE|COURT|CHAIR\w*|SENATOR|PRESIDENT|SPEAKER|WITNESS|QUESTION|ANSWER)\b/.test(name);

/** `[Taking it from the case.]`, `[She sits.]`, `[A knock at the door.]`, which no transcript notes. */
const isAction = (line: string): boolean =>
  /[[(]\p{Lu}\p{Ll}+(?:ing|s)\b[^\])]{3}|\[(?:He|She) \p{Ll}+s\b[^\]]*\]|\[(?:An?|The) [^\]]{3,60}\.\]/u.test(
    line,
  ) && stageNotesIn(line) === 0;

const textsOf = (runs: readonly Run[]): string[] => runs.flat().map(({ text }) => text);

type FindLabel = (line: string) => Label | undefined;

/** How labels stand in these lines: as in any transcript; or if these are too few, before a full stop; or alone. */
const labelsOf = (lines: readonly string[]): FindLabel =>
  [labelIn, beforeStop].find((find) => turnsIn(recurringLabels(lines, find)) >= FEWEST_SPEECHES) ??
  alone(lines);

/** `Ogre`, a line of its own that comes back. */
function alone(lines: readonly string[]): FindLabel {
  const find = (line: string): Label | undefined =>
    isNameAlone(line) && !/\.$/.test(line) && !STAGE_MARK.test(line) ? { name: line, rest: '' } : undefined;
  const names = recurringLabels(lines, find);
  return (line) => (names.has(line) ? find(line) : undefined);
}

/** `Jack. Well, my name is Ernest.` */
function beforeStop(line: string): Label | undefined {
  const label = labelIn(line);
  if (label || STAGE_MARK.test(line)) return label;
  const [whole = '', name] = /^(\p{Lu}[\p{L}’'-]{1,20}(?: \p{Lu}\p{L}+)?)\. +(?=\S)/u.exec(line) ?? [];
  return name === undefined || SAID.test(name) ? undefined : { name, rest: line.slice(whole.length) };
}

/** Words that are sentences. */
const SAID =
  /^(?:Yes|No|Oh|Ah|Well|Never|Always|Nothing|Good|Very|Thank|Really|Indeed|Certainly|Mr|Mrs|Ms|Dr|St)\b/;

/** What stands before the first scene or speech is read as above any text. */
export function readPlay(input: Blocks): Blocks {
  const runs = runsOf(input.typed ?? '');
  const lines = runs.flat();
  const texts = textsOf(runs);
  const find = labelsOf(texts);
  const speakers = recurringLabels(texts, find);
  const title = runs[0]?.length === 1 ? lines[0] : undefined;
  const cueOf = (line: TypedLine): Label | undefined => {
    const label = line === title ? undefined : find(line.text);
    if (!label || PERSONS.test(line.text)) return undefined;
    const isCertain = label.rest === '' || /^[[(]/.test(label.rest) || isPrintedLabel(line.text, label.name);
    return isCertain || speakers.has(label.name) ? label : undefined;
  };
  const isSpeaker = (line: TypedLine): boolean => speakers.has(cueOf(line)?.name ?? '');
  const { first, persons } = beginningOf(lines, isSpeaker);
  const body = runs.map((run) => run.filter(({ line }) => line >= first)).filter(({ length }) => length > 0);
  const list = lines.filter(({ line }) => line >= persons && line < first);
  const listed = { text: list.map(({ text }) => text).join('\n'), why: 'list of persons', line: persons };
  return {
    ...input,
    blocks: [...input.blocks.filter(({ line }) => line < persons), ...speechesOf(body, cueOf)],
    discarded: [
      ...(input.discarded ?? []).filter(({ line }) => line < persons),
      ...(list.length > 0 ? [listed] : []),
    ],
    marksHeadings: true,
  };
}

/** The head of a list of who is in the play. */
const PERSONS =
  /^[[(_*# ]*(?:(?:the )?(?:persons|characters|people|cast)(?: (?:in|of) the play)?(?: (?:original )?cast)?|dramatis person(?:ae|æ))[\])_*.: ]*$/i;

/** The lines where the play begins, and where the list of its persons does; without a list both are the same. */
function beginningOf(
  lines: readonly TypedLine[],
  isSpeaker: (line: TypedLine) => boolean,
): { readonly first: number; readonly persons: number } {
  const isMark = ({ text }: TypedLine): boolean => STAGE_MARK.test(text);
  const head = lines.findIndex(({ text }) => PERSONS.test(text));
  // The list may name acts and scenes as well, and then who played whom: the play begins at the last marks above its first speech.
  const mark = lines.findIndex((line, i) => i > head && isMark(line));
  const speech = lines.findIndex(
    (line, i) => i > head && isSpeaker(line) && (!/:/.test(line.text) || (mark >= 0 && i > mark)),
  );
  const opening = lines.findIndex((line) => isMark(line) || isSpeaker(line));
  if (head < 0 || speech < 0 || opening < 0) {
    const first = lines[opening]?.line ?? 0;
    return { first, persons: first };
  }
  const marks = lines.flatMap((line, i) => (i > head && i <= speech && isScene(line) ? [i] : []));
  const last = marks.at(-1) ?? speech;
  const from = marks.includes(last - 1) ? last - 1 : last;
  return { first: lines[from]!.line, persons: lines[head]!.line };
}

const isScene = ({ text }: TypedLine): boolean =>
  STAGE_MARK.test(text) && (SCENE.test(text) || text.startsWith('SCENE: '));

type FindCue = (line: TypedLine) => Label | undefined;

interface Speech {
  readonly speaker?: string;
  readonly lines: TypedLine[];
}

function speechesOf(body: readonly Run[], cueOf: FindCue): Block[] {
  const speeches: Speech[] = [];
  for (const run of body)
    for (const [i, line] of run.entries())
      addLine(speeches, line, { cueOf, opensRun: i === 0, isAlone: run.length === 1 });
  const isWrapped = goesOnSmall(speeches.map(({ lines }) => lines));
  return speeches
    .filter(({ lines }) => lines.length > 0)
    .map((speech) => blockOf(speech, isWrapped ? 'prose' : 'verse'));
}

/** Prose goes on in small letters where its lines were wrapped, or in its line; so much of it is prose for certain. From judgement. */
function goesOnSmall(speeches: readonly Run[]): boolean {
  const next = speeches.flatMap((lines) => lines.slice(1).map(({ text }) => text));
  return next.length === 0 || next.filter((line) => /^\p{Ll}/u.test(line)).length > next.length * MOST_SMALL;
}

const MOST_SMALL = 0.25;

interface Place {
  readonly cueOf: FindCue;
  /** Whether a blank line stands above; and whether one stands below as well. */
  readonly opensRun: boolean;
  readonly isAlone: boolean;
}

function addLine(speeches: Speech[], line: TypedLine, { cueOf, opensRun, isAlone }: Place): void {
  const last = speeches.at(-1);
  const cue = cueOf(line);
  if (cue) {
    const { name, rest } = cue;
    speeches.push({ speaker: name, lines: rest ? [{ ...line, text: rest }] : [] });
  } else if (DIRECTION.test(line.text) || !last || (isAlone && isNameAlone(line.text)))
    speeches.push({ lines: [line] });
  else if (opensRun && last.lines.length > 0) speeches.push({ ...goingOn(speeches), lines: [line] });
  else last.lines.push(line);
}

/** Whose speech goes on: the one above, or above what its speaker does in brackets. */
const goingOn = (speeches: readonly Speech[]): Speech =>
  speeches.findLast(({ lines: [first] }) => first && !OWN_DEED.test(first.text)) ?? speeches.at(-1)!;

/** `[Pulls back.]`, `(She sings.)`: nobody else is named. */
const OWN_DEED = /^[[(](?:\p{Lu}\p{Ll}+(?:s|ing)\b|He |She )(?![^\])]*\b(?:enters?|exits?)\b)/u;

/** A line of the stage: a scene, somebody who comes or goes, anything in brackets. */
const DIRECTION = new RegExp(`${STAGE_MARK.source}|^[[(_*]+[^\\])]*[\\])_*]*$`, 'u');

function blockOf({ speaker, lines }: Speech, kind: 'verse' | 'prose'): Block {
  const { line, text } = lines[0]!;
  const all = lines.map((one) => bare(one.text));
  if (speaker) return { kind, text: all.join(kind === 'verse' ? '\n' : ' '), line, speaker };
  if (SCENE.test(text) && wordCount(text) <= MOST_WORDS_OF_A_HEADING)
    return { kind: 'heading', text: all.join(' '), line, level: 2 };
  return { kind: 'prose', text: all.join(' '), line, emphasis: 'italic' };
}

/** From judgement: more tells what is seen. */
const MOST_WORDS_OF_A_HEADING = 12;
const SCENE = /^[#*_ ]*(?:(?:FIRST|SECOND|THIRD|FOURTH|FIFTH|LAST) )?(?:ACT|SCENE|Act|Scene)\b/;
const bare = (text: string): string => text.replace(/^#{1,6} |[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}/g, '');
