/**
 * The cues that give a move away in a single sentence, and how much the move is worth in each kind of text.
 * Patterns are matched on the sentence in lower case. Weights are from judgement: 1 is a usable question, 3 a fine one.
 */

import type { TextType } from '../guide.js';
import type { Move } from './finding.js';

export interface Cue {
  readonly move: Move;
  readonly pattern: RegExp;
  /** Sentences with this are something else that looks the same. */
  readonly unless?: RegExp;
  /** `author`: only where the words are the author's own. */
  readonly voice: 'author' | 'anyone';
  readonly weight: Readonly<Record<TextType, number>>;
}

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
  },
  {
    move: 'reframing',
    pattern:
      /\bnot (?:simply |merely |just )?(?:a|an|the|of|as|by|from|with|because|for|to|in|on) [^.;]{2,70}\bbut\b|\bnot \w+ing but \w+ing\b|, not (?:of|a|an|the|by|from|as) |\brather than (?:a|an|the) /u,
    voice: 'author',
    weight: worth(3, 2.4, 2.4, 2.6),
  },
  {
    move: 'turn',
    pattern:
      /^(?:although|though|while|despite|even though|even if|for all)\b|, (?:although|though|even though|whereas) (?!less|more|not |only|still|perhaps)/u,
    voice: 'author',
    weight: worth(2, 1.6, 1.7, 2),
  },
  {
    move: 'cause',
    pattern:
      /\b(?:because|as a result|in response to|(?:has|have|had)? ?led to|leads to|will lead to|caused? by|causes|due to|owing to|(?:that|which) is why|resulted in|which means? that|meant that|has forced|have been forced|forced (?:it|them|the)|provoked|brought about|gave rise to|driven by)\b/u,
    unless:
      /^it is caused by|\b(?:not|nothing|none of (?:this|that|it|these|them))\b[^.]{0,20}\bmean|\b(?:not|never)\b[^,;.]{0,40}\b(?:because|due to|caused)\b/u,
    voice: 'anyone',
    weight: worth(2.2, 2.2, 2.3, 2.6),
  },
  {
    move: 'prediction',
    pattern:
      /\b(?:will|is likely to|are likely to|likelihood|may (?:well|soon|yet|turn|become)|(?:is|are) bound to|sooner or later|could (?:soon|one day)|can be repeated|(?:is|are) expected to)\b/u,
    unless:
      /\?$|\bwill (?:have to|do|answer|say|argue|object|ask|tell you|remember|not|never)\b|\b(?:who|that|which) will\b|\bas long as\b|\bwill be back\b|\b(?:ever|never) will\b|\bwill (?:vote|meet|open|start|decide|inspect|publish)\b|\bon (?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:the|free) will\b|\bnor will\b/u,
    voice: 'author',
    weight: worth(2.4, 1.4, 1.6, 0.6),
  },
  {
    move: 'analogy',
    pattern:
      /\b(?:(?:is|are|was|were|it|not|little|much|more|looks?|looked|feels?|felt|acts?|acted|works?|worked|behaves?|rises?|rose|just) like (?:a|an|the|\w+ing)\b|like (?:a|an) \w+|as though|as \w+ as (?:a|an) |resembl\w+|a kind of|much as|compared? (?:to|with))/u,
    unless:
      /\b(?:thought|believed|mistook|mistaken)\b|\bwould like|should like|\bas (?:soon|much|many|long|far|well|little|few) as|something like|much like the (?:next|last|other)/u,
    voice: 'author',
    weight: worth(2.3, 1.7, 2.3, 1.9),
  },
  {
    move: 'call to act',
    pattern: /\b(?:must|need to|needs to|ought to|should|it is time|only (?:a|an|the) [^.]{3,60} can)\b/u,
    unless:
      /\?$|\b(?:what|how|whether|where|who) [^.]{0,20}\b(?:should|must)\b|(?:must|should|ought to) have\b|should not (?:be confused|expect)|\b(?:rules?|laws?|acts?|sections?|regulations?)\b|\bneed not\b|(?:\bnot|n['’]t) need to\b|\b(?:that|which|who|whose \w+) (?:must|should|ought|needs?)\b/u,
    voice: 'author',
    weight: worth(2.5, 1.5, 0.8, 1),
  },
  {
    move: 'vague source',
    pattern:
      /\b(?:it (?:is|was) (?:widely |often |also )?(?:claimed|said|believed|thought|reported|alleged|rumou?red)|there (?:is|was) talk of|experts (?:say|believe|think|had|have|warn)|critics|observers|analysts|reportedly|allegedly|apparently|some (?:say|said|believe|argue)|many (?:say|believe|argue|think)|(?:is|are|was|were) (?:widely )?(?:thought|believed|said|rumou?red) to|(?:health )?officials (?:say|said)|according to (?:witnesses|sources|reports))\b/u,
    voice: 'anyone',
    weight: worth(2.3, 2.3, 1.9, 1.7),
  },
  {
    move: 'what is not known',
    unless: /\b(?:nobody|no one) has ever\b|\bnot known (?:her|his|him|their|its|the)\b|\bthe unknown\b/u,
    pattern:
      /\b(?:not yet|unclear|no one has|nobody has|no one knows|nobody knows|(?:not|never been) (?:known|proved|proven|explained)|unknown|could not (?:confirm|say|explain)|under investigation|an? (?:official )?inquiry|remains? to be seen|yet to be|is still open)\b/u,
    voice: 'anyone',
    weight: worth(1.5, 2.4, 1.9, 1.8),
  },
  {
    move: 'responsibility',
    pattern:
      /\b(?:blam(?:e|es|ed)|responsib\w+|fail(?:s|ed)? to|ignored|neglect(?:ed)?|postponed|never (?:told|published|inspected|repaired|checked)|(?:was|were|had been|had) warned|despite (?:the )?warnings?|should have|could have prevented)\b/u,
    unless:
      /^i\b|\b(?:can['’]?t|cannot|can not) blame\b|claim\w* responsibility|failed (?:the|an?|their|his|her) (?:[\w-]+ ){0,2}(?:exam|examination|paper|test|course|class)\b/u,
    voice: 'anyone',
    weight: worth(1.7, 2.6, 1.8, 1.9),
  },
  {
    move: 'mechanism',
    pattern:
      /^(?:when|if|once|as) [^.]+,|, so (?:it|the|that|they)\b|\bturns? into\b|\bdepends? (?:largely |mainly |mostly )?on\b|\bin order to\b|\bby (?:letting|turning|pushing|pulling|sending|using|burning|mixing|making)\b/u,
    voice: 'author',
    weight: worth(-3, -3, 2.5, -3),
  },
  {
    move: 'evidence',
    pattern:
      /\b(?:found that|showed that|shows? that|records? (?:show|showed|seen)|test(?:s|ed)? (?:show|showed|match\w+)|survey (?:of|found|shows?|showed)|stud(?:y|ies) (?:of|found|by|show|showed)|data (?:show|from)|experiments? (?:show|found|prove|suggest)\w*|evidence (?:that|shows?|showed|suggests?|for)|traced|matched|census)\b/u,
    unless:
      /\b(?:try|trying|tried|want|wants|wanted|hope|hopes|hoped) to show\b|\bis not a (?:count|proof)\b/u,
    voice: 'anyone',
    weight: worth(1.5, 2.2, 2.1, 1.7),
  },
  {
    move: 'certainty',
    pattern:
      /\b(?:may|might|perhaps|probably|possibly|thought to|seems? to|appears? to|suggests|almost certainly|as far as)\b/u,
    unless:
      /\bmay \d|\d may\b|\b(?:of|in|since|until|by|last|next) may\b|\bthan (?:one|you|we|they|anyone) might\b|\bnot (?:seem|appear)\b/u,
    voice: 'author',
    weight: worth(1.1, 1.2, 2, 1.6),
  },
  {
    move: 'frequency',
    pattern: /\b(?:usually|often|sometimes|generally|rarely|seldom|most of the time|in most cases)\b/u,
    unless:
      /\b(?:which|who|that) (?:is |are |was |were )?(?:usually|often|sometimes|generally|rarely)\b|\bi have\b/u,
    voice: 'author',
    weight: worth(0.6, 0.4, 1.8, 1.2),
  },
  {
    move: 'decision',
    pattern:
      /\b(?:decided|ordered|refused|agreed to|offered|invaded|seized|signed|bought|sold|abandoned|appointed|banned|forbade|chose|declined|demanded|surrendered|gave up|set out to|launched|did not wait)\b/u,
    unless:
      /\?$|\b(?:was|were|been|is|are|be) (?:seized|signed|bought|sold|ordered|offered|invaded|abandoned|refused|declined|demanded|appointed|banned|launched)\b/u,
    voice: 'author',
    weight: worth(1, 1.3, 0.3, 1.7),
  },
  {
    move: 'contingency',
    pattern:
      /\b(?:might have|would have (?:been|had|given|gone|come|made|taken|become|\w+ed)|could have|had (?:it|they|he|she) not|if \w+ (?:\w+ )?had|but for the|by chance|no one (?:planned|foresaw|expected|intended)|nobody (?:planned|foresaw|expected|intended)|by accident|was not inevitable)\b/u,
    voice: 'author',
    weight: worth(1.4, 1, 1.2, 2.7),
  },
  {
    move: 'change',
    pattern:
      /\b(?:for the first time|turning point|never again|no longer|ever since|from then on|from that (?:day|year|moment|time)|came to an end|transformed|changed everything|replaced (?:the|its|their|his|her|most|all)|(?:was|were|been) replaced|gave way to|was over|by the end of the|within (?:a|one|two) generations?|until that time)\b/u,
    unless:
      /\bfor the first time (?:on|at|this)\b|\bbefore (?:it|this|that) was over|(?:not|never) be replaced/u,
    voice: 'author',
    weight: worth(1.4, 1.1, 1.2, 2.5),
  },
  {
    move: 'perspective',
    pattern:
      /\b(?:saw (?:it|him|her|them|this) as|regarded|in the eyes of|believed(?! in)|feared|resented|considered|complained|(?:for|to) (?:the|many|most|some) (?:poor|peasants?|workers?|farmers?|women|men|merchants?|soldiers?|settlers?|villagers?|families|townspeople|owners?|landowners?|weavers?|sailors?|miners?|traders?))\b/u,
    unless: /\b(?:said|says)\b/u,
    voice: 'anyone',
    weight: worth(0.9, 0.8, 0.7, 2.3),
  },
  {
    move: 'source',
    pattern:
      /\b(?:wrote (?:that|of|to|about|home|in (?:a|his|her|their))|letters? (?:from|of|by|to)|diar(?:y|ies)|chronicles?|archives?|ledgers?|historians?|memoirs?|parish registers?|surviving|inscription|account books?)\b/u,
    voice: 'anyone',
    weight: worth(0.6, 0.5, 0.9, 2.2),
  },
];
