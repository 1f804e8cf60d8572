import { describe, expect, test } from 'vitest';
import { framesOf } from './frames-of.js';

const THESIS =
  'explainer: The pilots of Varnes had a map of the rocks for a month before the storm. The loss of the ferry was a failure of communication, not of science. The map lay in a drawer of the harbour office, and nobody on the quay had ever been shown it.';

/** Texts in which a frame is found, and texts that only look so. */
const EXAMPLES = {
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
