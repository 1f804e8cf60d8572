/** The finite forms and participles of English verbs, for lists of verbs. */

/** All forms of the verbs of a list, apart by white space. */
export const verbForms = (verbs: string): ReadonlySet<string> =>
  new Set(verbs.trim().split(/\s+/).flatMap(formsOf));

function formsOf(verb: string): string[] {
  const irregular = IRREGULAR.get(verb);
  const third = /(?:s|x|z|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`.replace(/([^aeou])ys$/, '$1ies');
  return [verb, third, ...(irregular ?? [past(verb)])];
}

function past(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return DOUBLING.test(verb) ? `${verb}${verb.slice(-1)}ed` : `${verb}ed`;
}

const DOUBLING = /^(?:admit|ban|permit|plan|cancel|regret|sin|stop)$/;

const IRREGULAR: ReadonlyMap<string, readonly string[]> = new Map(
  `buy bought, build built, choose chose chosen, feed fed, find found, forbid forbade forbidden, know knew known, give gave given, keep kept, lead led, lend lent, lose lost,
make made,
meet met, oversee oversaw overseen, pay paid, repay repaid, run ran, say said, sell sold, send sent, speak spoke spoken, spend spent, teach taught, tell told,
think thought, win won, withdraw withdrew withdrawn, write wrote written`
    .split(',')
    .map((row) => row.trim().split(/\s+/))
    .map(([verb, ...forms]) => [verb!, forms]),
);
