/** Verbs by which somebody does something with words, and what stands behind each of them. */

export type Pattern = 'to' | 'that' | 'object' | 'behind' | 'somebody-to' | 'somebody-that' | 'somebody-for';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Infinitives. */
export const VERBS: Readonly<Record<Exclude<Pattern, 'behind'>, ReadonlySet<string>>> = {
  to: list(
    'agree aim choose decide decline hope intend offer plan pledge promise propose refuse seek threaten vote vow want',
  ),
  that: list(
    'acknowledge admit argue assume believe calculate claim complain concede conclude confirm decide demand discover estimate fear find insist learn mean note predict promise propose prove realise realize recommend report require reveal rule show suggest warn',
  ),
  object: list(
    'approve ban blame cancel cause criticise criticize demand oppose order prevent propose recommend reject require suggest threaten',
  ),
  'somebody-to': list(
    'advise allow ask beg encourage expect forbid force instruct invite oblige order persuade require tell urge warn',
  ),
  'somebody-that': list('assure convince inform persuade promise remind tell warn'),
  'somebody-for': list('ask blame thank'),
};

/** Verbs with their prepositions: `called for an inquiry`. */
export const BEHIND: Readonly<Record<string, RegExp>> = {
  apply: /^for$/u,
  argue: /^(?:for|against)$/u,
  ask: /^for$/u,
  call: /^for$/u,
  campaign: /^(?:for|against)$/u,
  complain: /^(?:about|of)$/u,
  consist: /^of$/u,
  depend: /^on$/u,
  lead: /^to$/u,
  object: /^to$/u,
  press: /^for$/u,
  rely: /^on$/u,
  result: /^in$/u,
  vote: /^(?:for|against)$/u,
  warn: /^(?:of|about|against)$/u,
};
