/** Words that cannot name what a part of an article is about, by themselves or at all. */

import { tells } from './terms.js';

interface Word {
  readonly text: string;
  readonly lower: string;
}

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Words of time, measure and manner of speaking: no label holds one. */
const NEVER = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august
  september october november december jan feb mar apr jun jul aug sept sep oct nov dec today tomorrow yesterday
  day days week weeks weekend month months year years decade decades century centuries hour hours minute minutes
  second seconds moment moments morning mornings afternoon evening night nights noon midnight spring autumn
  metre metres meter meters kilometre kilometres kilometer kilometers centimetre centimetres centimeter centimeters
  millimetre millimetres millimeter millimeters mile miles inch inches foot feet gram grams kilogram kilograms
  kilo kilos tonne tonnes ton tons litre litres liter liters gallon gallons degree degrees celsius fahrenheit
  euro euros dollar dollars pound pounds cent cents pence shilling shillings yen percent per percentage
  million millions billion billions thousand thousands hundred hundreds dozen dozens amount amounts number numbers
  bit lot lots majority minority pair couple half third quarter fraction total
  spokesman spokeswoman spokesperson spokespeople spokesmen statement statements comment comments remark remarks
  mr mrs ms dr prof sir madam mademoiselle monsieur mister st a.m p.m a.m. p.m. am pm
  thing things one ones something nothing everything way ways sort kind kinds type types lack rest fact sense
  example examples instance case cases other others such own part parts end start beginning middle
  people person persons man men woman women guy guys somebody someone everyone anybody nobody
  following working word genus rises moves travels features calls falls shows runs plays turns leaves same several few many much certain various able sure true wrong right aware likely unlikely
  whole entire main real actual only very particular possible impossible available`);

/** Nouns too wide to stand alone: a noun before them makes them tell ("refugee problem"). */
const VAGUE = words(`
  account action activity addition age aim answer approach area areas article aspect attempt attempts author back base basis
  behaviour behavior body boy boys capital center centre chance change changes chief child city cities claim
  claims colleague colleagues community concern concerns condition conditions control copy cost costs country countries
  course daughter deal decision decisions development difference director edge editor effect effects effort
  efforts employee event events evidence experience expert experts eye eyes face factor factors father feature
  feeling figure figures finding findings form forms friend friends front game girl girls goal group groups
  growth hand hands head heart help history home homes house idea ideas impact importance incident increase
  individual individuals information interest interview issue issues job journalist journalists kid kids leader
  leaders level levels life light line lines list lives look loss love member members message method methods
  mind minister money mother move movement name names nation nations nature need needs news newspaper note
  office officer officer official officials opinion order organisation organization owner page paper parents
  past period phrase piece pieces place places plan plans point points position power president pressure
  problem problems process product products program programme project purpose quality question questions range
  rate rates reality reason reasons record records report reporter reporters reports request research researcher
  researchers response result results return rise risk role room rule rules sample scene scientist scientists
  side sides sign signs site situation size son source sources staff stage standard state states step steps
  story strategy street student study studies subject success support surface system systems talk task team
  teams term terms test thought time times top topic town towns trouble turn use value version victim view
  views voice voices wave company companies firm firms mum mom dad uncle aunt grandfather grandmother sister brother
  sisters brothers wife husband players player website week witness word words work worker workers world writer young youth`);

/** Adjectives of order, degree and praise: a phrase is better without them. */
const ORDINAL = words(`
  first second third fourth fifth last next previous former latter latest final new old recent current present
  early earlier late later initial subsequent additional further extra similar different single double common
  general usual normal regular typical special good better best bad worse worst great greater greatest big bigger
  biggest large larger largest small smaller smallest little long longer longest short shorter shortest high
  higher highest low lower lowest major minor important significant huge enormous vast tiny nice fine poor clear
  easy hard difficult simple strange strong weak full empty close far near nearby ready free famous popular
  successful serious severe extraordinary incredible amazing wonderful beautiful terrible awful numerous countless
  potential overall average considerable substantial wide broad deep heavy light least most more less fewer
  young younger youngest older oldest elder human dear favourite favorite interesting leading key top total`);

/** Heads of "a lot of money": what counts or measures is not what it is about. */
const QUANTITY = words(`
  group series set range variety form piece member members side level rate cup glass bottle bag box handful
  crowd pile list story history idea feeling sign signs kind host array wave flow stream layer collection
  city town village island province district state republic county university ministry institute department
  chairman head leader president director founder author owner editor mayor minister secretary professor back
  front top bottom edge centre center heart middle corner rest presence absence age name use result results
  effect effects lack thousands majority lot tens risk`);

/** Whoever does a job is named by it once; the part is seldom about the job. */
const ROLE = words(`
  driver teller engineer judge director minister doctor lawyer attorney professor president chairman secretary mayor
  chief manager teacher scientist researcher instructor analyst author writer journalist reporter editor founder
  activist politician policeman policewoman detective coordinator consultant adviser advisor psychologist economist
  historian critic therapist biologist physicist chemist resident residents owner undersecretary councillor
  councilor senator governor commissioner inspector assistant deputy fellow lecturer co-author co-founder expert
  experts ceo executive novelist nurse farmer engineer electrician boatman soldier fisherman ambassador student captain intern pupil artist winner sheriff prosecutor`);

/** Whether a word says what somebody does for a living. */
export const isRole = ({ lower }: Word): boolean => ROLE.has(lower);

/** Whether a word may stand in a label. */
export function canName({ text, lower }: Word): boolean {
  return /^\p{L}[\p{L}'’\u2010\u2011.-]{2,}$/u.test(text) && tells(text) && !NEVER.has(lower);
}

/** Whether a noun is too wide to be a label alone or behind an adjective. */
export const isVague = ({ lower }: Word): boolean => VAGUE.has(lower);

/** Whether a phrase is better off without this first word. */
export const isOrdinal = ({ lower }: Word): boolean => ORDINAL.has(lower);

/** Whether "of" after this noun brings what the phrase is really about. */
export const isQuantity = ({ lower }: Word): boolean => QUANTITY.has(lower) || VAGUE.has(lower);
