/** The noun phrases of an article: what a part of it can be named by. */

import { textOf } from '../base/span.js';
import type { Analysis, Token } from '../language/analysis.js';
import { stem } from './stem.js';
import { tells } from './terms.js';

/** A noun phrase where it stands. */
export interface Phrase {
  readonly text: string;
  readonly stems: readonly string[];
  readonly words: readonly string[];
  readonly paragraph: number;
  readonly proper: boolean;
  /** False for a part of a longer name or phrase, which counts as a word but is no label. */
  readonly whole: boolean;
}

/** Adjectives and nouns that end in a noun, two to four words or one, as they stand in the text. */
export function nounPhrases(analysis: Analysis): Phrase[] {
  const { tokens, article } = analysis;
  const phrases: Phrase[] = [];
  for (let first = 0; first < tokens.length; first++) {
    for (let end = first + 1; end <= Math.min(first + 4, tokens.length); end++) {
      const run = tokens.slice(first, end);
      if (!isOneRun(run, article.text) || article.text[run[0]!.start - 1] === '-') break;
      if (!isPhrase(run) || (run.length > 1 && isPartOfName(tokens, first, end))) continue;
      const text = textOf(article.text, { start: run[0]!.start, end: run[run.length - 1]!.end });
      phrases.push({
        text,
        stems: run.map((token) => stem(token.text)),
        words: run.map((token) => token.lower),
        paragraph: analysis.sentences[run[0]!.sentence]!.paragraph,
        proper: run.every((token) => token.pos === 'PROPN'),
        whole: !isPartOfName(tokens, first, end) && !isModifier(tokens, first, end),
      });
    }
  }
  return phrases;
}

function isOneRun(run: readonly Token[], text: string): boolean {
  return run.every((token, i) => {
    const before = run[i - 1];
    const inRun = token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'ADJ';
    return inRun && (!before || text.slice(before.end, token.start) === ' ');
  });
}

/** Words of time, amount and manner of speaking name no subject. */
const VAGUE = new Set(
  `amount bit case cases chance day days end example fact friday half hour hours kind lack lot majority
   minute minutes monday month months morning night number numbers part people percent person place point
   question reason rest result saturday second side sort sunday thing things third thursday today tomorrow
   tuesday wednesday way ways week weeks yesterday dr mr mrs ms prof january february march april june july
   august september october november december sept aug oct nov dec jan feb a.m p.m a.m. p.m. man men woman
   women other others same such own recent new last next first many several few whole few good bad big great
   possible able sure true clear right wrong`.split(/\s+/),
);

/** Whether a word can name a subject. */
export function namesSubject({ text, lower }: Token): boolean {
  return /^\p{L}[\p{L}'’-]{2,}$/u.test(text) && tells(text) && !VAGUE.has(lower);
}

function isPhrase(run: readonly Token[]): boolean {
  const last = run[run.length - 1]!;
  if (last.pos === 'ADJ' || (run.length > 1 && /ed$/u.test(last.lower))) return false;
  return run.every(namesSubject);
}

/** Whether a proper name goes on before or after: half a name is no label. */
function isPartOfName(tokens: readonly Token[], first: number, end: number): boolean {
  const [before, after] = [tokens[first - 1], tokens[end]];
  const inside = tokens[first]!;
  const last = tokens[end - 1]!;
  const goesOn = after?.pos === 'PROPN' && after.sentence === last.sentence && last.pos === 'PROPN';
  const began = before?.pos === 'PROPN' && before.sentence === inside.sentence && inside.pos === 'PROPN';
  return goesOn || began;
}

/** A name before a noun, as in "the Danube delta". */
function isModifier(tokens: readonly Token[], first: number, end: number): boolean {
  const [name, next] = [tokens[first]!, tokens[end]];
  return end === first + 1 && name.pos === 'PROPN' && (next?.pos === 'NOUN' || next?.pos === 'ADJ');
}
