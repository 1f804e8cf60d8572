/** Two clauses in one sentence and the word that joins them: what follows, what is set against it, what happens if. */

import type { Token } from '../../language/analysis.js';
import { type Slot, slotOf } from '../clauses.js';
import { isWord, type Passage } from '../passages.js';
import { FIRST_OR_SECOND_PERSON } from '../question-words.js';
import { type Candidate, candidate, type Pattern } from './candidate.js';
import { ALSO, leavesOpen, pointsBack } from './stands-alone.js';

/** At most one question on a sentence: the first join in it is the one that holds it together. */
export function relationQuestion(passage: Passage): Candidate | undefined {
  const { tokens, text, words } = passage;
  if (!passage.prose || passage.quoted || passage.reported || words < 9 || words > 45) return undefined;
  if (!text.endsWith('.') || tokens.some(({ lower }) => FIRST_OR_SECOND_PERSON.has(lower))) return undefined;
  return openedQuestion(passage) ?? joinedQuestion(passage);
}

interface Join {
  readonly pattern: Pattern;
  /** What stands between the two clauses. */
  readonly by: RegExp;
  readonly ask: (quoted: string, paragraph: number) => string;
}

const JOINS: readonly Join[] = [
  {
    pattern: 'purpose',
    by: /^,? in order to /u,
    ask: (quoted, paragraph) => `What purpose does ¶${paragraph} give for this: ${quoted}?`,
  },
  {
    // People do it to that end, nature has it as a result: the words alone do not tell which.
    pattern: 'purpose',
    by: /^,? (?:so that|so)(?= (?:[\p{L}’'-]+ ){1,6}?(?:can|could|may|might)\b)/u,
    ask: (quoted, paragraph) =>
      `What is the aim or the result of this, according to ¶${paragraph}: ${quoted}?`,
  },
  {
    pattern: 'consequence',
    by: /^, (?:so that|so|which is why|which means that|which meant that) /u,
    ask: (quoted, paragraph) => `According to ¶${paragraph}, what follows from this: ${quoted}?`,
  },
  {
    pattern: 'contrast',
    by: /^, (?:but|while|whereas) /u,
    ask: (quoted, paragraph) => `What does ¶${paragraph} set against this: ${quoted}?`,
  },
];

function joinedQuestion(passage: Passage): Candidate | undefined {
  const found = JOINS.flatMap((join) => {
    const at = indexOfJoin(passage, join.by);
    return at === undefined ? [] : [{ join, at }];
  });
  const [first] = found.sort((one, two) => one.at - two.at);
  if (!first) return undefined;
  const { join, at } = first;
  const length = join.by.exec(passage.text.slice(at))![0].trimEnd().length;
  const { start } = passage.sentence;
  const left = clauseOf(
    passage,
    passage.tokens.filter(({ end }) => end <= start + at),
  );
  const after = passage.tokens.filter((token) => token.start >= start + at + length);
  const right = join.pattern === 'purpose' ? purposeOf(passage, after) : clauseOf(passage, after);
  if (!left || !right || !standsBySelf(passage, left) || !opensClause(after, join.pattern)) return undefined;
  return candidate(passage, {
    pattern: join.pattern,
    kind: 'short-answer',
    prompt: join.ask(`“${left.extract.text}”`, passage.paragraph),
    answer: right.extract.text,
    level: 'understand',
  });
}

function indexOfJoin({ text }: Passage, by: RegExp): number | undefined {
  for (let at = text.search(/,? (?:so|which|in|but|while|whereas) /u); at >= 0; ) {
    if (by.test(text.slice(at))) return at;
    const next = text.slice(at + 1).search(/,? (?:so|which|in|but|while|whereas) /u);
    at = next < 0 ? -1 : at + 1 + next;
  }
  return undefined;
}

/** The clause in these tokens, whole: where it would have to be cut there is more in it than one thought. */
function clauseOf(passage: Passage, tokens: readonly Token[]): Slot | undefined {
  const slot = slotOf({ ...passage, tokens });
  return slot && !slot.cut && slot.words >= 4 ? slot : undefined;
}

/** After `in order to` there is no finite verb, so that the words up to the end of the sentence are taken. */
function purposeOf(passage: Passage, tokens: readonly Token[]): Slot | undefined {
  const slot = clauseOf(passage, tokens);
  if (slot || tokens[0]?.pos !== 'VERB' || tokens.some(({ text }) => /^[,;:]$/u.test(text))) return slot;
  const last = tokens.findLast(isWord);
  if (!last) return undefined;
  const { sentence, origin, paragraph } = passage;
  const [start, end] = [tokens[0].start, last.end];
  const text = sentence.text.slice(start - sentence.start, end - sentence.start);
  return {
    extract: { text, paragraph, start: start - origin, end: end - origin },
    cut: false,
    leans: false,
    words: tokens.filter(isWord).length,
  };
}

/** It says who or what it is about, and needs no other sentence. */
function standsBySelf(passage: Passage, { extract, leans, words }: Slot): boolean {
  const end = passage.origin + extract.end;
  const own = passage.tokens.filter((token) => token.end <= end);
  return (
    words >= 5 && !leans && !own.some((token, i) => pointsBack(own, token, i)) && !ALSO.test(extract.text)
  );
}

/** A subject of its own comes next, not the second half of one thought: `, so great that`, `, but seldom`. */
function opensClause([first, second]: readonly Token[], pattern: Pattern): boolean {
  if (!first) return false;
  if (pattern === 'purpose') return true;
  if (/^(?:that|who|which|when|if|not|only|also|what|how)$/u.test(first.lower)) return false;
  if (/^(?:PRON|DET|PROPN|NOUN|NUM)$/u.test(first.pos)) return true;
  if (pattern === 'consequence' && first.pos === 'ADP') return true;
  return /^(?:ADJ|ADV)$/u.test(first.pos) && /^(?:NOUN|ADJ|PROPN|DET|PRON|NUM)$/u.test(second?.pos ?? '');
}

/** `If the lid is lifted, the steam escapes.`, `Because it was dry, ...` and `Although it was dry, ...` */
function openedQuestion(passage: Passage): Candidate | undefined {
  const { tokens } = passage;
  const opening = OPENINGS.find(({ words }) => words.test(tokens[0]?.lower ?? ''));
  if (!opening) return undefined;
  const comma = tokens.findIndex(({ text }, i) => i > 3 && text === ',' && hasVerb(tokens.slice(1, i)));
  if (comma < 0 || comma > 24) return undefined;
  const given = tokens.slice(1, comma);
  const after = tokens.slice(comma + 1);
  const right = clauseOf(passage, after);
  if (!right || !opensClause(after, opening.pattern)) return undefined;
  if (
    leavesOpen(given, 'open') ||
    given[0]!.lower === 'that' ||
    given.some(({ text }) => /^[:;–—(]$/u.test(text))
  )
    return undefined;
  const { start } = passage.sentence;
  const said = passage.text.slice(given[0]!.start - start, given.at(-1)!.end - start);
  const asked = opening.ask({ said, opener: tokens[0]!.lower, after });
  return asked === undefined
    ? undefined
    : candidate(passage, {
        pattern: opening.pattern,
        kind: 'short-answer',
        prompt: asked.replace('¶', `¶${passage.paragraph}`),
        answer: right.extract.text,
        level: 'understand',
      });
}

interface Opening {
  readonly pattern: Pattern;
  /** What the sentence opens with. */
  readonly words: RegExp;
  readonly ask: (parts: { said: string; opener: string; after: readonly Token[] }) => string | undefined;
}

const OPENINGS: readonly Opening[] = [
  {
    pattern: 'condition',
    words: /^(?:if|when|once|unless|until)$/u,
    ask: ({ said, opener, after }) => {
      const happens = verbFor(after);
      return happens && `According to ¶, what ${happens} ${opener} ${said}?`;
    },
  },
  {
    pattern: 'consequence',
    words: /^because$/u,
    ask: ({ said }) =>
      /^of\b/u.test(said) ? undefined : `According to ¶, what follows from this: “${said}”?`,
  },
  {
    pattern: 'contrast',
    words: /^(?:although|though|while|whereas)$/u,
    ask: ({ said }) => `What does ¶ set against this: “${said}”?`,
  },
];

const hasVerb = (tokens: readonly Token[]): boolean =>
  tokens.some(({ pos }) => pos === 'VERB' || pos === 'AUX');

/** `happened`, `happens`, `will happen`: in the tense of the clause that answers; nothing happens in `it is cold`. */
function verbFor(tokens: readonly Token[]): string | undefined {
  const at = tokens.findIndex(({ pos }) => pos === 'VERB' || pos === 'AUX');
  const verb = tokens[at];
  if (!verb) return undefined;
  if (/^(?:will|would)$/u.test(verb.lower)) return `${verb.lower} happen`;
  const acts = verb.pos === 'VERB' || tokens.slice(at + 1, at + 4).some(({ pos }) => pos === 'VERB');
  if (!acts || /^(?:could|should|might|may|must)$/u.test(verb.lower)) return undefined;
  if (/^(?:was|were|had|did)$/u.test(verb.lower)) return 'happened';
  if (verb.pos === 'AUX') return 'happens';
  return verb.lower === verb.lemma || verb.lower === `${verb.lemma}s` || /[^s]s$/u.test(verb.lower)
    ? 'happens'
    : 'happened';
}
