import { describe, test } from 'vitest';
import { check, FIRST, TEXT, THIRD } from './around.js';

describe('Opinion pages and letters', () => {
  test('the name below the date; the writer in brackets', () =>
    check(
      'article.txt',
      [
        'The boat that will not come back',
        'Islands are emptied by timetables, not by storms',
        'Updated - February 11, 2025 12:15 am IST - NEW DELHI',
        'Anjali Menon',
        ...TEXT,
        '(The writer teaches geography at Kollam College. The views expressed are personal)',
      ],
      {
        title: 'The boat that will not come back',
        subtitle: 'Islands are emptied by timetables, not by storms',
        byline: 'Anjali Menon',
        date: 'February 11, 2025',
        removed: [
          'line above the text: Updated - February 11, 2025 12:15 am IST - NEW DELHI',
          'about the author: (The writer teaches geography at Kollam College. The views expressed are personal)',
        ],
      },
    ));
  test('what an unnamed writer is, above the text', () =>
    check(
      'article.txt',
      ['Mend the boats that we have', 'The writer is a retired pilot of Lunde.', ...TEXT],
      {
        title: 'Mend the boats that we have',
        removed: ['line above the text: The writer is a retired pilot of Lunde.'],
      },
    ));
  test('a name that ends in an apostrophe', () =>
    check(
      'article.txt',
      [
        'The boat that will not come back',
        'By Amina Achieng’ Odhiambo',
        ...TEXT,
        'Ms Odhiambo teaches geography in Lunde. odhiambo@example.org',
      ],
      {
        title: 'The boat that will not come back',
        byline: 'Amina Achieng’ Odhiambo',
        removed: ['about the author: Ms Odhiambo teaches geography in Lunde. odhiambo@example.org'],
      },
    ));
  test('the writer above and below', () =>
    check(
      'article.txt',
      [
        'The last boat',
        'Farida Baloch Published May 3, 2024 Updated May 3, 2024 08:17am',
        'The writer is a former ambassador.',
        ...TEXT,
        'The writer is a former ambassador.',
        'Published in Dawn, May 3rd, 2024',
      ],
      {
        title: 'The last boat',
        byline: 'Farida Baloch',
        date: 'May 3, 2024',
        removed: [
          'line above the text: Farida Baloch Published May 3, 2024 Updated May 3, 2024 08:17am',
          'line above the text: The writer is a former ambassador.',
          'about the author: The writer is a former ambassador.',
          'credit: Published in Dawn, May 3rd, 2024',
        ],
      },
    ));
  test('section over the title; role; sizes of letters', () =>
    check(
      'article.txt',
      [
        'Opinion',
        'The boat that will not come back',
        'Bronwyn Tate',
        'Columnist and senior journalist',
        'May 3, 2024 — 5.00am',
        'Save',
        'Log in, register or subscribe to save articles for later.',
        'Share',
        'A\nA\nA',
        ...TEXT,
        'Bronwyn Tate is a regular columnist.',
        'The Opinion newsletter is a weekly wrap of views that will challenge, champion and inform your own. Sign up here.',
      ],
      {
        title: 'The boat that will not come back',
        kicker: 'Opinion',
        byline: 'Bronwyn Tate',
        date: 'May 3, 2024',
        removed: [
          'line above the text: Columnist and senior journalist',
          'line above the text: May 3, 2024 — 5.00am',
          'left over from a web page: Save',
          'left over from a web page: Log in, register or subscribe to save articles for later.',
          'left over from a web page: Share',
          'left over from a web page: A',
          'left over from a web page: A',
          'left over from a web page: A',
          'about the author: Bronwyn Tate is a regular columnist.',
          'announcement: The Opinion newsletter is a weekly wrap of views that will challenge, champion and inform your own. Sign up here.',
        ],
      },
    ));
  test('section in parts; note about the writer above', () =>
    check(
      'article.txt',
      [
        'Opinion | Islands',
        'The island that lost its boat',
        'A ferry is more than a timetable.',
        'Isla Drummond\nIsla Drummond is a writer based in Oban.',
        'Published On 3 May 20243 May 2024',
        ...TEXT,
        'The views expressed in this article are the author’s own and do not necessarily reflect Al Jazeera’s editorial stance.',
      ],
      {
        title: 'The island that lost its boat',
        subtitle: 'A ferry is more than a timetable.',
        byline: 'Isla Drummond',
        date: '3 May 2024',
        removed: [
          'left over from a web page: Opinion | Islands',
          'line above the text: Isla Drummond is a writer based in Oban.',
          'line above the text: Published On 3 May 20243 May 2024',
          'about the author: The views expressed in this article are the author’s own and do not necessarily reflect Al Jazeera’s editorial stance.',
        ],
      },
    ));
  test('section and title in capitals', () =>
    check(
      'article.txt',
      [
        'OPINION',
        'THE LAST BOAT',
        'Isla Drummond',
        'Special to The Skerry Post',
        ...TEXT,
        'Isla Drummond, a geographer, lives in Oban.',
      ],
      {
        title: 'THE LAST BOAT',
        kicker: 'OPINION',
        byline: 'Isla Drummond',
        source: 'The Skerry Post',
        removed: [
          'line above the text: Special to The Skerry Post',
          'about the author: Isla Drummond, a geographer, lives in Oban.',
        ],
      },
    ));
  test('a letter with name and place below', () =>
    check('article.txt', ['Letters to the Editor', 'The boat we need', ...TEXT, 'Isla Drummond', 'Oban'], {
      title: 'The boat we need',
      kicker: 'Letters to the Editor',
      byline: 'Isla Drummond',
      removed: ['byline: Isla Drummond', 'place of the writer: Oban'],
    }));
  test('a letter from Sir to Yours', () =>
    check(
      'article.txt',
      ['The boat we need', 'Sir,', ...TEXT, 'Yours faithfully,', 'Isla Drummond', 'Oban'],
      {
        title: 'The boat we need',
        byline: 'Isla Drummond',
        removed: [
          'left over from a web page: Sir,',
          'close of a letter: Yours faithfully,',
          'byline: Isla Drummond',
          'place of the writer: Oban',
        ],
      },
    ));
  test('only the closing note, in italics, tells the writer', () =>
    check(
      'article.md',
      [
        '# The last boat',
        ...TEXT,
        '*Isla Drummond is a professor of geography at the University of Stirling.*',
      ],
      {
        title: 'The last boat',
        byline: 'Isla Drummond',
        removed: [
          'about the author: Isla Drummond is a professor of geography at the University of Stirling.',
        ],
      },
    ));
  test('a last paragraph about somebody is text', () =>
    check('article.txt', ['The last boat', ...TEXT, 'Isla Drummond was a teacher of geology.'], {
      title: 'The last boat',
      paragraphs: [...TEXT, 'Isla Drummond was a teacher of geology.'],
    }));
  test('comments count; personal capacity', () =>
    check(
      'article.txt',
      [
        'An island without a boat',
        'By Isla Drummond',
        '03 May 2024',
        '0',
        ...TEXT,
        'Isla Drummond is an associate professor at Skerry University. She writes in her personal capacity. DM',
      ],
      {
        title: 'An island without a boat',
        byline: 'Isla Drummond',
        date: '03 May 2024',
        removed: [
          'left over from a web page: 0',
          'about the author: Isla Drummond is an associate professor at Skerry University. She writes in her personal capacity. DM',
        ],
      },
    ));
  test('two sentences about the writer above', () =>
    check(
      'article.txt',
      [
        'An island without a boat',
        'The ferry was the last link to the mainland.',
        'by Isla Drummond\nMay 3, 2024, 7:00 AM EDT',
        'Isla Drummond is a senior correspondent covering the coast. She joined in 2019.',
        ...TEXT,
      ],
      {
        title: 'An island without a boat',
        subtitle: 'The ferry was the last link to the mainland.',
        byline: 'Isla Drummond',
        date: 'May 3, 2024',
        removed: [
          'line above the text: May 3, 2024, 7:00 AM EDT',
          'line above the text: Isla Drummond is a senior correspondent covering the coast. She joined in 2019.',
        ],
      },
    ));
  test('notes in points', () =>
    check(
      'article.txt',
      [
        'Islanders wake to a timetable of nothing',
        'With the ferry gone, what is an island for?',
        'Ngozi Adichie-Okafor',
        'Thu 8 May 2025 06.00 BST',
        ...TEXT,
        '- Ngozi Adichie-Okafor is a novelist',
        '- Do you have an opinion on the issues raised in this article? Please email us a letter at letters@example.org',
      ],
      {
        title: 'Islanders wake to a timetable of nothing',
        subtitle: 'With the ferry gone, what is an island for?',
        byline: 'Ngozi Adichie-Okafor',
        date: '8 May 2025',
        removed: [
          'line above the text: Thu 8 May 2025 06.00 BST',
          'about the author: - Ngozi Adichie-Okafor is a novelist',
          'announcement: - Do you have an opinion on the issues raised in this article? Please email us a letter at letters@example.org',
        ],
      },
    ));
  test('guest essay with a note on Mr', () =>
    check(
      'article.txt',
      [
        'Islanders wake to a timetable of nothing',
        'Guest essay',
        'By Callum Reid',
        'Mr. Reid is a fisherman and a councillor.',
        ...TEXT,
        'The Post is committed to publishing a diversity of letters. Here are some tips. And here’s our email: letters@example.org.',
      ],
      {
        title: 'Islanders wake to a timetable of nothing',
        kicker: 'Guest essay',
        byline: 'Callum Reid',
        removed: [
          'line above the text: Mr. Reid is a fisherman and a councillor.',
          'note of the editors: The Post is committed to publishing a diversity of letters. Here are some tips. And here’s our email: letters@example.org.',
        ],
      },
    ));
  test('role above the name; handle in the note', () =>
    check(
      'article.txt',
      [
        'Islanders wake to a timetable of nothing',
        'Op-Ed Contributor',
        'Callum Reid',
        ...TEXT,
        'Callum Reid (@creid) is a lecturer. His book, “Rope”, is out in June.',
      ],
      {
        title: 'Islanders wake to a timetable of nothing',
        byline: 'Callum Reid',
        removed: [
          'line above the text: Op-Ed Contributor',
          'about the author: Callum Reid (@creid) is a lecturer. His book, “Rope”, is out in June.',
        ],
      },
    ));
  test('title with the name, and short in the note', () =>
    check(
      'article.txt',
      [
        'Islanders wake to a timetable of nothing',
        'Dr Callum Reid',
        'Lecturer in Geography',
        ...TEXT,
        'Dr Reid is a lecturer in geography at Skerry College. The views expressed here are his own.',
      ],
      {
        title: 'Islanders wake to a timetable of nothing',
        byline: 'Dr Callum Reid',
        removed: [
          'line above the text: Lecturer in Geography',
          'about the author: Dr Reid is a lecturer in geography at Skerry College. The views expressed here are his own.',
        ],
      },
    ));
  test('an editorial board', () =>
    check(
      'article.txt',
      ['Islanders wake to a timetable of nothing', 'Skerry Post Editorial Board', 'May 8, 2025', ...TEXT],
      {
        title: 'Islanders wake to a timetable of nothing',
        byline: 'Skerry Post Editorial Board',
        date: 'May 8, 2025',
      },
    ));
  test('a debate with the names in its headings', () =>
    check(
      'article.md',
      [
        '# Should the ferry go?',
        '*Two islanders answer.*',
        '## Yes, says Morag Tulloch',
        FIRST,
        '*Morag Tulloch keeps the shop.*',
        '## No, says Ewan Baird',
        THIRD,
        '*Ewan Baird fishes for lobster.*',
      ],
      {
        title: 'Should the ferry go?',
        subtitle: 'Two islanders answer.',
        headings: ['1 Yes, says Morag Tulloch', '2 No, says Ewan Baird'],
        paragraphs: [FIRST, THIRD],
        removed: [
          'about the author: Morag Tulloch keeps the shop.',
          'about the author: Ewan Baird fishes for lobster.',
        ],
      },
    ));
  test('a debate with name and trade under each heading', () =>
    check(
      'article.md',
      [
        '# Should the ferry go?',
        '## FOR',
        '**Morag Tulloch**, shopkeeper',
        'I have crossed that water four thousand times, and I was sick on most of them.',
        '## AGAINST',
        '**Ewan Baird**, fisherman',
        'I would rather be sick than stuck. A place without a boat is a rock.',
        '*Vote on our website. Next month: is the school too small?*',
      ],
      {
        title: 'Should the ferry go?',
        headings: ['1 FOR', '2 AGAINST'],
        paragraphs: [
          'I have crossed that water four thousand times, and I was sick on most of them.',
          'I would rather be sick than stuck. A place without a boat is a rock.',
        ],
        removed: [
          'byline: Morag Tulloch, shopkeeper',
          'byline: Ewan Baird, fisherman',
          'announcement: Vote on our website. Next month: is the school too small?',
        ],
      },
    ));
  test('a debate in plain text with By', () =>
    check(
      'article.txt',
      [
        'Should the ferry go?',
        'The Skerry Post asked two islanders.',
        'YES',
        'By Morag Tulloch, shopkeeper',
        'I have crossed that water four thousand times, and I was sick on most of them. It is enough.',
        'NO',
        'By Ewan Baird, fisherman',
        'I would rather be sick than stuck. A place without a boat is a rock, and nobody writes to a rock.',
      ],
      {
        title: 'Should the ferry go?',
        headings: ['2 YES', '3 NO'],
        paragraphs: [
          'The Skerry Post asked two islanders.',
          'I have crossed that water four thousand times, and I was sick on most of them. It is enough.',
          'I would rather be sick than stuck. A place without a boat is a rock, and nobody writes to a rock.',
        ],
        removed: ['byline: By Morag Tulloch, shopkeeper', 'byline: By Ewan Baird, fisherman'],
      },
    ));
  test('a debate in plain text with names alone', () =>
    check(
      'article.txt',
      [
        'Should the ferry go?',
        'Two islanders disagree.',
        'Yes',
        'Morag Tulloch',
        'I have crossed that water four thousand times, and I was sick on most of them. A bridge of boats is no life.',
        'Morag Tulloch keeps a shop on Skerry.',
        'No',
        'Ewan Baird',
        'I would rather be sick than stuck. A place without a boat is a rock, and nobody sends letters to a rock.',
        'Ewan Baird fishes for lobster.',
      ],
      {
        title: 'Should the ferry go?',
        headings: ['2 Yes', '3 No'],
        paragraphs: [
          'Two islanders disagree.',
          'I have crossed that water four thousand times, and I was sick on most of them. A bridge of boats is no life.',
          'I would rather be sick than stuck. A place without a boat is a rock, and nobody sends letters to a rock.',
        ],
        removed: [
          'byline: Morag Tulloch',
          'about the author: Morag Tulloch keeps a shop on Skerry.',
          'byline: Ewan Baird',
          'about the author: Ewan Baird fishes for lobster.',
        ],
      },
    ));
});
