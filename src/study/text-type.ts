/**
 * What kind of text it is: news, opinion, explainer or history. Each kind gathers points from marks it leaves in the
 * author's own words (quotations left out), per thousand words; the weights are from judgement. In doubt: `other`.
 */

import type { Analysis } from '../language/analysis.js';
import { isDebate } from './debate.js';
import type { TextType } from './guide.js';

type Kind = Exclude<TextType, 'other'>;

interface Mark {
  /** `person` is the first person: it tells an opinion only where something is judged or demanded as well. */
  readonly kind: Kind | 'person';
  readonly pattern: RegExp;
  readonly weight: number;
}

const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';

const MARKS: readonly Mark[] = [
  { kind: 'person', weight: 3, pattern: /\b(?:I|me|my|mine)\b(?! (?:I|II|World)\b)/g },
  { kind: 'person', weight: 1, pattern: /\b(?:we|our|us)\b/gi },
  {
    kind: 'opinion',
    weight: 1.5,
    pattern: /\b(?:must|should|ought|need to|needs to|cannot afford|has to stop)\b/gi,
  },
  {
    kind: 'opinion',
    weight: 3,
    pattern:
      /\b(?:in reality|in truth|of course|the whole point|let us|make no mistake|mark my words|so-called|the truth is|it is clear|clearly|surely|undoubtedly|frankly|precisely|nothing of the kind|far from it)\b/gi,
  },
  {
    kind: 'opinion',
    weight: 2.5,
    pattern:
      /\b(?:scandal|shameful|shame|absurd|hypocrisy|hypocritical|folly|nonsense|disgrace|disgraceful|cynical|cynicism|cruel|foolish|phoney|brutal|poisonous|wrong-headed|reckless|sinister|ruthless|ugly|vanity)\b/gi,
  },
  { kind: 'news', weight: 2, pattern: new RegExp(`\\b(?:on|last|since|until|by) ${WEEKDAY}\\b`, 'g') },
  {
    kind: 'news',
    weight: 1.2,
    pattern:
      /\b(?:said|told|announced|confirmed|according to|officials?|spokes(?:man|woman|person)|police|prosecutors|news conference|statement|declined to comment)\b/gi,
  },
  {
    kind: 'explainer',
    weight: 2,
    pattern:
      /\b(?:is called|are called|known as|means that|which means|for example|for instance|scientists|researchers|experiments?|instruments?|stud(?:y|ies)|theory|molecules?|cells?|energy|species)\b/gi,
  },
  {
    kind: 'explainer',
    weight: 1.2,
    pattern: /\b(?:when the|if the|because|usually|often|about \d|works?|happens?|process|causes?)\b/gi,
  },
  { kind: 'explainer', weight: 1, pattern: /\b(?:you|your)\b/gi },
  {
    kind: 'history',
    weight: 2.5,
    pattern:
      /\b(?:1[0-8]\d\d|19[0-7]\d|[1-9]\d{2} BCE?|century|centuries|medieval|empire|kingdom|dynasty|emperor|king|queen|reign|treaty|colon(?:y|ies|ial)|historians?)\b/gi,
  },
];

/** A label above the title settles it. */
const KICKERS: readonly (readonly [RegExp, Kind])[] = [
  [/opinion|comment|editorial|op-ed|column|letter|debate/i, 'opinion'],
  [/news|world|politics/i, 'news'],
  [/explainer|science/i, 'explainer'],
  [/history/i, 'history'],
];

/** Below this many points per thousand words nothing is said; between the best two there must be a gap. */
const FEWEST_POINTS: Record<Kind, number> = { opinion: 14, news: 14, explainer: 14, history: 20 };
const PERSON_PER_JUDGEMENT = 1.5;

export function tellTextType(analysis: Analysis): TextType {
  if (isDebate(analysis.article)) return 'opinion';
  const kicker = KICKERS.find(([pattern]) => pattern.test(analysis.article.kicker ?? ''));
  if (kicker) return kicker[1];
  const text = ownWords(analysis);
  const thousands = Math.max(0.2, text.split(/\s+/).length / 1000);
  const points = { opinion: 0, news: 0, explainer: 0, history: 0, person: 0 };
  for (const { kind, pattern, weight } of MARKS) {
    points[kind] += (weight * (text.match(pattern)?.length ?? 0)) / thousands;
  }
  const { person, ...kinds } = points;
  kinds.opinion += Math.min(person, PERSON_PER_JUDGEMENT * kinds.opinion);
  const ranked = (Object.entries(kinds) as [Kind, number][]).sort((a, b) => b[1] - a[1]);
  const [best, second] = [ranked[0]!, ranked[1]!];
  return best[1] >= FEWEST_POINTS[best[0]] && best[1] > second[1] * 1.05 ? best[0] : 'other';
}

/** The text without what stands between quotation marks. */
function ownWords({ article, quotedRuns }: Analysis): string {
  let text = '';
  let from = 0;
  for (const run of quotedRuns) {
    if (run.start < from) continue;
    text += article.text.slice(from, run.start);
    from = run.end;
  }
  return text + article.text.slice(from);
}
