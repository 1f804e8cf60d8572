/** Questions over the whole text: events to put in order, people to match with their roles, a list to give back. */

import type { NamedEntity } from '../../language/analysis.js';
import type { TimelineEntry } from '../guide.js';
import type { Passage } from '../passages.js';
import { wholeOf } from '../passages.js';
import type { Candidate } from './candidate.js';
import { isRole } from './definitions.js';
import { passageWith, type Reading } from './reading.js';

/** Four dated events of different years, listed by their first words, to be put in order. */
export function sequenceQuestion({ material, byParagraph }: Reading): Candidate[] {
  const dated = spreadOut(
    material.timeline.flatMap((entry) => eventOf(entry, passageOf(byParagraph, entry.event)) ?? []),
  );
  if (dated.length < 3) return [];
  const listed = [...dated].sort((one, two) => (one.text < two.text ? -1 : 1));
  if (listed.every((event, i) => event === dated[i])) listed.reverse();
  const first = dated[0]!;
  return [
    {
      pattern: 'order',
      question: {
        kind: 'sequence',
        prompt: 'Put these events in the order in which they happened, the earliest first.',
        choices: listed.map(({ text }) => text),
        answer: dated.map(({ text, when }) => `${text} (${when})`).join('; '),
        evidence: first.evidence,
        level: 'understand',
        lines: 1,
      },
      worth: dated.length >= 4 ? 0.3 : 0,
      sentences: [],
    },
  ];
}

interface DatedEvent {
  readonly text: string;
  readonly when: string;
  readonly iso: string;
  readonly evidence: TimelineEntry['event'];
}

function passageOf(
  passages: Reading['byParagraph'],
  { paragraph, start }: TimelineEntry['event'],
): Passage | undefined {
  return passages
    .get(paragraph)
    ?.find(({ sentence, origin }) => start >= sentence.start - origin && start < sentence.end - origin);
}

