/** Where a paragraph stands in time: it goes back, tells a life, or comes back to what the text began with. */

import { clausesOf } from '../../../grammar/lookup.js';
import { type Place, type Told, yearsIn } from './place.js';
import { hasWords, shown, type Work } from './work.js';

/** Years between what a text tells of and an earlier time. From judgement. */
const LONG_AGO = 8;
const AGO = 2;
/** Sentences of such a paragraph that tell of what was. */
const PAST = 0.7;

export const TIMES: readonly Work[] = [
  {
    does: 'It comes back to somebody of whom the text told at its beginning.',
    shownBy: (place) => {
      const { number, last, own } = place;
      const [name] = number === last && last > 5 ? broughtBack(place) : [];
      const at = own.find(({ text }) => name !== undefined && text.includes(name));
      return at && shown(at);
    },
    mayBe: ({ people, number }) =>
      number <= 2 || people.some(({ mentions }) => mentions.some(({ paragraph }) => paragraph <= 2)),
  },
  {
    does: 'It tells part of the life of one person.',
    shownBy: ({ told, heard }) => {
      const lived = told.filter(({ words }) => LIFE.test(words));
      return told.some(({ words }) => BORN.test(words)) &&
        lived.length > 1 &&
        lived.length >= LIVED * told.length &&
        heard.length <= 1
        ? shown(lived[0]!.passage)
        : undefined;
    },
    mayBe: hasWords(
      /\b(?:was|were|been) born\b|\bgrew up\b|\bmarried\b|\bschool\b|\bstudied\b|\b(?:his|her) (?:\p{L}+ )?(?:father|mother|grand\p{L}+|parents|husband|wife|sons?|daughters?|sister|brother|childhood|career|family)\b|\bbecame an?\b|\byears old\b|\bretired\b|\b(?:his|her) (?:life|job|work)\b|\bused to\b/u,
    ),
  },
  {
    does: 'It goes back to an earlier time.',
    shownBy: (place) => {
      const { material, first, told } = place;
      const past = told.filter(tellsOfPast);
      const goesBack =
        material.textType !== 'history' &&
        told.length > 1 &&
        past.length >= PAST * told.length &&
        OPENS_BACK.test(told[0]!.words) &&
        place.heard.length < told.length &&
        (/\b(?:centur|decades|generation)|years ago/u.test(told[0]!.words.slice(0, 40)) ||
          yearsIn(told[0]!.words).some((year) => year <= place.now - LONG_AGO));
      return goesBack ? shown(first) : undefined;
    },
    mayBe: (place) =>
      place.material.textType === 'history' ||
      yearsIn(place.text).some((year) => year <= place.now - AGO) ||
      /\bcentur|\bdecades?\b|\bgenerations?\b|\bonce\b|\bformer|\bthe past\b|\bhistory\b|\bancient\b|\b(?:years?|months) (?:ago|before|earlier|later)|\bsince\b|used to\b|\bin those days\b|\bback in\b/iu.test(
        place.text,
      ),
  },
];

const LIVED = 0.3;
const BORN =
  /^(?:[\p{L}’'-]+ ){1,4}(?:was born|grew up|left school|married|came from|is the (?:daughter|son) of)\b/u;
const LIFE =
  /\b(?:was born|grew up|left school|got married|married|trained as|retired|died (?:in|when|at))\b|\b(?:[Hh]er|[Hh]is) (?:father|mother|grandmother|grandfather|parents)\b|\b(?:an? |the )(?:\p{L}+[’']s )?(?:daughter|son) of\b|\b(?:she|he|her|him)\b.{0,40}\bin (?:1[89]|20)\d\d\b/u;

const OPENS_BACK =
  /^(?:Back |Already |Even |As (?:early|far back|long ago) as )?(?:[Ii]n|[Bb]y|[Oo]n|[Uu]ntil|[Dd]uring|[Ff]rom) [^,.]{0,30}\d{4}|\b(?:centuries|decades|generations|years) ago\b|\b(?:was|were) (?:built|founded|opened|set up|established) in (?:\p{L}+ )?\d{4}\b/u;

/** It tells what was, and not what is; a quotation is no clause of its sentence. */
const tellsOfPast = ({ passage: { reading, index } }: Told): boolean => {
  const tenses = clausesOf(reading, index).map(({ verb }) => verb.tense);
  return tenses.includes('past') && !tenses.includes('present') && !tenses.includes('future');
};

/** People of the first paragraphs whom the middle of the text leaves alone. */
const broughtBack = ({ people, last }: Place): string[] =>
  people.flatMap(({ name, alsoCalled, mentions, role, gender }) => {
    const paragraphs = mentions.map(({ paragraph }) => paragraph);
    const isBack =
      (role !== undefined || gender !== undefined) &&
      paragraphs.some((one) => one <= 2) &&
      !paragraphs.some((one) => one > last / 3 && one < last - 1);
    return isBack ? [name, ...alsoCalled] : [];
  });
