/** What a teacher may look for in an answer. Placeholders are those of the surfaces, and `{xr}`, `{yr}` for a speaker with the role. */

import type { Move } from './finding.js';

export const NOTES: Readonly<Record<Move, string>> = {
  claim:
    'Support that stands in the text, not only agreement, and something that would speak against the claim.',
  reframing: 'Both descriptions, and what the preferred one makes the reader think.',
  concession: 'What is admitted in {p} ({a}), and how {q} limits it ({b}).',
  contrast: 'What the first sentence leads one to expect, and what the second adds or takes back: {b} ({q}).',
  turn: 'The part that is granted, told apart from the part that {author} goes on to use.',
  cause: 'The cause and the effect by name, and whether the link is shown or only stated in {p}.',
  prediction: 'What is expected, from what date on, and what would count as coming true.',
  analogy: 'The two things compared, one point in which they are alike and one in which they are not.',
  'call to act': 'What is asked for and of whom, with a reason on each side.',
  'vague source': 'That {p} says little about its source, and the questions who, when and how they know.',
  'what is not known': 'What {p} states as known, kept apart from what it leaves open.',
  responsibility: 'What {p} states about who did what, and no blame beyond the evidence.',
  mechanism: 'The steps in order, and what makes each one happen.',
  evidence: 'What was observed, kept apart from what is concluded.',
  certainty: 'The word that limits the statement, and what it rules out.',
  frequency: 'The word that keeps the statement from holding always, and a case that it leaves room for.',
  decision: 'Who decides and what follows, with one thing that could have been done instead.',
  contingency: 'The other outcome, and what it hung on.',
  change: 'What was so before and after, and someone for whom it changed little.',
  perspective: 'Whose view {p} gives, and someone whose view is not given.',
  source: 'Who speaks, when and to whom, and one thing the source cannot show.',
  'two voices':
    '{xr}: {a} ({p}). {yr}: {b} ({q}). One difference in what they see and one in what they want.',
  'two sides':
    'First side: {a} ({p}). Other side: {b} ({q}). A quarrel over facts, told from one over what matters more.',
  'conflicting accounts': 'Who gives which account ({p}, {q}), and evidence that could settle it.',
  voice: 'Speaker: {xr}. What the words say, no more, read with the paragraph around them.',
  'two accounts':
    '{xr}: {a} ({p}). {yr}: {b} ({q}). What each could know, and where the two do not speak of the same thing.',
  'unnamed source':
    'That “{word}” are several and have no names here, and the questions who, when and how they know.',
  'reported claim':
    'Source: {xr}, by the word “{word}”. A way to check that does not rest on the same source.',
  phrase: 'Speaker: {xr}. What the expression brings out and what it leaves out.',
  'reporting verb': 'Speaker: {xr}. “{word}” adds a judgement or a mood that “said” would not.',
  'loaded words':
    'That the words judge while they name, and a wording that leaves the judging to the reader.',
  'words in quotation marks':
    'Who would use the words in earnest, and that the marks keep a distance from them.',
  term: 'The sense that {p} gives to the term, in plain words, with an example from the text.',
  'two figures':
    '“{word}” ({p}) and “{other}” ({q}): what each counts, over what time, and whether they can be compared at all.',
  thread: 'What {p} says ({a}), what {q} adds or takes back ({b}), with the word both share.',
  unheard:
    'That the “{word}” are spoken about, who speaks instead, and a question that only they could answer. Nobody has to speak for them.',
  figure: 'What “{word}” counts, compared with another figure or with a whole.',
  measure: 'What “{word}” measures, set beside something the reader knows or another measure in the text.',
  opening: 'What {a} makes a reader see or expect, and a main point of the text that it leads to.',
  ending: 'What the end ({a}) takes up again from the start ({b}, {q}), and what is different by then.',
  arc: 'The start ({a}, {p}), the end ({b}, {q}), and the facts in between that lead from one to the other.',
};
