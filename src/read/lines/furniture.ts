/** What a web page leaves between the paragraphs when it is copied: buttons, advertisements, captions, rules. */

import { FURNITURE_ABROAD } from './furniture-abroad.js';
import { wordCount } from './word-count.js';

const NETWORK =
  '(?:facebook|twitter|x|whatsapp|linkedin|reddit|pinterest|telegram|messenger|instagram|flipboard|threads|bluesky|email|e-mail)';

/** Buttons that are told even when they end like a sentence. */
const CALLS = [
  'advert(?:isements?|s)?:?(?: ?[-–—]? ?(?:scroll|continue|story|article|remove).*)?',
  '(?:story |article |text )?continues? (?:below|after (?:the |this )?ad\\w*|reading)\\b.*|continue reading\\b.*|skip (?:to|past|advertisement)\\b.*',
  `share (?:on|via) .*|share this with ${NETWORK}|(?:these are external links|this link opens) .*|media playback is (?:un|not )supported\\b.*|please (?:enable|turn on) javascript\\b.*`,
  '(?:share|save|print|e-?mail|gift|tweet|bookmark|listen to|rate)(?: this| full| the)? (?:article|story|page|post|audio)(?: .*)?',
  'click here\\b.*|read (?:more|also|next)(?: (?:here|about|on|from|at|in|stories|news)\\b.*|\\s*[:|»–-].*)?|read the (?:full|original) (?:article|story|text|version|interview|report)\\b.*',
  '(?:sign up|subscribe|register)(?: (?:now|here|today)|(?=.*\\b(?:newsletters?|here|free|now|e-?mails?|inbox|alerts|updates|our|access|account|podcast|channel)\\b) (?:for|to)\\b.*)|(?:log ?in|sign in),? (?:to|or)\\b.*|log in, register\\b.*',
  '(?=.*\\b(?:inbox|newsletters?)\\b)(?=.*\\b(?:sign(?:ing)? up|subscrib(?:e|ing))\\b)[^"“]{10,150}',
  'scroll to continue|please log in (?:here )?to (?:leave|post|add)\\b.*|(?:do you )?want to be informed\\b[^.?!]*\\? sign up\\b.*|this article is more than \\d+ (?:years?|months?) old|this content can also be viewed on the site it\\b.*|to revisi?t this article, visit\\b.*',
  'join (?:our|the) (?:newsletter|conversation|discussion|mailing|whatsapp|telegram|channel|community)\\b.*',
  '(?:already a subscriber|become a (?:member|subscriber)|support .{2,40} journalism|download (?:our|the) app|get (?:our|the) (?:app|newsletter))\\b.*',
  "follow (?:us|[\\w’' ]{2,25}) on (?:google news|facebook|twitter|x|whatsapp|instagram|linkedin|youtube|threads|bluesky)\\b.*",
  'scroll down (?:for|to (?:see|watch|read|find)) (?:the |a )?(?:video|gallery|pictures|photos|more|comments|audio)\\b.{0,30}|jump to (?:the )?(?:comments?|recipe|main content)|print (?:this )?recipe|share or comment on this (?:article|story)\\b.*',
  ".{5,80} by clicking here|this slideshow requires javascript|show more sharing options|(?:share )?close extra sharing options|click to (?:share|e-?mail|print)\\b.{0,60}\\(opens in (?:a )?new window\\)|subscribe to [\\w’' ]{2,30} on youtube\\b.*",
  'try refreshing your browser\\b.*|tap (?:here|above) to\\b.*|you have \\d+ free (?:articles?|stories) (?:left|remaining)\\b.*|enjoying this (?:story|article)\\? .*|to continue reading,? (?:please )?(?:subscribe|register|log ?in|sign (?:in|up))\\b.*|get unlimited (?:digital )?access\\b.*|(?:what do you think\\? )?have your say in (?:our|the) comments\\b.*',
  '(?:view|show|hide|leave|post|add|write|join|read|see|open) (?:all |a |the |your )?(?:\\d+ )?comments?(?: ?\\(?\\d{0,5}\\)?)?|be the first to comment\\b.*',
];
/** Buttons of a word or a phrase; with a full stop they may be the author's. */
const LABELS = [
  '(?:share|like) this:?|more:|loading(?: content)?(?: ?\\.{3})?|shares|share|save|tweet|print|e-?mail|subscribe|log ?in|sign (?:in|up)|newsletters?|copied!?|(?:copy|get) link|read later|comment on this (?:story|article)|(?:most recent|latest) newsletter|view all|featured videos?(?: view all)?|for immediate (?:release|use)|(?:privacy policy|terms of use)(?:,? (?:and )?(?:privacy policy|terms of use|sign up))*|save for later|share full article',
  `${NETWORK}(?: (?:icon|share|${NETWORK}))*`,
  '(?:was|is|did you find|found) this (?:(?:article|page|answer|post|information) )?(?:helpful|useful)\\??(?: yes| no|[ /|])*',
  '(?:\\p{Extended_Pictographic} ?)?(?:related (?:post|article|story|reading|photos?|videos?|gallery|links?)|sign up)\\s*[:|»]\\s*\\S.*[^.!?]',
  '(?:read|see|see more|watch|listen|more|related|also|also read|see also|opinion|video|gallery|podcast|explainer)\\s*[:|»]\\s*\\S.*[^.!?]',
  "caption|close|don[’']t miss|back to gallery|ad choices|learn more|you are signed in as|(?:see|view) full gallery|post navigation|feed for comments|no thanks|(?:previous|next) (?:post|article|story)(?:\\s*:\\s*\\S.*)?|via \\S+\\.(?:com|info|net|org)|share this on \\S+",
  'see (?:also|more)|(?:image|photo|picture|video|figure|audio|gallery)(?: \\d+ of \\d+)?(?::[^\\]]*)?',
  "related(?: articles?| news| coverage| stor(?:y|ies)| topics?| content| links?)?:?|recommended(?: stories| for you| reading)?|most (?:read|popular|viewed)|trending(?: now)?|editors?[’']s? picks?",
  'add to (?:my |your )?calendar|google calendar|(?:ical(?:endar)?|outlook(?: 365| live)?|download ics)(?: export| file)?',
  'more on this(?: story)?|more from (?:this|the) (?:author|section|writer|archive|magazine)|you (?:may|might) also like(?: .*[^.!?])?',
  'comments?:? ?\\(?\\d{0,5}\\)?|\\(?\\d{1,5}\\)? (?:comments?|likes?|shares?|views?|claps?|responses?|replies)|no comments(?: yet)?|leave a (?:reply|comment)',
  '(?:(?:updated|published|posted) )?(?:\\d{1,3}|an?|one) (?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?) ago|(?:last )?(?:updated|modified)(?: on| at)?:? [\\d:., apm/-]{4,20}',
  '[^.]{8,100} \\(\\d{1,2}:\\d{2}\\)',
  'next page|pages: \\d+(?: \\d+)+|\\+ ?follow|report (?:a correction(?: or typo)?|(?:an? )?(?:error|typo))|submit a (?:news )?tip|link copied|add to pocket|slideshow ?\\( ?\\d+ images? ?\\)|top comments?|(?:page )?views: [\\d,.]+|\\d{1,2}:\\d{2} ?\\/ ?\\d{1,2}:\\d{2}|[\\w -]{3,80}\\.(?:jpe?g|png|gif|webp)',
  'https?:\\/\\/\\S+|donate(?: now)?|back to (?:the )?top|view (?:image in )?full ?screen|view (?:images?|gallery|slideshow)|enlarge(?: this)? image|open image in (?:gallery|new window)|toggle caption|(?:hide|show) caption',
];
/** Words that are buttons only among the lines above the text. */
const ABOVE = [
  '-{1,3} ?title[- ]?page ?-{1,3}',
  'home(?: (?:news|sports?|world|business|politics|culture|opinion|weather|travel|tech|science|health|shop|video|more|about|contact|blog|archive|menu|search)){1,12}',
  'a(?: a)*|reporting from .*|from the section .*|from wikipedia, the free encyclopa?edia|\\d{1,2}[- ]minute listen|home|(?:the )?(?:[\\w.]+ ){1,4}edition [\\d.]+|menu|search|close|paid|premium|exclusive|like|follow|following|play|listen|watch|x|aa|a a|live|subscriber only|free access|open access|members only',
  'listen \\(?\\d.*|\\d{1,2}:\\d{2}(?: ?[ap]\\.?m\\.?)?(?: [a-z]{2,4})?|\\d{1,4}|--|by|(?:please )?check against delivery|(?:strictly )?embargoed\\b.{0,50}|(?:dear )?(?:sir|madam|editor|sirs)(?: or madam|/madam)?[,:]?|author|authors|written by|published|in|our standards.*|latest news|get alerts?',
];
/** To be filled in, on a worksheet: `Name: ______ Date: ______`. */
const TO_FILL =
  '(?:(?:first |last |full |your )?(?:name|class|form|date|teacher|student|pupil|period|group|grade|score|marks?|subject|year)\\s*:?\\s*[_.…]{3,}[\\s/|,\\d]*){1,6}';
