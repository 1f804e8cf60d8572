import { describe, expect, test } from 'vitest';
import { framesOf } from './frames-of.js';

const DECIDED =
  'history: The ferry had lost money in every winter since the war. In 1911 the council of Varnes closed the old quay to the boats of the island. The pilots moved to Lunde with their families. The school lost half of its pupils in a year.';

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
      // Somebody does it to himself.
      DECIDED.replace(
        'the council of Varnes closed the old quay to',
        'the mayor of Varnes lowered himself to',
      ),
      // Nothing is told of what came of it.
      DECIDED.replace(/ The pilots moved.*$/u, ''),
      // It hurts.
      DECIDED.replace('to the boats of the island', 'after the murder'),
      // Who decided stands nowhere.
      DECIDED.replace(/^.*In 1911 the council of Varnes closed/u, 'history: She closed'),
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
