/**
 * What the text tells of somebody for whom it has no noun: the words behind the name, as they stand, from the verb to the end of its
 * clause. `Ida Holm signed the lease.` gives "signed the lease". What leans on other words, or anybody does in passing, is no deed.
 */

import { firstWhere } from '../base/in-order.js';
import { clausesOf, isQuoted } from '../grammar/lookup.js';
import type { Reading } from '../grammar/reading.js';
import type { Mention, NamedEntity, Token } from '../language/analysis.js';
import { isDeed } from './deed-verbs.js';
import { extractOf } from './extract.js';
import type { Extract } from './guide.js';

/** The deed that has most to do with the rest of the text, the first of several; beside a role, which tells more, only one that has much to do with it, and none beside one with a clause. */
export function deedOf(reading: Reading, { mentions, role }: NamedEntity): Extract | undefined {
  if (role && / who /u.test(role)) return undefined;
  const told = mentions
    .flatMap((mention, i) => deedsAt(reading, mention, i === 0 && !role ? 1 : 0))
    .filter(({ text }) => !role?.includes(text) && !(role && text.startsWith(role.replace(/^who /u, ''))));
  const best = Math.max(role ? 2 : 1, ...told.map(({ worth }) => worth));
  const found = told.find(({ worth }) => worth === best);
  if (!found) return undefined;
  const { worth, ...deed } = found;
  return deed;
}

interface Deed extends Extract {
  /** How many of its nouns other sentences have, and more for what lasts. */
  readonly worth: number;
}

function deedsAt(reading: Reading, mention: Mention, opening: number): Deed[] {
  if (isQuoted(reading, mention)) return [];
  const { tokens, sentences, article } = reading.analysis;
  const sentence = firstWhere(sentences, ({ end }) => end > mention.start);
  const verbs = new Map([...verbsOf(reading, mention, sentence), ...verbsBeside(reading, mention, sentence)]);
  return [...verbs].flatMap(([verb, beside]) => {
    const words = predicateFrom(tokens, verb, sentences[sentence]!.endToken);
    const worth = isDeed(words) && isWhole(words) ? worthOf(reading, words) : undefined;
    if (worth === undefined) return [];
    const deed = extractOf(article, { start: words[0]!.start, end: words.at(-1)!.end }, mention.paragraph);
    return { ...deed, worth: worth + beside + (isHabit(words) ? Math.max(beside, opening) : 0) };
  });
}

/** The first token of a verb, and how much more it tells for its place. */
type Verb = readonly [token: number, more: number];

/** The verbs that have the name alone for their subject, however far behind it they stand: `Tor is 26, and keeps goats`. */
const verbsOf = (reading: Reading, { start, end }: Mention, sentence: number): Verb[] =>
  clausesOf(reading, sentence)
    .filter(({ kind, subject, verb, opener }) => {
      if (!subject || !(kind === 'main' || (kind === 'relative' && isFull(reading, opener!)))) return false;
      if (verb.form !== 'finite' || verb.negated || verb.modal) return false;
      const { tokens } = reading.analysis;
      const { firstToken, endToken } = subject.phrase;
      const isMeant = tokens[firstToken]!.start <= start && tokens[endToken - 1]!.end === end;
      return isMeant && ![firstToken - 1, endToken].some((at) => JOINS.test(tokens[at]?.lower ?? ''));
    })
    .map(({ verb }) => [verb.firstToken, 0]);

/** `the scale on which Tor had weighed eels`; but `a line, which Tor takes to be the wall`, which lacks what it opens with. */
const isFull = ({ analysis: { tokens } }: Reading, opener: number): boolean =>
  /^(?:where|when)$/u.test(tokens[opener]!.lower) || tokens[opener - 1]?.pos === 'ADP';

const JOINS = /^(?:and|or)$/u;

/** The verbs that stand beside the name in one of the known places. */
function verbsBeside({ analysis }: Reading, mention: Mention, sentence: number): Verb[] {
  const { tokens, sentences, article } = analysis;
  const { start, end } = sentences[sentence]!;
  const ahead = article.text.slice(start, mention.start);
  const behind = article.text.slice(mention.end, end);
  return PLACES.flatMap((place): Verb[] => {
    const between = place.ahead.test(ahead) ? place.behind.exec(behind)?.[0] : undefined;
    if (between === undefined) return [];
    return [[firstWhere(tokens, (token) => token.end > mention.end + between.length), place.more]];
  });
}

/** Who somebody is, is told by what it does all the time, where the text names it first: `fries akara at a junction`. */
const isHabit = (words: readonly Token[]): boolean =>
  words.length > FEWEST && /[^s]s$/u.test(words[0]!.lower);

interface Place {
  readonly ahead: RegExp;
  /** What stands between the name and its verb. */
  readonly behind: RegExp;
  /** What is told beside the name rather tells who it is. */
  readonly more: number;
}

