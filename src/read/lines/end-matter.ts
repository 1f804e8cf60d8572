/** What stands below the text: notes of editors, credits, rights, tags, links to other articles, works cited. */

import type { Block } from '../block.js';
import { wordCount } from './word-count.js';
import { isNamesOnly } from './writer-names.js';

export type EndMatter = 'credit' | 'note of the editors' | 'announcement' | 'tags';

const MOST_WORDS = 70;
const WORK =
  '(?:article|story|piece|post|column|essay|interview|extract|excerpt|feature|op-ed|commentary|review|dispatch|blog)';
const MADE =
  '(?:was|were|has been|is|had been)\\s+(?:\\w+ly )?(?:first |also |originally )?(?:amended|updated|corrected|clarified|edited|revised|modified|published|republished|reprinted|adapted|translated|excerpted|extracted|abridged|condensed|commissioned|funded|supported|produced (?:by|with|in)|written (?:by|with|for)|made possible|co-published|part of (?:a|our|the) series|licensed|an? (?:edited|extract|excerpt|shortened|abridged|adapted)|the (?:first|second|third|last) (?:part )?(?:of|in) a|medically reviewed|posted)\\b';
/** Where a reader is to write, to click, to listen. */
const CHANNEL =
  '(?=.{5,300}(?:@|https?:|www\\.|\\be-?mail|\\bclick|\\bnewsletters?\\b|\\binbox\\b|\\bpodcast\\b|\\bon our (?:web)?(?:site|page)\\b|\\b(?:on|via) (?:x|twitter|facebook|instagram|whatsapp)\\b|\\b(?:up|subscribe|visit|donate|online|register|apply|details|more|now|back) here\\b|\\bfor as little as\\b|\\bhelpline\\b|\\bhotline\\b|\\bsamaritans\\b|\\b(?:\\d{3,}[ -]?){2,}))';

const lineOf = (...shapes: readonly string[]): RegExp => new RegExp(shapes.join('|'), 'iu');

const NOTE = lineOf(
  `^(?:a version of )?this (?:\\w+ )?${WORK} (?:\\(.{0,80}\\) )?(?:${MADE}|(?:first |originally |previously )?(?:appeared|appears|ran)\\b|contains affiliate|previously|incorrectly|reflects the (?:views|opinions)|does not (?:necessarily )?(?:reflect|represent))`,
  `^an? (?:earlier|previous|longer|shorter|different|print|slightly different) version of (?:this|the) ${WORK}`,
  '^this project was (?:produced|made possible|created) with (?:the )?support (?:from|of)\\b|^the (?:story|article) is part of (?:a|an|our|the) (?:\\w+ ){0,2}series\\b',
  `^this is (?:an?|the) (?:\\w+ )?(?:edited|abridged|amended|updated|shortened|translated|adapted|revised|excerpt|extract)|^(?:edited|abridged) (?:extract|excerpt|version)`,
  "^(?:corrections?|clarifications?|(?:editors?|authors?|publishers?)[’']?s?[’']? note|note to readers|disclaimer|disclosures?(?: statement)?|declaration of interests?|acknowledge?ments?|update|amendment|footnote|funding|conflicts? of interests?|note)(?:[ ,(]+[^:.]{3,25})?\\s*(?::|$)",
  '^(?:some |all |the |certain )?(?:names?|identit(?:y|ies)|details|surnames?)(?: .{1,60})? (?:has|have) been (?:changed|altered|withheld|omitted)\\b',
  '^(?=.*\\b(?:people|persons?|names?|characters?|quot\\w+|article|story|text|places|interview\\w*)\\b).*\\b(?:is|are|was|were) (?:all |entirely )?(?:invented|fictitious|fictional)\\b',
  '^(?=.{5,160}$).*\\bKindle (?:edition|locations? \\d)|^our standards:|^(?:doi:|https?:\\/\\/doi)|\\bdo(?:es)? not work for, consult, own shares\\b|\\bdeclares? no (?:conflicts?|competing)\\b|^read the original article|^.{3,50} is committed to publishing\\b|\\bis not responsible for the content\\b',
);
const LEGAL = lineOf(
  '^(?:registration on or use of|use of) this site\\b|^(?:the )?(?:material|contents?) (?:on|of) this (?:web)?site\\b|^(?:all )?community rules apply\\b|^these statements have not been evaluated\\b|^any (?:third-party|other) trademarks?\\b',
  '^this (?:document|material|article|content) (?:is (?:subject to|protected by) copyright|may not be (?:published|reproduced))\\b|^citation: .* retrieved \\d',
  '\\bmay (?:earn|receive|get) (?:an? )?(?:affiliate |small )?(?:commission|share of)\\b|^if you (?:buy|purchase) (?:something|anything) (?:through|via)\\b|\\b(?:may contain|uses?|contains?) (?:[\\w/ ]{2,20} )?(?:affiliate|referral)\\b.{0,20} links?\\b',
);
const CREDIT =
  /^(?:(?:additional|further|extra) )?(?:reporting|reported|research|writing|written|editing|edited|edits?|production|produced|graphics?|data|photography|photos?|photographs?|images?|illustrations?|illustrated|video|design|translation|translated|interviews?|fact-check(?:ing|ed)?|compiled|text|words|artwork|maps?|charts?|story|sources?|as told|with|first|originally|also|previously|published|republished|reprinted|reproduced|adapted|excerpted|extracted|abridged|courtesy)\b(?=.*(?::|\b(?:by|to|from|in|of|with|for)\b))/i;
