/** What paragraphs do for a text, where their own words tell for certain: they turn, grant a point, give an example, answer a question. */

import { isGranted, isObjection } from '../argument.js';
import type { StudyMaterial } from '../material.js';
import { ordersIn } from '../orders.js';
import { byParagraph, type Passage } from '../passages.js';
import { type Candidate, candidate } from './candidate.js';
import { isDemand } from './demands.js';
import { inQuotes } from './neighbours.js';
import { balanced } from './run.js';

const FEWEST = 2;
const MOST = 4;
/** With fewer choices the last can be guessed. */
const CHOICES = 4;
const LEFT_OVER: Readonly<Record<number, string>> = { 1: 'One choice is', 2: 'Two choices are' };

/** One for a text of which two to four paragraphs can be matched with what they do. */
export function paragraphWorkQuestion(material: StudyMaterial): Candidate[] {
  const found = distinct(placesOf(material).flatMap((place) => workAt(place) ?? []));
  const [one, ...others] = found;
  if (!one || found.length < FEWEST) return [];
  const asks = found.some(({ first }) => /\?$/u.test(first.text));
  const free = WORKS.filter(
    (work) =>
      work.isPlain &&
      !found.some(({ place }) => work.shownBy(place)) &&
      !(asks && /question/u.test(work.does)),
  );
  const spare = free.slice(0, Math.max(1, CHOICES - found.length));
  const numbers = found.map(({ first }) => `¶${first.paragraph}`);
  return [
    candidate(one.first, {
      frame: 'paragraph-work',
      kind: 'matching',
      prompt: `What does each of these paragraphs do in the text? Match ${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1)} with what they do. ${LEFT_OVER[spare.length]} left over.`,
      choices: [...found.map(({ work }) => work), ...spare].map(({ does }) => does).sort(),
      answer: found
        .map(
          ({ first, work, shown }) =>
            `¶${first.paragraph}: ${work.does.replace(/\.$/u, '')} (${opening(shown)})`,
        )
        .join('; '),
      level: 'analyse',
      lines: 1,
      hidden: [],
      worth: (found.length - FEWEST) * 0.3,
      beside: others.map(({ first }) => first),
    }),
  ];
}

/** The words that show it. */
const opening = ({ text, words }: Passage): string =>
  inQuotes(
    balanced(
      words <= 16
        ? text
        : `${text
            .split(' ')
            .slice(0, 12)
            .join(' ')
            .replace(/[,;:]$/u, '')} …`,
    ),
  );

/** A paragraph that may do something for the one before it. */
interface Place {
  readonly first: Passage;
  readonly own: readonly Passage[];
  readonly before: readonly Passage[];
  /** The sentences of the text that order a deed. */
  readonly orders: ReadonlySet<Passage>;
  readonly material: StudyMaterial;
}

interface Found {
  readonly first: Passage;
  readonly place: Place;
  readonly work: Work;
  /** The sentence that shows it. */
  readonly shown: Passage;
}

interface Work {
  readonly does: string;
  /** Nobody could think so of a paragraph that does something else; only such a one may be left over. */
  readonly isPlain?: true;
  /** The sentence that shows that the paragraph does it. */
  readonly shownBy: (place: Place) => Passage | undefined;
}

/** What the first sentence shows. */
const ofFirst =
  (isSo: (place: Place) => boolean) =>
  (place: Place): Passage | undefined =>
    isSo(place) ? place.first : undefined;

