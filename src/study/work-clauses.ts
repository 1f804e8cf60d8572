/** Whether a clause behind a name tells of work, an office or a standing: `who runs the lock`, and not `who has missed by more`. */

import { is, isPast } from '../lexicon/index.js';

/** Of a clause about one person; any other role is as good as it was. */
export function tellsOfWork(role: string): boolean {
  const [, had, verb, rest] = CLAUSE.exec(role) ?? [];
  if (isLook(role) || isHanging(role)) return false;
  if (!verb || LINKING.test(verb)) return true;
  if (!rest || NEVER_WORK.test(verb)) return false;
  if (had) return !isParticiple(verb) || isLong(rest);
  return !isPast(verb) || WORKED.test(verb);
}

/** What somebody wears or has in hand, how old somebody is and where somebody sits: `who wears a grey suit`, `who is twenty-two and`, `who sits by the door`; but `who sits on the board`. */
const isLook = (role: string): boolean =>
  LOOK.test(role) ||
  (/^who (?:now )?(?:sits|sat) (?!as|for)/u.test(role) &&
    !role
      .toLowerCase()
      .split(' ')
      .some((word) => is(word, 'body')));

const LOOK =
  /^who (?:wears|wore|leans|leant|leaned|lies|lay|(?:stands|stood|looks|looked)(?! (?:for|after|up|into)\b))\b|^who (?:is|was) (?:\d|(?:twen|thir|for|fif|six|seven|eigh|nine)(?:teen|ty)\b|wearing|dressed|clad|sitting|standing|holding)\b|\b(?:in|on|over|under) (?:his|her|one) (?:\p{L}+ )?(?:hand|arm|lap|shoulder|knee|head|wrist|neck)s?$|\b(?:hair|beard|moustache|spectacles)$/u;

/** `who has been selling me onions`, `who installed them`, `who runs a cleaner one than`: it is told from where the writer stands. */
export const isHanging = (role: string): boolean => HANGS.test(role);

const HANGS =
  /^who\b.*\b(?:me|us|my|our|mine|than|the same|such)\b|^who (?:(?:has|had) )?\p{L}+ (?:(?:after|for|of|at|to|with|on|in) )?(?:them|it|this|these|those)\b/u;

const CLAUSE = /^who (?:(?:now|still|once|long|also) )?(?:(has|had) )?(\p{L}+)(?: (.+))?$/u;

const LINKING = /^(?:is|was|are|were|been|has|had|have|used)$/u;

const isParticiple = (word: string): boolean => isPast(word) || /(?:ed|[aeo]wn|tten|ven)$/u.test(word);

/** `for nine years`, `since he was 12`. */
export const isLong = (words: string): boolean => LONG.test(words);

const LONG =
  /\b(?:since|(?:for|over) .*\b(?:years|decades|summers|winters|seasons|generations|centuries))\b/u;

/** What befalls somebody, or is felt. */
const NEVER_WORK =
  /^(?:miss(?:es|ed)|fell|fallen|love[sd]|like[sd]|hate[sd]|hope[sd]|fear(?:s|ed)|feels|felt|says|said|thinks|thought|believe[sd]|remember(?:s|ed)|agree[sd]|disagree[sd]|complain(?:s|ed)|come|comes|came|gone|goes|went|seen|waited|waits)$/u;

/** What was work, an office or a standing when it was done. */
const WORKED =
  /^(?:led|headed|ran|chaired|founded|directed|worked|served|wrote|taught|studied|edited|managed|coached|owned|kept|held|sat|built|designed|invented|discovered|repaired|mended|made|sold|bought|traded|farmed|fished|grew|bred|raised|milked|cooked|baked|brewed|sewed|wove|nursed|treated|trained|drove|flew|sailed|piloted|captained|commanded|represented|governed|ruled|reigned|played|sang|painted|composed|translated|printed|published|photographed|marked|delivered|operated|advised|defended|prosecuted|organi[sz]ed|started|opened|mined|logged|drew|lost|helped|earned|lent|ploughed|plowed|herded|hunted|carved|carried|cleaned|guarded|counted|measured|mapped|planned|produced|supplied|exported)$/u;
