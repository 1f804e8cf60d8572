/**
 * Words that pupils of twelve know without being taught, though the list of easy words (Dale and Chall 1948) lacks them:
 * everyday speech, school, media, and jobs. From judgement.
 */

import { daleChall } from 'dale-chall';

const EASY = new Set(daleChall);

const EVERYDAY = new Set(
  `dioxide oxide absolutely addicted orphan horizon cancel curiosity drainpipe chemistry awareness feedback substance shrink plaster
  bomber lorry postman greenish ability accident accidentally accordion admit angle apologize argue argument appreciate biker brotherhood creator
  curious delete examine extraordinary invent liquid mixture passion physics postcard prefer razor refrigerator
  replacement resemble sample sibling tragedy translate trash tumble unusually upstairs volcanic actor actress actually adult affordable airline airport amazing ambulance android apartment arrival
  artist assistant athlete attack attraction audience author available avoid background balcony bacteria ballot
  basketball battery behavior behaviour belief believer blogger boyfriend bonfire bravery breathe bulletin bureau
  camera cancer career celebrity championship channel chapter character charity chemical chemist chocolate cinema
  citizen classmate classroom climate coastline coffee colleague collect column comedy comment communicate community
  competition complain computer concert conclusion conversation cottage counter couple coworker creation creative
  creature crisis criticism cycle customer database decade decline decrease definition delivery democracy dentist
  description desktop destination destroy detail detective develop dialogue diary difficulty digital dimension
  diner director disappear disaster discovery discussion disease document documentary doorway dozen drama drawing
  drone economy edition editor education educate electrician electricity electronic email embarrass emergency emotion
  employee employer energy engineer enormous enthusiasm entry environment episode equipment escape essay event
  eventually exactly exam example excellent excitement exercise exhibit exist expectation expensive experience
  experiment expert explanation explosion explore extremely facebook factory failure fairness fantastic fantasy
  favourite favorite festival fiction finalist finance flavour flavor focus football freedom friendship frozen
  frustrate funeral furniture gallery garage generation genius genre gesture girlfriend global goalkeeper government
  graduate graffiti grandparent grandson granddaughter guidance guitar gunman hashtag headline headphone healthy
  helicopter highlight historian holiday homeless homework hospital housekeeping household identify identity illness
  image imagine impact impressive improvement infection inform information injury insect inspection inspector
  inspire instant instrument insurance insure intelligent interaction internet internship interview interviewer
  invention investigate invitation involve jealous jewelry journalist journey junction keyboard killer knowledge
  laboratory landlord laptop lawyer leadership lecture leisure lifestyle literature locate location logo luxury
  magazine manager marathon massive measurement medical medicine membership memory mention message metal method
  microphone microscope military mission mobile modern monitor monster motor movement murder museum musical musician
  mystery negative neighborhood neighbourhood network nightmare normal novelist nowadays nuclear obvious occupation
  offend office online opinion opponent oxygen partner passenger passport password patient pension percentage
  permission personality phone photo photograph photographer phrase physical physicist planet plastic playlist
  pneumonia podcast poetry politician politics pollution popular population positive possibility poverty predict
  prediction pregnant presenter president prison privacy private process professor profile project protect protein
  psychologist publisher puzzle python qualify quality quarrel quotation reaction reader reality realize realise
  rebuild recipe recommend recommendation recording redesign refugee region rehearsal relation relationship relative
  religion reply reporter republic request rescue research researcher reservation resident respond response
  restaurant revolution rhythm rocket romance romantic safari scandal scene schedule scholarship scientist score
  screen script sculpture security selfie seminar senator sensible sentence server session shelter shooting shortage
  shrug signature silence similar situation skateboard smartphone society software solution solve speaker species
  spectator spectacles spokesman spokesperson spokeswoman stadium stairway statistic storage strategy stress student
  studio style supermarket supporter surgery surprise survey survive survivor suspicious switch symbol sympathy
  symptom tablet talent technique technology teenage teenager telescope television temperature terrible terrific
  terrify terrorist theater theatre theory thriller tourism tourist tractor traffic trainer training transport
  trauma tunnel tutorial tweet underwear uniform unique universe university update upload vaccine vehicle version
  victim video viewer violence violent virus visible visitor visual vitamin vocabulary volcano volunteer wallet
  website weekend welcome wifi wildlife wizard workplace workshop youtube zombie`.split(/\s+/u),
);

/** Whether readers know the word, or at once see what it is made of. */
export function isEveryday(lemma: string): boolean {
  return EVERYDAY.has(lemma) || EVERYDAY.has(lemma.replace(/s$/u, '')) || isMadeOfEasyWord(lemma);
}

/** `sleeper`, `shortness`, `drumming`, `replay`: an easy word with an ending or a beginning that explains itself. */
function isMadeOfEasyWord(lemma: string): boolean {
  return PARTS_ADDED.some((pattern) => {
    const rest = lemma.replace(pattern, '');
    return (
      rest !== lemma && rest.length >= 3 && formsOf(rest).some((form) => EASY.has(form) || EVERYDAY.has(form))
    );
  });
}

const PARTS_ADDED = [
  /ers?$/u,
  /ness$/u,
  /ings?$/u,
  /less$/u,
  /ful$/u,
  /ly$/u,
  /ist$/u,
  /^re/u,
  /^un/u,
  /^dis/u,
  /^over/u,
];

/** A stem as the word it comes from may be written: `driv` and `drive`, `drumm` and `drum`, `happi` and `happy`. */
const formsOf = (stem: string): string[] => [
  stem,
  `${stem}e`,
  stem.replace(/(.)\1$/u, '$1'),
  stem.replace(/i$/u, 'y'),
];
