/** What a paragraph may do for a text, each with the words that show it for certain, and those by which somebody could think so. */

import type { StudyMaterial } from '../material.js';
import type { Passage } from '../passages.js';
import { findDefinedTerms } from '../vocabulary/defined-terms.js';

/** A paragraph with what is known of it. */
export interface Place {
  readonly number: number;
  readonly own: readonly Passage[];
  readonly text: string;
  readonly material: StudyMaterial;
}

/** What a paragraph may do. */
export interface Fact {
  readonly does: string;
  /** The sentence that shows it for certain. */
  readonly shows: (place: Place) => Passage | undefined;
  /** Where somebody could think that it is so. */
  readonly near: RegExp;
}

const saying =
  (words: RegExp, also: (passage: Passage) => boolean = () => true) =>
  ({ own }: Place): Passage | undefined =>
    own.find((passage) => passage.prose && words.test(passage.text) && also(passage));

/** More between marks than a term or a title. */
const FOUR_WORDS = /["“‘](?:[^"”’]+\s){3}[^"”]+["”’]/u;

const isOwn = ({ quoted }: Passage): boolean => !quoted;

const YEAR = /\b1?\d\d\d\b|\b20\d\d\b|\byear \d/u;

/** A day or a year, not `later in the evening`. */
const DAY =
  /\d|\p{L}+day\b|\bnext\b|\btomorrow\b|\bJanuary|February|March|April|May|June|July|August|September|October|November|December/u;

