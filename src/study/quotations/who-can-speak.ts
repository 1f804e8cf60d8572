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
  if (BARE_ARTICLE.test(voice.text)) return false;
  if (forms(voice.head).some((form) => SILENT.has(form))) return false;
  if (isAdjectiveGroup(reading, voice))
    return lemma !== undefined && TRUE_SAYING.has(lemma) && isBeside(reading, voice, cue);
  return lemma === undefined || (TRUE_SAYING.has(lemma) && !/ing$/.test(cue));
}

/** All that is left of a phrase whose noun was read as a verb. */
const BARE_ARTICLE = /^(?:the|an?|its?|his|her|their|our|my|your)$/i;

/** Whether a noun means a person, a body of people or something written. */
export const isSpeakerNoun = (head: string): boolean =>
  forms(head).some((form) => isPersonNoun(form) || GROUPS.has(form) || TEXTS.has(form));

/** Whether a noun means a body of people. */
export const isBody = (head: string): boolean => forms(head).some((form) => GROUPS.has(form));

/** Whether a noun means a body of people or something written, and no single person. */
export const isBodyOrText = (head: string): boolean =>
  !isPersonNoun(head) && forms(head).some((form) => GROUPS.has(form) || TEXTS.has(form));

/** Whether a noun means something written. */
export const isText = (head: string): boolean => forms(head).some((form) => TEXTS.has(form));

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

/** Verbs of saying proper: with them a place stands for its government, an adjective for people, and a noun of no list may speak. */
const TRUE_SAYING = list(`
  say tell ask answer reply add write announce declare state claim argue insist warn deny admit promise complain
  protest demand urge explain accuse call describe condemn denounce confirm suggest report vow threaten note observe respond comment point order wonder conclude reiterate tweet
`);

const GROUPS = list(`
  academy administration agency alliance army assembly association audience authority bank board body brigade broadcaster
  bureau business cabinet campaign caucus chamber charity choir church city class clergy club coalition college commission
  committee community company congress consortium corporation council country couple court crew crowd crown delegation
  department district division duo elder embassy employer enterprise establishment executive faculty faction family
  federation firm folk insurer lender manufacturer retailer supplier force foundation friar gang gentry government group guild hospital household industry institute
  institution jury league leadership legislature lobby majority management media military militia minority ministry mission
  mob monarchy monk movement nation navy neighbourhood network noble nun office opposition organisation organization palace
  panel parish parliament party peasant people police presidency press prosecution public regime regiment regulator republic
  school sceptic secretariat senate side society squad staff state studio team town tribe tribunal trust union university
  village watchdog woman child folk native local settler youth jew muslim catholic protestant liberal conservative
  nationalist both one other some many most several each all everyone everybody someone somebody anyone
`);

const TEXTS = list(`
  answer accord account act advertisement affidavit agreement analysis announcement app appendix archive article assessment bill biography
  blog book booklet brief briefing brochure bulletin caption catalogue certificate chapter charter chronicle circular code
  column commentary communiqué constitution contract convention decision declaration decree deed diary dictionary directive
  document dossier draft edict edition editorial email encyclopedia encyclopaedia entry epitaph essay evidence file footnote
  foreword gazette gospel guidance guideline guide handbook headline history hymn indictment inscription instruction
  inventory invoice journal judgement judgment label law lawsuit leaflet ledger legend letter line list log lyric magazine mail e-mail
  manifesto manual manuscript memo memoir memorandum menu message minutes motion motto news newsletter newspaper note
  notebook notice notification novel obituary order ordinance page pamphlet paper papyrus paragraph passage petition
  placard play poem policy poll post poster preamble preface proclamation programme program prospectus proverb psalm
  publication questionnaire quotation receipt record register regulation release reply report research resolution response
  review rule ruling saying scripture section sentence series sign slogan song source speech statement statute story study
  submission summary survey tablet tale telegram term testament testimony text textbook thesis tract transcript
  billboard banner hoarding signboard postcard translation treatise treaty tweet bylaw clip film documentary recording video broadcast podcast trailer ad syllabus opinion pact protocol clause verdict verse version warrant website weekly will writ
`);

/** Things, places and parts of the body that stand near verbs of saying in descriptions. */
const SILENT = list(`
  air altar area arm bag beach bed bell bench bird boat bottle box branch bridge brick building bus camera car carriage cave
  ceiling cellar chimney clock cloth coast coat coffin coin corner corridor cross cup cupboard curtain dam desk disease dish
  dock dog door doorway dress engine entrance eye face fence field finger fireplace flag floor flower forest fort fountain
  frame furnace garden gate glass grave ground hall hand harbour harbor hat hill horse island jar key kitchen lake lamp land
  lane leg lid lock locker lorry machine map medal metal mill mirror mosque mountain mouth mug neck pavement peak phone pier
  pillar pipe pit plague plain plank plate platform pocket porch port pot quarry quay rail railway ring river road rock roof
  rope ruin screen sea seat shelf ship shirt shoe shore shoulder sky soil square stage stair staircase statue steeple step
  stick stone street summer sun sword table tank temple tent tomb tower track train tree truck tunnel valley van vase
  vehicle volcano wall war water wave weapon well wheel wind window winter wood yard
`);
