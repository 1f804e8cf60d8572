/** Words by which a body without a proper name is known: `the county board`, `the harbour authority`. */

import { verbForms } from './verb-forms.js';
import { wordList } from './word-list.js';

/** Nouns of bodies that may act under this noun alone. */
export const BODY_NOUNS = wordList(`
board council commission committee ministry authority agency union cooperative co-operative association federation
foundation charity company firm corporation trust tribunal inspectorate consortium syndicate convention secretariat guild
regulator ombudsman directorate department bureau confederation alliance coalition`);

/** Nouns that name a body only with a word that says which: the weather service, the high court. */
export const BODIES_BY_MODIFIER = wordList(`
service office bank court institute society club university college museum laboratory academy`);

/** Written with a capital inside a sentence, these are bodies too: the State, the Church. */
export const CAPITAL_BODIES = wordList(
  'state church crown government court university college bank parliament',
);

/** What may follow "of" in the name of a body: board of management, council of elders. */
export const BODY_COMPLEMENTS = wordList(`
management directors governors trustees elders education health trade inquiry appeal appeals justice finance commerce
ministers guardians examiners deputies regents wardens review works transport labour labor agriculture defence defense state`);

/** Adjectives, and nouns that taggers take for them, that tell which body; others (new, whole, powerful) only describe it. */
export const BODY_ADJECTIVES = wordList(`
maritime municipal federal central regional provincial national international local electoral parliamentary medical
agricultural educational environmental judicial military naval legal royal public rural urban postal coastal tribal
communal civil civic social cultural historical scientific geological meteorological veterinary industrial commercial
presidential constitutional ecclesiastical diocesan academic Islamic Jewish catholic high supreme parochial
disciplinary monetary nuclear fiscal literary philosophical botanical zoological astronomical archaeological hydrographic
sanitary cooperative joint secret independent advisory executive ruling free weather health fire water power labour labor police school rescue relief transit`);

/** Phrases that name a thing, not a body: the words that make a thing of each noun. */
const THINGS: Readonly<Record<string, string>> = {
  service:
    'bus train rail ferry shuttle phone internet memorial funeral church morning evening sunday customer room self lip night community table',
  board:
    'chopping ironing cutting diving bulletin notice chess circuit score dart floor bill full head drawing',
  bank: 'river west left right east south north sand blood food memory piggy data fog power',
  office: 'head box back front home post ticket high public',
  court: 'tennis basketball food',
  club: 'night book fan golf country',
  society: 'civil human modern western whole consumer polite secret good',
  union: 'credit customs monetary currency civil',
  trust: 'mutual blind public',
  authority: 'moral absolute full sole utter parental legal',
  foundation: 'concrete firm legal',
  convention: 'literary social',
  party: 'birthday dinner garden',
};

/** Such phrases, noun last: `chopping board`. */
export const THING_PHRASES: ReadonlySet<string> = new Set(
  Object.entries(THINGS).flatMap(([noun, words]) => words.split(' ').map((word) => `${word} ${noun}`)),
);

/** Nouns for those who work or speak for a body: `a lawyer for the board`, `the board's lawyer`. */
export const BODY_PEOPLE = wordList(`
member members spokesman spokeswoman spokesperson chair chairman chairwoman chairperson president director secretary treasurer
head chief manager engineer official officials officer officers lawyer lawyers employee employees staff worker workers
representative representatives delegate delegates leader leaders founder founders adviser advisers consultant scientist
scientists inspector inspectors economist analyst shareholders patron trustee trustees volunteer volunteers executive executives
clerk deputy minister commissioner commissioners boss bosses chemist researcher researchers geologist archivist librarian auditor`);

/** Nouns for what bodies have or hand out: `a letter from the board`, `the board's offer`. */
export const BODY_PAPERS = wordList(`
letter letters answer reply statement report reports figures data grant grants loan loans permission funding notice warning
memo email complaint complaints decision ruling offer budget vote policy minutes headquarters offices demand demands refusal
proposal plan plans promise claim claims profits records archive archives survey accounts contract agreement licence license
permit money meeting rules website lawsuit appeal petition`);

/** Verbs for what bodies do; of a thing one says none of them. */
export const BODY_VERBS: ReadonlySet<string> = verbForms(`
accept accuse acknowledge admit advise agree announce answer apologise apologize appoint approve argue ask authorise authorize
award ban believe blame borrow campaign cancel claim collect commission complain concede conclude condemn confirm consider
consult declare decide decline defend demand deny dismiss dispute employ endorse estimate evict expect explain favour fear fine
fire forbid fund grant hire hope impose inform insist inspect intend invest investigate invite issue launch lend maintain
negotiate note object oblige offer oppose order organise organize own pay permit plan pledge prefer promise propose prosecute
protest publish purchase ratify reckon recommend refuse regret reject release rent repay reply report represent request
require rule sack say sell send sign spend state sue suggest support suspend tax tell threaten train urge veto vote vow
want warn welcome withdraw write manage operate oversee earn provide serve help feed teach make give lose win keep buy build choose meet elect know think find found`);

/** Verbs whose object is a body: one sues, joins and petitions nothing else. */
export const VERBS_ON_BODIES: ReadonlySet<string> = verbForms(`
ask accuse advise chair dissolve found head inform join lead lobby nationalise nationalize pay persuade petition run
sue tell thank urge warn blame criticise criticize convince represent repay owe`);

/** Verbs that go with "to" or "with" a body: `filed with the board`. */
export const VERBS_TO_BODIES: ReadonlySet<string> = verbForms(`
appeal apply complain write report file lodge register submit negotiate sign agree belong answer talk protest turn say speak`);
