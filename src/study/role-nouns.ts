/** What somebody is who does a thing all the time: `who manages the crab plant` is `manager of the crab plant`. */

const DOERS: Readonly<Record<string, string>> = {
  owns: 'owner',
  manages: 'manager',
  runs: 'head',
  'has run': 'head',
  leads: 'leader',
  heads: 'head',
  chairs: 'chair',
  teaches: 'teacher',
  exports: 'exporter',
  sells: 'seller',
  grows: 'grower',
  commands: 'commander',
  represents: 'representative',
  edits: 'editor',
  directs: 'director',
  led: 'leader',
  supervises: 'supervisor',
  'has supervised': 'supervisor',
  designs: 'designer',
  translates: 'translator',
};

/** What they are called whatever else is told of their work. */
const TRADES: Readonly<Record<string, string>> = {
  teaches: 'teacher',
  taught: 'teacher',
  farms: 'farmer',
  grows: 'grower',
  fishes: 'fisher',
};

const DOES = /^who (has (?:run|supervised)|\p{L}+) (.+)$/u;
/** What only goes on about the person: `and whom I had rung`. */
const GOES_ON = /,? and (?=(?:who|whom|will|would|has|had|is|was|can|could)\b)/u;
/** `runs in the woods`, `heads for home`, `runs 1,900 ewes`, and what has a clause of its own. */
const UNCLEAR =
  /\d|^(?:in|at|for|on|to|up|out|off|over|it|them|him|her|us|me|you|this|these|that|those|such)\b|\band [\p{L}-]+s\b|\b(?:who|which|that|but|since|his|her|their|ones?)\b/u;
/** `runs a shop` makes no head of one. */
const OF_ANY = /^an? /u;

/** Whoever runs one of these is no head of it, and need not own it. */
const BUSINESS =
  /\b(?:shop|store|caf[eé]|tea ?room|restaurant|canteen|bar|pub|inn|hotel|guest ?house|hostel|campsite|campground|farm|stall|kiosk|bakery|garage|firm|business|bookshop|salon|ferry|boat|mill)s?\b/iu;

/** The noun of a clause; undefined where it has none. */
export function asNoun(role: string): string | undefined {
  const [, first = role, more] = TWICE.exec(role) ?? [];
  return nounOf(first) ?? (more && nounOf(`who ${more}`));
}

/** `moved from Lunde and owns the largest of the shops`: what somebody does all the time. */
const TWICE = /^(who \p{L}+ .+?) and (?=(?:owns|runs|leads|heads|manages|chairs|directs) )(.+)$/u;

function nounOf(clause: string): string | undefined {
  const [bare] = clause.split(GOES_ON) as [string];
  const [, verb, thing] = DOES.exec(bare) ?? [];
  if (!verb || !thing || /^(?:us|me|you|him|her|them|it)\b/u.test(thing)) return undefined;
  const noun = DOERS[verb];
  const isUnclear =
    UNCLEAR.test(thing) ||
    (noun === 'head' && BUSINESS.test(thing)) ||
    (OF_ANY.test(thing) && noun !== 'owner');
  return noun && !isUnclear ? `${noun} of ${thing}` : TRADES[verb];
}