/** The event with its date left out: cut off at either end, shown as […] in the middle. */
function eventOf({ when, iso, event }: TimelineEntry, passage: Passage | undefined): DatedEvent | undefined {
  if (
    !iso ||
    /["“”„«»]/u.test(event.text) ||
    !/\d{3}|\byear \d/u.test(when) ||
    /\b(?:since|before|after|between|until|by)\b/iu.test(when)
  )
    return undefined;
  const date = new RegExp(`(?:^|,? )(?:(?:on|in|at|by) )?${escaped(when)}(?=[ ,.;:]|$),?`, 'iu').exec(
    event.text,
  );
  if (!date) return undefined;
  const before = event.text.slice(0, date.index).trim();
  // Between commas, or after `who` or `published`, it dates something else.
  if (DATES_ASIDE.test(before)) return undefined;
  // A date in a subordinate clause does not date the main one.
  if (clauseOf(before) !== before) return undefined;
  const after = clauseOf(event.text.slice(date.index + date[0].length));
  const text = [before, after]
    .filter(Boolean)
    .join(before && after ? ' […] ' : '')
    .replace(LINK, '');
  const words = text.split(/\s+/u);
  if (
    words.length < 4 ||
    words.length > 18 ||
    OTHER_TIME.test(text) ||
    /\b(?:might|would|could)\b/u.test(text) ||
    LEANS.test(text) ||
    HANGS.test(text) ||
    !passage ||
    !hasVerbOf(passage, words) ||
    /\b(?:I|we|my|our|had)\b/u.test(text)
  )
    return undefined;
  return {
    text: text.charAt(0).toUpperCase() + text.slice(1),
    when,
    iso,
    evidence: event,
  };
}

/** What is left of a sentence without any of its verbs is no event. */
const hasVerbOf = ({ tokens }: Passage, words: readonly string[]): boolean =>
  tokens.some(({ pos, text }) => (pos === 'VERB' || pos === 'AUX') && words.includes(text));

const DATES_ASIDE =
  /\b(?:of|for|to|from|since|the)$|, (?:\p{L}+ed|begun|built|written|made|born)$|\b(?:who|which|that|where|when)\b|^(?:In|At|On|From|With) .*(?:ed|begun|built|written|made)$/u;

/** The first clause, without its full stop. */
const clauseOf = (text: string): string =>
  text
    .trim()
    .replace(/[.]$/u, '')
    .split(/;|:(?=\s|$)|, (?:which|who|where|and|but|while|though|although|nobody|he|she|they|it) /u)[0]!
    .trim();

/** Another date would give the order away. */
const OTHER_TIME = /\b(?:1[0-9]|20)\d\d\b|\b(?:later|earlier|until|since)\b/iu;

/** A link to the sentence before, which has no place in a list. */
const LINK = /^(?:but|and|yet|so|however|moreover|indeed|nevertheless),?\s+/iu;

const LEANS =
  /^(?:or|nor|then|there|thus|also|instead|meanwhile|finally|soon|he|she|it|they|this|these|that|when|today|now|still|if|others|some|another|its|his|her|their|after|before|of)\b/iu;

/** A number without what it counts, or a pronoun left at the end. */
const HANGS =
  /^(?:(?:fewer|more|less|about|around|almost|nearly|over|some|only) )?(?:than )?[\d,.]+(?: (?:m|b)illion)? (?:\p{Ll}+ed|was|were|had)\b|\b(?:it|them|there|so)$|^the (?:first|second|third|others?|last) (?:was|were|had|is)\b/iu;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** At most four events of different years; the timeline has them in order of time. */
function spreadOut(events: readonly DatedEvent[]): DatedEvent[] {
  const distinct = events.filter(
    (event, i) => i === 0 || event.iso.slice(0, 4) !== events[i - 1]!.iso.slice(0, 4),
  );
  if (distinct.length <= 4) return distinct;
  const step = (distinct.length - 1) / 3;
  return [0, 1, 2, 3].map((i) => distinct[Math.round(i * step)]!);
}

/** People and the roles that the text gives them; the roles are listed in alphabetical order. */
export function matchingQuestion(reading: Reading): Candidate[] {
  const cast = reading.material.names.flatMap((named) => castMember(reading, named) ?? []);
  const distinct = cast
    .filter((one, i) => cast.findIndex((two) => two.role.toLowerCase() === one.role.toLowerCase()) === i)
    .slice(0, 5);
  const [first] = distinct;
  if (!first || distinct.length < 4) return [];
  const names = distinct.map(({ name }) => name).sort((one, two) => (one < two ? -1 : 1));
  return [
    {
      pattern: 'match',
      question: {
        kind: 'matching',
        prompt: `Match each person with the role that the text gives: ${names.join('; ')}.`,
        choices: distinct
          .map(({ role }) => role)
          .sort((one, two) => (one.toLowerCase() < two.toLowerCase() ? -1 : 1)),
        answer: distinct.map(({ name, role }) => `${name}: ${role}`).join('; '),
        evidence: wholeOf(first.passage),
        level: 'remember',
        lines: 1,
      },
      worth: 0,
      sentences: [],
    },
  ];
}

interface CastMember {
  readonly name: string;
  readonly role: string;
  readonly passage: Passage;
}

function castMember(reading: Reading, named: NamedEntity): CastMember | undefined {
  const { kind, name, role } = named;
  if (
    kind !== 'person' ||
    !role ||
    role.split(' ').length > 8 ||
    /^\p{Ll}+$/u.test(role) ||
    !isRole(role) ||
    !name.includes(' ')
  )
    return undefined;
  const passage = passageWith(reading, named, role);
  return passage && !name.includes(role) ? { name, role, passage } : undefined;
}

const NUMBERS: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7 };

/** `four main signs:` and then a list of four. */
export function listQuestion({ material, passages }: Reading): Candidate[] {
  return passages.flatMap((passage) => {
    const match = /\b(two|three|four|five|six|seven) ((?:\p{Ll}+ ){0,2}\p{Ll}+s):$/u.exec(passage.text);
    const list = material.analysis.article.paragraphs[passage.paragraph];
    if (!match?.[1] || !match[2] || list?.kind !== 'list') return [];
    const text = material.analysis.article.text.slice(list.start, list.end);
    const items = text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
    if (items.length !== NUMBERS[match[1]]) return [];
    const heads = items.map((item) => /^[^.:;]{3,50}(?=[.:;])/u.exec(item)?.[0] ?? item);
    if (heads.some((head) => head.split(' ').length > 8)) return [];
    const trimmed = text.trimEnd();
    return [
      {
        pattern: 'list' as const,
        question: {
          kind: 'short-answer' as const,
          prompt: `Which ${match[1]} ${match[2]} does ¶${list.number} name?`,
          answer: heads.join('; '),
          evidence: { text: trimmed, paragraph: list.number, start: 0, end: trimmed.length },
          level: 'remember' as const,
          lines: 2,
        },
        worth: 0.5,
        sentences: [],
      },
    ];
  });
}
