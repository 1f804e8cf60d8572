/**
 * What a sentence is worth as a line of a summary: about the theme, central to its section, well placed,
 * telling. How much it leans on others is counted apart.
 */

import type { TextType } from '../guide.js';
import type { Candidate } from './candidate.js';
import { faults } from './fitness.js';
import { likeness, type Profile } from './likeness.js';

/** The part of an article that is summed up. */
export interface Section {
  readonly textType: TextType;
  /** What the whole section says. */
  readonly centre: Profile;
  /** What its theme is about: title, evidence. */
  readonly topic: Profile;
  /** What being about it counts. */
  readonly topicWeight: number;
  /** The number of its first paragraph. */
  readonly first: number;
}

/** Weights from trials on sixteen articles of six kinds; being about the theme and saying much matter most. */
const CENTRALITY = 1;
const FULLNESS = 0.6;
const FIGURE = 0.05;
const FULL = 30;

/** The worth of a sentence in a section; comparable only within it. */
export function worth(candidate: Candidate, profile: Profile, section: Section): number {
  return (
    CENTRALITY * likeness(profile, section.centre) +
    section.topicWeight * likeness(profile, section.topic) +
    place(candidate, section) +
    substance(candidate) +
    telling(candidate, section.textType) -
    faults(candidate, section.textType)
  );
}

/**
 * Openings: of the section, of a paragraph, and of a news report; an explainer opens with a scene instead.
 */
function place(candidate: Candidate, { first, textType }: Section): number {
  const { paragraph, opensParagraph } = candidate;
  let bonus = 0;
  if (opensParagraph) bonus += 0.1;
  if (opensParagraph && paragraph === first && !(textType === 'explainer' && first === 1)) bonus += 0.15;
  if (textType === 'news' && paragraph <= 3 && !(opensParagraph && !isLead(candidate)))
    bonus += 0.4 - 0.1 * (paragraph - 1);
  return bonus;
}

/** A first sentence that tells the news: one about a person or a short one sets a scene. */
export const isLead = ({ opensParagraph, words, clauses }: Candidate): boolean =>
  opensParagraph && words >= SHORTEST_LEAD && clauses[0]?.subject?.phrase.entity?.kind !== 'person';

const SHORTEST_LEAD = 14;

/** A long sentence says more than a short one, and figures say it exactly: up to 30 words and three figures count. */
function substance({ own, words }: Candidate): number {
  const figures = own.filter(({ pos }) => pos === 'NUM');
  return (FULLNESS * Math.min(FULL, words)) / FULL + FIGURE * Math.min(3, figures.length);
}

/** Words with which an author commits to a judgement, and a statement turned against another. */
const JUDGEMENT =
  anyOf(`must|should|cannot|never|always|only|in reality|the truth is|the whole point|the point is|
  clear(?:ly)?|means that|leads? to|led to|will lead|because|not [^,.]{3,60},? but|rather than|at stake|at risk|
  no longer|failed|fails|wrong`);

/** How something works, what it is called, what brings it about. */
const PROCESS =
  anyOf(`when|if|because|so that|causes?|caused by|leads? to|makes?|means? that|is called|are called|
  known as|which is why|happens|depends? on|turns? into|allows?|works? by`);

/** A year, a century, or a turn in the course of events. */
const COURSE = anyOf(
  `1[0-9]{3}|20[0-9]{2}|century|began|ended|became|after|until|for the first time|
  by the (?:time|end|late|early|middle)`,
);

/** What a text of this type is read for: claims, processes, the course of events. */
function telling(candidate: Candidate, textType: TextType): number {
  const cues = { opinion: JUDGEMENT, explainer: PROCESS, history: COURSE, news: undefined, other: undefined }[
    textType
  ];
  return (cues?.test(candidate.text) ? 0.3 : 0) + (isPointed(candidate) ? 0.3 : 0);
}

/** Whether a sentence is built to put one thing before the reader: `What the fungus changed was`, `Here lies the trouble`. */
export const isPointed = ({ text }: Candidate): boolean => FOCUS.test(text);

const FOCUS =
  /^(?:What (?!I\b)[^,.?]{3,60} (?:is|was|are|were)|(?:Here|Behind [^,.?]{3,40}) lies?|One thing [^,.?]{3,60} is|The (?:point|lesson|truth|question|trouble|problem|answer|result|choice|difficulty) is)\b/u;

function anyOf(phrases: string): RegExp {
  return new RegExp(`\\b(?:${phrases.replace(/\|\s+/g, '|')})\\b`, 'iu');
}