const lineOf = (shapes: readonly string[], end: string): RegExp =>
  new RegExp(`^\\[?(?:${shapes.join('|')})${end}\\]?$`, 'iu');
const CALL = lineOf(CALLS, '[.!…»>→]*');
const BUTTON = lineOf(LABELS, '[…»>→]*');
const BUTTON_IN_OTHER_LANGUAGES = lineOf(FURNITURE_ABROAD, '[.!…»>→]*');
const BUTTON_ABOVE = lineOf([...ABOVE, TO_FILL], '[…»>→]*');

const AGENCY =
  '(?:AP|AFP|EPA|PA|Reuters|Getty(?: Images)?|Shutterstock|iStock|AdobeStock|Alamy|Unsplash|PTI|ANI|AAP|EFE|Xinhua|Bloomberg|Handout|(?:The )?Associated Press)';
const PICTURE = '(?:Photo(?:graph)?|Pic|Image|Picture|Illustration|Credit|Graphic|Cartoon|Artwork)';
const CAPTION = new RegExp(
  [
    // A label in front: `Image caption, …`, `Photo: …`, `Credit...Ana Lima`, `Illustration by Ana Lima`.
    '^(?:(?:AP|AFP|EPA|Reuters|Getty Images|Shutterstock|iStock|AdobeStock|Alamy|Unsplash)(?: ?/ ?|$))+$',
    '^(?:Image|Media|Photo|Picture|Video|Figure) (?:[Cc]aption|[Ss]ource|[Cc]redit|[Cc]opyright)(?!\\p{Ll})',
    `^[([]?(?:(?:Header|Featured?|Cover|Lead|Top) )?${PICTURE}s?(?: by| credits?| courtesy(?: of)?)?\\s?(?:[:|/©]|…|\\.{3})\\s?\\S`,
    '^(?:Table|Figure|Fig\\.|Chart|Graph) \\d{1,2}[.:] \\p{Lu}[^.?!]{2,120}$',
    '\\b(?:hide|show|toggle) caption$',
    // In a book that was typed: `[Illustration: The old pier]`.
    '^\\[Illustrations?(?:: [^\\]]*)?\\]$|^Credits?(?:\\.\\.\\.|…)$|^Courtesy of \\p{Lu}[^.?!]{2,60}$',
    "^\\p{Lu}[\\p{L}. ’'-]{4,40} ?/ ?(?:\\p{Lu}[\\p{L}.]+ ){0,3}(?:Times|Post|News|Journal|Tribune|Press|Herald|Magazine|Agency|Guardian|Chronicle|Star|Globe)$",
    `^${PICTURE}s? (?:by|courtesy of) \\p{Lu}|^File (?:photo|picture|image)\\b|^© ?[^.?!]{2,60}$`,
    "^\\(\\p{Lu}[\\p{L}. ’'-]{3,40} ?/ ?\\S+@\\S+\\)$",
    `^\\p{Lu}[^|.?!]{3,40} \\| (?:[^|.?!]{2,40} \\| )?${AGENCY}$`,
    '^\\p{Lu}[^.?!]{3,60} (?:[Ss]ubmitted|[Cc]ontributed|[Cc]ourtesy|[Hh]andout|[Ff]ile) (?:photo|picture|image)$',
    '\\b[Pp](?:hoto|icture)s? ?© ?[^.?!]{2,60}$',
    '\\p{Ll}Credit: \\p{Lu}[^.?!]{1,60}$',
    // A credit behind: `… at dawn. Photograph: Ana Lima`, `… (Ana Lima/Reuters)`, `… | Ana Lima/AFP`.
    `[.?!…)|/]["'”’]?\\s*(?:File )?${PICTURE}s?(?: by| credit| courtesy)?:\\s*[^.?!]{2,70}\\.?$`,
    `(?:^|[\\p{L}\\p{N}.?!…"'”’]\\s*)[([][^()[\\]]{0,60}(?:\\b(?:AP|AFP|EPA|PTI) Photo|Getty Images|\\b${PICTURE}s?(?: credit)?(?::| by | courtesy ))[^()[\\]]{0,60}[)\\]]\\.?$`,
    `(?:^|[\\p{L}\\p{N}.?!…"'”’]\\s*)[([][^()[\\]]{2,60}/ ?${AGENCY}[^()[\\]]{0,20}[)\\]]\\.?$`,
    `(?:^|[\\p{L}.?!…]\\s*[|©]\\s?)\\p{Lu}[\\p{L}. ’'-]{2,40} ?/ ?${AGENCY}\\b[^.?!]{0,20}$`,
  ].join('|'),
  'u',
);

