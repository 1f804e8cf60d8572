/** The cues by which a sentence shows that it reports, predicts, judges or states: the phrase that tells, and how clearly. */

import { overlapping } from '../base/in-order.js';
import { clausesOf } from '../grammar/lookup.js';
import type { Clause, Reading } from '../grammar/reading.js';
import { anyOf, is, isFirstOrSecondPerson, passesOn, reportingVerb, singularsOf } from '../lexicon/index.js';
import { findDates } from '../map/dates/index.js';
import { isOfAnAccount } from './accounts.js';
import type { Statement } from './guide.js';
import { isLoaded } from './loaded-words.js';
import { demandIn, predictionIn } from './modality.js';
import { type Passage, textIn } from './passages.js';
import { quantitiesOf } from './stated-quantities.js';

export interface Cue {
  readonly kind: Statement['kind'];
  readonly find: (passage: Passage) => Mark | undefined;
  /** Sentences with the phrase in brackets that it finds, and sentences in which it finds none. */
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

export interface Mark {
  readonly phrase: string;
  /** Higher is clearer. */
  readonly clarity: number;
}

/** The rows, in the order in which they are asked; a sentence with a quotation can only report. */
export const CUES: readonly Cue[] = [
  {
    kind: 'reported',
    find: reportMark,
    yes: [
      'The harbour master [said] that the ice would hold.',
      '[According to] the harbour master, the ice will hold.',
      'The ice will hold, the harbour master [said].',
      'The letter [says] that the lock is losing water.',
      'A report on the night figures [says] that the lock is losing water.',
      'The notice on the sign [says] that the lock is closed.',
    ],
    no: [
      'In June the council told hundreds of families to leave.',
      'Young sailors are told every spring to learn to swim.',
      'The rebels claimed the attack on the fortress.',
      'She said that the ice would hold.',
      'The night figure says that the lock is losing water.',
      'The numbers tell us that the lock is losing water.',
      'The sign over the door says that the lock is closed.',
      'The old map says that the lock was wider.',
      'Most voters said no and the rest said yes.',
      'The charger pushes in 35 amperes at 54 volts, say 1.9 kilowatts.',
    ],
  },
  {
    kind: 'reported',
    find: quoterMark,
    yes: [
      '“The ice was nine inches thick at Lunde,” [said] the harbour master.',
      '“The ferry is on the slip with a hole in it,” [said] the harbour master.',
      '“I crossed the ice in a fur coat,” [said] the harbour master.',
    ],
    no: [
      '“The ice will hold until the spring,” she said.',
      '“The ice?” said the harbour master.',
      '“The ice will hold until the spring,” said the harbour master.',
      '“A ferry is a promise that somebody has to keep,” said the harbour master.',
      '“The new ferry was a mistake from the start,” said the harbour master.',
      'The harbour master sold his “palace” to the bank.',
      '“Consistent,” says the harbour master, closing a book that was closed already.',
      '“Could the ice hold until the spring?” said the harbour master.',
      'The harbour master writes warmly of “warm” ice, and the council likes him for that.',
    ],
  },
  {
    kind: 'prediction',
    find: predictionMark,
    yes: [
      'The closure [will have] far-reaching effects.',
      'The repairs [will be slower] than the last ones.',
      'The company [is expected to ask] for a pier.',
      'The ice [is expected to break] on Wednesday.',
      'By 2040 the company [will own] the whole of the harbour.',
      'The vote on the pier [is likely] to be close.',
    ],
    no: [
      'The council will meet at 7 p.m. in the school hall.',
      'The company will vote on 12 July.',
      'The number of drowned sailors will never be known.',
      'When a seal is woken too early, it will be slow for hours.',
      'A seal can dive for an hour, and its heart will beat slowly.',
      'The pupils who will work longest have no vote.',
      'The fare will go from 5 crowns to 10.',
      'The school will be smaller from next summer.',
      'By the resolution the school will lose a room.',
      'The contracts run out in the spring, and all owners are expected to sign again.',
    ],
  },
  {
    kind: 'opinion',
    find: loadedMark,
    yes: ['The new pier is a [grotesque] heap of concrete.'],
    no: ['The new pier is a grey heap of concrete.'],
  },
  {
    kind: 'opinion',
    find: demandMark,
    yes: [
      'The town [should] buy the old ferry.',
      'The town [should] not expect a ferry.',
      'The council [must] publish the figures.',
    ],
    no: [
      'The board recommends that every ship should carry two boats.',
      'The town should not have an accent at all.',
      'The ferry should have left at noon.',
      'Somebody must test the water twice a day.',
    ],
  },
  {
    kind: 'opinion',
    find: judgementMark,
    yes: [
      'The plan was [far too] dear.',
      'The split [is the worst] idea of the lot.',
      'A tax that a cleaner pays every day [is not made fair] by a bridge.',
      'To close the pier would [be a mistake].',
    ],
    no: [
      'The plan was dearer than the last one.',
      'The fair was held on the pier.',
      'The figures were wrong in three places.',
      'Tom Hart said that the split was the worst idea.',
      'The nine lines were a fair sample of the hill.',
      'If the nine lines are bad, some 7,100 trees came out of it.',
    ],
  },
  {
    kind: 'fact',
    find: factMark,
    yes: [
      'The lock was opened on [12 March 1911].',
      'The lock holds [410,000 coal]-burning stoves.',
      'On [12 March 1911] a boat licensed for 30 left the lock.',
      'The lock was closed in [1974].',
      'On most days [350 barges] pass the town.',
      'The town has burned no lamps since [7 November 2022].',
      'On 8 February Ida Holm, who is old, fell from [40 metres].',
      'The canal draws [80 per cent] of its water from the lake.',
      'More than [350 barges] pass the town.',
    ],
    no: [
      'In January the men went home over the ice.',
      'If the lake were 12 metres deeper, the mill could run.',
      'Historians believe the lock was dug in 1702.',
      'He taught grade 11 mathematics at the port.',
      'The lock is expected to cost 350 crowns.',
      'On most days about 350 barges pass the town.',
      'The town takes in nearly 95 crowns a day.',
      'The council meets for the first time on 9 September.',
      'The lock was closed in 1974, and it was right to be closed.',
      'The town has 350 barges and some of the worst ice in the north.',
      'With 350 barges the new lock has been a success.',
      'The county advises the bargemen to stay under 12 knots.',
      'In 1974 the gates of the lock hung like old doors.',
      'The town had 350 barges in 1974, which meant that the lock was a fairground.',
    ],
  },
];

/** A source that the sentence names; `told to leave`, `was told` and `claimed the attack` pass nothing on. */
function reportMark({ reading, index, text, quoted }: Passage): Mark | undefined {
  const report = quoted ? undefined : reading.reports.find(({ sentence }) => sentence === index);
  if (!report || report.voice.kind === 'pronoun' || SUPPOSES.test(text)) return undefined;
  if (
    report.voice.kind === 'noun' &&
    [report.voice.head, ...singularsOf(report.voice.head)].some((head) => is(head, 'read-off'))
  )
    return undefined;
  if (report.cue === 'according to')
    return { phrase: /according to/iu.exec(text)?.[0] ?? report.cue, clarity: 2 };
  const { tokens } = reading.analysis;
  const told = clausesOf(reading, index).find(({ verb }) => tokens[verb.main]!.lower === report.cue);
  const isAdded =
    told !== undefined && (told.kind === 'relative' || JOINS.test(tokens[told.opener ?? -1]?.lower ?? ''));
  return passesOn(report.cue) && !isAdded && !IS_DONE.test(report.cue)
    ? { phrase: report.cue, clarity: /^(?:said|says)$/u.test(report.cue) ? 2.5 : 1.5 }
    : undefined;
}

/** `at 54 volts, say 1.9 kilowatts`: nobody says it. */
const SUPPOSES = /\bsay,? (?:about |some |around )?[$£€]?\d/u;

/** `The dam broke, and officials said`: half of it is told by the author. */
const JOINS = /^(?:and|but|or|while)$/u;

/** To announce a thing is to do something, which the author tells; to think it is to say nothing. */
const IS_DONE = /^(?:announce[sd]?|declare[sd]?|thinks?|thought|believe[sd]?)$/u;

/** A verb of saying beside a quotation, with a speaker who is named. */
function quoterMark(passage: Passage): Mark | undefined {
  const { reading, index, quoted, text } = passage;
  const spoken = quoted ? spokenIn(passage) : '';
  const told =
    text.length > SHORTEST && claims(spoken)
      ? clausesOf(reading, index).find((clause) => isTelling(reading, clause))
      : undefined;
  const verb = told && reading.analysis.tokens[told.verb.main]!;
  const clarity = /^(?:said|says)$/u.test(verb?.lower ?? '') ? MARKED : MARKED / 2;
  return verb && { phrase: verb.text, clarity: OF_THE_TWO.test(spoken) ? clarity / 10 : clarity };
}

/** The marks give it away: one is shown where nobody is reported without any. From judgement. */
const MARKED = 0.4;

/** Characters; in a shorter sentence nothing is said that could be weighed. */
const SHORTEST = 50;

/** The words between the quotation marks of a sentence. */
const spokenIn = ({ reading: { analysis }, sentence: { start, end } }: Passage): string =>
  overlapping(analysis.quotedRuns, { start, end })
    .map((run) => analysis.article.text.slice(run.start, run.end))
    .join(' ');

/** An echo and a question are no claim; a verdict and a forecast in somebody's words are two kinds at once. */
const claims = (spoken: string): boolean =>
  spoken.split(/\s+/u).length >= FEWEST_SPOKEN &&
  ![/[?!]/u, SAYING, JUDGEMENT, AHEAD].some((cue) => cue.test(spoken));

/** What somebody tells of himself or of the listener is worth less. */
const OF_THE_TWO = /\b(?:I|my|me|your?)\b/iu;

/** `A permit is an invitation`: a way of seeing it. */
const SAYING = /^["“‘](?:An?|One|The) [^,.;]{2,30} (?:is|are) (?:an?|the)\b/u;

/** What is to come. */
export const AHEAD =
  /\b(?:will|would|shall|won[’']t|(?:is|are|was|were) (?:expected|likely|due|set|bound|going) to)\b|[’'](?:ll|d) \p{Ll}/u;

/** From judgement. */
const FEWEST_SPOKEN = 6;

const isTelling = ({ analysis: { tokens } }: Reading, { verb, subject }: Clause): boolean =>
  passesOn(tokens[verb.main]!.lower) &&
  (verb.form === 'finite' || verb.form === 'bare') &&
  !verb.passive &&
  !verb.modal &&
  subject !== undefined &&
  subject.phrase.kind !== 'pronoun';

/** Not where nothing is foretold: refusals, conditions, habits, what stands on an agenda. */
function predictionMark(passage: Passage): Mark | undefined {
  const { reading, index, text } = passage;
  const clauses = clausesOf(reading, index);
  const { tokens } = reading.analysis;
  const clause =
    NO_FORECAST.test(text) || isOnAgenda(text) || isSettled(passage)
      ? undefined
      : predictionIn(reading, clauses);
  if (!clause || clause.verb.negated || tellsBefore(clauses, clause)) return undefined;
  const { firstToken, endToken, main } = clause.verb;
  const goesOn = tokens[main]!.lemma === 'be' && tokens[endToken]?.pos === 'ADJ';
  const next = clauses[clauses.indexOf(clause) + 1]?.verb;
  const asked = next?.form === 'infinitive' && next.firstToken === endToken ? next.endToken : undefined;
  return {
    phrase: textIn(passage, { firstToken, endToken: asked ?? (goesOn ? endToken + 1 : endToken) }),
    clarity: clause.verb.modal === 'will' ? 1 : 2,
  };
}

/** `The contract ends in May, and all are expected to sign`: what is so stands beside what is to come. */
const tellsBefore = (clauses: readonly Clause[], foretelling: Clause): boolean =>
  clauses.some(
    ({ kind, verb, subject }) =>
      kind === 'main' &&
      verb.firstToken < foretelling.verb.firstToken &&
      !verb.modal &&
      subject !== undefined &&
      subject.phrase.head !== foretelling.subject?.phrase.head,
  );

/** `will vote on 12 July`, `meets at 7 p.m.`: what has its day or its hour is fixed, and so a fact as much as a forecast. */
const isOnAgenda = (text: string): boolean =>
  !/\b(?:expected|likely)\b/u.test(text) &&
  (AN_HOUR.test(text) ||
    findDates(text).some(({ day, weekday }) => day !== undefined || weekday !== undefined));

/** `The fare will go from 5 crowns to 10`, behind `The council has decided`: what somebody has settled already. */
const isSettled = ({ reading: { analysis }, index, text }: Passage): boolean => {
  const { text: told = '', paragraph = 0 } = analysis.sentences[index - 1] ?? {};
  const isNext = paragraph === analysis.sentences[index]!.paragraph;
  return FROM_DAY.test(text) || DECIDED.test(isNext ? `${told} ${text}` : text);
};

const FROM_DAY = new RegExp(
  String.raw`\bfrom (?:[$£€]?\d|next\b|${anyOf('month')}|the (?:\p{L}+ of|first|start|end)\b)`,
  'u',
);

const DECIDED =
  /\b(?:decided|voted|agreed|approved|adopted|resolved|announced|signed|ordered|ruled|decision|resolution|motion|by-?law|contract|lease)\b/iu;

const AN_HOUR = /\d ?[ap]\.?m\b|\bo[’']clock\b|\b(?:at noon|at midnight|tonight|tomorrow)\b/iu;

const NO_FORECAST =
  /\b(?:if|when|whenever|unless|once|always|usually|often|as long as|every time|nothing|nobody|no one|never|no|can)\b/iu;

/** A judging word of the author's own; a noun ("tragedy", "panic") may only name what happened. */
function loadedMark({ tokens }: Passage): Mark | undefined {
  const loaded = tokens.filter((token) => isLoaded(token) && token.pos !== 'NOUN');
  return loaded[0] && { phrase: loaded[0].text, clarity: 1 + loaded.length };
}

/** What somebody ought to do; not a rule or advice that somebody else gives. */
function demandMark(passage: Passage): Mark | undefined {
  const { reading, index, text, reported } = passage;
  const { tokens } = reading.analysis;
  const clause = reported || ADVISED.test(text) ? undefined : demandIn(reading, clausesOf(reading, index));
  if (!clause || (clause.verb.negated && tokens[clause.verb.main]!.lemma === 'have')) return undefined;
  const { firstToken } = clause.verb;
  return { phrase: textIn(passage, { firstToken, endToken: firstToken + 1 }), clarity: 1 };
}

const ADVISED = /\b(?:recommend|advis|propos|requir|encourag|suggest|guideline|rule|law|so that|experts?)/iu;

function judgementMark({ text, reported }: Passage): Mark | undefined {
  const phrase = reported || /^If\b/u.test(text) ? undefined : JUDGEMENT.exec(text)?.[0];
  return phrase ? { phrase, clarity: 1 } : undefined;
}

const JUDGEMENT = new RegExp(
  String.raw`\b(?:(?:is|are|was|were|be|been) (?:not |simply |plainly |just |quite |hardly |no less than |made )*(?:an? )?${anyOf('verdict')}(?! (?:about|in|for \p{L}+ing|sample|share|number|estimate|copy)\b)|in reality|(?:is|was|are|were) the (?:worst|best|finest|greatest)|far too|too little|unfortunately|sadly|rightly|wrongly)\b`,
  'iu',
);

/** A date or a measured quantity, stated as such. */
function factMark(passage: Passage): Mark | undefined {
  const { reading, index, text, tokens, reported } = passage;
  const clauses = clausesOf(reading, index);
  const main = clauses.find(({ kind }) => kind === 'main')?.verb;
  const isPlanned =
    main?.tense === 'present' && main.form === 'finite' && !/\bsince\b/u.test(text) && isOnAgenda(text);
  if (
    isPlanned ||
    (main && reportingVerb(reading.analysis.tokens[main.main]!.lower)?.stance === 'directive') ||
    clauses.some(({ verb }) => verb.modal) ||
    reported ||
    isOfAnAccount(passage) ||
    UNSURE.test(text) ||
    OF_A_PARTY.test(text) ||
    JUDGED.test(text) ||
    tokens.some(({ lower }) => isFirstOrSecondPerson(lower))
  )
    return undefined;
  const dates = findDates(text).map((date) => date.text.replace(/^(?:in|on|of|from|since|until|by) /iu, ''));
  const found = [
    ...quantitiesOf(passage),
    ...dates.filter((date) => /\d{3}|\d \p{Lu}|\p{L} \d/u.test(date)),
  ].filter((phrase) => isInMainClause(reading, index, tokens[0]!.start + text.indexOf(phrase)));
  return found[0] ? { phrase: found[0], clarity: found.length - Number(ROUGH.test(text)) / 2 } : undefined;
}

/** `who built his house in 1981`: whoever checks the year has not checked the statement. */
const isInMainClause = (reading: Reading, index: number, at: number): boolean => {
  const { tokens } = reading.analysis;
  const own = clausesOf(reading, index).findLast(
    ({ verb, opener }) => tokens[opener ?? verb.firstToken]!.start < at,
  );
  return own === undefined || own.kind === 'main' || own.kind === 'infinitive';
};

/** A figure that somebody arrived at, and that somebody else may dispute. */
const OF_A_PARTY = new RegExp(
  String.raw`\bputs? (?:the|that|it|${anyOf('possessive')})\b.* at\b|\bestimat|\bassess|\bcalculat|\breckon|\bclaim|\bfound that\b|\b(?:study|survey|poll|model|count)s?\b|\bby (?:its|his|her|their) own\b`,
  'iu',
);

/** A figure beside the one that is exact. */
const ROUGH = /\b(?:about|around|nearly|almost|roughly|approximately) [$£€]?\d/iu;

const UNSURE =
  /\b(?:if|perhaps|in effect|as good as|probably|believes?|thinks?|thought to|hopes?|plans?|promises?|is to|are to|offers?|wants? to|feared?|advised|expected|estimated|aimed|aims|likely|might)\b/iu;

/** `and they were right to be tightened`: a figure beside a verdict, a likeness or an inference is no bare fact. */
const JUDGED =
  /\b(?:right|wrong|foolish|wise|fair|unfair) (?:to|that)\b|\b(?:the|its|their) (?:worst|best|finest|greatest)\b|\b(?:a|no) (?:great |big |real )?(?:success|failure|triumph)\b|\bimportant\b|\blike (?:an?|the|old|two|some)\b|, which meant\b/iu;
