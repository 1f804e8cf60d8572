/** `The council sold the ship` as `did the council sell the ship`: undefined where the turning is not certain. */

import { pointersIn } from '../../../grammar/pointing.js';
import type { Stretch, VerbGroup } from '../../../grammar/reading.js';
import type { Token } from '../../../language/analysis.js';
import { formsOf, isDemonym, isFirstOrSecondPerson } from '../../../lexicon/index.js';
import { type Passage, textIn, tokensIn } from '../../passages.js';
import { nameFor } from '../pronoun-name.js';

import { type Main, mainIn } from './main-clause.js';

/** Words of the question. From judgement. */
const FEWEST = 3;
const MOST = 26;

interface Beside {
  /** The clause whose subject `it` and `they` stand for. */
  readonly before?: Stretch;
  /** The reason stands before it, so that it is one of each verb. */
  readonly isResult: boolean;
  /** Who gives the reason. */
  readonly source?: string;
}

/** The words behind `Why`, of a stretch that holds one main clause. */
export function turned(
  passage: Passage,
  stretch: Stretch,
  { before, isResult, source }: Beside,
): string | undefined {
  const main = mainIn(passage, stretch);
  const named = main && (isResult || !main.hasSecondVerb) ? subjectOf(passage, main, before) : undefined;
  const verbs = main && verbsOf(passage.reading.analysis.tokens, main.clause.verb);
  if (!main || !named || !verbs) return undefined;
  const { verb } = main.clause;
  const asked = { firstToken: stretch.firstToken, endToken: main.endToken };
  if (
    tokensIn(passage, asked).some(({ lower }) => isFirstOrSecondPerson(lower)) ||
    leansOn(passage, asked, main)
  )
    return undefined;
  const adverb = textOf(passage, { firstToken: main.subject.endToken, endToken: verb.firstToken });
  const rest = textOf(passage, { firstToken: verb.endToken, endToken: main.endToken }).replace(/^,.*$/u, '');
  if (main.pronoun !== undefined && main.pronoun !== 'it' && rest.split(' ').length < 2) return undefined;
  if (main.pronoun !== undefined && /\b(?:it|them|they|there)\b/u.test(rest)) return undefined;
  const when = main.before ? small(textIn(passage, main.before)) : '';
  const parts = [
    verbs.first,
    named === source && main.pronoun ? main.pronoun : named,
    adverb,
    verbs.rest,
    rest,
    when,
  ];
  const question = parts.filter((part) => part !== '').join(' ');
  const length = question.split(' ').length;
  return length >= FEWEST && length <= MOST && !UNSAFE.test(question) ? question : undefined;
}

