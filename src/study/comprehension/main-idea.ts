/** Which sentence sums up a news report: its lead among true details. */

import type { StudyMaterial } from '../material.js';
import { isWord, type Passage } from '../passages.js';
import { type Candidate, candidate } from './candidate.js';
import { inQuotes, isQuotable, leansOf } from './neighbours.js';

const DETAILS = 3;
const LONGEST_LEAD = 60;
/** Words of the title in the lead, so that it is not a scene. */
const FEWEST_SHARED = 2;

/** The lead and three details, in an order that does not give it away; none where the report opens with a scene. */
export function mainIdeaQuestion(material: StudyMaterial): Candidate[] {
  const [lead] = material.passages;
  if (!lead || material.textType !== 'news' || !isLead(material, lead)) return [];
  const details = detailsOf(material);
  if (details.length < DETAILS) return [];
  const all = [details[0]!, details[1]!, lead, details[2]!];
  return [
    candidate(lead, {
      frame: 'main-idea',
      kind: 'multiple-choice',
      prompt: 'Which of these sentences best sums up the whole text?',
      choices: all.map(({ text }) => inQuotes(text)),
      rightChoice: all.indexOf(lead),
      whyNot: all.map((passage) =>
        passage === lead ? '' : `true, but only a detail of ¶${passage.paragraph}`,
      ),
      answer: inQuotes(lead.text),
      level: 'analyse',
    }),
  ];
}

function isLead({ analysis: { article } }: StudyMaterial, lead: Passage): boolean {
  const title = new Set(article.title.toLowerCase().match(/\p{L}{4,}/gu) ?? []);
  const shared = new Set(lead.tokens.filter(isWord).flatMap(({ lower, lemma }) => [lower, lemma]));
  return (
    lead.prose &&
    !lead.quoted &&
    lead.words <= LONGEST_LEAD &&
    [...title].filter((word) => shared.has(word)).length >= FEWEST_SHARED
  );
}

/** Short sentences from the middle of later paragraphs, far from each other, each with something exact in it. */
function detailsOf({ passages }: StudyMaterial): Passage[] {
  const small = passages.filter(
    (passage) =>
      passage.paragraph > 2 &&
      isQuotable(passage) &&
      passage.words <= 22 &&
      passages[passage.index - 1]?.paragraph === passage.paragraph &&
      passage.tokens.slice(1).some(({ pos }) => pos === 'NUM' || pos === 'PROPN') &&
      leansOf(passage) < 0.3,
  );
  if (small.length <= DETAILS) return small;
  return Array.from(
    { length: DETAILS },
    (_, i) => small[Math.round((i * (small.length - 1)) / (DETAILS - 1))]!,
  );
}
