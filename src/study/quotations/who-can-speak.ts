/**
 * Whether a phrase can be a speaker: a person, a group of people, an organisation or a text. Things and places cannot,
 * however near they stand to a verb. The lists are of everyday nouns, from judgement.
 */

import { isPersonNoun } from './person-nouns.js';
import type { Voice } from './phrases.js';
import type { Reading } from './reading.js';
import { reportingVerb } from './reporting-verbs.js';

/** Whether words may be put into this voice's mouth by the cue that was found for them. */
export function canSpeak(reading: Reading, voice: Voice, cue: string): boolean {
  if (voice.kind === 'pronoun') return true;
  const lemma = reportingVerb(cue)?.lemma;
  if (voice.kind === 'name')
    return voice.entity?.kind !== 'place' || lemma === undefined || TRUE_SAYING.has(lemma);
  if (isSpeakerNoun(voice.head)) return true;
  if (forms(voice.head).some((form) => SILENT.has(form))) return false;
  if (isAdjectiveGroup(reading, voice))
    return lemma !== undefined && TRUE_SAYING.has(lemma) && isBeside(reading, voice, cue);
  return lemma === undefined || !SEEING.has(lemma);
}

const isSpeakerNoun = (head: string): boolean =>
  forms(head).some((form) => isPersonNoun(form) || GROUPS.has(form) || TEXTS.has(form));

/** The noun as it stands and, when it may be a plural, its singulars. */
const forms = (noun: string): readonly string[] => [
  noun,
  noun.replace(/s$/, ''),
  noun.replace(/es$/, ''),
  noun.replace(/ies$/, 'y'),
  noun.replace(/men$/, 'man'),
];

/** "the dying", "the poor": an adjective or a participle behind the article, and no noun. */
function isAdjectiveGroup({ tokens }: Reading, { firstToken, endToken, head }: Voice): boolean {
  if (tokens[firstToken]!.lower !== 'the') return false;
  const last = tokens[endToken - 1]!;
  return endToken - firstToken === 2 && (/^(?:ADJ|VERB)$/.test(last.pos) || PEOPLE_BY_ADJECTIVE.test(head));
}

const PEOPLE_BY_ADJECTIVE =
  /^(?:dying|dead|living|poor|rich|sick|old|young|unemployed|homeless|wounded|blind|deaf|accused|powerful|weak|wealthy|elderly|disabled|oppressed|few|many|faithful|learned)$/;

/** The verb stands right behind the phrase, or right before it. */
const isBeside = ({ tokens }: Reading, { firstToken, endToken }: Voice, cue: string): boolean =>
  tokens[endToken]?.lower === cue || tokens[firstToken - 1]?.lower === cue;

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Verbs of saying proper: with them a place stands for its government, and an adjective for people. */
const TRUE_SAYING = list(`
  say tell ask answer reply add write announce declare state claim argue insist warn deny admit promise complain
  protest demand urge explain accuse call describe condemn denounce confirm suggest report vow threaten
`);

/** Verbs that tell what something shows or holds as often as what somebody says. */
const SEEING = list(
  'read put hold show find prove establish determine discover signal point indicate mark record hint imply rule quote',
);

const GROUPS = list(`
  academy administration agency alliance army assembly association audience authority band bank board body brigade
  broadcaster bureau business cabinet campaign caucus chain chamber charity choir church city class clergy club coalition
  college commission committee community company conference congress consortium corporation council country couple court
  crew crowd crown delegation democrat department district division duo embassy employer enterprise establishment executive
  faculty faction family federation firm folk force foundation gang government group guild hospital household industry
  inquiry institute institution jury label league leadership legislature lobby majority management media military militia
  minority ministry mission mob monarchy movement nation navy neighbourhood network office opposition order organisation
  organization palace panel parish parliament party people police presidency press prosecution public publisher regime
  regiment regulator republic school secretariat senate side society squad staff state studio team town tribe tribunal trio
  troop trust union university village watchdog white-house world elder pair sect youth agencies both one other some many
  most several each all everyone everybody someone somebody anyone others none-of-them woman women men child children
  bystander villager local peasant sceptic skeptic catholic protestant muslim jew liberal conservative nationalist
  unionist monk friar nun peer lord lady noble aristocrat gentry folk native settler fan user reader viewer listener
`);

const TEXTS = list(`
  account act advertisement advert affidavit agreement almanac analysis announcement annal app appendix archive article
  assessment bill biography blog book booklet brief briefing broadcast brochure bulletin caption card catalogue certificate
  chapter charter chronicle circular clause code column comic commentary commentator communique communiqué complaint
  constitution contract convention daily dataset decision declaration decree deed definition diary dictionary directive
  document dossier draft edict edition editorial email e-mail encyclopedia encyclopaedia entry epigraph epitaph essay
  evaluation evidence exhibit feature file finding flyer footnote foreword gazette gospel guidance guideline guide handbook
  handout headline history hymn index indictment inscription instruction introduction inventory invoice journal judgement
  judgment label law lawsuit leaflet ledger legend letter line list log lyric magazine manifesto manual manuscript
  memo memoir memorandum menu message minute minutes model motion motto news newsletter newspaper note notebook notice
  notification novel obituary official-record opinion order ordinance page pamphlet paper papyrus paragraph passage petition
  placard play playbook poem policy poll post poster preamble preface proclamation programme program proposal proverb
  psalm publication query questionnaire quotation quote reading receipt record register regulation release reply report
  research resolution response result review rule ruling saying scripture section sentence series sign slogan song source
  speech statement statute story strapline study submission summary survey tablet tale telegram term testament testimony
  text textbook thesis tract transcript translation treatise treaty tweet verdict verse version warrant website weekly
  white-paper wikipedia will work writ writing yearbook
`);

/** Things, places and parts of the body that stand near verbs of saying in descriptions. */
const SILENT = list(`
  air altar area arm bag bank-holiday beach bed bell bench bird boat body-part bottle box branch bridge brick building
  bus camera car carriage cave ceiling cellar chair chest chimney clock cloth coast coat coffin coin column corner corridor
  cross cup cupboard curtain dam desk disease dish dock dog door doorway dress engine entrance eye face farm fence field
  finger fire fireplace flag floor flower forest fort fountain frame furnace garden gate glass grave ground hall hand harbour
  harbor hat head hill horse house island jar key kitchen lake lamp land lane leg lid lock locker lorry machine map market
  medal metal mill mirror mosque mountain mouth mug museum-wall nail neck pavement peak phone pier pillar pipe pit plague
  plain plank plate platform pocket porch port pot quarry quay rail railway ring river road rock roof room rope ruin
  screen sea seat shelf ship shirt shoe shop-window shore shoulder sky soil square stage stair staircase statue steeple
  step stick stone street summer sun sword table tank temple tent tomb tower track train tree truck tunnel valley van
  vase vehicle volcano wall war watch-face water wave weapon well wheel wind window winter wood yard
`);
