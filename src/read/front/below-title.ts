/** One line under the title: what it tells, or that it belongs to the text. */

import { type Block, isLine } from '../block.js';
import { isOrderAbove } from '../body/tasks-below.js';
import { isAuthorNote, wordForWriter } from '../lines/author-notes.js';
import { isNameBelowHeading } from '../lines/bylines.js';
import { isEncyclopaediaNotice } from '../lines/encyclopaedia.js';
import { endMatterIn } from '../lines/end-matter.js';
import { isCaption, isSeparator } from '../lines/furniture.js';
import { isPaper } from '../lines/papers.js';
import { withoutPictureCredit } from '../lines/picture-credits.js';
import { sectionNumbers } from '../lines/section-numbers.js';
import type { FrontLines } from '../lines/told.js';
import { wordCount } from '../lines/word-count.js';
import { isName, namesInByline } from '../lines/writer-names.js';
import { isRole } from '../lines/writer-roles.js';
import { describeLine, describePart, PARTS } from './describe-line.js';
import { isHeadingOfDiary, isPlaced, nameAlone, tellsWhoOrWhen } from './front-evidence.js';

const MOST_WORDS_OF_A_SUBTITLE = 45;
/** With it a play begins. */
const SCENE = /^(?:\w+ )?(?:ACT|SCENE|Act|Scene)\b/;
/** Marks of a text: a sentence that ends in it or at its end, behind whatever closes, or somebody speaking. */
const SENTENCES =
  /[.:?!…—–-][\])"'”’»\s]*(?: ?\[[^\]]{1,30}\])*$|[.?!…]["'”’»)]*\s+["'“‘«(]?\p{Lu}|^["'“‘«]/u;

/** What one block under the title tells, or undefined when it belongs to the text. */
export function lineBelowTitle(
  block: Block,
  known: FrontLines,
  rest: readonly Block[],
): FrontLines | undefined {
  const { kind, text } = block;
  // A summary in points has the byline under it.
  if (kind === 'list') return rest[0] && tellsWhoOrWhen(rest[0], known, rest.slice(1)) ? {} : undefined;
  if (kind === 'block-quote' || kind === 'verse') return undefined;
  if (sectionNumbers([block, ...rest]).has(block)) return {};
  const isPicture = isCaption(text) && !/^By /.test(withoutPictureCredit(text));
  if (isSeparator(text) || text === known.title || isPicture || isNoteAbove(text)) return {};
  if (isHeadingOfDiary(text, rest) || (kind === 'heading' && SCENE.test(text))) return undefined;
  const parts = text.split(PARTS).filter(Boolean);
  const told = parts.map(parts.length > 1 ? describePart : describeLine);
  if (told.every((part) => part !== undefined)) {
    const all = preferPaper(told);
    return kind === 'heading' && isFirstHeading(all, known, rest) ? undefined : all;
  }
  if (known.title === undefined) return undefined;
  return (
    nameAlone(block, known, rest) ??
    lineAboutAuthor(block, known) ??
    (wordCount(text) > MOST_WORDS_OF_A_SUBTITLE ? undefined : subtitle(block, known, rest))
  );
}

const isNoteAbove = (text: string): boolean =>
  isEncyclopaediaNotice(text) ||
  /^\[?transcriber['’]?s['’]? notes?\b/i.test(text) ||
  isOrderAbove(text) ||
  /^(?:note of the editors|tags)$/.test(endMatterIn(text) ?? '');

/** The first part that tells something wins, but the name of a paper wins over another source. */
function preferPaper(told: readonly FrontLines[]): FrontLines {
  const paper = told.find(({ source }) => source !== undefined && isPaper(source))?.source;
  return Object.assign({}, ...[...told].reverse(), paper && { source: paper });
}

/** One word over the text, `Science`, `Video`, is its first heading when no other front line stands by it. */
const isFirstHeading = (told: FrontLines, known: FrontLines, rest: readonly Block[]): boolean =>
  !(told.byline || told.date || told.source) && !isPlaced(known, rest);

/** Below the name: what the writer is, or a sentence about them; without a name `The writer is a retired engineer.` */
function lineAboutAuthor({ text }: Block, { byline }: FrontLines): FrontLines | undefined {
  if (byline === undefined) return wordForWriter(text) ? {} : undefined;
  return isRole(text) || isAuthorNote(text, namesInByline(byline)) ? {} : undefined;
}

/** A line that is set apart by italics, as a heading, or by having no full stop; or one that stands above others. */
function subtitle(block: Block, known: FrontLines, rest: readonly Block[]): FrontLines | undefined {
  const isOpen =
    known.byline === undefined &&
    (known.subtitle === undefined ||
      (isStandfirst(block) && wordCount(known.subtitle) <= MOST_WORDS_OF_A_RUBRIC));
  const standfirst = !SENTENCES.test(block.text) && wordCount(block.text) > 5;
  if (
    isOpen &&
    ((block.emphasis && block.kind !== 'heading') ||
      isOverHeading(block, rest) ||
      isStandfirst(block) ||
      standfirst)
  )
    return asSubtitle(block.text);
  return lineBetween(block, known, rest);
}

/** `Tech —`, which a page may print between the title and the subtitle. */
const MOST_WORDS_OF_A_RUBRIC = 3;

/** A heading that is a sentence. */
const isStandfirst = ({ kind, text }: Block): boolean =>
  kind === 'heading' && /[.?!]["'”’]?$/.test(text) && wordCount(text) > 8;

const isOverHeading = ({ kind }: Block, [next]: readonly Block[]): boolean =>
  kind === 'heading' && next?.kind === 'heading' && !isName(next.text);

/** A short line that has a byline or a date below it stands above the text, whatever its shape. */
function lineBetween(block: Block, known: FrontLines, rest: readonly Block[]): FrontLines | undefined {
  const isSentence = !mayStandAbove(block);
  if (isSentence && known.byline !== undefined) return undefined;
  const at = rest.slice(0, 4).findIndex((below, i) => tellsWhoOrWhen(below, known, rest.slice(i + 1)));
  const between = [block, ...rest.slice(0, at)];
  if (at < 0 || !between.slice(1).every(mayStandAbove)) return undefined;
  const passesHeading = between.some(({ kind }) => kind === 'heading');
  if (passesHeading && rest.some((_, i) => i > at && isNameBelowHeading(rest, i))) return undefined;
  const isPlace = wordCount(block.text) <= (known.byline === undefined ? 1 : 3);
  if (known.subtitle === undefined && !isPlace && !isRole(block.text)) return asSubtitle(block.text);
  return isSentence ? undefined : {};
}

const mayStandAbove = (block: Block): boolean =>
  isLine(block) && wordCount(block.text) <= 20 && !/[.:;?!…]["'”’]?$/.test(block.text);

function asSubtitle(text: string): FrontLines {
  const writer = /,? (?:writes|argues|says|asks|reports) (\p{Lu}\S+(?: \S+){1,4})$/u.exec(text)?.[1];
  const maker = OF_A_WORK.exec(text)?.[1] ?? '';
  const byline = writer ?? (isName(maker) ? maker : undefined);
  return { subtitle: text, ...(byline && { byline }) };
}

/** `A play in one act by Ana Lima`. */
const OF_A_WORK =
  /^An? (?:[a-z-]+ ){0,2}(?:play|story|tale|poem|monologue|dialogue|sketch|comedy|tragedy|drama|fable|essay|speech)\b[^.,;:]{0,40} by (\p{Lu}\S+(?: \S+){1,4})$/u;
