/** Reported speech without marks: who tells what, by which words. */

import { anyOf, is, singularsOf } from '../lexicon/index.js';
import { clausesOf, phraseAt } from './lookup.js';
import type { Clause, Parse, Report, Stretch, Voice } from './reading.js';
import { contentOf, SHORTEST } from './report-content.js';
import { tagOf } from './report-tags.js';
import { canSpeak, isPassive, sayerOf, sayingOf } from './saying.js';
import { isUnsaid } from './unsaid.js';
import { isSpeakerNoun, voiceBehind } from './voices.js';

/** What each sentence reports, if it reports anything and asks nothing. */
export function findReports(reading: Parse): Report[] {
  return reading.analysis.sentences.flatMap(({ text }, sentence) => {
    if (/\?["”’')\]]*\s*$/.test(text)) return [];
    const found = accordingTo(reading, sentence) ?? byVerb(reading, sentence) ?? byTag(reading, sentence);
    return found ? [{ sentence, ...found }] : [];
  });
}

type Found = Omit<Report, 'sentence'>;

function accordingTo(reading: Parse, sentence: number): Found | undefined {
  const { tokens, sentences } = reading.analysis;
  const { firstToken, endToken } = sentences[sentence]!;
  const at = reading.parts[sentence]!.find(({ firstToken: first }) =>
    isAccording(reading, first),
  )?.firstToken;
  const voice = at === undefined ? undefined : voiceBehind(reading, at + 1);
  if (at === undefined || !voice || !canSpeak(voice, undefined)) return undefined;
  const verbs = clausesOf(reading, sentence).map(({ verb }) => verb.firstToken);
  if (at > firstToken && verbs.some((verb) => verb >= voice.endToken)) return undefined;
  const comma = at > firstToken ? -1 : commaBehind(reading, sentence, voice.endToken);
  const said =
    at === firstToken
      ? { firstToken: comma < 0 ? voice.endToken : comma + 1, endToken }
      : { firstToken, endToken: at };
  return { voice, cue: 'according to', stance: 'neutral', ...tidy(tokens, said) };
}

const isAccording = ({ analysis: { tokens }, runAt }: Parse, at: number): boolean =>
  runAt[at] === -1 && tokens[at]!.lower === 'according' && tokens[at + 1]?.lower === 'to';

/** The comma that ends the source and what stands beside its name, before the first verb of what is said. */
function commaBehind({ analysis: { tokens }, parts }: Parse, sentence: number, from: number): number {
  const here = parts[sentence]!.filter(({ firstToken }) => firstToken >= from);
  const [first = -1, second = -1] = here.flatMap((part, i) =>
    tokens[part.firstToken]!.text === ',' ? [i] : [],
  );
  const hasVerb = (from: number, to?: number) =>
    here.slice(from, to).some(({ kind }) => /^(?:verb|quote)$/.test(kind));
  const isAside =
    second > 0 && hasVerb(second) && (here[first + 1]?.kind === 'relative' || !hasVerb(first + 1, second));
  return here[isAside ? second : first]?.firstToken ?? -1;
}

/** Without the sign at the end. */
function tidy(tokens: Parse['analysis']['tokens'], { firstToken, endToken }: Stretch): Stretch {
  let end = endToken;
  while (end - 1 > firstToken && /^[.,;:!?]$/.test(tokens[end - 1]!.text)) end--;
  return { firstToken, endToken: end };
}

function byVerb(reading: Parse, sentence: number): Found | undefined {
  const { tokens } = reading.analysis;
  for (const clause of clausesOf(reading, sentence)) {
    const saying = sayingOf(reading, clause);
    if (saying?.takes !== 'clause' || is(saying.lemma, 'thinking') || isOpen(reading, clause)) continue;
    const said = contentOf(reading, clause);
    const voice = said && sayerOf(reading, clause);
    if (!voice || isUnsaid(reading, clause, voice) || !isReporter(reading, clause, voice)) continue;
    if (voice.firstToken >= said.firstToken) continue;
    return { voice, cue: tokens[clause.verb.main]!.lower, stance: saying.stance, ...tidy(tokens, said) };
  }
  return undefined;
}

/** Intended, possible or supposed: "would say", "to say", "if she says". */
const isOpen = ({ analysis: { tokens } }: Parse, { verb, opener }: Clause): boolean =>
  verb.modal !== undefined ||
  verb.form === 'infinitive' ||
  verb.negated ||
  /^(?:if|unless|whether)$/.test(tokens[opener ?? -1]?.lower ?? '');

function isReporter(reading: Parse, clause: Clause, voice: Voice): boolean {
  const saying = sayingOf(reading, clause)!;
  if (NOBODY_NAMED.test(voice.text)) return false;
  // What the law says holds, whoever tells of it.
  if (voice.kind === 'noun' && singularsOf(voice.head).some((one) => is(one, 'norm'))) return false;
  if (!isPassive(reading, clause) && phraseAt(reading, voice.firstToken)?.governor !== undefined)
    return false;
  if (is(saying.lemma, 'showing') || saying.lemma === 'conclude')
    return reading.analysis.tokens[clause.verb.endToken]?.lower === 'that' && isSource(voice);
  return !is(saying.lemma, 'loose') && canSpeak(voice, saying);
}

const NOBODY_NAMED = new RegExp(
  String.raw`^(?:${anyOf('demonstrative')}|no|none|nobody|any|anyone|anybody|there|which|what|i)\b`,
  'i',
);

const isSource = ({ kind, entity, head }: Voice): boolean =>
  kind === 'name' ? entity?.kind !== 'place' : kind === 'pronoun' || isSpeakerNoun(head);

/** `The river is dry, she says.` */
function byTag(reading: Parse, sentence: number): Found | undefined {
  const { tokens, sentences } = reading.analysis;
  const tag = tagOf(reading, sentence);
  if (!tag) return undefined;
  const { voice, clause, comma } = tag;
  const { firstToken } = sentences[sentence]!;
  if (clause.verb.modal || isUnsaid(reading, clause, voice)) return undefined;
  const hasVerb = clausesOf(reading, sentence).some(({ verb }) => verb.firstToken < comma);
  if (!hasVerb || comma - firstToken < SHORTEST) return undefined;
  const { stance } = sayingOf(reading, clause)!;
  return {
    voice,
    cue: tokens[clause.verb.main]!.lower,
    stance,
    tag: comma,
    ...tidy(tokens, { firstToken, endToken: comma }),
  };
}
