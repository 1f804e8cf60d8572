/** What the words of a role are worth: whether they tell who somebody is, and how they read best in a list. */

import { is, isDemonym } from '../lexicon/index.js';
import { asNoun } from './role-nouns.js';

/** Whether a role tells who somebody is: not a post without its body, a form of address, nor `a polite young man`. */
export const saysWho = (role: string): boolean =>
  !RANK.test(role) &&
  !GENERIC.test(role) &&
  (!POST.test(role) ||
    / (?:of|at|for|in|with|to) |[’']s? /u.test(role) ||
    namesField(role) ||
    OF_A_TOWN.test(role) ||
    isDemonym(role.split(' ')[0]!));

const RANK =
  /^(?:major|captain|colonel|general|sergeant|lieutenant|(?:sgt|capt|col|maj|gen|lt|cpl|det|insp|supt|rev|hon)\.?|father|brother|sister|sir|lord|lady|justice|doctor|emperor|empress|king|queen)$/iu;

/** A man or a boy, with adjectives and an age alone. */
const GENERIC =
  /^(?:[\p{L}-]+ ){0,4}(?:man|woman|boy|girl|kid|person|lad|lady|gentleman|fellow|widow|widower|(?:\p{L}+est|first|last) speaker)(?: of (?:\d{1,3}|\p{L}+teen|\p{L}+ty(?:-\p{L}+)?|nine|ten|eleven|twelve))?$/u;

const POST =
  /(?:^|[ -])(?:director|chair(?:man|woman|person)?|president|minister|head|manager|principal|chief|secretary|treasurer|officer|executive|coordinator|spokes(?:man|woman|person)|member|leader|founder|commissioner|representative|negotiator|assistant|supervisor|boss|partner|owner|author)$/iu;

/** `the village president`: a text that says so has one village. */
const OF_A_TOWN =
  /^(?:the )?(?:former |deputy )?(?:village|town|city|county|borough|parish|municipal|provincial) \p{L}/iu;

/** `Labour Minister`, `shift supervisor`, `Hill Council spokesperson`: what somebody is in charge of, or speaks for, stands before the post. */
function namesField(role: string): boolean {
  const fields = role
    .replace(/^(?:the )?(?:former )?/iu, '')
    .split(' ')
    .slice(0, -1);
  const telling = fields.filter(
    (field) => !NO_FIELD.test(field) && !is(field.toLowerCase(), 'organization-noun'),
  );
  return telling.some((field) => /^\p{Lu}/u.test(field)) || (telling.length === 1 && IN_CHARGE.test(role));
}

const IN_CHARGE =
  /^(?:(?:former|chief|deputy|senior|assistant) )*\p{L}+ (?:minister|manager|chief|supervisor|secretary|officer|spokes\p{L}+)$/iu;

/** `general manager`, `the owner`: a post of which the text does not say where, but that tells what somebody does. */
export const isPost = (role: string): boolean =>
  (POST.test(role) && !OF_MANY.test(role)) || AT_WORK.test(role);

/** A rank that is what somebody does for a living. */
const AT_WORK = /^(?:justice|sergeant|captain|colonel|chief|(?:deputy|grand|fire|police) chief)$/iu;

/** What many are, or nobody by trade. */
const OF_MANY = /(?:^|[ -])(?:member|representative|assistant|author|partner|founder|head|chief|boss)$/iu;

const NO_FIELD =
  /^(?:former|deputy|vice|assistant|senior|junior|general|managing|executive|chief|acting|new|old|late|ex|first|second|third|retired|then|current|outgoing|company|local|area|regional|district|government|commanding|\p{L}+(?:ing|ed|est))$/iu;

/** `her son` without whose, `friend`. */
export const isKin = (role: string): boolean => KIN.test(role);

const KIN =
  /^(?:(?:an?|the|late|young|old|little|elder|eldest|younger|youngest|best|former) )*(?:grand|great-)*(?:friend|brother|sister|wife|husband|son|daughter|mother|father|mum|mom|dad|uncle|aunt|cousin|nephew|niece|neighbou?r|colleague|companion|partner|fianc[eé]e?|girlfriend|boyfriend|classmate|boss|child|successor)$/iu;

/** What somebody is, as a noun without what does not last: an age, a deed behind it; undefined where nothing is left. Of a clause readers use what can be said as a noun. */
export function tidiedRole(told: string): string | undefined {
  const role = withoutLoose(
    told.replace(/^(?:also|himself|herself|too|now) (?:an?|the) /u, '').replace(PASSING_PLACE, ''),
  );
  if (!role || DEED.test(role) || role.startsWith('whose ')) return undefined;
  if (!role.startsWith('who ')) return role;
  const [, post] = IS_POST.exec(role) ?? [];
  const [, home] = HOME.exec(role) ?? [];
  return post ?? (home ? `resident of ${home}` : asNoun(role));
}

/** `who is now the club’s treasurer and resigned`, `who was in charge of the lock`. */
const IS_POST =
  /^who (?:is|was|had been) (?:(?:now|then|still|also) )?(?:an? )?((?:in charge|responsible|president|head|chair|the) .+?)(?=$|,? (?:and|but) )/u;

/** `41-year-old teacher`; of a boy and a girl the age tells more than anything else. */
const OLD = /^(?:\d{1,3}|\p{L}+(?:-\p{L}+)?)-(?:year|month|week|day)s?-old (?!(?:school)?(?:boy|girl)\b)/iu;

/** `young blacksmith`: a trade has no age; but `young man`, `old friend`, `a young people’s advocate`, `young adult novelist`. */
const OF_AN_AGE =
  /^(?:(?:very|rather|quite|too) )?(?:young|old|elderly|middle-aged|ageing|aging|youthful) (?!(?:adult|age|master|school|people|man|woman|men|women|boy|girl|lad|lady|fellow|person|gentleman|widow(?:er)?|friend|neighbou?r|colleague|companion|classmate|brother|sister|cousin|uncle|aunt|son|daughter|mother|father)\b|[^,]*[’'])(?=\p{L})/u;

/** `engineer at the next table`: where somebody happened to be. */
const PASSING_PLACE =
  / (?:at|in|on|from|behind|across) the (?:next|other|same|far|back|front|opposite) \p{Ll}+$/u;

/** `captain of the team and works in a mill`, `conductor and was`: what somebody is, without what is told behind it. */
export const withoutDeed = (role: string): string =>
  role
    .replace(OLD, '')
    .replace(OF_AN_AGE, '')
    .replace(/ with (?:\p{L}+ ){0,3}(?:his|her|their) \p{L}+$/u, '')
    .replace(/,? and (?:was|is|has|had|works|lives|reads|writes|runs|keeps|plays|owns)(?: .*|$)/u, '');

/** `engineer who puts them up`: what a pronoun stands for, another sentence says, so that the clause goes. */
function withoutLoose(role: string): string | undefined {
  const at = role.search(/(?:^| )wh(?:o|om|ose|ich) /u);
  const clause = at < 0 ? '' : role.slice(at).trimStart();
  if (!LOOSE.some((cue) => cue.test(clause))) return LOOSE[0]!.test(role) ? undefined : role;
  return at > 0 ? role.slice(0, at) : undefined;
}

const LOOSE: readonly RegExp[] = [
  // Plural, and no plural noun behind the verb before it.
  /^(?!wh\p{L}+ \p{L}+ .*\p{L}[^s]s\b.* (?:them|they|their)\b).*\b(?:them|they|their|these|those)\b/u,
  // Singular, and neither a thing with an article nor a name before it.
  /^wh(?:(?! (?:the|an?|\p{Lu}\p{L}+) ).)* its?\b/u,
  // `skipper on that crossing`
  /\b(?:on|at|in|of|for|with|from) th(?:is|at)\b/u,
  // `who calls her Mum`; but `who runs her farm`.
  /^who \p{L}+ (?:him\b|her(?:$| (?:to|in|on|as|from|with|by|\p{Lu})))/u,
  // What had happened before is told for the sake of the story.
  /^whose (?:\p{L}+ ){1,3}had /u,
];

/** Where somebody lives says who it is only where the place has a name. */
const HOME =
  /^who (?:lives|lived|has (?:always )?lived)\b(?: (?:in|on) (\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*)(?=$| (?:all|for|since) ))?/u;

/** `Ida Holm, 29, took over the croft`: what looks like a noun phrase between commas. */
const DEED =
  /^(?:took|ran|left|kept|grew|gave|won|lost|sold|bought|made|began|came|went|had|spent|held|wrote|taught|brought|found|fell|got|saw|met|told) /u;
