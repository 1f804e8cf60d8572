/** Which mentions are no names after all: capitals that only open a sentence, titles of works, species. */

import { contains } from '../../base/span.js';
import type { Analysis, NameHints } from '../analysis.js';
import { isDemonym, isKnownPlace } from './countries.js';
import { genderOfName } from './first-names.js';
import type { Weighed } from './groups.js';
import { KNOWN_ORGANIZATIONS, ORGANIZATION_HEADS, STANDALONE_HEADS, THING_HEADS } from './institutions.js';
import type { Spelling } from './lines.js';
import type { NameMention } from './mentions.js';
import { keyOf } from './name-keys.js';
import {
  CAPITALISED_TERMS,
  OPENERS,
  PARTICLES,
  SPECIES_NOUNS,
  SPEECH_VERBS,
  WORK_NOUNS,
} from './ordinary-words.js';
import { isWater } from './waters.js';

/** It stands in quotation marks whose words are all capitalised, or after "the novel". */
export function inTitleOfWork(mention: NameMention, analysis: Analysis): boolean {
  if (isIntroduced(mention)) return true;
  const run = analysis.quotedRuns.find((one) => contains(one.inner, mention));
  return (
    run !== undefined && isTitleCase(analysis.article.text.slice(run.inner.start, run.inner.end), mention)
  );
}

/** `the novel Bitter Harvest`, `her film, The Ferry`, `she wrote The Ferry`, `he read Please Come Home`. */
function isIntroduced({ line, from, words }: NameMention): boolean {
  const before = line.words[from - 1];
  const { text, gap } = words[0]!;
  if (!before || words.length < 2 || KNOWN_ORGANIZATIONS.has(words.map((word) => word.text).join(' ')))
    return false;
  if (continuesTitle(line.words, from)) return true;
  if (WORK_NOUNS.has(before.lower)) return gap === ' ' || (gap === ', ' && text === 'The');
  const isTitle = text === 'The' || (words.length > 2 && OPENERS.has(words[0]!.lower));
  return gap === ' ' && isTitle && MAKING.has(before.lower);
}

/** `her Tales from a Walled Garden`: the rest of a title. */
function continuesTitle(words: NameMention['line']['words'], at: number): boolean {
  let before = at - 1;
  while (before >= at - 2 && /^(?:from|of|in|on|a|an|the)$/.test(words[before]?.text ?? '')) before--;
  const head = words[before];
  return before < at - 1 && head !== undefined && head.capital && !head.opens && WORK_HEADS.test(head.text);
}

const WORK_HEADS = /^(?:Tales?|Stories|Chronicles?|Adventures?|Memoirs?|Poems|Songs?|Notes|Legends?|Diary)$/;

const MAKING = new Set(
  'wrote titled entitled read reads reading adapted translated directed filmed staged'.split(' '),
);

