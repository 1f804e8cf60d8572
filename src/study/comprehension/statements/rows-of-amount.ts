/** Words for how much, how many and what share. */

import { N, OF_MANY, type Row } from './row.js';

const amounts: readonly Row[] = [
  {
    name: 'almost',
    words: new RegExp(`\\b(?:almost|nearly|just under) ${N}(?=\\b)`, 'u'),
    wrong: 'a little more than $1',
    worth: 2.4,
    yes: ['The yard has [almost 40] boats in the water.'],
    no: ['The yard has almost no boats in the water.'],
  },
  {
    name: 'just over',
    words: new RegExp(
      `\\b(?:just over|a little over|slightly more than|a little more than) ${N}(?=\\b)`,
      'u',
    ),
    wrong: 'a little less than $1',
    worth: 2.4,
    yes: ['The yard has [just over 40] boats in the water.'],
  },
  {
    name: 'at least',
    words: new RegExp(`\\bat least ${N}(?=\\b)`, 'u'),
    wrong: 'at most $1',
    worth: 2.4,
    yes: ['The storm sank [at least 40] boats in the harbour.'],
    no: ['The town could at least mend the boats.'],
  },
  {
    name: 'up to',
    words: new RegExp(
      `(?<!\\b(?:more|it|add|adds|led|is|was|goes|went|came|got|stood) )\\b(?:up to|at most|no more than|a maximum of) ${N}(?=\\b)`,
      'u',
    ),
    wrong: 'more than $1',
    worth: 2.4,
    yes: ['The yard can hold [up to 40] boats in the winter.'],
    no: ['It is up to two men to mend the boats.', 'They walked up to the boats.'],
  },
  {
    name: 'fewer than',
    words: new RegExp(`(?<!(?:no|little|not|slightly|or) )\\b(?:fewer|less) than ${N}(?=\\b)`, 'u'),
    wrong: 'more than $1',
    worth: 2,
    yes: ['The yard has [fewer than 40] boats in the water.'],
    no: ['The yard has no fewer than 40 boats in the water.'],
  },
  {
    name: 'rose',
    words:
      /\b(?<!\b(?:had|has|have|a|an|the|red|white|wild) )(?:rose|increased|climbed|jumped)(?= (?:by|in|sharply|steadily|again|during|last|this)\b)/u,
    wrong: 'fell',
    worth: 1.6,
    yes: ['The price of a berth [rose] by a third last winter.'],
    no: ['The price of a berth, a rose in her hand.'],
  },
  {
    name: 'fell',
    words:
      /\b(?<!had |has |have )(?:fell|dropped|declined)(?= (?:by|sharply|steadily|again|during|last|this)\b)/u,
    wrong: 'rose',
    worth: 1.6,
    yes: ['The price of a berth [fell] by a third last winter.'],
    no: ['The mate fell into the water of the harbour.'],
  },
  {
    name: 'more than',
    words: new RegExp(
      `(?<!(?:no|little|not|slightly|or) )\\b(?:more than|over) ${N}(?= \\p{Ll}+s\\b)(?! (?:years?|months?|weeks?|days?)\\b)`,
      'u',
    ),
    wrong: 'fewer than $1',
    worth: 1.8,
    yes: ['The yard has [more than 40] boats in the water.'],
    no: ['The yard was more than a home to them.', 'The yard was built over two years of war.'],
  },
];

