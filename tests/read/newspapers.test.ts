import { describe, test } from 'vitest';
import { check, FIRST, SECOND, TEXT, THIRD } from './around.js';

describe('Newspapers and agencies', () => {
  test('byline, standfirst, dates and counts; columnist, call and amendment at the foot', () =>
    check(
      'article.txt',
      [
        'Analysis',
        'The island that lost its boat',
        'Isla Drummond',
        'A ferry is more than a timetable. On Skerry it was the only road there was',
        'Tue 4 Mar 2025 10.15 GMT',
        'Last modified on Tue 4 Mar 2025 12.02 GMT',
        'Share',
        '53',
        ...TEXT,
        'Isla Drummond is a Guardian columnist',
        'Do you have an opinion on the issues raised in this article? If you would like to submit a response of up to 300 words by email to be considered for publication in our letters section, please click here.',
        'This article was amended on 5 March 2025 because an earlier version misspelled the name of the pier.',
      ],
      {
        title: 'The island that lost its boat',
        subtitle: 'A ferry is more than a timetable. On Skerry it was the only road there was',
        kicker: 'Analysis',
        byline: 'Isla Drummond',
        date: '4 Mar 2025',
        removed: [
          'line above the text: Tue 4 Mar 2025 10.15 GMT',
          'line above the text: Last modified on Tue 4 Mar 2025 12.02 GMT',
          'left over from a web page: Share',
          'left over from a web page: 53',
          'about the author: Isla Drummond is a Guardian columnist',
          'announcement: Do you have an opinion on the issues raised in this article? If you would like to submit a response of up to 300 words by email to be considered for publication in our letters section, please click here.',
          'note of the editors: This article was amended on 5 March 2025 because an earlier version misspelled the name of the pier.',
        ],
      },
    ));
  test('a release of the press: who sends it, its end, and what stands below', () =>
    check(
      'article.txt',
      [
        'MEDIA RELEASE',
        'Council to end the Skerry ferry',
        'Press Release: Skerry Council',
        ...TEXT,
        'ENDS',
        'Advertisement - scroll to continue reading',
        'a.more:hover {color:#EC4438!important;}',
        'Using our pages for work?',
        'They are free for you alone, but you need a licence for work. Join today for less than £3 a week.',
      ],
      {
        title: 'Council to end the Skerry ferry',
        kicker: 'MEDIA RELEASE',
        source: 'Skerry Council',
        removed: [
          'line above the text: Press Release: Skerry Council',
          'below the text: ENDS',
          'below the text: Advertisement - scroll to continue reading',
          'below the text: a.more:hover {color:#EC4438!important;}',
          'below the text: Using our pages for work?',
          'below the text: They are free for you alone, but you need a licence for work. Join today for less than £3 a week.',
        ],
      },
    ));
  test('whom the press may ask', () =>
    check(
      'article.txt',
      [
        'Council to end the Skerry ferry',
        FIRST,
        SECOND,
        'For media enquiries please contact:',
        'Effie Low',
        'Head of Harbours, Skerry Council',
        'Mobile: 022 617 5746',
        THIRD,
      ],
      {
        title: 'Council to end the Skerry ferry',
        removed: [
          'contact for the press: For media enquiries please contact:',
          'contact for the press: Effie Low',
          'contact for the press: Head of Harbours, Skerry Council',
          'contact for the press: Mobile: 022 617 5746',
        ],
      },
    ));
  test('an agency names who reported above what a style sheet left', () =>
    check(
      'article.txt',
      [
        'Council to end the Skerry ferry',
        FIRST,
        'Related Coverage',
        SECOND,
        THIRD,
        'Reporting by Effie Low in Oban; Editing by Alec Roy',
        'for-phone-onlyfor-tablet-portrait-upfor-desktop-up',
      ],
      {
        title: 'Council to end the Skerry ferry',
        removed: [
          'left over from a web page: Related Coverage',
          'credit: Reporting by Effie Low in Oban; Editing by Alec Roy',
          'left over from a web page: for-phone-onlyfor-tablet-portrait-upfor-desktop-up',
        ],
      },
    ));
  test('name, desk and date; caption and links', () =>
    check(
      'article.txt',
      [
        'Island to lose its ferry in the autumn',
        'Isla Drummond',
        'BBC Scotland News',
        '12 May 2024',
        FIRST,
        'Image caption, The ferry leaves Skerry twice a day',
        SECOND,
        THIRD,
        'More on this story',
        'Islanders fear for their school',
        'Ferry firm makes a loss',
      ],
      {
        title: 'Island to lose its ferry in the autumn',
        byline: 'Isla Drummond',
        source: 'BBC Scotland News',
        date: '12 May 2024',
        removed: [
          'caption: Image caption, The ferry leaves Skerry twice a day',
          'below the text: More on this story',
          'below the text: Islanders fear for their school',
          'below the text: Ferry firm makes a loss',
        ],
      },
    ));
  test('the same without blank lines', () =>
    check(
      'article.txt',
      [
        `Island to lose its ferry in the autumn\nPublished\n3 hours ago\nShare\nSave\nIsla Drummond\nBBC Scotland News\nReporting from\nOban\nImage source, Getty Images\nImage caption,\nThe ferry leaves Skerry twice a day\n${FIRST}\n${SECOND}\nAdvertisement\n${THIRD}\nRelated topics\nIslands\nTransport`,
      ],
      {
        title: 'Island to lose its ferry in the autumn',
        byline: 'Isla Drummond',
        source: 'BBC Scotland News',
        removed: [
          'left over from a web page: 3 hours ago',
          'left over from a web page: Share',
          'left over from a web page: Save',
          'left over from a web page: Reporting from Oban',
          'caption: Image source, Getty Images',
          'caption: Image caption, The ferry leaves Skerry twice a day',
          'left over from a web page: Advertisement',
          'below the text: Related topics',
          'below the text: Islands',
          'below the text: Transport',
        ],
      },
    ));
  test('standfirst, places of the reporters, print edition', () =>
    check(
      'article.txt',
      [
        'An Island Loses Its Ferry',
        'The boat was the last link to the shops, the doctor and the school.',
        'By Isla Drummond and Tomás Reyes',
        'Isla Drummond reported from Skerry, and Tomás Reyes from Edinburgh.',
        'May 3, 2024',
        FIRST,
        'Advertisement',
        'SKIP ADVERTISEMENT',
        SECOND,
        THIRD,
        'A version of this article appears in print on May 4, 2024, Section A, Page 1 of the New York edition with the headline: An Island Loses Its Ferry. Order Reprints | Today’s Paper | Subscribe',
      ],
      {
        title: 'An Island Loses Its Ferry',
        subtitle: 'The boat was the last link to the shops, the doctor and the school.',
        byline: 'Isla Drummond and Tomás Reyes',
        date: 'May 3, 2024',
        removed: [
          'line above the text: Isla Drummond reported from Skerry, and Tomás Reyes from Edinburgh.',
          'left over from a web page: Advertisement',
          'left over from a web page: SKIP ADVERTISEMENT',
          'note of the editors: A version of this article appears in print on May 4, 2024, Section A, Page 1 of the New York edition with the headline: An Island Loses Its Ferry. Order Reprints | Today’s Paper | Subscribe',
        ],
      },
    ));
  test('name in capitals, time with zone, dateline with agency', () =>
    check(
      'article.txt',
      [
        'Island ferry to stop in the autumn',
        'By ISLA DRUMMOND\nUpdated 5:40 PM GMT, May 3, 2024',
        `OBAN, Scotland (AP) — ${FIRST}`,
        SECOND,
        THIRD,
        '___',
        'Associated Press writer Tomás Reyes in Edinburgh contributed to this report.',
      ],
      {
        title: 'Island ferry to stop in the autumn',
        byline: 'ISLA DRUMMOND',
        date: 'May 3, 2024',
        removed: [
          'line above the text: Updated 5:40 PM GMT, May 3, 2024',
          'dateline: OBAN, Scotland (AP) —',
          'line between sections: ___',
          'credit: Associated Press writer Tomás Reyes in Edinburgh contributed to this report.',
        ],
      },
    ));
  test('date and time run together; editors and principles', () =>
    check(
      'article.txt',
      [
        'Island ferry to stop in the autumn',
        'By Isla Drummond',
        'May 3, 202410:15 AM GMT+1Updated 2 hours ago',
        `OBAN, Scotland, May 3 (Reuters) - ${FIRST}`,
        SECOND,
        THIRD,
        '(Reporting by Isla Drummond; Editing by Tomás Reyes)',
        'Our Standards: The Thomson Reuters Trust Principles.',
      ],
      {
        title: 'Island ferry to stop in the autumn',
        byline: 'Isla Drummond',
        date: 'May 3, 2024',
        removed: [
          'line above the text: May 3, 202410:15 AM GMT+1Updated 2 hours ago',
          'dateline: OBAN, Scotland, May 3 (Reuters) -',
          'credit: (Reporting by Isla Drummond; Editing by Tomás Reyes)',
          'note of the editors: Our Standards: The Thomson Reuters Trust Principles.',
        ],
      },
    ));
  test('a date for a dateline', () =>
    check(
      'article.txt',
      [
        'Island ferry to stop in the autumn',
        'By Isla Drummond',
        `May 3 (Reuters) - ${FIRST}`,
        SECOND,
        THIRD,
        'Reporting by Isla Drummond in Oban; additional reporting by Tomás Reyes; editing by Ann Ho',
      ],
      {
        title: 'Island ferry to stop in the autumn',
        byline: 'Isla Drummond',
        date: 'May 3',
        removed: [
          'dateline: May 3 (Reuters) -',
          'credit: Reporting by Isla Drummond in Oban; additional reporting by Tomás Reyes; editing by Ann Ho',
        ],
      },
    ));
  test('agency and time; dateline with a colon', () =>
    check(
      'article.txt',
      ['Ferry to stop in autumn', 'TNN | May 3, 2024, 05.12 AM IST', `KOCHI: ${FIRST}`, SECOND, THIRD],
      {
        title: 'Ferry to stop in autumn',
        source: 'TNN',
        date: 'May 3, 2024',
        removed: ['line above the text: TNN | May 3, 2024, 05.12 AM IST', 'dateline: KOCHI:'],
      },
    ));
  test('dateline of town and country', () =>
    check(
      'article.txt',
      [
        'Island ferry to stop',
        'By Isla Drummond',
        'Published On 3 May 2024',
        `Skerry, Scotland – ${FIRST}`,
        SECOND,
        THIRD,
      ],
      {
        title: 'Island ferry to stop',
        byline: 'Isla Drummond',
        date: '3 May 2024',
        removed: ['dateline: Skerry, Scotland –'],
      },
    ));
  test('name alone; dateline in capitals', () =>
    check(
      'article.txt',
      [
        'Island ferry to stop',
        'Chua Mei Lin',
        'Published May 03, 2024, 05:00 AM',
        `SINGAPORE – ${FIRST}`,
        SECOND,
        THIRD,
      ],
      {
        title: 'Island ferry to stop',
        byline: 'Chua Mei Lin',
        date: 'May 03, 2024',
        removed: ['line above the text: Published May 03, 2024, 05:00 AM', 'dateline: SINGAPORE –'],
      },
    ));
  test('everything in capitals', () =>
    check(
      'article.txt',
      ['Island ferry to stop', 'BY ISLA DRUMMOND', 'STAFF WRITER', 'May 3, 2024', ...TEXT],
      {
        title: 'Island ferry to stop',
        byline: 'ISLA DRUMMOND',
        date: 'May 3, 2024',
        removed: ['line above the text: STAFF WRITER'],
      },
    ));
  test('name with dashes; paper and hour; tags', () =>
    check(
      'article.txt',
      [
        'Island ferry to stop',
        '- Isla D. Drummond - @inquirerdotnet',
        'Philippine Daily Tide / 05:40 AM May 03, 2024',
        `MANILA, Philippines — ${FIRST}`,
        SECOND,
        THIRD,
        'ADVERTISEMENT',
        'Read more: Ferry firm makes a loss',
        '#ferry #islands',
      ],
      {
        title: 'Island ferry to stop',
        byline: 'Isla D. Drummond - @inquirerdotnet',
        source: 'Philippine Daily Tide',
        date: 'May 03, 2024',
        removed: [
          'line above the text: Philippine Daily Tide / 05:40 AM May 03, 2024',
          'dateline: MANILA, Philippines —',
          'left over from a web page: ADVERTISEMENT',
          'left over from a web page: Read more: Ferry firm makes a loss',
          'tags: #ferry #islands',
        ],
      },
    ));
  test('the name twice, By on a line of its own', () =>
    check(
      'article.txt',
      [
        'Island ferry to stop',
        'Hemi Walker',
        'By',
        'Hemi Walker',
        'Senior reporter',
        '3 May, 2024 05:00 PM',
        '4 mins to read',
        ...TEXT,
      ],
      {
        title: 'Island ferry to stop',
        byline: 'Hemi Walker',
        date: '3 May, 2024',
        removed: [
          'line above the text: Senior reporter',
          'line above the text: 3 May, 2024 05:00 PM',
          'line above the text: 4 mins to read',
        ],
      },
    ));
  test('weekday, zone with offset, minutes to read', () =>
    check(
      'article.txt',
      [
        'Island ferry to stop',
        'Isla Drummond',
        'Fri, May 3, 2024 at 5:40 PM GMT+1',
        '5 min read',
        '10',
        ...TEXT,
        'View comments (10)',
      ],
      {
        title: 'Island ferry to stop',
        byline: 'Isla Drummond',
        date: 'May 3, 2024',
        removed: [
          'line above the text: Fri, May 3, 2024 at 5:40 PM GMT+1',
          'line above the text: 5 min read',
          'left over from a web page: 10',
          'left over from a web page: View comments (10)',
        ],
      },
    ));
  test('correspondent in brackets, two dates', () =>
    check(
      'article.txt',
      [
        'An island without a boat',
        'The ferry was the last link to the mainland',
        'By Isla Drummond (Oban, special correspondent)',
        'Published on May 3, 2024, at 5:40 pm (Paris), updated on May 3, 2024, at 6:02 pm',
        'Time to 3 min.',
        ...TEXT,
      ],
      {
        title: 'An island without a boat',
        subtitle: 'The ferry was the last link to the mainland',
        byline: 'Isla Drummond (Oban, special correspondent)',
        date: 'May 3, 2024',
        removed: [
          'line above the text: Published on May 3, 2024, at 5:40 pm (Paris), updated on May 3, 2024, at 6:02 pm',
          'line above the text: Time to 3 min.',
        ],
      },
    ));
  test('all in one line; the reporter below', () =>
    check(
      'article.txt',
      [
        'An island without a boat',
        'Ferry was the last link to the mainland, residents say',
        'Isla Drummond · CBC News · Posted: May 03, 2024 5:40 PM EDT | Last Updated: 3 hours ago',
        ...TEXT,
        'ABOUT THE AUTHOR',
        'Isla Drummond',
        'Reporter',
        'Isla Drummond covers the coast for CBC News.',
        'With files from Tomás Reyes and The Canadian Press',
      ],
      {
        title: 'An island without a boat',
        subtitle: 'Ferry was the last link to the mainland, residents say',
        byline: 'Isla Drummond',
        source: 'CBC News',
        date: 'May 03, 2024',
        removed: [
          'line above the text: Isla Drummond · CBC News · Posted: May 03, 2024 5:40 PM EDT | Last Updated: 3 hours ago',
          'below the text: ABOUT THE AUTHOR',
          'below the text: Isla Drummond',
          'below the text: Reporter',
          'below the text: Isla Drummond covers the coast for CBC News.',
          'below the text: With files from Tomás Reyes and The Canadian Press',
        ],
      },
    ));
  test('name, place and paper; a warning of age', () =>
    check(
      'article.txt',
      [
        'An island without a boat',
        'Isla Drummond\nOban\nThe Globe and Mail\nPublished May 3, 2024',
        'This article was published more than 6 months ago. Some information may no longer be current.',
        ...TEXT,
      ],
      {
        title: 'An island without a boat',
        byline: 'Isla Drummond',
        source: 'The Globe and Mail',
        date: 'May 3, 2024',
        removed: [
          'line above the text: Oban',
          'line above the text: This article was published more than 6 months ago. Some information may no longer be current.',
        ],
      },
    ));
  test('source, editor, time stamp', () =>
    check(
      'article.txt',
      [
        'An island without a boat',
        'Source: Xinhua',
        'Editor: huaxia',
        '2024-05-03 17:40:15',
        `OBAN, May 3 (Xinhua) -- ${FIRST}`,
        SECOND,
        `${THIRD} Enditem`,
      ],
      {
        title: 'An island without a boat',
        source: 'Xinhua',
        date: '2024-05-03',
        paragraphs: [
          FIRST,
          SECOND,
          'The council says that the boat costs twice as much as it earns. It has offered a smaller one, which cannot carry cars. Enditem',
        ],
        removed: [
          'line above the text: Editor: huaxia',
          'line above the text: 2024-05-03 17:40:15',
          'dateline: OBAN, May 3 (Xinhua) --',
        ],
      },
    ));
  test('labels in capitals', () =>
    check(
      'article.txt',
      [
        'An island without a boat',
        'PUBLISHED : 3 May 2024 at 05:40',
        'NEWSPAPER SECTION: News',
        'WRITER: Isla Drummond',
        ...TEXT,
      ],
      {
        title: 'An island without a boat',
        kicker: 'News',
        byline: 'Isla Drummond',
        date: '3 May 2024',
        removed: [
          'line above the text: PUBLISHED : 3 May 2024 at 05:40',
          'line above the text: NEWSPAPER SECTION: News',
          'line above the text: WRITER: Isla Drummond',
        ],
      },
    ));
  test('a summary in points above the byline', () =>
    check(
      'article.txt',
      [
        'An island without a boat',
        '- Ferry was the last link\n- Council offers smaller boat',
        'By ISLA DRUMMOND FOR THE SKERRY MAIL',
        'PUBLISHED: 17:40 BST, 3 May 2024 | UPDATED: 18:02 BST, 3 May 2024',
        ...TEXT,
      ],
      {
        title: 'An island without a boat',
        byline: 'ISLA DRUMMOND FOR THE SKERRY MAIL',
        date: '3 May 2024',
        removed: [
          'line above the text: Ferry was the last link',
          'line above the text: Council offers smaller boat',
          'line above the text: PUBLISHED: 17:40 BST, 3 May 2024 | UPDATED: 18:02 BST, 3 May 2024',
        ],
      },
    ));
  test('comments below', () =>
    check(
      'article.txt',
      [
        'An island without a boat',
        'ISLA DRUMMOND',
        'May 03, 2024',
        'listen to article',
        ...TEXT,
        'COMMENTS (3)',
        'Replying to X',
        'Comments are moderated and generally will be posted if they are on-topic and not abusive.',
      ],
      {
        title: 'An island without a boat',
        byline: 'ISLA DRUMMOND',
        date: 'May 03, 2024',
        removed: [
          'left over from a web page: listen to article',
          'below the text: COMMENTS (3)',
          'below the text: Replying to X',
          'below the text: Comments are moderated and generally will be posted if they are on-topic and not abusive.',
        ],
      },
    ));
  test('captions between the paragraphs', () =>
    check(
      'article.txt',
      [
        'An island without a boat',
        'By Isla Drummond',
        FIRST,
        'The pier at low tide. Photograph: Ann Ho/The Skerry Post',
        SECOND,
        'A boat leaves Oban in May 2023 (AP Photo/Ann Ho)',
        'The last timetable',
        THIRD,
      ],
      {
        title: 'An island without a boat',
        byline: 'Isla Drummond',
        headings: ['3 The last timetable'],
        removed: [
          'caption: The pier at low tide. Photograph: Ann Ho/The Skerry Post',
          'caption: A boat leaves Oban in May 2023 (AP Photo/Ann Ho)',
        ],
      },
    ));
  test('two names, paper and hour, no blank lines', () =>
    check(
      'article.txt',
      [
        'Council votes to give up the boat\nIsla Drummond and Callum Reid\nThe Skerry Mail, Friday May 3 2024, 5.40pm',
        `${FIRST}\n${SECOND}\n${THIRD}`,
      ],
      {
        title: 'Council votes to give up the boat',
        byline: 'Isla Drummond and Callum Reid',
        source: 'The Skerry Mail',
        date: 'May 3 2024',
        removed: ['line above the text: The Skerry Mail, Friday May 3 2024, 5.40pm'],
      },
    ));
  test('name and role; the address of the reporter', () =>
    check(
      'article.txt',
      [
        'Islanders wake to a timetable of nothing',
        'Callum Reid, Chief Reporter',
        'Thursday, 8 May 2025 | 7:15am',
        ...TEXT,
        'Reid can be reached at creid@example.org',
      ],
      {
        title: 'Islanders wake to a timetable of nothing',
        byline: 'Callum Reid, Chief Reporter',
        date: '8 May 2025',
        removed: [
          'line above the text: Thursday, 8 May 2025 | 7:15am',
          'about the author: Reid can be reached at creid@example.org',
        ],
      },
    ));
  test('address and paper beside the name', () =>
    check(
      'article.txt',
      [
        'Islanders wake to a timetable of nothing',
        'By CALLUM REID | creid@example.org | Skerry Post\nPUBLISHED: May 8, 2025 at 7:15 AM PDT | UPDATED: May 8, 2025 at 9:02 AM PDT',
        ...TEXT,
        'Originally Published: May 8, 2025 at 7:15 AM PDT',
      ],
      {
        title: 'Islanders wake to a timetable of nothing',
        byline: 'CALLUM REID',
        source: 'Skerry Post',
        date: 'May 8, 2025',
        removed: [
          'line above the text: By CALLUM REID | creid@example.org | Skerry Post',
          'line above the text: PUBLISHED: May 8, 2025 at 7:15 AM PDT | UPDATED: May 8, 2025 at 9:02 AM PDT',
          'credit: Originally Published: May 8, 2025 at 7:15 AM PDT',
        ],
      },
    ));
});
