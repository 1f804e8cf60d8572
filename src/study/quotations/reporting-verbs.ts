/**
 * The verbs that report what somebody says, and the light in which each puts the speaker.
 *
 * The four stances follow the usual grouping of reporting verbs in writing courses; which verb belongs where is
 * from judgement. A verb may take: a clause ("said that"), a name for the thing ("called it"), or only direct
 * speech beside it ("whispered").
 */

export type Stance = 'neutral' | 'doubting' | 'certain' | 'directive';

export interface ReportingVerb {
  readonly lemma: string;
  readonly stance: Stance;
  readonly takes: 'clause' | 'name' | 'speech';
}

/** The reporting verb that a word, in small letters, is a form of. */
export const reportingVerb = (lower: string): ReportingVerb | undefined => FORMS.get(lower);

/** The verb of "shot back", "fired back": with "back" it answers, and only then. */
export const repartee = (lower: string): ReportingVerb | undefined =>
  REPARTEE.has(lower) ? { lemma: 'retort', stance: 'neutral', takes: 'clause' } : undefined;

const REPARTEE = new Set(
  `shoot shoots shot shooting fire fires fired firing hit hits hitting snap snaps snapped write writes wrote come comes came
  call calls called text texts texted`.split(/\s+/),
);

const CLAUSE: Readonly<Record<Stance, string>> = {
  neutral: `say tell ask add reply answer respond write note state explain comment remark observe mention report
    announce recall continue conclude repeat reveal tweet post email inform notify point predict forecast record disclose
    testify relate recount summarise summarize agree clarify indicate quote reflect wonder realise realize learn know
    signal put read speak talk reason elaborate venture volunteer opine enthuse outline specify cite echo`,
  certain: `insist confirm stress emphasise emphasize assert affirm vow promise pledge assure guarantee proclaim
    declare swear maintain reaffirm reiterate underline reassure boast show find prove hold determine discover highlight
    rule establish`,
  doubting: `claim allege argue suggest contend suspect believe think guess estimate hint imply speculate  fear
    doubt question reckon complain protest accuse deny dispute concede admit acknowledge confess consider feel hope
    worry regret apologise apologize lament joke object counter assume`,
  directive: `urge demand order appeal advise warn recommend propose request instruct threaten command plead beg
    encourage require oblige caution insist stipulate vow exhort remind challenge rebuke chide`,
};

const NAME: Readonly<Record<Stance, string>> = {
  neutral:
    'call describe term characterise characterize compare liken portray define refer summon prefer render',
  certain: 'hail laud praise welcome applaud commend celebrate bless thank congratulate salute',
  doubting: `dub brand label denounce condemn criticise criticize dismiss slam blast lambast deride decry deplore reject
    attack mock ridicule blame scold berate deem bemoan castigate`,
  directive: '',
};

const SPEECH: Readonly<Record<Stance, string>> = {
  neutral: `whisper shout cry yell mutter murmur exclaim scream groan snap sigh laugh quip chant sing mumble gasp
    call begin interrupt smile grin interject muse nod shrug roar bellow growl hiss croak stammer sob chuckle giggle recite
    cheer beam plead chime fume gush rail`,
  certain: '',
  doubting: 'scoff sneer grumble retort',
  directive: '',
};

const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  say: ['said'],
  tell: ['told'],
  write: ['wrote', 'written'],
  think: ['thought'],
  swear: ['swore', 'sworn'],
  put: ['put'],
  know: ['knew', 'known'],
  read: ['read'],
  speak: ['spoke', 'spoken'],
  begin: ['began', 'begun'],
  hold: ['held'],
  show: ['showed', 'shown'],
  find: ['found'],
  feel: ['felt'],
  learn: ['learned', 'learnt'],
  sing: ['sang', 'sung'],
  forecast: ['forecast'],
  plead: ['pleaded', 'pled'],
};

const DOUBLED = new Set([
  'beg',
  'admit',
  'dub',
  'slam',
  'snap',
  'quip',
  'nod',
  'grin',
  'refer',
  'prefer',
  'chat',
  'blog',
  'sob',
  'label',
  'signal',
]);

const FORMS: ReadonlyMap<string, ReportingVerb> = readTable();

function readTable(): Map<string, ReportingVerb> {
  const forms = new Map<string, ReportingVerb>();
  for (const [takes, table] of [
    ['clause', CLAUSE],
    ['name', NAME],
    ['speech', SPEECH],
  ] as const) {
    for (const [stance, lemmas] of Object.entries(table) as [Stance, string][]) {
      for (const lemma of lemmas.split(/\s+/).filter(Boolean)) {
        for (const form of formsOf(lemma)) if (!forms.has(form)) forms.set(form, { lemma, stance, takes });
      }
    }
  }
  return forms;
}

function formsOf(lemma: string): string[] {
  const stem = DOUBLED.has(lemma) ? lemma + lemma.at(-1) : lemma.replace(/e$/, '');
  const third = lemma.replace(/([^aeiou])y$/, '$1ie').replace(/(s|sh|ch|x|z)$/, '$1e');
  const past = lemma.replace(/([^aeiou])y$/, '$1i').replace(/e$/, '');
  const regular = DOUBLED.has(lemma) ? `${stem}ed` : `${past}ed`;
  const extra = lemma === 'label' || lemma === 'signal' ? [`${lemma}ed`, `${lemma}ing`] : [];
  return [lemma, `${third}s`, `${stem}ing`, ...(IRREGULAR[lemma] ?? [regular]), ...extra];
}