/** The rarest first. */
export const FACTS: readonly Fact[] = [
  {
    does: 'It admits that something is not known.',
    shows: saying(
      /\b(?:[Nn]obody|[Nn]o one|[Nn]o-one) (?:\p{L}+ )?(?:knows|can say|is sure|can tell)\b|\bis (?:still )?(?:not (?:yet )?(?:known|understood)|unknown|unclear)\b/u,
      isOwn,
    ),
    near: /\b(?:knows?|known|unknown|unclear|uncertain|mystery|doubts?|guess|not sure|can say|can tell|understood)\b/iu,
  },
  {
    does: 'It quotes something that was written: a letter, a report, a rule.',
    shows: saying(
      /(?<!^[“"‘].*)\b(?:letter|statement|report|e-?mail|leaflet|notice|diary|log|memo|study|judgment|register|paper|pamphlet|article)\b[^.“"]{0,60}[“"‘](?!\p{L}+[”"’])|\b(?:wrote|writes)\b[^.“"]{0,50}[“"]|[”"],? (?:he|she|(?:\p{Lu}\p{L}+ ?){1,3}) (?:wrote|writes)\b/u,
      ({ quoted, text }) => quoted && FOUR_WORDS.test(text),
    ),
    near: /\b(?:letter|statement|report|e-?mail|leaflet|notice|diary|pamphlet|book|article|wrote|writes|written|poem|song|posted|slogan|sign|reads)\b/iu,
  },
  {
    does: 'It names a law, a treaty or a court.',
    shows: saying(
      /\b(?:(?:\p{Lu}\p{L}+ )+(?:Act|Treaty|Law|Code|Convention|Directive|Bill|Agreement)\b|(?:Treaty|Act|Convention) of (?:\p{Lu}|\d)|(?:Supreme|High|Crown|Federal|Constitutional|District|County|Appeal) (?:\p{Lu}\p{L}+ )?Court)\b/u,
    ),
    near: /\b(?:laws?|legal|illegal|Acts?|treat(?:y|ies)|courts?|judges?|Bill|legislat\p{L}+|ruled|ruling|constitution\p{L}*|Code|convention|sued?)\b/u,
  },
  {
    does: 'It tells of the writer’s own life.',
    shows: saying(
      /\b(?:I|I’d|I had|I have) (?:was|grew|spent|learned|learnt|taught|lived|worked)\b|\b[Mm]y (?:father|mother|grandfather|grandmother|brother|sister|aunt|uncle|son|daughter|school|parents|class)\b/u,
      isOwn,
    ),
    near: /\b(?:I|me|my|mine|we|our|us)\b/u,
  },
  {
    does: 'It tells that somebody would not answer, or would not be named.',
    shows: saying(
      /\basked (?:me )?not to be named\b|\b(?:declined|refused) to (?:comment|say|answer)\b|\bdid not (?:reply|respond|answer)\b|\bwould not (?:comment|answer|give (?:his|her|their) name)\b/u,
    ),
    near: /\b(?:declin\p{L}+|refus\p{L}+|comment\p{L}*|unnamed|anonym\p{L}+|respon[ds]\p{L}*|repl(?:y|ied)|answer\p{L}*|silen\p{L}+|call\p{L}* back)\b/iu,
  },
  {
    does: 'It passes on a warning.',
    shows: saying(/\bwarn(?:ed|s|ing that)\b/u),
    near: /\b(?:warn\p{L}*|danger\p{L}*|risks?|threat\p{L}*|careful|beware|fears?|feared)\b/iu,
  },
  {
    does: 'It tells of a vote.',
    shows: saying(
      /(?<!\b(?:nobody|not|never|no one) (?:ever )?)\bvoted (?:to|for|against|on|by|in)\b|\bby \p{L}+ votes to\b/u,
    ),
    near: /\b(?:vot\p{L}+|elect\p{L}*|ballot\p{L}*|referendum\p{L}*|passed|decid\p{L}+|decision)\b/iu,
  },
  {
    does: 'It tells where or when somebody was born or grew up.',
    shows: saying(
      /\b(?:was|were) born (?:in|on|at) (?:the |an? )?[\p{Lu}\d]|\bborn (?:in|on|at) [\p{Lu}\d]|\bgrew up (?:in|on|at|near) /u,
    ),
    near: /\b(?:born|birth|grew up|grown up|childhood|child|girl|boy|young|raised)\b/iu,
  },
  {
    does: 'It tells what a survey or a study has found.',
    shows: saying(
      /\b(?:survey|study|poll|census|trial|experiment)\b[^.;,]{0,40}\b(?:found|showed|shows|reckoned|reported)\b|\b(?:survey|study|poll|census) (?:[^.;,]{0,30}, )?(?:found|showed)\b/u,
    ),
    near: /\b(?:surve\p{L}+|stud(?:y|ies|ied)|polls?|census|trials?|experiments?|research\p{L}*|scientists?|measured|tested|counted)\b/iu,
  },
  {
    does: 'It tells what something costs, or what was paid.',
    shows: ({ own, material }) =>
      own.find(({ index }) =>
        material.map.quantities.some(
          ({ sentence, dimension }) => sentence === index && dimension === 'money',
        ),
      ),
    near: /[$£€¥₹]|\b(?:euros?|dollars?|pounds?|francs|pesos|shillings|costs?|prices?|priced|money|paid|pays?|paying|fees?|fined?|wages?|funds?|funding|budget|salar\p{L}+|spent|spends?|rent|earn\p{L}*|tax\p{L}*)\b/iu,
  },
  {
    does: 'It tells that somebody denies or disputes something.',
    shows: saying(
      /\b(?:denied|denies|disputed|disputes|rejected|rejects|disagreed|disagrees?)\b/u,
      ({ text }) => !/\b(?:not|never|nobody|in) (?:den|disp|rej|disa)/u.test(text),
    ),
    near: /\b(?:den(?:y|ied|ies|ial)|disput\p{L}+|reject\p{L}*|disagree\p{L}*|refus\p{L}+|objects?|objected|objection\p{L}*|not true|untrue|contradict\p{L}*)\b/iu,
  },
  {
    does: 'It goes further back in time than the others.',
    shows: ({ number, own, material }) => {
      const told = material.map.moments.filter((one) => one.told && YEAR.test(one.text));
      const [first, ...others] = [...told].sort((one, two) => one.at.year - two.at.year);
      const next = others.find(({ paragraph }) => paragraph !== number);
      const before = first && material.analysis.article.text.slice(Math.max(0, first.start - 6), first.start);
      const isFar =
        first?.paragraph === number &&
        next &&
        next.at.year - first.at.year >= 10 &&
        !/since $/iu.test(before!);
      return isFar ? own.find(({ index }) => index === first.sentence) : undefined;
    },
    near: /\b(?:centur\p{L}+|ancient|thousand|thousands|millions?|medieval|ancestors|generations?|B\.?C|grandfather|grandmother|history|decades)\b/iu,
  },
  {
    does: 'It lets two people speak.',
    shows: ({ number, own, material }) => {
      const spoken = material.quotations.filter(
        ({ paragraph, kind, attribution, speaker }) =>
          paragraph === number && kind === 'direct' && attribution === 'named' && speaker,
      );
      const names = [...new Set(spoken.map(({ speaker }) => speaker!.name))];
      const last = spoken.find(({ speaker }) => speaker!.name === names[1]);
      return names.length === 2 && last
        ? own.find(({ sentence, origin }) => sentence.end - origin > last.start)
        : undefined;
    },
    near: /["“”„«»][^"“”„«»]*["“”„«»][^"“”„«»]*["“”„«»]|[’‘][^’‘]*‘/u,
  },
  {
    does: 'It says what a word means.',
    shows: ({ own, material: { reading, analysis } }) => {
      const [term] = findDefinedTerms(reading).filter(({ head }) =>
        own.some(({ index }) => index === analysis.tokens[head]!.sentence),
      );
      return term && own.find(({ index }) => index === analysis.tokens[term.head]!.sentence);
    },
    near: /\b(?:called|call|calls|known as|means?|meaning|words?|term|named)\b/iu,
  },
  {
    does: 'It looks ahead to a day or a year that is still to come.',
    shows: ({ own, material: { timeline } }) =>
      own.find(
        (passage) =>
          /\bwill\b|\bis due\b|\bare due\b/u.test(passage.text) &&
          timeline.some(
            ({ planned, event, when }) =>
              planned &&
              DAY.test(when) &&
              event.paragraph === passage.paragraph &&
              event.start + passage.origin < passage.sentence.end &&
              event.end + passage.origin > passage.sentence.start,
          ),
      ),
    near: /\b(?:will|shall|going to|due|next|expect\p{L}*|plan(?:s|ned)?|by 20\d\d|future|soon|tomorrow|forecast)\b/iu,
  },
  {
    does: 'It follows something through several years.',
    shows: ({ number, own, material }) => {
      const years = new Set(
        material.map.moments.filter((one) => one.told && one.paragraph === number).map(({ at }) => at.year),
      );
      const first = material.map.moments.find((one) => one.told && one.paragraph === number);
      return years.size >= 3 ? own.find(({ index }) => index === first!.sentence) : undefined;
    },
    near: /\b(?:1\d|20)\d\d\b.*\b(?:1\d|20)\d\d\b|\byears?\b/u,
  },
  {
    does: 'It tells how old somebody is or was.',
    shows: saying(
      /\b\d\d-year-old\b|(?<=\p{Lu}\p{L}+), \d\d,|\bat the age of\b|\baged (?:\d\d|\p{L}+)\b|\b\d\d years old\b/u,
    ),
    near: /\byears?[- ]old\b|, \d\d,|\b(?:age|aged|ages)\b|\b(?:is|was|am|turned|at) (?:\d\d?|\p{L}+teen|\p{L}+ty(?:-\p{L}+)?|six|seven|eight|nine|ten|eleven|twelve)\b/u,
  },
  {
    does: 'It says what something is like, with “like” or “as if”.',
    shows: saying(
      /\b(?:as if|as though)\b|(?<!\b(?:would|looks?|feels?|sounds?|more|something|nothing)) like an? \p{Ll}+/u,
    ),
    near: /\b(?:like|as if|as though|as \p{L}+ as|resembl\p{L}*)\b/iu,
  },
  {
    does: 'It asks a question.',
    shows: saying(/\?$/u, ({ quoted, words }) => !quoted && words >= 4),
    near: /\?/u,
  },
];