const shares: readonly Row[] = [
  {
    name: 'most of',
    words: new RegExp(`(?<!\\bthan )\\b(m|M)ost of ${OF_MANY}`, 'u'),
    wrong: 'less than half of ',
    worth: 2.8,
    yes: ['The storm sank [most of ]the boats in the harbour.'],
    no: ['The storm most of all hurt the boats.', 'The storm made most of the decision already.'],
  },
  {
    name: 'the majority',
    words: /\b(?:[Aa]|[Tt]he) (?:large |great |vast )?majority of\b/u,
    wrong: 'a small minority of',
    worth: 2.4,
    yes: ['The storm sank [the majority of] the boats in the harbour.'],
  },
  {
    name: 'half',
    words:
      /\b(?<!and a |the other |one |first |second |hour and |first-|about |over |than |on |than |[Nn]early |[Aa]lmost |[Rr]oughly )half (?:of )?(?=the|its|his|her|their|all)/u,
    wrong: 'only a quarter of ',
    worth: 1.8,
    yes: ['The storm sank [half of ]the boats in the harbour.'],
    no: ['The second half of the storm sank the boats.', 'It took them an hour and a half of the night.'],
  },
  {
    name: 'a third',
    words:
      /\b(?<!than |[Aa]bout |[Aa]round |[Rr]oughly |[Nn]early |[Aa]lmost |[Oo]ver |[Oo]nly |[Jj]ust )a third of (?=the|its|his|her|their|all)/u,
    wrong: 'more than half of ',
    worth: 2,
    yes: ['The storm sank [a third of ]the boats in the harbour.'],
    no: ['The storm sank more than a third of the boats in the harbour.'],
  },
  {
    name: 'a quarter',
    words:
      /\b(?<!than |[Aa]bout |[Aa]round |[Rr]oughly |[Nn]early |[Aa]lmost |[Oo]ver |[Oo]nly |[Jj]ust )a quarter of (?=the|its|his|her|their|all)/u,
    wrong: 'more than half of ',
    worth: 2,
    yes: ['The storm sank [a quarter of ]the boats in the harbour.'],
  },
];

const numbers: readonly Row[] = [
  {
    name: 'all',
    words: /^All (?=(?:of )?(?:the|its|his|her|their) |(?!across\b)\p{Ll}+s\b)/u,
    wrong: 'Not all ',
    worth: 1.8,
    yes: ['[All ]the boats were lost in the storm.'],
    no: ['In all the boats there was water.', 'All across the bay boats were lost in the storm.'],
  },
  {
    name: 'most',
    words: /^Most (?=(?:\p{Ll}+ )?\p{Ll}+s\b)/u,
    wrong: 'Hardly any ',
    worth: 2.4,
    yes: ['[Most ]boats were lost in the storm.'],
    no: ['Most of the boats were lost in the storm.'],
  },
  {
    name: 'some',
    words: /^Some (?=(?:\p{Ll}+ )?\p{Ll}+s\b)/u,
    wrong: 'All ',
    worth: 2.2,
    yes: ['[Some ]boats were lost in the storm.'],
    no: ['In some boats there was water.'],
  },
  {
    name: 'few',
    words:
      /(?<!\ba |\bthe |\btoo |\bso |\bvery |\bquite |\bnext |\bpast |\blast |\bfinal |\bfirst |\bremaining |\bthese |\bas |\bevery |\bhis |\bher |\bits |\btheir |\bour |\bmy )\b(f|F)ew (?=\p{Ll}+(?:s|people|men|women|children)\b)(?! (?:years|months|weeks|days|hours|minutes|times))/u,
    wrong: 'many ',
    worth: 2.4,
    yes: ['By then [few ]boats were left in the harbour.'],
    no: ['By then a few boats were left in the harbour.'],
  },
  {
    name: 'many',
    words:
      /(?<!\bas |\bthan |\bhow |\bso |\btoo |\bnot |\bthe |\bthese |\bthose |\bhowever |\bvery |\bits |\btheir |\bgreat |\bgood )\b(m|M)any (?=(?:\p{Ll}+s|people|men|women|children)\b)/u,
    wrong: 'only a few ',
    worth: 2,
    yes: ['By then [many ]boats were left in the harbour.'],
    no: ['It is not known how many boats were left.', 'There were not many boats in the harbour.'],
  },
];

export const ROWS_OF_AMOUNT: readonly Row[] = [...shares, ...amounts, ...numbers];
