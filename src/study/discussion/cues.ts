/**
 * The cues of the moves, and how much a move is worth in each kind of text. Patterns are matched on the sentence in
 * lower case. Weights are from judgement: 1 is a usable question, 3 a fine one.
 */

import { demandIn, predictionIn } from '../modality.js';
import type { Cue } from './cue.js';

const worth = (opinion: number, news: number, explainer: number, history: number) => ({
  opinion,
  news,
  explainer,
  history,
  other: Math.max(1, (opinion + news + explainer + history) / 4),
});

export const CUES: readonly Cue[] = [
  {
    move: 'claim',
    pattern:
      /\b(?:in reality|in truth|the (?:plain )?(?:truth|fact) is|it is (?:quite |perfectly )?clear|clearly|the (?:whole )?point (?:of this )?is|make no mistake|undoubtedly|no doubt|nothing of the kind|what makes this|always|the (?:best|worst|greatest|finest|hardest|real|true|surest)\b|above all|should have known|nothing more than|plays? into the hands)\b/u,
    unless: /\?$|^let us\b|\bthe (?:best|worst) of\b|\bnever (?:made|been)\b/u,
    voice: 'author',
    weight: worth(2.6, 1.5, 1.4, 1.9),
    yes: [
      'In reality the bridge was a gift to the quarry owners.',
      'The best proof comes from the harbour itself.',
      'The council should have known the price of oak.',
    ],
    no: [
      'Ida Holm never knew her grandfather from the island of Lunde.',
      'Who made the best of the harbour in 1931?',
    ],
  },
  {
    move: 'reframing',
    pattern:
      /\bnot (?:simply |merely |just )?(?:a|an|the|of|as|by|from|with|because|for|to|in|on) [^.;]{2,70}\bbut\b|\bnot \w+ing but \w+ing\b|, not (?:of|a|an|the|by|from|as) |\brather than (?:a|an|the) /u,
    voice: 'author',
    weight: worth(3, 2.4, 2.4, 2.6),
    yes: [
      'The strike was not a sign of anger but a sign of fear.',
      'It was a failure of nerve, not of engineering.',
    ],
    no: ['The strike was not only long but also costly for the town.'],
  },
  {
    move: 'turn',
    pattern:
      /^(?:although|though|while|despite|even though|even if|for all)\b|, (?:although|though|even though|whereas) (?!less|more|not |only|still|perhaps)/u,
    voice: 'author',
    weight: worth(2, 1.6, 1.7, 2),
    yes: ['Although the quay is old, the pilots trust it.'],
    no: ['The pilots trust the old quay.'],
  },
  {
    move: 'cause',
    pattern:
      /\b(?:because|as a result|in response to|(?:has|have|had)? ?led to|leads to|will lead to|caused? by|causes|due to|owing to|(?:that|which) is why|resulted in|which means? that|meant that|has forced|have been forced|forced (?:it|them|the)|provoked|brought about|gave rise to|driven by)\b/u,
    unless:
      /^it is caused by|\b(?:not|nothing|none of (?:this|that|it|these|them))\b[^.]{0,20}\bmean|\b(?:not|never)\b[^,;.]{0,40}\b(?:because|due to|caused)\b|\bdeclined to comment\b|\bi tell\b/u,
    voice: 'anyone',
    weight: worth(2.2, 2.2, 2.3, 2.6),
    yes: [
      'The mill was closed because the river had changed its course.',
      'The storm led to a shortage of oak.',
    ],
    no: [
      'None of this meant that the harbour was safe for the boats.',
      'I tell the story because it has an address.',
      'The clerk declined to comment because the case is open.',
    ],
  },
  {
    move: 'prediction',
    clause: predictionIn,
    unless:
      /\?$|\bwill (?:not|never|be back)\b|\bwill (?:vote|meet|open|start|decide|inspect|publish)\b|\bon (?:mon|tues|wednes|thurs|fri|satur|sun)day\b/u,
    voice: 'author',
    weight: worth(2.4, 1.4, 1.6, 0.6),
    yes: ['The last pilots will leave the harbour before the winter.', 'The price of oak is likely to fall.'],
    no: [
      'The council will vote in the town hall on 12 July.',
      'My opponent will tell you that the quay is safe.',
      'Move the pilots away and you will have no harbour.',
      'The people who will pay for the quay live elsewhere.',
      'A quay, people say, has a will of its own.',
      'The quay is the only road they will see.',
    ],
  },
  {
    move: 'analogy',
    pattern:
      /\b(?:(?:is|are|was|were|it|not|little|much|more|looks?|looked|feels?|felt|acts?|acted|works?|worked|behaves?|rises?|rose|just) like (?:a|an|the|\w+ing)\b|like (?:a|an) \w+|as though|as \w+ as (?:a|an) |resembl\w+|a kind of|much as|compared? (?:to|with))/u,
    unless:
      /\b(?:thought|believed|mistook|mistaken)\b|\bwould like|should like|\bas (?:soon|much|many|long|far|well|little|few) as|something like|much like the (?:next|last|other)/u,
    voice: 'author',
    weight: worth(2.3, 1.7, 2.3, 1.9),
    yes: ['A library without readers is like a well without water.'],
    no: ['The guards wrongly thought the lamp resembled a small bomb.'],
  },
  {
    move: 'call to act',
    clause: demandIn,
    unless:
      /\?$|should not (?:be confused|expect|have)|must (?:still )?be awake|\b(?:rules?|laws?|acts?|sections?|regulations?)\b/u,
    voice: 'author',
    weight: worth(2.5, 1.5, 0.8, 1),
    yes: [
      'The owners must open their books to the workers.',
      'The town ought to mend the quay.',
      'I believe the river should be recognised as a person.',
    ],
    no: [
      'The mayor said the owners must open their books.',
      'Haverlund should have known better.',
      'It would be easy to conclude that the mayor should be writing this.',
      'Under national rules a tower must be cleaned at once.',
      'The quay needs oak.',
    ],
  },
  {
    move: 'vague source',
    pattern:
      /\b(?:it (?:is|was) (?:widely |often |also )?(?:claimed|said|believed|thought|reported|alleged|rumou?red)|there (?:is|was) talk of|experts (?:say|believe|think|had|have|warn)|critics|observers|analysts|reportedly|allegedly|apparently|some (?:say|said|believe|argue)|many (?:say|believe|argue|think)|(?:is|are|was|were) (?:widely )?(?:thought|believed|said|rumou?red) to|(?:health )?officials (?:say|said)|according to (?:witnesses|sources|reports))\b/u,
    voice: 'anyone',
    weight: worth(2.3, 2.3, 1.9, 1.7),
    yes: [
      'It is claimed that the tunnel was never inspected by anyone.',
      'Experts say that the quay is safe.',
    ],
    no: ['The expert from Lunde inspected the tunnel.'],
  },
  {
    move: 'what is not known',
    unless: /\b(?:nobody|no one) has ever\b|\bnot known (?:her|his|him|their|its|the)\b|\bthe unknown\b/u,
    pattern:
      /\b(?:not yet|unclear|no one has|nobody has|no one knows|nobody knows|(?:not|never been) (?:known|proved|proven|explained)|unknown|could not (?:confirm|say|explain)|under investigation|an? (?:official )?inquiry|remains? to be seen|yet to be|is still open)\b/u,
    voice: 'anyone',
    weight: worth(1.5, 2.4, 1.9, 1.8),
    yes: ['Nobody knows how deep the harbour is.'],
    no: ['Nobody has ever crossed the sound.'],
  },
  {
    move: 'responsibility',
    pattern:
      /\b(?:blam(?:e|es|ed)|responsib\w+|fail(?:s|ed)? to|ignored|neglect(?:ed)?|postponed|never (?:told|published|inspected|repaired|checked)|(?:was|were|had been|had) warned|despite (?:the )?warnings?|should have|could have prevented)\b/u,
    unless:
      /^i\b|\b(?:can['’]?t|cannot|can not) blame\b|claim\w* responsibility|failed (?:the|an?|their|his|her) (?:[\w-]+ ){0,2}(?:exam|examination|paper|test|course|class)\b/u,
    voice: 'anyone',
    weight: worth(1.7, 2.6, 1.8, 1.9),
    yes: ['The owners ignored the letters of the harbour master.'],
    no: ['Nineteen pupils of the school failed the last paper of the year.'],
  },
  {
    move: 'mechanism',
    pattern:
      /^(?:when|if|once|as) [^.]+,|, so (?:it|the|that|they)\b|\bturns? into\b|\bdepends? (?:largely |mainly |mostly )?on\b|\bin order to\b|\bby (?:letting|turning|pushing|pulling|sending|using|burning|mixing|making)\b/u,
    voice: 'author',
    weight: worth(-3, -3, 2.5, -3),
    yes: ['When the water cools, the salt settles on the floor of the basin.'],
    no: ['The salt of the basin is white.'],
  },
  {
    move: 'evidence',
    pattern:
      /\b(?:found that|showed that|shows? that|records? (?:show|showed|seen)|test(?:s|ed)? (?:show|showed|match\w+)|survey (?:of|found|shows?|showed)|stud(?:y|ies) (?:of|found|by|show|showed)|data (?:show|from)|experiments? (?:show|found|prove|suggest)\w*|evidence (?:that|shows?|showed|suggests?|for)|traced|matched|census)\b/u,
    unless:
      /\b(?:try|trying|tried|want|wants|wanted|hope|hopes|hoped) to show\b|\bis not a (?:count|proof)\b/u,
    voice: 'anyone',
    weight: worth(1.5, 2.2, 2.1, 1.7),
    yes: ['A survey of the coast showed that the dunes had moved.'],
    no: ['The owners wanted to show that the dunes had moved.'],
  },
  {
    move: 'certainty',
    pattern:
      /\b(?:may|might|perhaps|probably|possibly|thought to|seems? to|appears? to|suggests|almost certainly|as far as)\b/u,
    unless:
      /\bmay \d|\d may\b|\b(?:of|in|since|until|by|last|next) may\b|\bthan (?:one|you|we|they|anyone) might\b|\bnot (?:seem|appear)\b|\bthat (?:probably|possibly|perhaps)\b/u,
    voice: 'author',
    weight: worth(1.1, 1.2, 2, 1.6),
    yes: ['The dunes may move a metre a year.'],
    no: [
      'In the second half of May the boats came back to the harbour.',
      'The mill was fined for the spill that probably killed it.',
    ],
  },
  {
    move: 'contingency',
    pattern:
      /\b(?:might have|would have (?:been|had|given|gone|come|made|taken|become|\w+ed)|could have (?:been|had|come|\w+ed)\b|had (?:it|they|he|she) not|if \w+ (?:\w+ )?had|but for the|by chance|no one (?:planned|foresaw|expected|intended)|nobody (?:planned|foresaw|expected|intended)|by accident|was not inevitable)\b/u,
    voice: 'author',
    weight: worth(1.4, 1, 1.2, 2.7),
    yes: ['Without the frost the army might have reached the river in time.'],
    no: ['Hudson proposed two hours, so that he could have more light after work.'],
  },
  {
    move: 'change',
    pattern:
      /\b(?:for the first time|turning point|never again|no longer|ever since|from then on|from that (?:day|year|moment|time)|came to an end|transformed|changed everything|replaced (?:the|its|their|his|her|most|all)|(?:was|were|been) replaced|gave way to|was over|by the end of the|within (?:a|one|two) generations?|until that time)\b/u,
    unless:
      /\bfor the first time (?:on|at|this)\b|\bbefore (?:it|this|that) was over|(?:not|never) be replaced/u,
    voice: 'author',
    weight: worth(1.4, 1.1, 1.2, 2.5),
    yes: ['The harbour was dredged for the first time in 1931.'],
    no: ['The harbour will never be replaced.'],
  },
  {
    move: 'source',
    pattern:
      /\b(?:wrote (?:that|of|to|about|home|in (?:a|his|her|their))|letters? (?:from|of|by|to)|diar(?:y|ies)|chronicles?|archives?|ledgers?|historians?|memoirs?|parish registers?|surviving|inscription|account books?)\b/u,
    voice: 'anyone',
    weight: worth(0.6, 0.5, 0.9, 2.2),
    yes: ['A parish register from 1752 lists forty families.'],
    no: ['The parish has forty families.'],
  },
];
