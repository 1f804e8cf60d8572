/** Nouns for people in a role: their sentences are asked about with `who`. */

import type { Token } from '../../language/analysis.js';

const PEOPLE = new Set(
  `minister president director mayor king queen emperor prince governor officer official spokesman spokeswoman lawyer
  judge doctor nurse teacher student pupil professor scientist researcher engineer chemist biologist historian
  economist journalist reporter writer poet author artist painter farmer worker miner weaver sailor soldier general
  captain admiral colonel merchant trader banker baker fisherman driver owner manager boss employer employee tenant
  peasant settler villager resident neighbor neighbour citizen voter refugee migrant passenger tourist visitor guest
  victim patient survivor witness investigator inspector auditor prosecutor councilor councillor senator deputy
  chancellor bishop priest monk nun imam rabbi pope father mother brother sister son daughter widow husband wife man
  woman boy girl child team crew committee commission council jury people expert critic activist campaigner rebel
  militant attacker killer faculty clergy crowd staff government cabinet delegation mob audience police leader founder inventor official analyst observer supporter defender opponent planner source relative investor trader vendor hawker pedestrian shopkeeper commuter motorist ratepayer parishioner candidate examiner clerk tutor investigator volunteer colleague member explorer envoy ambassador secretary treasurer chairman`.split(
    /\s+/u,
  ),
);

export const isPersonNoun = (token: Token): boolean =>
  PEOPLE.has(token.lemma) ||
  PEOPLE.has(token.lower) ||
  PEOPLE.has(token.lower.replace(/s$/u, '')) ||
  /(?:ologist|ographer|woman|man)$/u.test(token.lemma);

/** Bodies of people that bear the name of a house or of an idea as well. */
const BODIES =
  /^(?:academy|army|assembly|association|board|church|class|club|college|company|congress|group|team|crew|commission|committee|agency|bank|court|firm|government|council|court|crown|guild|family|ministry|navy|order|panel|parliament|party|senate|society|tribunal|union|university)$/u;

/** What only people do, alone or together. */
const MINDED =
  /^(?:answered|agreed|apologi[sz]ed|appointed|asked|complained|decided|declined|demanded|elected|hoped|ordered|promised|protested|refused|replied|resolved|ruled|voted|wanted|warned|wished)$/u;

export const isBody = (token: Token): boolean => BODIES.test(token.lemma);

/** Whether a verb makes its subject a person or a body of people. */
export const needsMind = (verb: Token): boolean => MINDED.test(verb.lower);
