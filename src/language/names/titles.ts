/** Words that stand before or after a person's name: titles, offices, occupations. */

import { isDemonym } from './countries.js';
import { wordList } from './word-list.js';

/** Honorifics, with the gender they tell. They belong to the name they precede and are cut from it. */
export const HONORIFICS: Readonly<Record<string, 'female' | 'male' | 'person'>> = {
  mr: 'male',
  mister: 'male',
  sir: 'male',
  lord: 'male',
  monsieur: 'male',
  m: 'male',
  herr: 'male',
  señor: 'male',
  mrs: 'female',
  ms: 'female',
  miss: 'female',
  dame: 'female',
  lady: 'female',
  madame: 'female',
  mme: 'female',
  frau: 'female',
  señora: 'female',
  sister: 'female',
  queen: 'female',
  princess: 'female',
  empress: 'female',
  dowager: 'female',
  duchess: 'female',
  countess: 'female',
  baroness: 'female',
  king: 'male',
  prince: 'male',
  emperor: 'male',
  duke: 'male',
  count: 'male',
  baron: 'male',
  pope: 'male',
  tsar: 'male',
  brother: 'male',
  father: 'male',
  congresswoman: 'female',
  congressman: 'male',
  councilwoman: 'female',
  councilman: 'male',
  aunt: 'female',
  auntie: 'female',
  aunty: 'female',
  doña: 'female',
  señorita: 'female',
  signora: 'female',
  signor: 'male',
  monsignor: 'male',
  alhaji: 'male',
  hajia: 'female',
  mzee: 'male',
  maulana: 'male',
  pastor: 'person',
  teacher: 'person',
  nurse: 'person',
  grandma: 'female',
  granny: 'female',
  grandpa: 'male',
  uncle: 'male',
  cr: 'person',
  dr: 'person',
  doctor: 'person',
  prof: 'person',
  professor: 'person',
  elder: 'person',
  rev: 'person',
  reverend: 'person',
  imam: 'male',
  ayatollah: 'male',
  sheikh: 'male',
  sheik: 'male',
  rabbi: 'person',
  bishop: 'person',
  archbishop: 'person',
  cardinal: 'male',
  hon: 'person',
  saint: 'person',
  sultan: 'male',
  shah: 'male',
  mullah: 'male',
};

/** Offices and ranks that may stand, capitalised, right before a name. */
export const OFFICES = wordList(`
president vice-president premier chancellor minister secretary senator governor mayor ambassador commissioner councillor
councilor councilmember representative congressman congresswoman chairman chairwoman chairperson chair chief director
deputy judge justice sheriff marshal attorney prosecutor general admiral colonel major captain lieutenant sergeant
corporal private commander commandant brigadier officer detective inspector superintendent constable speaker envoy
treasurer spokesman spokeswoman spokesperson coach manager editor ceo cfo coo cto head leader mp mep chief-of-staff
consul dictator führer comrade citizen lance-corporal midshipman commodore vicar dean provost rector principal
headteacher headmaster headmistress undersecretary co-chair co-founder founder attorney-general governor-general
secretary-general vice-chancellor taoiseach cllr`);

/** Words that may stand before an office, as part of it. */
export const OFFICE_MODIFIERS = wordList(`
prime foreign interior defence defense finance energy health education transport home environment environmental trade
labour labor justice agriculture culture former acting deputy vice assistant associate senior junior chief first second
new then late ex interim executive managing general lieutenant major brigadier rear police attorney state shadow press
district city county federal national royal staff crown supreme lord special principal permanent incoming outgoing
retired veteran newly`);

