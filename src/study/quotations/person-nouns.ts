/** Nouns that mean a person, for phrases that name no one ("a Norwegian minister"). */

/** Whether a noun, in small letters, most likely means one person; gender where the word itself has one. */
export const isPersonNoun = (noun: string): boolean =>
  PEOPLE.has(noun) ||
  (/(?:[^aeiou]er|or|ist|ian|man|woman|person|eer|tress|[^t]ee)$/.test(noun) && !THINGS.has(noun));

/** Whether a phrase means one person: by its noun, or as "one of the bakers". */
export const isPersonPhrase = ({ head, text }: { head: string; text: string }): boolean =>
  isPersonNoun(head) ||
  /^(?:a|another) (?:\S+ )?voice\b/i.test(text) ||
  /^(?:one|another) of (?:the|his|her|their|our|my|those) \S*s\b/i.test(text);

export const isFemaleNoun = (noun: string): boolean => /(?:woman|girl)$/.test(noun) || FEMALE.has(noun);

export const isMaleNoun = (noun: string): boolean => /(?:[^o]man|^man|boy)$/.test(noun) || MALE.has(noun);

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const PEOPLE = list(`
  accountant activist actress aide ambassador analyst assistant attendant aunt author baker bishop boss boy brother
  captain chair chancellor chef chemist chief child clerk coach colleague colonel commander consultant correspondent
  critic cousin daughter dean defendant delegate deputy diplomat driver economist employee engineer envoy expert father
  fellow founder friend general girl governor graduate guard guest guide head host immigrant inhabitant insider journalist
  judge king lawyer lead lieutenant magistrate major manager mayor mechanic member merchant migrant mother mp nurse
  official parent participant passenger patient pilot poet police-officer politician pope premier president priest prince
  princess professor queen rabbi recruit refugee relative representative resident scholar scientist secretary senator
  sergeant servant sheriff sister soldier son source spokesman spokesperson spokeswoman staffer student teenager theologian
  tourist tsar uncle victim veteran widow wife husband witness youth physician partner owner mechanic novelist historian
  neighbour cook matron niece nephew grandson granddaughter grandmother grandfather grandma grandpa granny gran mum mom dad mam
  auntie aunty kid lad lass lady gentleman shepherd rival apprentice umpire usher midwife housewife intern cleric imam chaplain
  vicar deacon sheikh nun monk rabbi heir bride groom fan amateur conscript cadet corporal admiral marshal constable detective
  superintendent spy thief convict orphan academic principal headmaster agent landlord landlady barrister solicitor counsel
  headmistress stranger passer-by bystander onlooker companion acquaintance twin girlfriend boyfriend civilian
  hostess stewardess heiress goddess duchess countess princess sorceress fishmonger woman
  surgeon speaker ally candidate mogul tycoon heavyweight surrogate democrat republican technocrat bureaucrat aristocrat
  pundit attorney operative respondent opponent proponent dissident adherent applicant descendant contestant informant tenant
`);
const THINGS = list(`
  newspaper paper letter number computer water river weather winter summer october november december september power
  tower border order matter center counter corner corridor factor sector error terror horror motor harbor labor
  favor color flavor vapor chapter character quarter master-plan master register poster banner theater shower flower
  finger monster disaster danger anger hunger cancer fever offer answer powder shelter filter folder header meter door
  floor poor minor coffee toffee fee tree knee degree major-road insurer lender manufacturer retailer supplier former latter other another either neither mirror stress mattress distress fortress buttress
  shoulder shutter liver leather feather timber lumber rubber ladder bladder hammer manner dinner supper gutter butter litter pepper
  copper silver layer prayer slipper zipper trailer container drawer freezer cooler heater trigger cover clover fibre fiber tiger
  spider beer deer pier career frontier barrier chandelier tier cylinder calendar anchor tractor reactor elevator escalator
  generator indicator monitor odor rumor humor vigor armor behavior interior exterior list mist fist wrist twist human boulder
  thunder wonder border burner boiler charter encounter disorder chamber number member-state lawnmower skyscraper
  quarter-hour half-hour starter cluster trouser sweater jumper corner cellar meter litre liter metre theatre centre
`);
const FEMALE = list(
  'mother wife daughter sister grandmother grandma granny gran mum mom mam aunt auntie aunty niece granddaughter widow queen lady landlady actress princess nun matron midwife housewife bride headmistress postmistress mistress waitress hostess girlfriend she',
);
const MALE = list(
  'father husband son brother grandfather grandpa grandson dad uncle nephew widower king gentleman prince monk priest imam headmaster landlord groom lad boyfriend he',
);
