import { describe, expect, test } from 'vitest';
import { framesOf } from './frames-of.js';

const DECIDED =
  'history: The ferry had lost money in every winter since the war. In 1911 the council of Varnes closed the old quay to the boats of the island. The pilots moved to Lunde with their families. The school lost half of its pupils in a year.';

const LEFT =
  'news: “Somebody has to stand on the quay in the dark,” said Ida Holm, a pilot. “A lamp on the quay is never wasted,” Holm said. The town has 40 lamps and lights nine of them. The others were sold to a firm in Lunde.';

const HELD =
  'news: The ferry sails at six. The wall would cost the town $47 million, more than the county’s schools spend in a year. The harbour board has asked the state for a loan.';

const THESIS =
  'explainer: The pilots of Varnes had a map of the rocks for a month before the storm. The loss of the ferry was a failure of communication, not of science. The map lay in a drawer of the harbour office, and nobody on the quay had ever been shown it.';

/** Texts in which a frame is found, and texts that only look so. */
const EXAMPLES = {
  hindsight: {
    yes: [
      DECIDED,
      DECIDED.replace('closed the old quay to', 'voted to close the old quay to'),
      DECIDED.replace('the council of Varnes closed the old quay to', 'Ida Holm sold the old quay to'),
      DECIDED.replace('closed the old quay to', 'stopped paying'),
    ],
    no: [
      DECIDED.replace(
        'The school lost half of its pupils in a year',
        'The school of the town stands on the hill above the quay',
      ),
      // No somebody, no choice, a denial, a may, a report, words between marks, a duty, two deeds, a habit.
      DECIDED.replace('the council of Varnes closed the old quay to', 'the ice closed the old quay to'),
      DECIDED.replace('closed the old quay to', 'stopped before'),
      DECIDED.replace('closed the old quay to', 'did not close the old quay to'),
      DECIDED.replace('closed the old quay to', 'could close the old quay to'),
      DECIDED.replace(
        'closed the old quay to the boats of the island',
        'said that the harbour was too small',
      ),
      DECIDED.replace('the council of Varnes closed', 'a man of Varnes closed'),
      DECIDED.replace('closed the old quay to the boats of the island', 'declined to comment on the quay'),
      DECIDED.replace('the boats of the island.', 'the boats; in May the mayor opened it.'),
      DECIDED.replace('In 1911 the council', 'Every year the council'),
      // Nothing is told of what came of it.
      DECIDED.replace(/ The pilots moved.*$/u, ''),
      // It hurts.
      DECIDED.replace('to the boats of the island', 'after the murder'),
      // Who decided stands nowhere.
      DECIDED.replace(/^.*In 1911 the council of Varnes closed/u, 'history: She closed'),
    ],
  },
  'absolute-word': {
    yes: [
      LEFT,
      LEFT.replace('A lamp on the quay is never wasted', 'Nobody wants to stand on the quay'),
      LEFT.replace('A lamp on the quay is never wasted', 'Nobody in an office ever lit a lamp'),
      LEFT.replace('A lamp on the quay is never wasted', 'The pilots have always paid for the lamps'),
    ],
    no: [
      LEFT.replace('never', 'seldom'),
      // What one has seen, what is so today, what has not been done, a doubt, a story.
      LEFT.replace('A lamp on the quay is never wasted', 'I have never seen a lamp on the quay'),
      LEFT.replace('A lamp on the quay is never wasted', 'Nobody is on the quay today'),
      LEFT.replace('A lamp on the quay is never wasted', 'Nobody has mended the lamps of the quay'),
      LEFT.replace('A lamp on the quay is never wasted', 'Nobody knows who lit the lamps'),
      LEFT.replace('A lamp on the quay is never wasted', 'Nobody came to the quay on that night'),
      LEFT.replace('A lamp on the quay is never wasted', 'Almost nobody is afraid of the quay'),
      // The report says so itself; nothing stands round it.
      'news: A lamp on the quay is never wasted. The town has 40 lamps and lights nine of them. The others were sold to a firm in Lunde.',
      'news: “A lamp on the quay is never wasted,” said Ida Holm, a pilot.',
    ],
  },
  yardstick: {
    yes: [
      HELD,
      HELD.replace('more than the county’s schools spend in a year', 'up from $30 million in 2019'),
      HELD.replace(
        'more than the county’s schools spend in a year',
        'compared with $8 million for a bank of rocks',
      ),
    ],
    no: [
      // No figure, no yardstick, a place, a duty, the dead.
      HELD.replace('$47 million', 'a great deal'),
      HELD.replace(', more than the county’s schools spend in a year', ''),
      HELD.replace('more than the county’s schools spend in a year', 'up from the harbour to the hill'),
      HELD.replace('would cost', 'must cost'),
      HELD.replace('would cost the town $47 million', 'killed 47 people'),
    ],
  },
  'not-x-but-y': {
    yes: [THESIS, THESIS.replace('a failure of communication, not of science', 'not the storm but the map')],
    no: [
      // What a thing is called is a figure of speech.
      THESIS.replace('a failure of communication, not of science', 'not a ferry but a coffin'),
      THESIS.replace('a failure of communication, not of science', 'less a storm than a lesson'),
      THESIS.replace(', not of science', ''),
      THESIS.replace(
        'a failure of communication, not of science',
        'not only an accident but also a decision',
      ),
      THESIS.replace('was a failure of communication, not of science', 'came in May rather than in June'),
      THESIS.replace('was a failure of communication, not of science', 'was not seen, but heard'),
      THESIS.replace('was a failure', 'was, the mayor said, a failure'),
      THESIS.replace('The loss of the ferry', 'The murder on the ferry'),
      THESIS.replace('The loss of the ferry', 'The attack on the ferry'),
      THESIS.replace(/ The map lay.*$/u, '').replace(/explainer: .*storm\. /u, 'explainer: '),
    ],
  },
} as const;

describe.each(Object.entries(EXAMPLES))('%s', (name, { yes, no }) => {
  test.each(yes)('is found: %s', (text) => expect(framesOf(text)).toContain(name));
  test.each(no)('is not found: %s', (text) => expect(framesOf(text)).not.toContain(name));
});
