/** What a teacher may look for in an answer, with verbatim evidence. Placeholders are those of the surfaces, and `{s}`, `{r}` for the support and its paragraph. */

import type { Finding, Move } from './finding.js';

/** The template for a finding: with the support where there is one. */
export function noteFor(finding: Finding): string {
  const note = NOTES[finding.move];
  return finding.support ? `${note} Near by: {s} ({r}).` : note;
}

const NOTES: Readonly<Record<Move, string>> = {
  claim:
    'Names support that stands in the text, not only agreement, and something that would speak against {a}.',
  reframing: 'Names both descriptions in {a} and says what the preferred one makes the reader think.',
  concession: 'Says what {a} admits and how {b} limits it.',
  contrast: 'Says what {a} leads one to expect and what {b} adds or takes back.',
  turn: 'Tells the part that is granted in {a} from the part that {author} goes on to use.',
  cause: 'Names the cause and the effect in {a}, and tells a link that is shown from one that is stated.',
  prediction: 'Says what {a} expects, from what date, and what would count as coming true.',
  analogy: 'Names the two things compared in {a}, one point where they are alike and one where they are not.',
  'call to act': 'Says what {a} asks for and of whom, with a reason on each side.',
  'vague source': 'Notices how little {a} says about its source, and asks who, when and how they know.',
  'what is not known': 'Keeps what {p} states as known apart from what {a} leaves open.',
  responsibility: 'Keeps to what {p} states in {a}, and does not blame beyond the evidence.',
  mechanism: 'Gives the steps of {a} in order, and what makes each one happen.',
  evidence: 'Keeps what was observed in {a} apart from what is concluded.',
  certainty: 'Quotes the word in {a} that limits the statement, and says what it rules out.',
  contingency: 'Names the other outcome that {a} has in mind and what it hung on.',
  change: 'Names what was so before and after {a}, and someone for whom it changed little.',
  perspective: 'Names whose view {a} gives, and someone whose view is not given.',
  source: 'Says who speaks in {a}, when and to whom, and one thing the source cannot show.',
  'two voices': '{xr}: {a}. {yr}: {b}. Names one difference in what they see and one in what they want.',
  'two sides':
    'First side: {a}. Other side: {b}. Tells a quarrel over facts from one over what matters more.',
  'conflicting accounts': 'Says who gives {a} and who gives {b}, and names evidence that could settle it.',
  voice: '{xr}: {a}. Keeps to what the speaker says, and uses the paragraph around {p}.',
  phrase: '{xr}: {a}. Says what the expression brings out and what it leaves out.',
  'reporting verb': '{xr}. “{word}” adds a judgement or a mood that “said” would not.',
  'loaded words':
    '{a} judges while it names; a neutral wording names the same thing and leaves the judging to the reader.',
  'words in quotation marks':
    'Says who would use {a} in earnest, and that the marks keep {author} at a distance from it.',
  figure: 'Says what “{word}” counts, and compares it with another figure or a whole.',
  meaning: 'Keeps the sense of {a} without its words.',
};