/** Who wrote a post that the page shows, and when: `— Ana Lima (@analima) September 19, 2016`. */
const SIGNATURE = /^[—–-]{1,2} ?[^()]{2,60} \(@\w{2,20}\)(?: \p{Lu}\p{Ll}{2,8}\.? \d{1,2}, \d{4})?$/u;

const MOST_WORDS_OF_A_BUTTON = 15;
const MOST_WORDS_OF_A_CAPTION = 45;

/** Buttons, advertisements and links: lines of which nothing is about the text. */
export const isFurniture = (text: string): boolean =>
  text.length < 160 &&
  wordCount(text) <= MOST_WORDS_OF_A_BUTTON &&
  (CALL.test(text) || BUTTON.test(text) || SIGNATURE.test(text) || BUTTON_IN_OTHER_LANGUAGES.test(text));

/** The same among the lines above the text, where one word is enough. */
export const isFurnitureAbove = (text: string): boolean =>
  isFurniture(text) ||
  (text.length < 120 && wordCount(text) <= MOST_WORDS_OF_A_BUTTON && BUTTON_ABOVE.test(text));

/** A picture's caption, which is told by the credit in it. */
export const isCaption = (text: string): boolean =>
  text.length < 400 && wordCount(text) <= MOST_WORDS_OF_A_CAPTION && CAPTION.test(text);

/** Rules of a style sheet, names of its classes and codes of a program that makes pages, which some pages leave in their text. */
export const isStyle = (text: string): boolean =>
  /^\[(\w+)(?: [^\]]*)?\].*\[\/\1\]$/.test(text) ||
  /^[.#@a-z][^{}]{0,200}\{[^{}]{0,300}:[^{}]{0,300}\}/i.test(text) ||
  /^[a-z]+(?:-[a-z]+){5,}$/.test(text);

/** Lines that part sections or are to be filled in, and say nothing: `* * *`, `———`, `###`, `_____`. */
export const isSeparator = (text: string): boolean =>
  text.length <= 160 && /^(?:[*•·~#_=—–⁂❧◆■-]\s*){1,160}$/.test(text);
