/** What paragraphs do for a text, where their own words tell for certain: they turn, grant a point, give an example, answer a question. */

import { isGranted, isObjection } from '../argument.js';
import type { StudyMaterial } from '../material.js';
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
  const free = WORKS.filter((work) => work.isPlain && !found.some((each) => each.work === work));
  const spare = free.slice(0, Math.max(1, CHOICES - found.length));
  const numbers = found.map(({ first }) => `¶${first.paragraph}`);
  return [
    candidate(one.first, {
      frame: 'paragraph-work',
      kind: 'matching',
      prompt: `What does each of these paragraphs do in the text? Match ${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1)} with what they do. ${LEFT_OVER[spare.length]} left over.`,
      choices: [...found.map(({ work }) => work), ...spare].map(({ does }) => does).sort(),
      answer: found
        .map(({ first, work }) => `¶${first.paragraph}: ${work.does.replace(/\.$/u, '')} (${opening(first)})`)
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
  readonly before: readonly Passage[];
  readonly material: StudyMaterial;
}

interface Found {
  readonly first: Passage;
  readonly work: Work;
}

interface Work {
  readonly does: string;
  /** Nobody could think so of a paragraph that does something else; only such a one may be left over. */
  readonly isPlain?: true;
  readonly isSo: (place: Place) => boolean;
}

/** The rarest first. */
const WORKS: readonly Work[] = [
  {
    does: 'It gives an example of what stands just before it.',
    isPlain: true,
    isSo: ({ first }) =>
      /^(?:(?:Take|Consider|Think of) (?:the |\p{Lu})|One (?:such|example)\b|[^,.]{0,40}\bfor (?:example|instance)\b)/u.test(
        first.text,
      ),
  },
  {
    does: 'It grants the other side a point.',
    isSo: ({ first, material }) => material.textType === 'opinion' && isGranted(first),
  },
  {
    does: 'It names an objection that others make.',
    isSo: ({ first, material }) =>
      material.textType === 'opinion' &&
      !/\b(?:is|are|be) right\b/u.test(first.text) &&
      (isObjection(first) || /\bobjections?\b/u.test(first.text)),
  },
  {
    does: 'It admits that something is not known.',
    isSo: ({ first }) => !first.quoted && UNKNOWN.test(first.text),
  },
  {
    does: 'It says what should be done.',
    isSo: ({ first, material }) => material.textType === 'opinion' && isDemand(first),
  },
  {
    does: 'It answers a question that has just been asked.',
    isPlain: true,
    isSo: ({ first, before }) => {
      const last = before.at(-1)!;
      return /\?$/u.test(last.text) && !last.quoted && !TURNS.test(first.text) && !/\?$/u.test(first.text);
    },
  },
  {
    does: 'It tells what followed from what stands just before it.',
    isPlain: true,
    isSo: ({ first }) =>
      /^(?:As a (?:result|consequence)|The (?:result|effect|upshot|consequence)s? (?:was|is|were|are)|That is why|This is why|Because of this|Therefore)\b/u.test(
        first.text,
      ),
  },
  {
    does: 'It sets something against what stands just before it.',
    isSo: ({ first }) => TURNS.test(first.text) && !/\?$/u.test(first.text),
  },
];

const TURNS =
  /^(?:But|Yet|However|Even so|Nevertheless|Nonetheless|By contrast|On the other hand|Still,)\b(?!,? (?:for (?:now|the moment)|what\b|why\b|how\b|who\b|first\b))/u;

const UNKNOWN =
  /\b(?:[Nn]obody|[Nn]o one|[Nn]o-one) (?:\p{L}+ )?(?:knows|can say|is sure|can tell)\b|\bis (?:still )?(?:not (?:yet )?(?:known|understood)|unknown|unclear)\b/u;

function placesOf(material: StudyMaterial): Place[] {
  const among = byParagraph(material.passages);
  return [...among].flatMap(([number, own]) => {
    const before = among.get(number - 1);
    const [first] = own;
    const isPlain = first?.prose && !/^["“‘]/u.test(first.text) && own.length > 1;
    return before && first && isPlain ? [{ first, before, material }] : [];
  });
}

/** What it does, where that is one thing only. */
function workAt(place: Place): Found | undefined {
  const [work, other] = WORKS.filter(({ isSo }) => isSo(place));
  return work && !other ? { first: place.first, work } : undefined;
}

/** One paragraph for each work, the rarest works, in text order. */
const distinct = (found: readonly Found[]): Found[] =>
  WORKS.flatMap((work) => found.filter((one) => one.work === work).slice(-1))
    .slice(0, MOST)
    .sort((a, b) => a.first.index - b.first.index);