/** The rarest first. */
const WORKS: readonly Work[] = [
  {
    does: 'It gives an example of what stands just before it.',
    isPlain: true,
    shownBy: ofFirst(({ first }) =>
      /^(?:(?:Take|Consider|Think of) (?:the (?:case|example|story) of\b|\p{Lu}\p{L}+)|One (?:such|example)\b|[^,.]{0,40}\bfor (?:example|instance)\b)/u.test(
        first.text,
      ),
    ),
  },
  {
    does: 'It grants the other side a point.',
    shownBy: ({ own, material }) =>
      material.textType === 'opinion'
        ? own.find((one) => isGranted(one) || IS_TRUE.test(one.text))
        : undefined,
  },
  {
    does: 'It names an objection that others make.',
    shownBy: ofFirst(
      ({ first, material }) =>
        material.textType === 'opinion' &&
        !/\b(?:is|are|be) right\b/u.test(first.text) &&
        ((isObjection(first) && HOLDS.test(first.lower)) || /\bobjections?\b/u.test(first.text)),
    ),
  },
  {
    does: 'It admits that something is not known.',
    shownBy: ofFirst(({ first }) => !first.quoted && UNKNOWN.test(first.text)),
  },
  {
    does: 'It says what should be done.',
    shownBy: ofFirst(
      ({ first, own, orders, material }) =>
        material.textType === 'opinion' &&
        ((isDemand(first) && !/\bshould have\b/u.test(first.text)) ||
          PROPOSES.test(first.text) ||
          own.filter((one) => orders.has(one)).length > 1),
    ),
  },
  {
    does: 'It answers a question that has just been asked.',
    isPlain: true,
    shownBy: ofFirst(({ first, before }) => {
      const last = before.at(-1)!;
      return /\?$/u.test(last.text) && !last.quoted && !TURNS.test(first.text) && !/\?$/u.test(first.text);
    }),
  },
  {
    does: 'It tells what followed from what stands just before it.',
    isPlain: true,
    shownBy: ofFirst(({ first }) =>
      /^(?:As a (?:result|consequence)(?! of\b)|The (?:result|effect|upshot|consequence)s? (?:was|is|were|are)(?= (?:an?|the|that|not)\b|,)|That is why|This is why|Because of this|Therefore,)/u.test(
        first.text,
      ),
    ),
  },
  {
    does: 'It sets something against what stands just before it.',
    shownBy: ofFirst(({ first }) => TURNS.test(first.text) && !/\?$/u.test(first.text)),
  },
];

/** What was said before is granted. */
const IS_TRUE =
  /^(?:All (?:of )?)?(?:[Tt]hat|[Tt]his) is (?:all |quite |perfectly |also )?true\b|\b(?:has|have) a point\b/u;

const PROPOSES =
  /\b(?:my|these|one|two|three|four|five) (?:\p{L}+ ){0,2}(?:proposals?|suggestions?)\b|\bI (?:would )?propose\b|\bwhat I would (?:do|ask)\b/u;

const TURNS =
  /^(?:But|Yet|However(?!,? (?:you|we|they|one|much|many|hard|long)\b)|Even so|Nevertheless|Nonetheless|By contrast|On the other hand|Still,)\b(?!,? (?:for (?:now|the moment)|what\b|why\b|how\b|who\b|first\b))/u;

const UNKNOWN =
  /\b(?:[Nn]obody|[Nn]o one|[Nn]o-one) (?:\p{L}+ )?(?:knows|can say|is sure|can tell) (?:(?:for )?(?:sure|certain)|exactly|yet|how|why|what|whether|who|when|where|which|if)\b|\bis (?:still )?(?:not (?:yet )?(?:known|understood)|unknown|unclear)\b/u;

/** What is said is a view, not `Mass on Sunday`. */
const HOLDS =
  /\b(?:say|answer|object|argue|reply|retort|protest|point out|told|tell (?:us|you|me)|claim|insist|complain|warn|fear)s?(?:,|:)? (?:that|it|this|there|we|i|he|she|they|the \p{L}+ (?:is|are|was|were|has|have|had|will|would))\b/u;

function placesOf(material: StudyMaterial): Place[] {
  const among = byParagraph(material.passages);
  const orders = new Set(ordersIn(material.passages));
  return [...among].flatMap(([number, own]) => {
    const before = among.get(number - 1);
    const [first] = own;
    const isPlain = first?.prose && !/^["“‘]/u.test(first.text) && own.length > 1;
    return before && first && isPlain ? [{ first, own, before, orders, material }] : [];
  });
}

/** What it does, where that is one thing only. */
function workAt(place: Place): Found | undefined {
  const [one, other] = WORKS.flatMap((work) => {
    const shown = work.shownBy(place);
    return shown ? [{ first: place.first, place, work, shown }] : [];
  });
  return other ? undefined : one;
}

/** One paragraph for each work, the rarest works, in text order. */
const distinct = (found: readonly Found[]): Found[] =>
  WORKS.flatMap((work) => found.filter((one) => one.work === work).slice(-1))
    .slice(0, MOST)
    .sort((a, b) => a.first.index - b.first.index);