/** Nouns, in lower case, that say what a person is; they open an apposition or stand before a name. */
export const OCCUPATIONS = wordList(`
academic accountant activist actor actress administrator advisor adviser advocate aide agent agronomist analyst anchor
anthropologist apprentice archaeologist archbishop architect archivist artist assistant astronaut astronomer athlete
author aunt bailiff baker ballerina banker barber barrister bassist biochemist biographer biologist bishop blogger boss
botanist boxer boy broadcaster broker brother builder bureaucrat businessman businesswoman butcher campaigner candidate
captain cardiologist caretaker carpenter cartographer cartoonist cashier caterer cellist ceo chairman chairperson
chairwoman chancellor chaplain chef chemist chief child choreographer cleaner clergyman clerk climatologist climber
coach co-author co-chair co-director co-founder co-owner co-worker colleague colonel columnist comedian commander
commentator commissioner companion composer conductor conservationist consultant contractor cook coordinator
correspondent councillor councilor counselor counsellor cousin creator critic curator cyclist dad dancer daughter dean
defender demographer dentist deputy designer detective developer diplomat director dissident doctor dramatist driver
drummer ecologist economist editor electrician emperor engineer entomologist entrepreneur environmentalist envoy
epidemiologist essayist executive expert explorer farmer fashion father filmmaker financier firefighter fisherman
footballer forester founder friend gardener geneticist geographer geologist geophysicist girl girlfriend boyfriend
goalkeeper governor graduate grandfather grandmother guitarist guru guide hairdresser head headmaster headmistress
headteacher heir helper historian host housewife hunter husband hydrologist illustrator immunologist imam industrialist
inspector instructor interpreter inventor investigator investor janitor jeweller journalist judge jurist king
labourer laborer lawmaker lawyer leader lecturer legislator librarian linguist lobbyist local magistrate magnate
man manager marine mathematician mayor mechanic member merchant meteorologist microbiologist midwife migrant militant miner
minister missionary monk mother mountaineer musician naturalist negotiator neighbor neighbour nephew neurologist
neuroscientist niece novelist nun nurse nutritionist observer oceanographer officer official ombudsman oncologist
opponent organiser organizer organist ornithologist owner paediatrician pediatrician painter palaeontologist
paleontologist parent partner passenger pastor pathologist patient patriarch pensioner performer pharmacist
philanthropist philosopher photographer physician physicist physiologist pianist pilot pioneer planner player
playwright plumber poet policeman policewoman politician premier president priest prince princess principal prisoner
producer professor programmer prosecutor psychiatrist psychologist publisher pupil queen rabbi ranger rapper rebel
receptionist rector refugee reporter representative researcher resident restaurateur reviewer revolutionary rider
sailor salesman scholar schoolboy schoolgirl schoolteacher scientist screenwriter sculptor secretary seismologist
seller senator sergeant servant shepherd sheriff shopkeeper singer sister skipper socialist sociologist soldier solicitor
son specialist spokesman spokesperson spokeswoman statesman statistician steward strategist strategist student
superintendent supervisor surgeon surveyor survivor suspect swimmer tailor taxonomist teacher teenager therapist
tourist trader trainer translator treasurer trustee tutor tycoon uncle undersecretary veterinarian vet veteran
vice-president vicar victim virologist volcanologist volunteer waiter waitress watchmaker weaver widow widower wife
winemaker winner witness woman worker writer youth zoologist boatman ferryman fisherwoman keeper glazier potter blacksmith
emperor empress pope tsar sultan khedive viceroy pharaoh shogun caliph duchess countess baroness knight abbess prophet
stonemason mason democrat republican welder roofer tiler trucker courier barista bartender brewer florist carer paramedic lifeguard
usher vendor hawker porter rancher grazier fisher logger lumberjack docker joiner plasterer printer drover shearer cobbler forecaster matron warden deacon curate verger sexton sacristan herbalist crofter ploughman gravedigger undertaker auctioneer bookseller
publican landlord landlady barman barmaid busker fiddler piper rapper tanner cooper farrier saddler jockey bookmaker umpire referee batsman bowler
striker midfielder sprinter runner rower wrestler skier surfer convener convenor alderman magistrate notary juror coroner optician dietitian
physiotherapist caregiver carer nanny childminder bursar registrar prefect coder hacker youtuber vlogger influencer presenter newsreader
stringer animator stylist milliner upholsterer fitter boilermaker stevedore longshoreman bosun boatswain deckhand coxswain coastguard
signalman stationmaster chauffeur cabbie courier navigator purser technician scaffolder bricklayer thatcher cabinetmaker woodcutter sawyer
gamekeeper falconer smallholder peasant sharecropper picker planter landscaper groundsman housekeeper butler maid valet orderly orphan
trawlerman seamstress dressmaker machinist typist grocer greengrocer fishmonger ironmonger stallholder petitioner claimant plaintiff defendant
rower griot imam sheikh pastor preacher evangelist rabbi sorcerer healer herdsman goatherd shepherdess milkmaid beachcomber lecturer godmother godfather granddaughter grandson grandchild godson goddaughter stepmother stepfather stepson stepdaughter
mother-in-law father-in-law sister-in-law brother-in-law daughter-in-law son-in-law grandma grandpa granny auntie twin fiancé fiancée lodger
broadcaster operator beekeeper fireman postman cameraman foreman craftsman watchman tuner smith miller innkeeper grower`);

/** `the Kangxi Emperor`: the title follows the name of the reign. */
export const isReign = (words: readonly string[]): boolean =>
  words.length === 2 &&
  /^(?:Emperor|Empress)$/.test(words[1]!) &&
  !isDemonym(words[0]!) &&
  !OFFICE_MODIFIERS.has(words[0]!.toLowerCase());

/** A noun, in lower case, that says what a person is; also in compounds: director-general, film-maker, roboticist. */
export function isOccupation(lower: string): boolean {
  if (OCCUPATIONS.has(lower)) return true;
  const pieces = lower.split('-');
  if (pieces.length > 1)
    return (
      isOccupation(pieces[0]!) || isOccupation(pieces[pieces.length - 1]!) || /^makers?$/.test(pieces[1]!)
    );
  return (
    lower.length > 6 &&
    /(?:ologist|icist|ographer|maker|keeper|smith|wright|master|mistress|herder|layer|monger|holder|[^u]woman)$/.test(
      lower,
    )
  );
}

export const isHonorific = (word: string): boolean => Object.hasOwn(HONORIFICS, bare(word));

/** `Dr.` as `dr`, `Capt.` as `captain`. */
export function bare(word: string): string {
  if (!word.endsWith('.')) return word.toLowerCase();
  const short = word.slice(0, -1).toLowerCase();
  return SHORTENED.get(short) ?? short;
}

/** Ranks as reports shorten them. */
const SHORTENED: ReadonlyMap<string, string> = new Map(
  `capt captain, lt lieutenant, cmdr commander, cdr commander, sen senator, rep representative, gov governor, gen general,
col colonel, sgt sergeant, maj major, adm admiral, supt superintendent, insp inspector, det detective, cpl corporal,
pvt private, brig brigadier, atty attorney, amb ambassador, cllr councillor, fr father`
    .split(',')
    .map((pair) => pair.trim().split(' ') as [string, string]),
);
