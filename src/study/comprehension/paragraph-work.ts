/** What paragraphs do for a text, where their own words tell for certain: they turn, go back in time, give an example, let another side speak. */

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
  const found = withoutDoubt(material, distinct(placesOf(material).flatMap((place) => workAt(place) ?? [])));
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
        .map(
          ({ first, own, work }) =>
            `¶${first.paragraph}: ${work.does.replace(/\.$/u, '')} (${opening((work.does === SPEAKS && own.find(({ quoted }) => quoted)) || first)})`,
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

/** A new voice may also turn, or see things differently: it is asked for only where no other of the paragraphs has one. */
const withoutDoubt = (material: StudyMaterial, found: readonly Found[]): readonly Found[] =>
  found.some(({ work, own }) => work.does !== SPEAKS && own.some((one) => newcomerIn(material, one)))
    ? found.filter(({ work }) => work.does !== SPEAKS)
    : found;

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
  readonly material: StudyMaterial;
}

interface Found {
  readonly first: Passage;
  readonly own: readonly Passage[];
  readonly work: Work;
}

interface Work {
  readonly does: string;
  /** Nobody could think so of a paragraph that does something else; only such a one may be left over. */
  readonly isPlain?: true;
  readonly isSo: (place: Place) => boolean;
}

const SPEAKS = 'It lets somebody speak who has not been named before.';

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
    does: 'It goes back to an earlier time.',
    isSo: ({ first, before, material }) => {
      const [year] = yearsIn(material, [first]).filter(({ at }) => at < OPENING);
      const known = yearsIn(material, before);
      const told = yearsIn(material, material.passages.slice(0, first.index));
      const latest = Math.max(...[...known, ...told].map((one) => one.year));
      if (/^.{0,50}\bsince (?:\p{L}+ )?\d{4}\b/u.test(first.text)) return false;
      return year !== undefined && latest - year.year >= 2 && known.every((one) => one.year > year.year);
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
    does: 'It comes down to the present.',
    isSo: ({ first, before, material }) =>
      /^(?:Today|Now|Nowadays|These days|At present)\b,? (?!then\b|that\b|look\b|imagine\b|consider\b|for\b|to\b)/u.test(
        first.text,
      ) && yearsIn(material, before).length > 0,
  },
  {
    does: SPEAKS,
    isSo: ({ own, first, material }) => own.some(({ quoted }) => quoted) && newcomerIn(material, first),
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

/** A sentence names a person whom nothing before it does. */
const newcomerIn = ({ names }: StudyMaterial, { sentence, paragraph }: Passage): boolean =>
  names.some(
    ({ kind, name, mentions }) =>
      kind === 'person' &&
      name.includes(' ') &&
      mentions[0]?.paragraph === paragraph &&
      mentions[0].start >= sentence.start &&
      mentions[0].start < sentence.end,
  );

/** Characters of a sentence that may stand before its date, so that the date opens the paragraph. */
const OPENING = 50;

/** The years that sentences tell, and how far from their beginning. */
const yearsIn = ({ map, passages }: StudyMaterial, among: readonly Passage[]) => {
  const indices = new Set(among.map(({ index }) => index));
  return map.moments
    .filter(({ told, sentence }) => told && indices.has(sentence))
    .map(({ at, start, sentence }) => ({ year: at.year, at: start - passages[sentence]!.sentence.start }));
};

function placesOf(material: StudyMaterial): Place[] {
  const among = byParagraph(material.passages);
  return [...among].flatMap(([number, own]) => {
    const before = among.get(number - 1);
    const [first] = own;
    const isPlain = first?.prose && !/^["“‘]/u.test(first.text) && own.length > 1;
    return before && first && isPlain ? [{ first, own, before, material }] : [];
  });
}

/** What it does, where that is one thing only. */
function workAt(place: Place): Found | undefined {
  const [work, other] = WORKS.filter(({ isSo }) => isSo(place));
  return work && !other ? { first: place.first, own: place.own, work } : undefined;
}

/** One paragraph for each work, the rarest works, in text order. */
const distinct = (found: readonly Found[]): Found[] =>
  WORKS.flatMap((work) => found.filter((one) => one.work === work).slice(-1))
    .slice(0, MOST)
    .sort((a, b) => a.first.index - b.first.index);
