/**
 * Names: an `Analysis` in, the people, places and organisations of the article out, each with all its mentions.
 *
 * Runs of capitalised words are joined (`chains`), cut at titles (`mentions`), weighed by their form and their
 * neighbours (`evidence`), and gathered with their short forms under one name (`groups`). Bodies in lower case that
 * act or speak, the county board, are listed too or join their proper name (`bodies`). A name whose kind the text
 * does not show stays `unknown`. Events, treaties, creeds, days and nationalities are not listed, and who
 * wrote the article is not part of its story. Deliberately not done here: following pronouns to a name.
 */

import type { Analysis, Mention, NamedEntity, NameHints } from '../../language/analysis.js';
import { anyOpening } from '../../lexicon/index.js';
import { withBodies } from './bodies.js';
import { findBrackets } from './brackets.js';
import { findChains } from './chains.js';
import { dropDoubtful, inTitleOfWork } from './doubtful.js';
import { type Evidence, evidenceOf, weighAll } from './evidence.js';
import { type GenderClues, genderOf } from './genders.js';
import { type Group, groupMentions } from './groups.js';
import { readLines, readSpelling } from './lines.js';
import { type NameMention, splitChain } from './mentions.js';
import { keyOf } from './name-keys.js';
import { rolesInFull } from './role-owners.js';
import { roleOf } from './roles.js';
import { isShouted } from './shouted.js';

/** A name and what speaks for its kind. */
export interface ExplainedName {
  readonly entity: NamedEntity;
  readonly evidence: readonly Evidence[];
}

/** Every name of the article, in order of first appearance. */
export const findNames = (analysis: Analysis, given: NameHints): NamedEntity[] =>
  explainNames(analysis, given).map(({ entity }) => entity);

/** Every name with the rows of evidence that spoke for it. */
export function explainNames(analysis: Analysis, given: NameHints): ExplainedName[] {
  const { text, byline, title } = analysis.article;
  const { lines, kept, hints, brackets } = findCandidates(analysis, given);
  const named = groupMentions(kept, hints, { explained: brackets.names, title }).filter(
    (group) => group.kind !== 'thing' && !isAuthor(group, byline),
  );
  const groups = withBodies(named, lines, analysis);
  const clues = { lines, peopleAt: countPeople(groups), quoted: quotedCharacters(analysis) };
  const entities = groups.map((group) => toEntity(group, text, clues));
  return rolesInFull(entities, groups, text).map((entity, i) => ({
    entity,
    evidence: evidenceOf(groups[i]!.mentions),
  }));
}

/** What may be a name, mention by mention, with the rows of evidence that speak for it. */
export function findCandidates(analysis: Analysis, given: NameHints) {
  const hints = { ...given, places: [...given.places, ...datelinePlaces(analysis)] };
  const { text } = analysis.article;
  const lines = readLines(analysis);
  const spelling = readSpelling(lines);
  const mentions = lines
    .filter(({ sentence }) => !CREDIT.test(sentence.text))
    .flatMap((line) => findChains(line, spelling))
    .flatMap(splitChain);
  const brackets = findBrackets(mentions, text);
  const weighed = weighAll(
    mentions.filter(
      (mention) =>
        !inTitleOfWork(mention, analysis) &&
        !isShouted(mention, spelling) &&
        !brackets.terms.has(keyOfMention(mention)),
    ),
    { text, spelling },
  );
  const sure = new Set(dropDoubtful(weighed, hints));
  const kept = weighed.filter((one) => sure.has(one) || brackets.names.has(keyOfMention(one.mention)));
  return { lines, hints, brackets, weighed, kept };
}

/** `TORVIK, May 3 —` before the first paragraph says where the report comes from. */
const datelinePlaces = ({ article }: Analysis): string[] =>
  article.removed.flatMap(({ why, text }) => {
    const name = why === 'dateline' ? /^[\p{L} '’-]+/u.exec(text)?.[0].trim() : undefined;
    return name ? [name] : [];
  });

/** Who wrote the article is named in full in its byline. */
const isAuthor = ({ words, kind }: Group, byline: string | undefined): boolean =>
  kind === 'person' && words.length > 1 && (byline ?? '').includes(words.join(' '));

/** A line that says who made the article, not what happened. */
const CREDIT =
  /^(?:(?:Additional )?[Rr]eporting|Photographs?|Pictures?|Translated|Edited|Illustrations?)(?: by|:) /;

const keyOfMention = ({ words }: NameMention): string => keyOf(words.map((word) => word.text));

function countPeople(groups: readonly Group[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const group of groups) {
    if (group.kind !== 'person') continue;
    for (const index of new Set(group.mentions.map(({ mention }) => mention.line.index))) {
      counts.set(index, (counts.get(index) ?? 0) + 1);
    }
  }
  return counts;
}

const isSpelled = (words: readonly { readonly text: string }[], name: readonly string[]): boolean =>
  words.length === name.length && words.every((word, i) => word.text === name[i]);

/** For each character whether it stands between quotation marks. */
function quotedCharacters({ article, quotedRuns }: Analysis): Uint8Array {
  const quoted = new Uint8Array(article.text.length);
  for (const { depth, start, end } of quotedRuns) if (depth === 0) quoted.fill(1, start, end);
  return quoted;
}

/** `The company` beside `the company`. */
const isRepeated = (form: string, forms: readonly string[], name: string): boolean =>
  form.startsWith('The ') && [name, ...forms].includes(`the ${form.slice(4)}`);

/** `Sister Ada`, `Uncle Tom`: who is never called by a fuller name keeps what stands before the one there is. */
function withHonorific({ kind, words, mentions }: Group, text: string): string | undefined {
  if (kind !== 'person' || words.length > 1) return undefined;
  const titled = mentions.map(({ mention }) => mention).filter(({ title }) => title !== undefined);
  const [first] = titled;
  if (!first || titled.length < mentions.length) return undefined;
  const full = text.slice(first.title!.start, first.end).replace(/\s+/g, ' ');
  return ADDRESS.test(full) ? full : undefined;
}

/** Kin and clergy, and `Ms K`: without what stands before it nobody would know the name. */
const ADDRESS = new RegExp(
  String.raw`^(?:${anyOpening('familiar')} \S+|(?:M[rs]|Mrs|Miss|Dr)\.? \p{Lu}\.?)$`,
  'u',
);

function toEntity(group: Group, text: string, clues: GenderClues): NamedEntity {
  const forms = group.mentions.map(({ mention }) =>
    text.slice(mention.start, mention.end).replace(/\s+/g, ' '),
  );
  const at = group.mentions.findIndex(({ mention }) => isSpelled(mention.words, group.words));
  const bare = forms[at] ?? group.words.join(' ');
  const name = withHonorific(group, text) ?? bare;
  const gender = group.kind === 'person' ? genderOf(group, clues) : undefined;
  const role = roleOf(group, text, gender);
  return {
    name,
    kind: group.kind === 'thing' ? 'unknown' : group.kind,
    ...(role ? { role } : {}),
    ...(gender ? { gender } : {}),
    alsoCalled: [...new Set(forms)].filter(
      (form) => form !== name && form !== bare && !isRepeated(form, forms, name),
    ),
    mentions: group.mentions.map(
      ({ mention }): Mention => ({
        start: mention.start,
        end: mention.end,
        paragraph: mention.line.sentence.paragraph,
      }),
    ),
  };
}
