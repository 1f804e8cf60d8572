/** What somebody says in words that are not quoted: who says it, what is said of a thing, and whose word we have for it. */

import type { Token } from '../../language/analysis.js';
import { isWord } from '../passages.js';
import { type Report, readReports } from '../reported-clauses.js';
import { type Candidate, candidate } from './candidate.js';
import { isPersonNoun } from './person-nouns.js';
import { asInside, type Reading } from './reading.js';
import { leavesOpen } from './stands-alone.js';
import { subjectOf } from './subject.js';

export function reportedQuestions(reading: Reading): Candidate[] {
  return readReports(reading.material).flatMap((report) =>
    [whoSays(reading, report), whatIsSaid(reading, report), whoseWord(report)].filter(
      (question) => question !== undefined,
    ),
  );
}

/** `Who, according to ¶6, said that the river had been rising?` */
function whoSays(reading: Reading, report: Report): Candidate | undefined {
  const { speech, passage, clause, tokens } = report;
  const asked = askFor(reading, report);
  if (!asked || speech.attribution !== 'named' || clause.cut || namesSource(report)) return undefined;
  const inside = asInside(reading, tokens[0]!, clause.extract.text);
  if (!inside || SUBORDINATE.test(inside) || (opensSentence(report) && tokens[0]!.pos === 'PROPN'))
    return undefined;
  if (!report.ofItself && leavesOpen(tokens.slice(0, 2))) return undefined;
  return candidate(passage, {
    pattern: 'said-in-effect',
    kind: 'who-said',
    prompt: `${asked}, according to ¶${passage.paragraph}, ${verbOf(speech.cue)} that ${inside}?`,
    answer: withRole(report),
    lines: 1,
    worth: 0.2,
  });
}

const SUBORDINATE = /^(?:while|although|though|if|when|because|despite|since|after|before)\b/iu;

/** There a common noun cannot be told from a name. */
const opensSentence = ({ passage, tokens }: Report): boolean => tokens[0]!.start === passage.sentence.start;

/** A person is asked for with `who`, a body with what it is; a paper or a set of data says nothing by itself. */
function askFor({ material }: Reading, { speech, passage, ofItself }: Report): string | undefined {
  const { name } = speech.source;
  const entity = material.names.find((named) => named.name === name || named.alsoCalled.includes(name));
  if (entity?.kind === 'person') return 'Who';
  if (entity?.kind === 'organization') return 'Which organization';
  if (ofItself && /^\p{Lu}/u.test(name)) return 'Who';
  const last = passage.tokens.find(({ text }) => text === headOf(name));
  return last && isPersonNoun(last) ? 'Who' : undefined;
}

/** The last word before any `of`. */
const headOf = (name: string): string =>
  name
    .split(/ (?:of|at|from|in|for|on) /u)[0]!
    .split(' ')
    .at(-1)!;

const namesSource = ({ speech, clause }: Report): boolean =>
  clause.extract.text.includes(speech.source.name.split(' ').at(-1)!);

const verbOf = (cue: string): string =>
  /^(?:tells?|say|according to)$/u.test(cue) ? 'says' : cue === 'told' ? 'said' : (SINGULAR[cue] ?? cue);

const SINGULAR: Readonly<Record<string, string>> = { believe: 'believes' };

/** A role of one word beside a name may be anybody's. */
const withRole = ({ speech, source }: Report): string =>
  speech.source.role &&
  / /u.test(speech.source.role) &&
  !/^(?:who|which|its|his|her)\b/u.test(speech.source.role)
    ? `${source}, ${speech.source.role.replace(/^The /u, 'the ')}`
    : source;

/** `According to ¶4, what does the ministry say about the old bridge?` */
function whatIsSaid(reading: Reading, report: Report): Candidate | undefined {
  const { passage, clause, tokens, source, speech } = report;
  const parts = subjectOf(tokens);
  if (!parts || report.ofItself) return undefined;
  const topic = tokens.slice(0, parts.subjectEnd);
  const inside = asInside(reading, topic[0]!, textOf(report, topic));
  const isNamed = topic[0]!.pos !== 'NUM' && topic.some(({ pos }) => pos === 'NOUN' || pos === 'PROPN');
  if (!inside || !isNamed || leavesOpen(topic) || tokens.filter(isWord).length - topic.length < 4)
    return undefined;
  if (topic.some(({ lower }) => /^(?:his|her|its|their)$/u.test(lower)) && speech.attribution !== 'named')
    return undefined;
  const asked = isPlural(source) ? 'do' : 'does';
  return candidate(passage, {
    pattern: 'what-said',
    kind: 'short-answer',
    prompt: `According to ¶${passage.paragraph}, what ${asked} ${source} say about ${inside}?`,
    answer: clause.extract.text,
    level: 'understand',
    worth: topic.filter(isWord).length > 5 ? -0.3 : 0.1,
  });
}

/** `officials`, `the planners`; a capital ends the name of one body. */
const isPlural = (name: string): boolean => /^\p{Ll}+[^s]s$/u.test(headOf(name)) || /^people$/u.test(name);

const textOf = ({ passage }: Report, tokens: readonly Token[]): string =>
  passage.text.slice(tokens[0]!.start - passage.sentence.start, tokens.at(-1)!.end - passage.sentence.start);

/** Whether the text itself stands by a statement, and the word that shows it. */
function whoseWord(report: Report): Candidate | undefined {
  const { passage, clause, source, speech } = report;
  if (
    clause.cut ||
    report.ofItself ||
    /^announce/u.test(speech.cue) ||
    speech.attribution !== 'named' ||
    namesSource(report)
  )
    return undefined;
  return candidate(passage, {
    pattern: 'whose-word',
    kind: 'short-answer',
    prompt: `“${clause.extract.text}” (¶${passage.paragraph}): does the text say this as its own, or pass it on from somebody? Quote the words that tell you.`,
    answer: `It passes it on from ${source}: “${speech.cue}”.`,
    level: 'analyse',
    lines: 1,
  });
}
