/** The sieves for words that one person reports of another: a report in a report, "quoting X", "X's remark". */

import { type Around, type Attribution, attributionBy } from './around.js';
import { isFiniteVerb } from './clause-words.js';
import { isPersonNoun } from './person-nouns.js';
import { phraseEndingAt, phraseStartingAt, textBetween, type Voice } from './phrases.js';
import type { Reading } from './reading.js';
import { ownerBefore, REPORT_NOUNS } from './report-nouns.js';
import { subjectOf } from './subjects.js';
import { verbRightAfter } from './tags.js';
import { isUnsaid } from './unsaid.js';
import { isPassive, verbAt } from './verbs.js';

/** `The captain told police he “...”, the minister said`: the captain's words, as far as the minister can tell. */
export function innerReport(reading: Reading, around: Around): Attribution | undefined {
  const { run, from } = around;
  const verb = verbOfClause(reading, around);
  if (verb === undefined || isPassive(reading, verb, from)) return undefined;
  const voice = subjectOf(reading, verb, { from, end: run.firstToken });
  if (!voice || voice.firstToken > verb || /^(?:i|we|you|it)$/.test(voice.head)) return undefined;
  if (isUnsaid(reading, verb, { around, voice }) || !verbRightAfter(reading, around)?.voice) return undefined;
  return { ...attributionBy(reading, verb, voice), isGuess: true };
}

/** The verb of saying whose clause, without a comma or another verb between, the quotation ends. */
function verbOfClause(reading: Reading, { run, from }: Around): number | undefined {
  const { tokens, runAt } = reading;
  for (let i = run.firstToken - 1; i > from && runAt[i] === -1; i--) {
    const { lower, pos, text } = tokens[i]!;
    if (SAYING.has(verbAt(reading, i)?.lemma ?? ''))
      return /ing$/.test(lower) || tokens[i - 1]!.lower === 'to' ? undefined : i;
    if (pos === 'CCONJ' || /^[,;:]$/.test(text)) return undefined;
    if (i < run.firstToken - 1 && isFiniteVerb(tokens[i]!)) return undefined;
  }
  return undefined;
}

const SAYING = new Set(
  'say tell claim insist admit confess write reply answer warn argue inform assure testify explain complain'.split(
    ' ',
  ),
);

/** `Quoting Obi, Hart called it “...”`: most likely Obi's words; where "Obi" is read as a place, nobody's. */
export function quoting(reading: Reading, { run, from, end }: Around): Attribution | undefined {
  const { tokens, runAt } = reading;
  for (let i = from; i < end; i++) {
    if (runAt[i] !== -1 || tokens[i]!.lower !== 'quoting') continue;
    const voice =
      swallowed(reading, i) ?? phraseStartingAt(reading, i + 1, i < run.firstToken ? run.firstToken : end);
    if (!voice || tokens[voice.endToken]?.lower === 'as') continue;
    if (isPerson(voice)) return { voice, cue: 'quoting', stance: 'neutral', isGuess: true };
    if (voice.kind === 'name') return { cue: 'quoting' };
  }
  return undefined;
}

/** "Quoting Obi" at the start of a sentence, taken for a name as a whole: the one called by the rest of it. */
function swallowed({ tokens, nameAt }: Reading, at: number): Voice | undefined {
  const naming = nameAt[at];
  if (naming?.firstToken !== at || naming.endToken === at + 1) return undefined;
  const { endToken } = naming;
  const text = textBetween(tokens, at + 1, endToken);
  const entity = nameAt.find((other) => other && isCalled(other.entity.name, text))?.entity;
  const common = { kind: 'name', firstToken: at + 1, endToken, text, head: text.toLowerCase() } as const;
  return entity ? { ...common, entity } : common;
}

const isCalled = (name: string, text: string): boolean =>
  !/^quoting /i.test(name) && (name === text || name.endsWith(` ${text}`));

const isPerson = ({ kind, entity, head }: Voice): boolean =>
  kind === 'name' ? entity?.kind !== 'place' : kind === 'phrase' && isPersonNoun(head);

/** `Hart said Obi's remark, “...”, was unfair`, `Hart read out Obi's letter: “...”`. */
export function ownRemark(reading: Reading, { run, from }: Around): Attribution | undefined {
  const { tokens, runAt } = reading;
  const sign = tokens[run.firstToken - 1]?.text ?? '';
  const noun = run.firstToken - (/^[,:]$/.test(sign) ? 2 : 1);
  if (noun <= from || runAt[noun] !== -1 || !REPORT_NOUNS.has(tokens[noun]!.lower.replace(/s$/, '')))
    return undefined;
  if (verbAt(reading, noun)) return undefined;
  const voice = ownerBefore(reading, noun, from);
  if (!voice || voice.kind === 'pronoun') return undefined;
  if (sign === ':' && isAnswered(reading, voice.firstToken, from)) return undefined;
  return { voice, cue: tokens[noun]!.lower };
}

/** `Hart rejected Obi's claim: “...”`: here Hart speaks. */
function isAnswered(reading: Reading, noun: number, from: number): boolean {
  for (let i = noun - 1; i >= from; i--) {
    const verb = verbAt(reading, i);
    if (verb)
      return (
        verb.stance === 'doubting' || verb.takes === 'name' || /^(?:answer|repl|respon)/.test(verb.lemma)
      );
  }
  return false;
}

/** `Hart accused Obi of saying “...”`, `Obi is accused of saying “...”`: whoever is accused. */
export function accused(reading: Reading, participle: number, from: number): Voice | undefined {
  const { tokens, runAt } = reading;
  for (let i = participle - 2; i > from && i > participle - 14 && runAt[i] === -1; i--) {
    if (!/^(?:accus(?:e|es|ed|ing)|suspect(?:s|ed)?|convicted)$/.test(tokens[i]!.lower)) continue;
    let last = i - 1;
    while (last > from && /^(?:AUX|ADV)$/.test(tokens[last]!.pos)) last--;
    return isPassive(reading, i, from)
      ? phraseEndingAt(reading, last, from)
      : phraseStartingAt(reading, i + 1, participle - 1);
  }
  return undefined;
}
