/**
 * Interviews whose turns bear no labels: questions in paragraphs, in headings, in bold or italics, behind `Q.` or a dash, each with
 * an answer below it in which somebody speaks of himself. Numbers are from judgement.
 */

import { type Block, isLine } from '../block.js';
import { wordCount } from '../lines/word-count.js';
import { unquoted } from './counting.js';

/** Whether a block is asked or answered; undefined for a heading, and for what the reporter tells. */
export type Role = 'asked' | 'answered' | undefined;

const FEWEST_QUESTIONS = 3;
const LONGEST_QUESTION = 60;
const SHARE = {
  questions: 0.5,
  ofOneself: 0.5,
  toYou: 0.25,
  asked: 0.12,
  answered: 0.8,
  longer: 1.5,
  single: 0.6,
  whole: 0.8,
};

/** What sets questions off from answers, the surest first; the last are those that nothing but their mark ends. */
const DRESSES: readonly ((block: Block) => boolean)[] = [
  ({ text }) => MARK.test(text),
  ({ emphasis }) => emphasis === 'bold',
  ({ emphasis }) => emphasis === 'italic',
  ({ kind, level }) => kind === 'heading' && level !== 1,
  isQuestion,
];

/** `Q. `, `Q – `, `3. `, `— `: what may stand before a question; taken off it. */
export const MARK = /^(?:(?:Q|Question)\s?[.:)–—-]|\d{1,2}[.)]|[–—-])\s*(?=["“‘]?\p{Lu})/u;
const ANSWER_MARK = /^(?:(?:A|Answer)\s?[.:)–—-]|[–—-])\s*(?=["“‘]?\p{Lu})/u;

/** A turn without the mark in front of it. */
export const withoutMark = (text: string): string => text.replace(MARK, '').replace(ANSWER_MARK, '');

/** The role of each block; undefined where nobody asks and answers. */
export function bareTurns(blocks: readonly Block[]): readonly Role[] | undefined {
  for (const [i, dress] of DRESSES.entries()) {
    const isPlain = i === DRESSES.length - 1;
    const asked = blocks.map((block, at) => isLine(block) && dress(block) && isFollowed(blocks, at));
    const first = asked.findIndex((one, at) => one && mayOpen(blocks, at));
    if (first < 0) continue;
    const roles = rolesOf(blocks, asked, first);
    const turns = isPlain ? withPrompts(blocks, roles) : roles;
    if (isTalk(blocks, turns)) return turns;
  }
  return undefined;
}

/** Somebody is asked, and the asker does not speak of himself. */
export function isQuestion({ text }: Block): boolean {
  const own = unquoted(text);
  return (
    /\?["”’)\]]*$/.test(own.trim()) &&
    wordCount(text) <= LONGEST_QUESTION &&
    (!OF_ONESELF.test(own) || TO_YOU.test(own))
  );
}

/** Words for whoever speaks, and for whoever is spoken to. */
export const OF_ONESELF = /\b(?:I|me|my|mine|myself)\b/;
export const OF_US = /\b(?:[Ww]e|us|[Oo]ur)\b/;
export const TO_YOU = /\b(?:you|your|yours|yourself)\b/i;

/** Something that is not of the same dress stands below it. */
const isFollowed = (blocks: readonly Block[], at: number): boolean =>
  blocks[at + 1] !== undefined && blocks[at + 1]!.kind !== 'heading';

/** The first line of a text is its title, unless somebody answers it at once. */
const mayOpen = (blocks: readonly Block[], at: number): boolean =>
  isQuestion(blocks[at]!) && (at > 0 || OF_ONESELF.test(unquoted(blocks[1]?.text ?? '')));

function rolesOf(blocks: readonly Block[], asked: readonly boolean[], first: number): Role[] {
  return blocks.map((block, at) => {
    if (at < first) return undefined;
    if (asked[at]) return 'asked';
    return block.kind === 'heading' || leadsToQuestion(blocks, asked, at) ? undefined : 'answered';
  });
}

/** A few words without a stop over a question: a heading. */
const leadsToQuestion = (blocks: readonly Block[], asked: readonly boolean[], at: number): boolean =>
  asked[at + 1] === true &&
  asked[at - 1] !== true &&
  wordCount(blocks[at]!.text) <= 8 &&
  !/[.?!…:,]["'”’)]*$/.test(blocks[at]!.text);

/** What is put to somebody without a question mark: `You left school at twelve.`, `Let’s talk about money.` */
function withPrompts(blocks: readonly Block[], given: readonly Role[]): Role[] {
  const roles = [...given];
  const first = roles.indexOf('asked');
  for (let at = first - 2; at > 0 && isPrompt(blocks, at) && isSaid(blocks, at + 1); at -= 2) {
    roles[at] = 'asked';
    roles[at + 1] = 'answered';
  }
  const alternates = isOneByOne(given);
  for (let at = first + 1; at < blocks.length - 1; at++) {
    if (roles[at] !== 'answered' || roles[at - 1] !== 'answered' || roles[at + 1] !== 'answered') continue;
    const isBetween = alternates && roles[at - 2] === 'asked' && roles[at + 2] === 'asked';
    if (isPrompt(blocks, at) || (isBetween && isShortOf(blocks, at))) roles[at] = 'asked';
  }
  return roles;
}

const PROMPT =
  /^(?:[Tt]ell (?:me|us)|[Dd]escribe|[Ll]et[’']s|[Ll]et us|[Ss]ome(?: people)? say|[Pp]eople say|[Tt]here are (?:people|those|some)\b.*\bwho (?:say|think|believe))\b|\b[Yy]ou(?:[’'](?:ve|re|d)| (?:have|had|are|were|say|said|tell|told|write|wrote|call|called|grew|left|came|began|started|once|also|describe|mention|talk|spent|worked|never|don[’']t|didn[’']t|always|used|must))\b|^(?:(?:And|But|So|Then|Yet) )?[Yy]ou (?:\p{L}+ed|sent|went|took|made|gave|found|lost|won|got|built|ran|sold|bought|spoke|became|saw|thought|felt|knew|kept|met|paid|put|led|held|fell|broke|chose|drove|flew|fought|stood|taught|wore)\b|\byour (?:\p{L}+ )?(?:book|work|father|mother|family|daughter|son|brother|sister|career|life|critics|team|wife|husband|parents|first|last|new|own)\b/u;
const LONGEST_PROMPT = 45;

const isPrompt = (blocks: readonly Block[], at: number): boolean =>
  isShortOf(blocks, at) && PROMPT.test(unquoted(blocks[at]!.text)) && isSaid(blocks, at + 1);

const isSaid = (blocks: readonly Block[], at: number): boolean =>
  OF_ONESELF.test(unquoted(blocks[at]?.text ?? '')) ||
  /^(?:Yes|No|True|Exactly)\b/.test(blocks[at]?.text ?? '');

/** Short, and nobody speaks of himself in it. */
const isShortOf = (blocks: readonly Block[], at: number): boolean => {
  const { text, kind } = blocks[at]!;
  const own = unquoted(text);
  return kind === 'prose' && wordCount(text) <= LONGEST_PROMPT && !OF_ONESELF.test(own) && !OF_US.test(own);
};

/** Whether most answers are of one paragraph. */
function isOneByOne(roles: readonly Role[]): boolean {
  const at = roles.flatMap((role, i) => (role === 'asked' ? [i] : []));
  const single = at.slice(1).filter((one, i) => one - at[i]! === 2).length;
  return single >= (at.length - 1) * SHARE.single;
}

/** Enough is asked, of one who is spoken to, and those who answer speak of themselves. */
function isTalk(blocks: readonly Block[], roles: readonly Role[]): boolean {
  const asked = blocks.filter((_, at) => roles[at] === 'asked');
  const answers = answersOf(blocks, roles);
  const ended = asked.filter(isQuestion).length;
  const share = (test: RegExp, texts: readonly string[]): number =>
    texts.filter((text) => test.test(unquoted(text))).length / texts.length;
  const questions = asked.map(({ text }) => text);
  return (
    ended >= FEWEST_QUESTIONS &&
    ended >= asked.length * SHARE.questions &&
    answers.length >= asked.length * SHARE.answered &&
    share(ENDED, answers) >= SHARE.whole &&
    asked.length >= roles.filter(Boolean).length * SHARE.asked &&
    share(OF_ONESELF, answers) >= SHARE.ofOneself &&
    share(TO_YOU, questions) >= SHARE.toYou &&
    share(OF_ONESELF, questions) <= SHARE.questions &&
    wordsIn(answers) > wordsIn(questions) * SHARE.longer
  );
}

/** A sentence ends; what does not is verse, or a list. */
const ENDED = /[.?!…]\s*[)\]]?$/;

/** What stands below each question, as far as the next. */
function answersOf(blocks: readonly Block[], roles: readonly Role[]): string[] {
  const answers: string[] = [];
  roles.forEach((role, at) => {
    if (role !== 'answered') return;
    if (roles[at - 1] === 'answered') answers.push(`${answers.pop() ?? ''} ${blocks[at]!.text}`);
    else answers.push(blocks[at]!.text);
  });
  return answers;
}

const wordsIn = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + wordCount(text), 0);
