/** An opinion piece lets many people speak: which statement does its author make? */

import { voiceOf } from '../kinds.js';
import type { StudyMaterial } from '../material.js';
import type { Passage } from '../passages.js';
import { type Candidate, candidate } from './candidate.js';
import { type Line, linesSaid } from './lines-said.js';
import { inQuotes, isAskable } from './neighbours.js';

const FEWEST = 2;
const MOST = 3;
/** Words by which a choice may be longer or shorter than the right one. */
const NEAR = 10;

/** One for a text of one author in which at least two others speak. */
export function ownVoiceQuestion(material: StudyMaterial): Candidate[] {
  if (material.textType !== 'opinion' || /^#|\bdebate\b/iu.test(material.analysis.article.title)) return [];
  const [own] = material.passages.filter(isClaim).sort((one, two) => strength(two) - strength(one));
  if (!own) return [];
  const others = othersFor(own, linesSaid(material));
  if (others.length < FEWEST) return [];
  const all = [
    { text: own.text, who: '', passage: own },
    ...others.map(({ shown, name, passage }) => ({ text: shown, who: name, passage })),
  ].sort((one, two) => (key(one.text) < key(two.text) ? -1 : 1));
  return [
    candidate(own, {
      frame: 'own-voice',
      kind: 'multiple-choice',
      prompt: `Which of these does ${voiceOf(material.analysis.article)} of the text say, and not somebody whom the text quotes?`,
      choices: all.map(({ text }) => inQuotes(text)),
      rightChoice: all.findIndex(({ who }) => who === ''),
      whyNot: all.map(({ who, passage }) => (who === '' ? '' : `said by ${who} (¶${passage.paragraph})`)),
      answer: `${inQuotes(own.text)} (¶${own.paragraph}).`,
      level: 'analyse',
      beside: others.map(({ passage }) => passage),
    }),
  ];
}

/** An order that tells nothing. */
const key = (text: string): string => text.slice(3).split('').reverse().join('');

/** The author’s own, with a word of arguing in it. */
const isClaim = (passage: Passage): boolean =>
  isAskable(passage) &&
  !passage.reported &&
  passage.words <= 30 &&
  /\b(?:must|should|ought|need(?:s|ed)? to|cannot|never|better|worse|wrong|right|only|nobody|no one)\b/u.test(
    passage.text,
  ) &&
  !/\b(?:I|my|me|you|your)\b|\b(?:argue|object|say|claim|critics|opponents|supporters|defenders)s?\b/u.test(
    passage.text,
  );

const strength = ({ text }: Passage): number =>
  (/\b(?:must|should|ought)\b/u.test(text) ? 2 : 0) +
  (/\b(?:cannot|never|wrong|better|worse)\b/u.test(text) ? 1 : 0);

/** Whole statements of different people, of about the same length, without an `I` that would give them away. */
function othersFor({ words }: Passage, lines: readonly Line[]): Line[] {
  const fit = lines.filter(
    ({ shown }) =>
      Math.abs(shown.split(/\s+/u).length - words) <= NEAR &&
      /^\p{Lu}/u.test(shown) &&
      !/\b(?:I|my|me)\b|[!?]/u.test(shown),
  );
  return fit.filter(({ name }, i) => fit.findIndex((one) => one.name === name) === i).slice(0, MOST);
}
