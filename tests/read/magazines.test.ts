import { describe, test } from 'vitest';
import { check, FIRST, SECOND, TEXT, THIRD } from './around.js';

describe('Magazines, blogs and journals', () => {
  test('a scholar and a university; disclosure below', () =>
    check(
      'article.txt',
      [
        'Why islands lose their ferries',
        'Published: May 3, 2024 10.15am BST',
        'Isla Drummond, University of Stirling',
        ...TEXT,
        'Disclosure statement',
        'Isla Drummond does not work for, consult, own shares in or receive funding from any company or organisation that would benefit from this article, and has disclosed no relevant affiliations beyond their academic appointment.',
        'This article is republished from The Conversation under a Creative Commons license. Read the original article.',
      ],
      {
        title: 'Why islands lose their ferries',
        byline: 'Isla Drummond, University of Stirling',
        date: 'May 3, 2024',
        removed: [
          'line above the text: Published: May 3, 2024 10.15am BST',
          'below the text: Disclosure statement',
          'below the text: Isla Drummond does not work for, consult, own shares in or receive funding from any company or organisation that would benefit from this article, and has disclosed no relevant affiliations beyond their academic appointment.',
          'below the text: This article is republished from The Conversation under a Creative Commons license. Read the original article.',
        ],
      },
    ));
  test('buttons in Markdown', () =>
    check(
      'article.md',
      [
        '# The Island That Lost Its Boat',
        '## What a ferry is worth',
        'Isla Drummond',
        '·',
        'Follow',
        '5 min read',
        '·',
        'May 3, 2024',
        '\\--',
        '3',
        'Listen',
        'Share',
        ...TEXT,
        '*Isla Drummond writes about islands. Her book is called “Salt”.*',
        'Tags: islands, ferries',
      ],
      {
        title: 'The Island That Lost Its Boat',
        subtitle: 'What a ferry is worth',
        byline: 'Isla Drummond',
        date: 'May 3, 2024',
        removed: [
          'left over from a web page: Follow',
          'line above the text: 5 min read',
          'left over from a web page: 3',
          'left over from a web page: Listen',
          'left over from a web page: Share',
          'about the author: Isla Drummond writes about islands. Her book is called “Salt”.',
          'tags: Tags: islands, ferries',
        ],
      },
    ));
  test('a newsletter', () =>
    check(
      'article.md',
      [
        '# The Island That Lost Its Boat',
        '### What a ferry is worth',
        '[Isla Drummond](https://example.org)',
        'May 03, 2024',
        '23',
        '4',
        'Share',
        ...TEXT,
        'Thanks for reading! Subscribe for free to receive new posts and support my work.',
      ],
      {
        title: 'The Island That Lost Its Boat',
        subtitle: 'What a ferry is worth',
        byline: 'Isla Drummond',
        date: 'May 03, 2024',
        removed: [
          'left over from a web page: 23',
          'left over from a web page: 4',
          'left over from a web page: Share',
          'announcement: Thanks for reading! Subscribe for free to receive new posts and support my work.',
        ],
      },
    ));
  test('small by; editor and length below', () =>
    check(
      'article.txt',
      [
        'The last boat',
        'When a ferry stops, a place becomes an idea',
        'by Isla Drummond',
        ...TEXT,
        'Isla Drummond is professor of geography at the University of Stirling. She lives in Oban.',
        'Edited by Tomás Reyes',
        '2,800 words',
      ],
      {
        title: 'The last boat',
        subtitle: 'When a ferry stops, a place becomes an idea',
        byline: 'Isla Drummond',
        removed: [
          'about the author: Isla Drummond is professor of geography at the University of Stirling. She lives in Oban.',
          'credit: Edited by Tomás Reyes',
          'announcement: 2,800 words',
        ],
      },
    ));
  test('name and role by a dash; caption above', () =>
    check(
      'article.txt',
      [
        'The Island That Lost Its Boat',
        'A ferry is more than a timetable',
        'Isla Drummond - Staff Writer',
        'May 3, 2024',
        'The pier at Skerry at low tide. Photo: Ann Ho / Getty Images',
        ...TEXT,
        'Get the latest stories in your inbox every weekday.',
      ],
      {
        title: 'The Island That Lost Its Boat',
        subtitle: 'A ferry is more than a timetable',
        byline: 'Isla Drummond - Staff Writer',
        date: 'May 3, 2024',
        removed: [
          'caption: The pier at Skerry at low tide. Photo: Ann Ho / Getty Images',
          'announcement: Get the latest stories in your inbox every weekday.',
        ],
      },
    ));
  test('marks on names; volume; references', () =>
    check(
      'article.txt',
      [
        'Ferries and the emptying of small islands',
        'Isla Drummond¹ and Tomás Reyes²',
        'Skerry Quarterly, vol. 12, no. 3 (2024)',
        ...TEXT,
        'References',
        'Baird, A. (1998). Boats of the north. Oban: Pier Press.',
        'Ho, C. (2011). Small harbours. Journal of Ports, 4(2), 11–30.',
      ],
      {
        title: 'Ferries and the emptying of small islands',
        byline: 'Isla Drummond¹ and Tomás Reyes²',
        source: 'Skerry Quarterly, vol. 12, no. 3 (2024)',
        removed: [
          'below the text: References',
          'below the text: Baird, A. (1998). Boats of the north. Oban: Pier Press.',
          'below the text: Ho, C. (2011). Small harbours. Journal of Ports, 4(2), 11–30.',
        ],
      },
    ));
  test('standfirst of two sentences; date in figures', () =>
    check(
      'article.txt',
      [
        'The Last Boat',
        'An island in the north is losing its ferry. The people who live there heard of it on the radio.',
        'By Isla Drummond in Oban',
        '03.05.2024, 17.40 Uhr',
        ...TEXT,
      ],
      {
        title: 'The Last Boat',
        subtitle:
          'An island in the north is losing its ferry. The people who live there heard of it on the radio.',
        byline: 'Isla Drummond in Oban',
        date: '03.05.2024',
        removed: ['line above the text: 03.05.2024, 17.40 Uhr'],
      },
    ));
  test('as told to; names changed', () =>
    check(
      'article.txt',
      ['The last boat', ...TEXT, 'As told to Isla Drummond', '* Names have been changed.'],
      {
        title: 'The last boat',
        removed: ['credit: As told to Isla Drummond', 'note of the editors: * Names have been changed.'],
      },
    ));
  test('listening; credit of a picture', () =>
    check(
      'article.txt',
      [
        'Island ferry to stop',
        'May 3, 20245:00 AM ET',
        'Heard on Morning Edition',
        'Isla Drummond',
        '3-Minute Listen',
        'Toggle caption\nAnn Ho/Getty Images',
        ...TEXT,
      ],
      {
        title: 'Island ferry to stop',
        subtitle: 'Heard on Morning Edition',
        byline: 'Isla Drummond',
        date: 'May 3, 2024',
        removed: [
          'line above the text: May 3, 20245:00 AM ET',
          'left over from a web page: 3-Minute Listen',
          'left over from a web page: Toggle caption',
          'caption: Ann Ho/Getty Images',
        ],
      },
    ));
  test('a sentence in large letters', () =>
    check(
      'article.txt',
      [
        'The island that lost its boat',
        'By Isla Drummond',
        FIRST,
        'It has offered a smaller one, which cannot carry cars',
        SECOND,
        THIRD,
      ],
      {
        title: 'The island that lost its boat',
        byline: 'Isla Drummond',
        removed: ['pull quote: It has offered a smaller one, which cannot carry cars'],
      },
    ));
  test('volume, issue and month', () =>
    check(
      'article.txt',
      [
        'The Last Boat',
        'Isla Drummond | Published in History Today Volume 74 Issue 5 May 2024',
        ...TEXT,
        'Isla Drummond is the author of Salt (Pier Press, 2020).',
      ],
      {
        title: 'The Last Boat',
        byline: 'Isla Drummond',
        source: 'History Today Volume 74 Issue 5',
        date: 'May 2024',
        removed: ['about the author: Isla Drummond is the author of Salt (Pier Press, 2020).'],
      },
    ));
  test('headings in bold', () =>
    check(
      'article.md',
      [
        '# The Last Boat',
        'By Isla Drummond, Skerry Post, 3 May 2024',
        FIRST,
        '**The shop by the pier**',
        SECOND,
        '**What the council says**',
        THIRD,
      ],
      {
        title: 'The Last Boat',
        byline: 'Isla Drummond',
        source: 'Skerry Post',
        date: '3 May 2024',
        headings: ['2 The shop by the pier', '3 What the council says'],
      },
    ));
  test('section and date over the title', () =>
    check(
      'article.txt',
      [
        'NEWS',
        '03 May 2024',
        'An island without a boat',
        'A ferry was the last link to the mainland.',
        'By',
        'Isla Drummond',
        ...TEXT,
        'doi: https://doi.org/10.1000/d41586',
        'References',
        '1. Ho, A. & Reyes, T. Ports 12, 33–34 (2024).',
        '2. Baird, E. Boats 3, 1–9 (1998).',
      ],
      {
        title: 'An island without a boat',
        subtitle: 'A ferry was the last link to the mainland.',
        kicker: 'NEWS',
        byline: 'Isla Drummond',
        date: '03 May 2024',
        removed: [
          'note of the editors: doi: https://doi.org/10.1000/d41586',
          'below the text: References',
          'below the text: 1. Ho, A. & Reyes, T. Ports 12, 33–34 (2024).',
          'below the text: 2. Baird, E. Boats 3, 1–9 (1998).',
        ],
      },
    ));
  test('sharing, related posts, tags', () =>
    check(
      'article.md',
      [
        '# An island without a boat',
        'Posted on May 3, 2024 by Isla',
        ...TEXT,
        '**Share this:**',
        '- Twitter\n- Facebook',
        '### Related',
        '*Posted in Islands. Tagged ferries, islands.*',
      ],
      {
        title: 'An island without a boat',
        byline: 'Isla',
        date: 'May 3, 2024',
        removed: [
          'line above the text: Posted on May 3, 2024 by Isla',
          'below the text: Share this:',
          'below the text: Twitter',
          'below the text: Facebook',
          'below the text: Related',
          'below the text: Posted in Islands. Tagged ferries, islands.',
        ],
      },
    ));
  test('further reading', () =>
    check(
      'article.txt',
      [
        'An island without a boat',
        'By Isla Drummond | May 3, 2024 | History',
        ...TEXT,
        'Further reading: Ewan Baird, Boats of the North (Pier Press, 1998)',
        'Photo credits: Skerry Museum',
      ],
      {
        title: 'An island without a boat',
        kicker: 'History',
        byline: 'Isla Drummond',
        date: 'May 3, 2024',
        removed: [
          'announcement: Further reading: Ewan Baird, Boats of the North (Pier Press, 1998)',
          'caption: Photo credits: Skerry Museum',
        ],
      },
    ));
  test('notes in italics under a rule', () =>
    check(
      'article.md',
      [
        '# Islanders wake to a timetable of nothing',
        '**Callum Reid** · *8 May 2025*',
        ...TEXT,
        '---',
        '*Callum Reid is a reporter on the Skerry Post.*',
        '*This story was first published by the Skerry Post on 8 May 2025. It has been shortened for classroom use.*',
      ],
      {
        title: 'Islanders wake to a timetable of nothing',
        byline: 'Callum Reid',
        date: '8 May 2025',
        removed: [
          'about the author: Callum Reid is a reporter on the Skerry Post.',
          'note of the editors: This story was first published by the Skerry Post on 8 May 2025. It has been shortened for classroom use.',
        ],
      },
    ));
  test('name and date in one line; footnotes', () =>
    check(
      'article.txt',
      [
        'Islanders wake to a timetable of nothing',
        'Callum Reid 8 May 2025',
        ...TEXT,
        'This essay was originally published in the Skerry Quarterly and is reproduced with permission.',
        'Footnotes',
        '1. Interview with the author, May 2024.',
        '2. Skerry Council minutes, 12 April 2025.',
      ],
      {
        title: 'Islanders wake to a timetable of nothing',
        byline: 'Callum Reid',
        date: '8 May 2025',
        removed: [
          'note of the editors: This essay was originally published in the Skerry Quarterly and is reproduced with permission.',
          'below the text: Footnotes',
          'below the text: 1. Interview with the author, May 2024.',
          'below the text: 2. Skerry Council minutes, 12 April 2025.',
        ],
      },
    ));
  test('posted by, responses', () =>
    check(
      'article.txt',
      [
        'Islanders wake to a timetable of nothing',
        'posted May 8th, 2025 by Callum Reid in Islands',
        ...TEXT,
        '12 responses to “Islanders wake to a timetable of nothing”',
        'Ewan says:',
        'Well said!',
      ],
      {
        title: 'Islanders wake to a timetable of nothing',
        byline: 'Callum Reid',
        date: 'May 8th, 2025',
        removed: [
          'line above the text: posted May 8th, 2025 by Callum Reid in Islands',
          'below the text: 12 responses to “Islanders wake to a timetable of nothing”',
          'below the text: Ewan says:',
          'below the text: Well said!',
        ],
      },
    ));
  test('two names in Markdown; a note on both', () =>
    check(
      'article.md',
      [
        '# Islanders wake to a timetable of nothing',
        'Callum Reid and Ann Ho',
        '## The shop',
        FIRST,
        SECOND,
        '## The council',
        THIRD,
        '_Additional research by Ewan Baird. Ann Ho is a photographer._',
      ],
      {
        title: 'Islanders wake to a timetable of nothing',
        byline: 'Callum Reid and Ann Ho',
        headings: ['1 The shop', '3 The council'],
        removed: ['note: Additional research by Ewan Baird. Ann Ho is a photographer.'],
      },
    ));
  test('age in the note; editor and date below', () =>
    check(
      'article.txt',
      [
        'Islanders wake to a timetable of nothing',
        'Callum Reid\n8 May 2025',
        ...TEXT,
        'Callum Reid, 42, is a lecturer at Skerry College and the author of “Rope” (Pier Press, 2020).',
        'Edited by Ann Ho.',
        'Published 8 May 2025',
      ],
      {
        title: 'Islanders wake to a timetable of nothing',
        byline: 'Callum Reid',
        date: '8 May 2025',
        paragraphs: [
          FIRST,
          SECOND,
          THIRD,
          'Callum Reid, 42, is a lecturer at Skerry College and the author of “Rope” (Pier Press, 2020).',
          'Edited by Ann Ho.',
          'Published 8 May 2025',
        ],
      },
    ));
  test('the way to the page over the title, and the title twice', () =>
    check(
      'article.txt',
      [
        'Home > News > Islands',
        'An island without a boat',
        'An island without a boat',
        'By Ewan Baird Jr.',
        ...TEXT,
      ],
      {
        title: 'An island without a boat',
        byline: 'Ewan Baird Jr.',
        removed: ['line above the text: Home > News > Islands'],
      },
    ));
  test('a heading over the first heading is the subtitle', () =>
    check(
      'article.md',
      ['# An island without a boat', '## Timetables', '## The shop', FIRST, SECOND, '## The council', THIRD],
      {
        title: 'An island without a boat',
        subtitle: 'Timetables',
        headings: ['1 The shop', '3 The council'],
      },
    ));
  test('the byline below', () =>
    check(
      'article.txt',
      ['An island without a boat', ...TEXT, 'By Isla Drummond', '© 2024 Skerry Post', 'AFP'],
      {
        title: 'An island without a boat',
        byline: 'Isla Drummond',
        removed: ['byline: By Isla Drummond', 'caption: © 2024 Skerry Post', 'caption: AFP'],
      },
    ));
});
