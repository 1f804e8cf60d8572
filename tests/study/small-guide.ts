/** A small guide in which every kind of entry occurs, for tests of what is done with guides. */

import type { Extract, StudyGuide } from '../../src/study/guide.js';

const FIRST =
  'The harbour master closed the port on Monday. “Nobody sails today,” said Ida Holm, the harbour master.';
const SECOND = 'Fishermen may lose 40 boats if the storm stays. The old pier will not stand another night.';

function extract(paragraph: number, text: string): Extract {
  const start = [FIRST, SECOND][paragraph - 1]!.indexOf(text);
  return { text, paragraph, start, end: start + text.length };
}

export function smallGuide(title = 'The Storm'): StudyGuide {
  const quotation = {
    ...extract(1, 'Nobody sails today,'),
    kind: 'direct',
    speaker: { name: 'Ida Holm', role: 'the harbour master' },
    attribution: 'named',
    cue: 'said',
  } as const;
  const fact = {
    ...extract(2, 'Fishermen may lose 40 boats'),
    value: '40 boats',
    about: 'that fishermen may lose',
  };
  return {
    schemaVersion: 1,
    article: {
      title,
      byline: 'A. Writer',
      language: 'en',
      words: 34,
      readingMinutes: 1,
      textType: 'news',
      readability: { fleschKincaidGrade: 5.2, daleChall: 6.1 },
      headings: [{ text: 'The pier', level: 1, beforeParagraph: 2 }],
      paragraphs: [
        { number: 1, text: FIRST, kind: 'prose', theme: 'port', alsoThemes: [] },
        {
          number: 2,
          text: SECOND,
          kind: 'prose',
          theme: 'port',
          alsoThemes: [],
          task: 'Underline the number of boats.',
        },
      ],
    },
    pack: { id: 'discovered', title: 'Themes of the article', how: 'discovered' },
    before: {
      question: 'Who decides when a port is closed?',
      objectives: ['say why the port was closed'],
      warmUp: 'Think of a storm.',
    },
    overview: [extract(1, 'The harbour master closed the port on Monday.')],
    themes: [
      {
        id: 'port',
        title: 'The port',
        paragraphs: [1, 2],
        evidence: ['port', 'pier'],
        frame: '',
        summary: [extract(1, 'The harbour master closed the port on Monday.')],
        quotes: [quotation],
        facts: [fact],
        discussion: [
          {
            prompt: 'Ida Holm says “Nobody sails today” (¶1). Whom does that help, and whom does it hurt?',
            paragraphs: [1],
            move: 'claim',
            level: 'evaluate',
            lookFor: 'The fishermen of ¶2.',
            evidence: [extract(2, 'Fishermen may lose 40 boats')],
          },
        ],
      },
    ],
    quotations: [quotation],
    comprehension: [
      {
        kind: 'cloze',
        frame: 'how-many',
        prompt: 'Complete the sentence (¶2): “Fishermen may lose _____ boats”.',
        answer: '40',
        evidence: extract(2, 'Fishermen may lose 40 boats'),
        paragraphs: [2],
        sure: 0.8,
        level: 'remember',
        lines: 0,
      },
    ],
    vocabulary: [
      {
        term: 'pier',
        partOfSpeech: 'noun',
        definition: 'a platform built out over water',
        definitionSource: 'list',
        context: extract(2, 'The old pier will not stand another night.'),
      },
    ],
    people: [
      {
        name: 'Ida Holm',
        role: 'the harbour master',
        alsoCalled: [],
        paragraphs: [1],
      },
    ],
    places: [],
    organizations: [],
    timeline: [{ when: 'on Monday', event: extract(1, 'The harbour master closed the port on Monday.') }],
    storyline: [{ when: 'on Monday', event: extract(1, 'The harbour master closed the port on Monday.') }],
    facts: [fact],
    statements: [
      {
        kind: 'prediction',
        extract: extract(2, 'The old pier will not stand another night.'),
        why: 'prediction: “will not stand”',
      },
    ],
    language: [],
    writing: [
      { prompt: 'Write a paragraph about the port.', frames: ['The port was closed because …'], lines: 8 },
    ],
    notes: [{ severity: 'info', about: '¶1', message: 'Nothing to check.' }],
    spares: { comprehension: [] },
  };
}