const PLACES: readonly Place[] = [
  {
    // Nothing, a time or a title, or a main clause that has ended.
    ahead:
      /^(?:[^“”"]*(?:; |, and ))?(?:(?:[IiOo]n|[Bb]y|[Aa]t|[Ss]ince|[Aa]fter|[Bb]efore|[Ff]rom|[Ll]ast|[Tt]hen|[Ll]ater|[Tt]his)\b[^,;:]{0,40},? )?(?:(?:M[rs]|Mrs|Dr|Prof|Sir|Cr)\.? )?$/u,
    // An age, or what somebody is.
    behind: /^(?:, [^,;:“”"–—]{1,90},)? (?:\p{Ll}+ly )?(?=\p{Ll})/u,
    more: 0,
  },
  {
    // `Tom and Ida Holm, who sell fish`, `the wife of Tom Holm, who sells fish`: not only the one that is named.
    ahead: /(?<!\b(?:and|or|of|with|than|like) (?:\p{Lu}\p{L}*\.? )?)$/u,
    // `, 34, who`, `, a teacher, who`, `, a teacher who`.
    behind: /^(?:, \d{1,3})?(?:, an? [^,;:“”"–—]{1,60}?)?,? who (?:(?:\p{Ll}+ly|now|still) )?(?=\p{Ll})/u,
    more: 1,
  },
];

/** The words from the verb to the first that begins something else; none where that would say which is meant: `a height that`. */
function predicateFrom(tokens: readonly Token[], verb: number, end: number): Token[] {
  let to = verb + 1;
  while (to < end && !isEnd(tokens, to)) to++;
  return WHICH.test(tokens[to]?.lower ?? '')
    ? []
    : tokens.slice(verb, to).filter(({ pos }) => pos !== 'SPACE');
}

function isEnd(tokens: readonly Token[], at: number): boolean {
  const { text, lower } = tokens[at]!;
  return (
    /^[.,;:!?–—()“”"‘]$/u.test(text) ||
    (BESIDE.test(lower) && !(lower === 'before' && isHowLong(tokens, at))) ||
    (WHICH.test(lower) && !PEOPLE.test(`${tokens[at - 3]?.lower} ${tokens[at - 1]!.lower}`)) ||
    (lower === 'and' && /^(?:VERB|AUX|PRON)$/u.test(tokens[at + 1]?.pos ?? ''))
  );
}

/** `retired the year before the storm` is no time without it; but `taught for ten years before the storm`. */
const isHowLong = (tokens: readonly Token[], before: number): boolean =>
  /^(?!for ).* (?:year|month|week|day|night)s?$/u.test(
    [3, 2, 1].map((back) => tokens[before - back]?.lower).join(' '),
  );

const BESIDE = /^(?:but|while|when|because|although|though|so|before|as)$/u;
const WHICH = /^(?:who|whom|whose|which|where|if|unless|until|than)$/u;
/** `one of those who signed`, `one of four people in France who are trained`. */
const PEOPLE = /\b(?:people|men|women|those|man|woman|person)\b/u;

const isWhole = (words: readonly Token[]): boolean =>
  words.length >= FEWEST &&
  words.length <= LONGEST &&
  words.some(({ pos }) => /^(?:NOUN|PROPN)$/u.test(pos)) &&
  !words.some((word, i) => leans(word, words[i - 1], words[i + 1])) &&
  !HANGS.test(words.at(-1)!.lower);

/** `those who`, `one of`, `the signatures that brought` say which. */
const leans = ({ lower }: Token, before: Token | undefined, after: Token | undefined): boolean =>
  lower === 'that'
    ? !(before?.pos === 'NOUN' && after?.pos === 'VERB')
    : LEANS.test(lower) && !/^(?:who|of)$/u.test(after?.lower ?? '');

const FEWEST = 4;
/** Words, marks counted. From judgement. */
const LONGEST = 16;

const LEANS =
  /^(?:not|never|ever|no|nobody|nothing|this|these|those|such|it|its|itself|himself|herself|him|them|they|their|there|here|then|now|today|yesterday|tomorrow|tonight|i|we|you|me|my|us|our|your|same|other|another|too|also|only|else|one|ones|so|either|neither|what|how|whether|why|again|hers|mine|theirs|ours)$|n[’']t$/u;

const HANGS =
  /^(?:and|or|of|in|to|for|on|at|by|with|from|into|over|the|an?|is|was|up|down|out|off|before|after|since|earlier|later)$/u;

/** How many of the nouns come back, and more for what lasts; undefined where a thing is meant that other words tell: `the door`. */
export function worthOf(
  { nounUses, analysis: { tokens } }: Reading,
  words: readonly Token[],
): number | undefined {
  const { sentence } = words[0]!;
  const comesBack = ({ lemma }: Token): boolean =>
    (nounUses.get(lemma) ?? []).some((at) => tokens[at]!.sentence !== sentence);
  const nouns = words.flatMap(({ pos }, i) => (pos === 'NOUN' ? [i] : []));
  const isLoose = nouns.some(
    (i) =>
      words.slice(Math.max(0, i - 3), i).some(({ lower }) => lower === 'the') &&
      !comesBack(words[i]!) &&
      !COMPLETED.test(words[i + 1]?.lower ?? '') &&
      words[i + 1]?.pos !== 'NOUN',
  );
  const lasts = lasting(words);
  return isLoose && lasts < 2 ? undefined : nouns.filter((i) => comesBack(words[i]!)).length + lasts;
}

const COMPLETED = /^(?:of|for|at|in|to|from|on|who|that)$/u;

/** `has fished for 51 years`, `who designs dashboards`, `took over the croft in 2022`. */
const lasting = (words: readonly Token[]): number =>
  words.some(({ lower }) => /^(?:years|decades|times|since)$/u.test(lower))
    ? 2
    : Number(words.some(({ lower }) => /^[12]\d{3}$/u.test(lower)));