/** Marks of speech, of asides and of questions; words that join it to the sentence before. */
const UNSAFE =
  /["“”„«»?!:;()–—]|\s-\s|(?:^|\s)['‘]|\b(?:therefore|thus|then|also|too|however|instead|perhaps|of course|for example|for instance|in turn|and even then)\b|\b(?:decline|refuse) to comment\b|\b(?:and|or|but)$/u;

const textOf = (passage: Passage, stretch: Stretch): string =>
  stretch.firstToken < stretch.endToken ? textIn(passage, stretch) : '';

const small = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** The subject as it reads inside a sentence, a pronoun by its name. */
function subjectOf(passage: Passage, { subject, pronoun }: Main, other?: Stretch): string | undefined {
  if (pronoun === undefined) return opened(passage, subject.firstToken, textIn(passage, subject));
  if (INDEFINITE.test(pronoun)) return pronoun;
  if (/^s?he$/u.test(pronoun)) return nameFor(passage, subject);
  const meant = other && mainIn(passage, other);
  if (!meant || meant.pronoun !== undefined || meant.isPerson || meant.clause.object) return undefined;
  return (pronoun === 'it' && !meant.isPlural) || (pronoun === 'they' && meant.isPlural)
    ? opened(passage, meant.subject.firstToken, textIn(passage, meant.subject))
    : undefined;
}

const INDEFINITE = /^(?:nobody|everybody|everyone|nothing|everything)$/u;

/** With a small letter, unless the word is a name or always has a capital; undefined where nobody can say. */
function opened(
  { reading: { analysis, nameAt }, sentence }: Passage,
  at: number,
  text: string,
): string | undefined {
  const { tokens, sentences } = analysis;
  const [word, next] = [tokens[at]!, tokens[at + 1]];
  const isFirst = at === sentence.firstToken || /[“"‘]/u.test(tokens[at - 1]!.text);
  if (!isFirst || nameAt[at] || isDemonym(word.text) || /^(?:\p{Lu}{2}|\p{Lu}\.|\p{Lu}-)/u.test(text))
    return text;
  const inside = tokens.filter(
    (one, i) => one.lower === word.lower && i !== at && i !== sentences[one.sentence]!.firstToken,
  );
  if (inside.length > 0)
    return inside.every(({ text: written }) => /^\p{Lu}/u.test(written)) ? text : small(text);
  const isDoubtful =
    word.pos === 'PROPN' && (next?.pos === 'PROPN' || /^(?:AUX|VERB)$/u.test(next?.pos ?? ''));
  return isDoubtful ? undefined : small(text);
}

type Verbs = { readonly first: string; readonly rest: string };

/** The verbs in two: what stands before the subject, and what behind it. */
function verbsOf(tokens: readonly Token[], { firstToken, endToken }: VerbGroup): Verbs | undefined {
  const [first, ...more] = tokens.slice(firstToken, endToken);
  if (!first) return undefined;
  const rest = more.map(({ lower, text }) => (/^n['’]?t$/u.test(lower) ? 'not' : text));
  const auxiliary = WHOLE[first.lower] ?? first.lower;
  const isAlone = !more.some(({ pos }) => pos === 'VERB' || pos === 'AUX');
  if (BE.test(auxiliary) || MODAL.test(auxiliary) || (!isAlone && HAVE_OR_DO.test(auxiliary)))
    return { first: auxiliary, rest: rest.join(' ') };
  if (rest.includes('not') || (first.lemma === 'use' && tokens[endToken]?.lower === 'to')) return undefined;
  const helper = helperOf(first);
  return helper === undefined ? undefined : { first: helper, rest: [first.lemma, ...rest].join(' ') };
}

const WHOLE: Readonly<Record<string, string>> = { ca: 'can', wo: 'will', '’re': 'are', '’ll': 'will' };
const BE = /^(?:is|are|was|were)$/u;
/** `Why may` asks for leave. */
const MODAL = /^(?:will|would|should|can|could|might|must)$/u;
const HAVE_OR_DO = /^(?:has|have|had|does|do|did)$/u;

/** `did` for a past that no other form of its verb is; `do` where nothing but the plural can be meant. */
function helperOf({ lower, lemma, pos }: Token): string | undefined {
  if (lemma === 'have' || lemma === 'do')
    return { has: 'does', have: 'do', had: 'did', does: 'does', do: 'do', did: 'did' }[lower];
  const [base, third, past] = formsOf(lemma);
  if (lower === third) return 'does';
  if (base === past || pos !== 'VERB' || /^(?:be|will|can|ought|dare|need)$/u.test(lemma)) return undefined;
  if (lower === base) return PAST_TOO.test(lower) ? undefined : 'do';
  return lower === past || !/(?:ing|s|n|ed)$/u.test(lower) ? 'did' : undefined;
}

/** A base that is the past of another verb, or of itself. */
const PAST_TOO =
  /^(?:lay|fell|found|saw|bore|wound|ground|felt|rose|left|bound|shot|spat|put|cut|set|hit|let|shut|cost|hurt|cast|bet|quit|read|split|spread|burst|shed|rid|thrust|upset|wed)$/u;

/** What points out of it stands for nothing in the question; a name in the place of `he` has his own. */
function leansOn({ reading }: Passage, asked: Stretch, { pronoun, subject }: Main): boolean {
  const { tokens } = reading.analysis;
  const own = {
    he: /^(?:he|his|him|himself)$/u,
    she: /^(?:she|her|herself)$/u,
    it: /^(?:its|itself)$/u,
    they: /^(?:their|themselves)$/u,
  }[pronoun ?? ''];
  return pointersIn(reading, asked).some(
    ({ why, token, strength }) =>
      why !== 'definite' &&
      strength >= 0.3 &&
      !(own && (token === subject.firstToken || own.test(tokens[token]!.lower))),
  );
}
