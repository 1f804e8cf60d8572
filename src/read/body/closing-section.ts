/** Sections below the text that hold links, works or lives of authors. */

import type { Block } from '../block.js';
import { isEncyclopaediaNotice } from '../lines/encyclopaedia.js';
import { endMatterIn } from '../lines/end-matter.js';
import { wordCount } from '../lines/word-count.js';
import { tasksBelow } from './tasks-below.js';

const LINKS_BELOW =
  /^(?:related(?: articles?| stor(?:y|ies)| topics?| content| links?| reading| posts?)?|more (?:on this(?: story)?|to read|stories|from .{2,40}|like this|reading|in .{2,30})|most (?:read|popular|viewed|recent|shared)|recommended(?: .{2,20})?|you (?:may|might) also like|(?:read|see) (?:more|next|also|these next)|trending(?: now| news)?|don[’']t miss|latest(?: .{2,20})?|we recommend|(?:previous|next) article|like this article\?|editors?[’']s? (?:picks?|recommendations?)|tags|topics|explore more(?: on these topics)?|top stories|what to read next|around the web|also on .{2,30}|comments?|\d+ comments|share (?:this|with).{0,30}|keep reading|see also|popular|up next|articles? (?:liés|similaires|associés)|(?:à )?lire aussi|sur le même sujet|du même auteur|les plus lus|ähnliche artikel|mehr zum thema|meistgelesen|(?:artículos?|noticias?) relacionad[ao]s?|te puede interesar|lo más leído|(?:artigos?|notícias?) relacionad[ao]s?|leia (?:também|mais)|veja também|mais lidas)\s*(?::|\.{3}|…)?$/i;
const COMMENTS_BELOW =
  /^(?:comments? ?\(\d{1,5}\)|\d{1,5} (?:comments|responses|replies|thoughts)(?: (?:to|on) .*)?|leave a (?:reply|comment))\s*:?$/i;
/** Below a text of a lesson. */
const QUESTIONS_BELOW =
  /^(?:(?:comprehension|discussion|reading|review|study|check your understanding|follow-up|think about it|for discussion)[ :–-]*)?(?:questions?|tasks?|exercises?|activities)(?: (?:for discussion|to discuss|for review|about the text|and activities|on the text))?\s*:?$|^(?:check your understanding|for discussion|think (?:about it|and discuss)|review your learning)\s*:?$/i;
/** Over the text such a line is a button. */
const VIEWED = /^(?:view|show|read|hide)? ?(?:all )?comments ?\(?\d{0,5}\)?$/i;
const WORKS_BELOW =
  /^(?:\d{1,2}\.? )?(?:references|works cited|bibliography|sources?|cit(?:e|ation)(?: this (?:article|page|text))?(?: as)?|further reading|selected bibliography|(?:end|foot)?notes|notes and references|citations|sources and further reading|literature|select bibliography|external links|gallery|quellen|einzelnachweise|literatur|weblinks|siehe auch|références|voir aussi|bibliographie|liens externes|referencias|véase también|enlaces externos|bibliografía|note e riferimenti|collegamenti esterni)\s*:?$/i;
const AUTHORS_BELOW =
  /^(?:about the (?:authors?|writers?|contributors?)|contributors|author bio(?:graphy)?|disclosure statement)\s*:?$/i;

/** What a press release ends with. */
const END_MARK = /^[-–—*~\s]*ends?[-–—*~.\s]*(?:\d{1,2}:\d{2}[ \w.]{0,12})?$/i;

const TEASERS =
  /^(?:related (?:articles?|stor(?:y|ies)|content|links?|reading|posts?)|more (?:on this(?: story)?|stories|like this|from .{2,40})|most (?:read|popular|viewed)|recommended(?: .{2,20})?|you (?:may|might) also like|read (?:more|next|also|these next)|trending(?: now| news)?|don[’']t miss|top stories|editors?[’']s? picks?|what to read next|keep reading|also on .{2,30})\s*(?::|\.{3}|…)?$/i;

/** Links to other articles among the text: the line that says so and the titles below it, as far as they stand in one run. */
export function teasersIn(blocks: readonly Block[]): ReadonlySet<Block> {
  const out = new Set<Block>();
  for (const [at, head] of blocks.entries()) {
    if (!TEASERS.test(head.text)) continue;
    const below = blocks.slice(at + 1, at + 9);
    const end = below.findIndex((block, i) => !isTeaser(block) || !isInRun(below[i - 1] ?? head, block));
    const titles = below.slice(0, end < 0 ? below.length : end);
    if (titles.length > 0) for (const one of [head, ...titles]) out.add(one);
  }
  return out;
}

const isTeaser = ({ text, kind, shaped }: Block): boolean =>
  (kind === 'prose' || kind === 'list' || (kind === 'heading' && shaped === true)) &&
  text.split('\n').every((line) => isLink(line) && wordCount(line) > 2);

const isInRun = (above: Block, below: Block): boolean =>
  below.line === above.line + 1 || below.kind === 'list';