function isTitleCase(quoted: string, mention: NameMention): boolean {
  const words = quoted.match(/[\p{L}’']+/gu) ?? [];
  if (words.length > 9 || words.length < 2 || /[.!?]$/.test(quoted)) return false;
  const long = words.filter((word) => word.length > 3);
  return (
    long.length > 0 &&
    long.every((word) => /^\p{Lu}/u.test(word)) &&
    (words.length > mention.words.length || words.length > 2 || mention.words[0]!.opens)
  );
}

/** Keeps the mentions that are names beyond reasonable doubt. */
export function dropDoubtful(weighed: readonly Weighed[], spelling: Spelling, hints: NameHints): Weighed[] {
  const sure = weighed.filter((one) => !isOpening(one.mention));
  const sureWords = new Set(sure.flatMap(({ mention }) => mention.words.map((word) => word.text)));
  const hinted = new Set(
    [
      ...hints.people,
      ...hints.places,
      ...hints.organizations,
      ...Object.keys(hints.aliases),
      ...Object.values(hints.aliases).flat(),
    ].map((name) => keyOf(name.split(' '))),
  );
  return weighed.filter((one) => {
    if (hinted.size > 0 && hinted.has(keyOf(one.mention.words.map((word) => word.text)))) return true;
    if (isNoName(one.mention, spelling)) return false;
    return !isOpening(one.mention) || provesItself(one, sureWords, spelling);
  });
}

/** A single word whose capital may come from opening a sentence. */
const isOpening = ({ words, title }: NameMention): boolean => words.length === 1 && words[0]!.opens && !title;

function provesItself(
  { mention, votes }: Weighed,
  sureWords: ReadonlySet<string>,
  spelling: Spelling,
): boolean {
  const [word] = mention.words as [NameMention['words'][0]];
  if (sureWords.has(word.text) && !OPENERS.has(word.lower)) return true;
  if (/^\p{Lu}{2,}$/u.test(word.text)) return true;
  if (OPENERS.has(word.lower) || spelling.lower.has(word.lower)) return false;
  if (isKnownPlace(word.text) || KNOWN_ORGANIZATIONS.has(word.text) || genderOfName(word.text)) return true;
  if (/\p{Ll}\p{Lu}|^\p{Lu}{2,}$/u.test(word.text)) return true;
  const next = mention.line.words[mention.to];
  const speaks = next !== undefined && /^\s$/u.test(next.gap) && SPEECH_VERBS.has(next.lower);
  return (speaks || votes.person >= 2.5) && !/(?:s|ing|ed|ly|tion|ists?)$/.test(word.lower);
}

function isNoName(mention: NameMention, spelling: Spelling): boolean {
  const { words, line, from, to, title } = mention;
  const before = line.words[from - 1];
  const next = line.words[to];
  if (
    next?.gap === ' ' &&
    /^(?:\d+(?:[.,]\d+)?|[B-HJ-Z])$/.test(next.text) &&
    words.length === 1 &&
    LABELS.test(words[0]!.text)
  )
    return true;
  if (MEMBERS.test(words[0]!.text) && next?.lower === 'of') return true;
  if (
    before?.lower === 'of' &&
    MEMBERS.test(line.words[from - 2]?.text ?? '') &&
    STANDALONE_HEADS.has(words[0]!.text)
  )
    return true;
  if (next?.gap === ' ' && /^(?:v|vs)$/.test(next.text)) return true;
  if (words[words.length - 1]!.possessive && EPONYMS.test(next?.lower ?? '')) return true;
  if (
    words[1]?.lower === 'of' &&
    /^(?:Duke|Duchess|Earl|Prince|Marquis)$/.test(words[0]!.text) &&
    words[0]!.gap === ', '
  )
    return true;
  if (before && SPECIES_NOUNS.has(before.lower) && words[0]!.gap === ' ') return true;
  const last = words[words.length - 1]!.text;
  if (
    words.length > 1 &&
    /s$/.test(last) &&
    CAPITALISED_TERMS.has(last) &&
    !KNOWN_ORGANIZATIONS.has(words.map(({ text }) => text).join(' '))
  )
    return true;
  if (words.length > 1 || title) return words.every((word) => !word.capital || isDemonym(word.text));
  const [word] = words as [NameMention['words'][0]];
  if (isWater(mention)) return false;
  if (/^\p{Lu}\.?$/u.test(word.text) || isDemonym(word.text)) return true;
  if (PARTICLES.has(word.lower) && !genderOfName(word.text)) return true;
  if (isKnownPlace(word.text) && !word.opens) return false;
  if (
    THING_HEADS.has(word.text) ||
    (OPENERS.has(word.lower) && /\p{Ll}/u.test(word.text) && !genderOfName(word.text))
  )
    return true;
  if (ORGANIZATION_HEADS.has(word.text))
    return (
      !KNOWN_ORGANIZATIONS.has(word.text) &&
      !STANDALONE_HEADS.has(word.text) &&
      !spelling.capital.has(word.text)
    );
  if (next?.gap === ' ' && /^(?:company|firm|brewery|corporation)$/.test(next.lower)) return false;
  if (/.(?:ment|tion|ness|ity|ism|ology|ics)$/.test(word.lower) && !KNOWN_ORGANIZATIONS.has(word.text))
    return true;
  return spelling.lower.has(word.lower) && !genderOfName(word.text) && !/^\p{Lu}{2,}$/u.test(word.text);
}

/** `a Member of Parliament` is a rank. */
const MEMBERS = /^Members?$/;

/** `Brandell's disease` is not about a person. */
const EPONYMS =
  /^(?:disease|syndrome|law|laws|theorem|constant|effect|paradox|principle|razor|equation|equations|comet|chorea|palsy)$/;
const LABELS =
  /^(?:Boeing|Airbus|Apollo|Route|Highway|Type|Class|Grade|Phase|Stage|Level|Room|Flight|Unit|Block|Day|Year|Week|Step|Group|Rule|Law|Act|Number|Article|Resolution)$/;