const CONTRIBUTED =
  /\bcontributed(?: reporting| research)?(?: to this| for this| from \p{Lu}[\p{L} ]+\.?$|[.)]*$)|^\p{Lu}[\p{L}.’' -]{4,60} reported from .{3,160}$/u;
const RIGHTS =
  /^(?:©|\(c\) (?:\d{4}|copyright)|copyright\b(?=.{0,80}(?:\d{4}|©|reserved))|all rights reserved)/i;
/** Who wrote, chose, translated and checked it, in Chinese and Japanese; and the note that begins with `this text`. */
const EAST_ASIAN =
  /^(?:作者|译者|譯者|翻译|翻譯|校对|校對|选题|编辑|編輯|責任編輯|责任编辑|记者|記者|来源|來源|出典|著者)\s*[:：／]\s*\S.{0,120}$|^本文(?:由|系|首发|首發|转载|轉載|原载|原載|来自|來自).{4,60}$/u;
const WIRE =
  /^(?:afp|ap|reuters|pti|ani|ians|xinhua|bloomberg|dpa|efe|upi|aap|agencies)(?:[/, ]+(?:afp|ap|reuters|pti|ani|agencies|\p{L}{2,12}))?\.?$/iu;
const ANNOUNCEMENT = lineOf(
  "^(?:coming |in )?(?:up )?next (?:up|week|month|issue|time|edition|in (?:the|this) series|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?:[’']s)?(?: (?:issue|edition|debate|column|essay))?\\s*[:–—]",
  '^(?:tomorrow|last (?:week|month|saturday|sunday)|also in this (?:issue|series))\\s*:',
  '^(?:do you have an? (?:opinion|story|tip|view|question|comment|news)|have (?:your say|an opinion on)|got a (?:tip|story|view))\\b.*(?:\\?|say\\b)',
  `^${CHANNEL}(?:what do you think|send|letters|comments|to (?:respond|comment|submit|contact|reach|write|read|subscribe|donate|join|get)|e-?mail|write to|share your|tell us|let us know|join|we welcome|if you|sign up|subscribe|support|donate|become a|follow|like us|download|get|for more|more|vote|thanks for reading|thank you for reading|listen to|watch|buy|order|pre-?order|visit|see|find|read|contact)\\b`,
  '^(?:read more|read next|also read|related|see also|more from|more on this|further (?:reading|information|details))\\b.{0,30}: ?\\S.*[^.]$',
  '^(?:would you like|do you want|shall) (?:me|I)\\b(?: to)? (?:add|create|make|write|adapt|adjust|simplify|turn|generate)\\b.{0,200}\\?$|^let me know if you.{0,20}\\b(?:like|need|want)\\b.{0,120}[.!]$',
  `^${CHANNEL}(?:.{3,80}\\? )?we(?: want| would like| would love|['’]d love) to hear from you\\b`,
  '^(?:story|article) published on\\b.{4,40}$|^please (?:keep comments|read our (?:terms|comment))\\b.{0,160}$|\\ba participant in the amazon services\\b',
  '^(?:would you like|do you want|interested in|want to|have (?:you )?an?|got an?|are you an?)\\b[^.?!]{4,120}\\? (?:please )?(?:join|submit|send|contact|e-?mail|click|share|tell|write|apply|sign up|get in touch|let us know|fill|follow (?:us|them|him|her|me) on)\\b.{0,160}[.!]$',
  '^have an? (?:tip|story|question)\\? |^if you (?:enjoyed|liked) (?:this|reading) .{0,20}(?:article|story|post|piece)\\b|^[\\d,]+ words$|^(?:join the (?:conversation|discussion|debate))[.!]?$',
  '^(?=.{0,300}\\b(?:newsletters?|inbox|posts|subscribers?)\\b).{0,300}\\b(?:sign up|subscribe|in your inbox|to your inbox)\\b',
  '^(?:send (?:us|your) |letters to the editor (?:should|may|can)|(?:leave|post|share) (?:us )?(?:your|a) (?:comments?|thoughts|views)\\b|subscribe (?:for free|now|today|to (?:our|the|my)))',
  '^(?:(?:via|source|link|original(?: article)?|from|read it at|(?:originally |first )?(?:published|posted|appeared) (?:at|on)|retrieved from|available at)\\s*:?\\s*)?["“]?(?:https?:\\/\\/|www\\.)\\S+$',
);
const TAGS =
  /^(?:tags?|topics?|keywords?|key ?words|filed (?:under|in)|categor(?:y|ies)|labels?|posted in|explore (?:more )?topics?|posted in .{3,60}\btagged\b.*|tagged(?: with| in)?|in this story)\s*(?::|$)|^(?:#[\p{L}\d_]+[\s,|]*)+$|^this entry was posted (?:in|on|by)\b/iu;

/** What kind of end matter a line is, where its first words or its shape tell; undefined for text. */
export function endMatterIn(text: string): EndMatter | undefined {
  if (text.length > 600 || wordCount(text) > MOST_WORDS) return undefined;
  const bare = text.replace(/^[[(*_•·\s–—-]+|[\])*_\s]+$/g, '');
  if (isCredit(bare)) return 'credit';
  if (NOTE.test(bare) || LEGAL.test(bare)) return 'note of the editors';
  if (TAGS.test(bare)) return 'tags';
  return ANNOUNCEMENT.test(bare) ? 'announcement' : undefined;
}

/** A credit holds names and the small words between them; with a verb it is a sentence about somebody's work. */
const isCredit = (text: string): boolean =>
  WIRE.test(text) ||
  RIGHTS.test(text) ||
  EAST_ASIAN.test(text) ||
  CONTRIBUTED.test(text) ||
  (CREDIT.test(text) && isNamesOnly(text));

/** A closing line all in italics that speaks about the article and not with the writer's voice. */
export function isClosingNote({ kind, text, emphasis }: Block): boolean {
  if (kind !== 'prose' || !emphasis) return false;
  const words = wordCount(text);
  return (
    words >= 8 &&
    words <= MOST_WORDS &&
    !/[?!“”"]|\b(?:I|we|me|us|my|our|you|your)\b/i.test(text) &&
    /\.[*_)]*$/.test(text)
  );
}