/** Where a closing section begins that holds links, works or lives of authors and no text; -1 when there is none. */
export function closingSection(blocks: readonly Block[]): number {
  const from = Math.max(1, blocks.length - 60);
  const isEnd = (at: number): boolean =>
    END_MARK.test(blocks[at]!.text) && wordsOf(blocks.slice(at)) < wordsOf(blocks.slice(0, at));
  const closing = blocks.findIndex(
    (block, i) =>
      (i >= from && (isEnd(i) || isClosingSection(block.text, blocks.slice(i + 1)))) ||
      (i > 0 && VIEWED.test(block.text) && areAnswered(blocks.slice(i + 1))),
  );
  const tasks = tasksBelow(blocks);
  return withListsAbove(blocks, tasks > 0 && (closing < 0 || tasks < closing) ? tasks : closing);
}

/** Readers answer one another soon below it, at least twice. */
function areAnswered(below: readonly Block[]): boolean {
  const answers = below.flatMap(({ text }, i) => (/^(?:reply|report|like)\b.{0,20}$/i.test(text) ? [i] : []));
  return answers.length > 1 && answers[0]! <= MOST_OF_A_COMMENT;
}

const MOST_OF_A_COMMENT = 20;

/** Sections right above it that are called as closing ones are and hold nothing but lists, whatever stands in these. */
function withListsAbove(blocks: readonly Block[], closing: number): number {
  const head = blocks.findLastIndex(({ kind }, i) => i < closing && kind === 'heading');
  if (head < 1 || !isHead(blocks[head]!.text)) return closing;
  return blocks.slice(head + 1, closing).every(({ kind }) => kind === 'list')
    ? withListsAbove(blocks, head)
    : closing;
}

/** Under links to other articles there may be a list of works, and the other way round. */
const isHead = (line: string): boolean => LINKS_BELOW.test(line) || WORKS_BELOW.test(line);

const wordsOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { text }) => sum + wordCount(text), 0);

function isClosingSection(head: string, below: readonly Block[]): boolean {
  const bare = head.replace(/\s*\[[^\]]*\]$/, '');
  if (COMMENTS_BELOW.test(bare)) return true;
  const lines = below.flatMap(({ text }) => text.split('\n'));
  if (QUESTIONS_BELOW.test(bare)) return areQuestions(lines);
  if (isOfCompany(bare, below)) return true;
  const isWorkOrNote = (line: string) => isWork(line) || isNoteOfPage(line);
  if (LINKS_BELOW.test(bare))
    return isNearlyAll(
      lines,
      (line) => isLink(line) || isHead(line) || (isWorkOrNote(line) && !isSentence(line)),
    );
  const links = /^(?:external links|weblinks|liens externes|enlaces externos|collegamenti esterni)\b/i;
  const from = links.test(bare) ? 0 : lines.findIndex((line) => links.test(line));
  if (WORKS_BELOW.test(bare))
    return isNearlyAll(
      lines,
      (line, at) => isWorkOrNote(line) || isHead(line) || (from >= 0 && at >= from && isLink(line)),
    );
  return AUTHORS_BELOW.test(bare) && lines.length <= 6 && lines.every((line) => wordCount(line) <= 120);
}

/** What a release says of who sends it: `About Acme` over nothing but `Acme makes pumps.` */
function isOfCompany(head: string, below: readonly Block[]): boolean {
  const name = /^About ((?:the )?\p{Lu}\S*)(?: [\p{Lu}&]\S*| of| the| for| and){0,6}$/u.exec(head)?.[1];
  return (
    name !== undefined &&
    below.length > 0 &&
    below.length <= MOST_OF_A_COMPANY &&
    below[0]!.text.toLowerCase().replace(/^the /, '').startsWith(name.toLowerCase().replace(/^the /, ''))
  );
}

const MOST_OF_A_COMPANY = 5;

/** Most end in a question mark; the others are numbered, or to be filled in. */
function areQuestions(lines: readonly string[]): boolean {
  const asked = lines.filter((line) => /\?["'”’)]*(?: ?[_.…]{3,})?$/.test(line)).length;
  return (
    asked > 1 &&
    asked >= lines.length / 3 &&
    lines.every((line) => /\?|^[(]?(?:\d{1,2}|[a-z])[.)]|^[_.…\s-]*$/.test(line) && wordCount(line) <= 60)
  );
}

/** Among many entries one may be of no known shape, if it is as short as they are. */
const isNearlyAll = (lines: readonly string[], test: (line: string, at: number) => boolean): boolean => {
  const others = lines.filter((line, at) => !test(line, at));
  return others.length <= lines.length / 6 && others.every((line) => wordCount(line) <= 40);
};

const isNoteOfPage = (line: string): boolean =>
  endMatterIn(line) !== undefined || isEncyclopaediaNotice(line);

/** Prose, though it names a year. */
const isSentence = (line: string): boolean =>
  wordCount(line) > 8 && /^["“‘]?\p{Lu}[^()[\]:]*[\p{Ll}\d)"”’]\.$/u.test(line);

/** The title of another article. */
const isLink = (line: string): boolean => wordCount(line) <= 20 && !/[.…]["'”’]?$/.test(line);

/** An entry of a list of works: a year in it, an address, or a number in front. */
const isWork = (line: string): boolean =>
  wordCount(line) <= 80 &&
  (/^\^|^\W*["“].{5,120}["”]|^\p{Lu}[\p{L}’'-]+, \p{Lu}[^"“]{1,80}["“]|\b(?:1[4-9]|20)\d\d[a-z]?\b|https?:|\bdoi\b/iu.test(
    line,
  ) ||
    /^[[(]?\d{1,3}[\].)]/.test(line));
