/** Lines about the writer: `Ana Lima teaches law at Skerry College`, `The writer is …`, `The views expressed are …`. */

import { wordCount } from './word-count.js';
import { isName, surnameOf } from './writer-names.js';

const MOST_WORDS = 80;
const TITLE = '(?:(?:Dr|Prof|Professor|Mr|Mrs|Ms|Sir|Dame|Rev|Justice)\\.? )?';
const WITH_TITLE = new RegExp(`^${TITLE}`);
/** What a note about a writer does not say: these belong to a text in which somebody of that name acts. */
const SPEECH =
  /^(?:said|says|told|tells|asked|asks|added|adds|replied|replies|answered|thinks|thought|believes|believed|knew|knows|wanted|wants|felt|feels|smiled|laughed|looked|went|came|walked|was there)\b|^(?:writes|wrote|reports|reported):/;
const VERB =
  /^(?:\([^)]*\) ?)?,? ?(?:\d{1,3}, ?)?(?:is|was|are|has|have|had|who|an?|the|reported from|contributed|\p{Ll}+(?:s|ed)|taught|wrote|ran|led|grew up)\b/u;
const KNOWN =
  /^[([]?(?:(?:the |our )?(?:writers?|authors?|columnists?|contributors?|reviewers?) (?:(?:is|are|was|were) (?=.{0,120}\b(?:former|retired|based|freelance|professors?|writers?|authors?|journalists?|columnists?|editors?|lecturers?|teachers?|fellows?|directors?|historians?|researchers?|students?|reporters?|correspondents?|poets?|scientists?|economists?|lawyers?|advocates?|activists?|analysts?|consultants?|doctors?|engineers?|members?|ministers?|ambassadors?|officers?|heads?|chairs?|universit\w+|college|institute|founders?|secretary)\b)|teach(?:es)?\b|works? (?:at|for|as|in)|lives? in|can be (?:reached|contacted)|may be (?:reached|contacted)|tweets?\b)|(?:the )?(?:views?|opinions?)(?: and opinions?)?(?: and views?)?(?: expressed| here| in this| are| is)\b.*\b(?:personal|author|writer|own|not necessarily|do not)|views? (?:are )?(?:personal|expressed)|about the authors?|(?:he|she|they) (?:tweets?|can be (?:reached|contacted)|blogs?) |(?:twitter|x|instagram|e-?mail|contact)\s*:|[\w.+-]+@[\w-]+\.[\w.-]+[)\]]?\.?$|@\w{2,20}[)\]]?$|follow (?:him|her|them) )/i;
const TRADE =
  /^(?:is|was|has been|teaches|taught|writes|works|worked|lives|served|chairs|runs|leads|edits) (?:.{0,80}?)\b(?:treasurer|president|chair\w*|secretary|member|founder|councillor|mayor|manager|officer|nurse|farmer|pilot|graduate|school|association|professor|writer|author|journalist|columnist|editor|lecturer|teacher|teaches|fellow|director|historian|researcher|student|reporter|correspondent|novelist|poet|scientist|economist|lawyer|activist|critic|scholar|candidate|analyst|consultant|ambassador|physician|doctor|engineer|freelance|freelancer|book|books|university|college|institute)\b/i;

/** A short line that opens with the name of one of the writers and tells who that is, or is a known phrase. */
export function isAuthorNote(text: string, signed: readonly string[]): boolean {
  const names = signed.map((name) => name.replace(WITH_TITLE, ''));
  if (text.length > 700 || wordCount(text) > MOST_WORDS) return false;
  if (KNOWN.test(text)) return true;
  if (names.length === 0 || /\b(?:I|my|me|we|our|us)\b/.test(text)) return false;
  const bare = text.replace(WITH_TITLE, '');
  const lower = bare.toLowerCase();
  const called = names
    .flatMap((name) => (bare === text ? [name] : [name, surnameOf(name)]))
    .find((name) => lower.startsWith(name.toLowerCase()));
  if (names.some((name) => isNoteOnSurname(text, `${surnameOf(name)} `))) return true;
  return called !== undefined && tellsWhoThatIs(bare.slice(called.length));
}

/** `Lima can be reached at ..`, `Lima is a former teacher.` */
const isNoteOnSurname = (text: string, opening: string): boolean =>
  text.startsWith(opening) &&
  (/^can be /u.test(text.slice(opening.length)) || TRADE.test(text.slice(opening.length)));

function tellsWhoThatIs(rest: string): boolean {
  if (/^ (?:and|&) \p{Lu}|^['’]s /u.test(rest)) return true;
  const said = rest.trimStart();
  return /^(?: \([^)]*\))?,? /.test(rest) && VERB.test(said) && !SPEECH.test(said);
}

/** The name in a closing note about a writer whom no byline told: `Ana Lima is professor of law at Skerry College.` */
export function writerInNote(text: string): string | undefined {
  if (text.length > 400 || wordCount(text) > MOST_WORDS) return undefined;
  const found = new RegExp(
    `^${TITLE}((?:\\S+ ){1,4}?\\S+?),? (?=(?:is|was|has|teaches|taught|writes|works|worked|lives|served|chairs|runs|leads|edits) )`,
  ).exec(text);
  if (!found?.[1] || !isName(found[1])) return undefined;
  return TRADE.test(text.slice(found[0].length)) ? found[1] : undefined;
}

/** `writer` of `The writer is treasurer of the club.`, where nothing else is said. */
export function wordForWriter(text: string): string | undefined {
  const [, word, rest = ''] =
    /^[[(*_]*(?:The|Our) (writer|author|columnist|contributor|reviewer),? ([^"“”?!]{4,200}\.)[\])*_]*$/.exec(
      text,
    ) ?? [];
  const isFact =
    /^(?:an? |(?:runs|owns|keeps|farms|manages|grows|heads|leads|edits|teaches|sells|practi[sc]es) |(?:lives|works) (?:in|on|at|as|for|with)\b|has (?:lived|worked|taught|served|written)\b)/.test(
      rest,
    );
  return !/\b(?:I|my)\b/.test(rest) && (isFact || TRADE.test(rest)) ? word : undefined;
}
