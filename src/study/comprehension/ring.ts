/** A text that ends with something from its beginning: what is it, and what is said of it each time? */

import { phraseAt } from '../../grammar/lookup.js';
import { is, isPersonNoun } from '../../lexicon/index.js';
import type { StudyMaterial } from '../material.js';
import type { Passage } from '../passages.js';
import { type Candidate, candidate } from './candidate.js';
import { inQuotes } from './neighbours.js';

/** Shorter texts have no far end, and a word of many paragraphs is only what the text is about. */
const FEWEST_PARAGRAPHS = 8;
const MOST_BETWEEN = 1;
/** What stands in more is no rival: the text is about it. */
const MOST_OF_RIVAL = 3;
const LONGEST = 45;

/** One for a text whose last paragraph takes up a thing of its opening that the middle leaves alone. */
export function ringQuestion(material: StudyMaterial): Candidate[] {
  const { textType, analysis } = material;
  const last = analysis.article.paragraphs.length;
  if (textType === 'news' || last < FEWEST_PARAGRAPHS) return [];
  const rings = [...material.reading.nounUses].flatMap(([noun, uses]) => ringOf(material, noun, uses) ?? []);
  const [best, second] = rings.sort((one, two) => two.uses - one.uses);
  // Where two things come back, nobody can say which is meant.
  if (!best || best.uses === second?.uses || best.between > MOST_BETWEEN || !best.isThing) return [];
  const { opening, ending } = best;
  const named = wordIn(best);
  return [
    candidate(opening, {
      frame: 'ring',
      kind: 'short-answer',
      prompt: `The last paragraph (¶${ending.paragraph}) takes up something from the opening (¶${opening.paragraph}). Name the thing, and write down the words in which it appears each time.`,
      answer: `The ${named}. ¶${opening.paragraph}: ${inQuotes(unmarked(opening.text))}. ¶${ending.paragraph}: ${inQuotes(unmarked(ending.text))}.`,
      level: 'analyse',
      lines: 3,
      beside: [ending],
    }),
  ];
}

/** As the text writes it at the end, one or several, with a word that goes before it both times: `chip shop`. */
function wordIn({ opening, ending, noun }: Ring): string {
  const [first, last] = [opening, ending].map(({ tokens }) => {
    const at = tokens.findIndex(({ lemma, pos }) => lemma === noun && pos === 'NOUN');
    return { word: tokens[at]?.lower ?? noun, before: tokens[at - 1] };
  });
  const isPart = /^(?:NOUN|ADJ|VERB)$/u.test(last!.before?.pos ?? '');
  return isPart && first!.before?.lower === last!.before?.lower
    ? `${last!.before!.lower} ${last!.word}`
    : last!.word;
}

interface Ring {
  readonly noun: string;
  readonly opening: Passage;
  readonly ending: Passage;
  /** How often the opening and the ending speak of it. */
  readonly uses: number;
  /** In how many paragraphs of the middle it stands. */
  readonly between: number;
  /** It is brought in as a thing, `a thin line`, not as part of another, `phone covers`. */
  readonly isThing: boolean;
}

function ringOf(
  { analysis, passages, reading }: StudyMaterial,
  noun: string,
  uses: readonly number[],
): Ring | undefined {
  if (
    noun.length < 4 ||
    is(noun, 'time-unit') ||
    (is(noun, 'unit') && uses.some((use) => analysis.tokens[use - 1]?.pos === 'NUM')) ||
    is(noun, 'season') ||
    is(noun, 'day-part') ||
    VAGUE.test(noun) ||
    isPersonNoun(noun)
  )
    return undefined;
  // `a chip shop` is no chip, `the town's clerk` no town.
  if (uses.some((use) => /^(?:NOUN|PART)$/u.test(analysis.tokens[use + 1]?.pos ?? ''))) return undefined;
  const last = analysis.article.paragraphs.length;
  const at = (use: number): Passage => passages[analysis.tokens[use]!.sentence]!;
  const paragraphs = new Set(uses.map((use) => at(use).paragraph));
  const [opening, ending] = [
    uses.map(at).find(({ paragraph }) => paragraph <= 2),
    uses.map(at).findLast(({ paragraph }) => paragraph === last),
  ];
  const between = [...paragraphs].filter((paragraph) => paragraph > 2 && paragraph < last).length;
  if (!opening || !ending || between > Math.max(MOST_OF_RIVAL, last / 3)) return undefined;
  // `It lived in her handbag` speaks of something else.
  const isClear =
    !/^(?:It|They)\b/u.test(opening.text) &&
    [opening, ending].every(({ words, prose }) => prose && words >= 7 && words <= LONGEST);
  const phrase = phraseAt({ ...reading, ...reading.unquoted }, uses[0]!);
  const isThing =
    isClear && phrase?.head === uses[0] && OWNED.test(analysis.tokens[phrase!.firstToken]!.lower);
  const there = uses.map(at).filter(({ paragraph }) => paragraph <= 2 || paragraph === last);
  return { noun, opening, ending, between, isThing, uses: there.length };
}

const OWNED = /^(?:an?|the|my|your|his|her|its|their|our|two|three)$/u;

/** Words that say nothing of what they stand for. */
const VAGUE =
  /^(?:thing|way|people|person|part|kind|sort|place|side|lot|bit|case|fact|word|name|number|time|moment|man|woman|child|knee|foot|eye|face|arm|leg|finger|shoulder|mouth|back|hair|voice|world|life|hand|head|question|reason|point|half|rest|other|something|nothing|anybody|everybody|idea|end|start|side|matter|work|country|town|city|village|island|year|story|nation|coast|sea|water|region|government|mother|father|cell|law|road)$/u;

/** Speech may begin in one sentence and end in another. */
const unmarked = (text: string): string => text.replace(/["“”]/gu, '');
