/** What a quotation is: speech, words taken into another sentence, or no speech at all (titles, terms, irony). */

import type { Around, Attribution } from './around.js';
import { isPersonal } from './phrase-words.js';
import type { Reading, Run } from './reading.js';

/** Whether marks stand around a title, an inscription or a word as a word, whoever speaks in the sentence. */
export function isMention(reading: Reading, around: Around): boolean {
  const before = wordsBefore(reading, around, 5);
  if (SO_CALLED.test(before) || TERM.test(before) || INSCRIPTION.test(before)) return true;
  if (GENERIC_NAMING.test(wordsBefore(reading, around, 8))) return true;
  if (isCitation(reading, around)) return true;
  if (WORK.test(before) && looksLikeTitle(innerText(reading, around.run))) return true;
  return (
    isTitleCase(innerText(reading, around.run)) &&
    !/(?:[:,]|\b(?:said|says|wrote|called|calls|dubbed|declared))\s*$/.test(before)
  );
}

/** `“Harbour office moves” — Harbour Post, May 3, 2011`: a title in a list of sources, by its full date. */
function isCitation({ analysis, tokens }: Reading, { run, end }: Around): boolean {
  if (!/^(?:[—–―-]|--)$/.test(tokens[run.endToken]?.text ?? '')) return false;
  const behind = analysis.article.text.slice(run.end, tokens[end - 1]!.end);
  return (
    FULL_DATE.test(behind) && !/[.!?]$/.test(analysis.article.text.slice(run.inner.start, run.inner.end))
  );
}

const FULL_DATE = /,\s(?:\p{Lu}\p{Ll}+\.?\s\d{1,2},|\d{1,2}\s\p{Lu}\p{Ll}+)\s\d{4}\.?$/u;

/** Whether a passive names it: "known as", "is called". The namer, if any, is for the sieve to find. */
export const isNaming = (reading: Reading, around: Around): boolean =>
  /\b(?:(?:is|are|was|were|been|be|being|also|often|sometimes|usually|commonly)\s(?:called|nicknamed|dubbed|termed|named|titled|entitled|labelled|labeled)|(?:better )?known (?:locally |simply )?as|referred to as)\s?$/.test(
    wordsBefore(reading, around, 6),
  );

/** "what geologists call": everybody of a trade says so, so it is a term and nobody's words. */
const GENERIC_NAMING =
  /\b(?:\p{L}+(?:ists|ers|ians|ors)|people|locals|experts|they|we|you)\s(?:\p{L}+\s)?(?:call|term|refer\sto|know|dub|name)(?:\s(?!that\b)[^\s,;:]+){0,3}(?:\sas)?\s?$/u;
const SO_CALLED = /\b(?:so[-\s–]+called)\s*$/;
const TERM =
  /(?<!\bin (?:his|her|their|its|my|our|your|\p{L}+[’']s?) (?:own )?)(?<!\b(?:call(?:s|ed|ing)?|described|dubbed|branded|labell?ed) (?:the|that|this|his|her|its|their) )\b(?:words?|terms?|phrases?|expressions?|names?|nicknames?|concepts?|notions?|labels?|headings?|headlines?|categor(?:y|ies)|acronyms?|letters|slogans?|meaning|means|meant|spells?|spelled|spelt|pronounced|titled|entitled|captioned|headed|nicknamed)\s*(?:of|is|was|for|,)?\s*$/u;
const INSCRIPTION =
  /\b(?:marked|labell?ed|stamped|inscribed|engraved|painted|printed|signed|reading|that reads?|which reads?|sign|signs|banners?|placards?|posters?|plaques?|plates?)\s*(?:with|saying|reading|:|,)?\s*(?:the words?)?\s*$|\b(?:sign|signs|banner|banners|placard|poster|plaque|plate|notice|label|inscription|t-shirt|shirt|graffiti|billboard)s?\b[^,;:]{0,40}\b(?:says?|said|reads?|reading|saying|declares?|proclaims?)\s*:?\s*$/;
const WORK =
  /\b(?:book|novel|novella|film|movie|documentary|poem|song|ballad|album|single|hymn|play|opera|musical|essay|article|series|painting|sculpture|paper|memoir|story|magazine|show|episode|chapter|exhibition|anthem|game|podcast|programme|program|trilogy|symphony|bestseller|biography|autobiography|pamphlet|sonnet|track|comedy|tragedy|drama|sitcom|novels|books|films|songs|poems)s?,?\s*(?:called|titled|entitled|named|is|was)?,?\s*$/;

/** After "the novel" less is asked of a title than where nothing announces one. */
const looksLikeTitle = (text: string): boolean => {
  const long = text.split(/\s+/).filter((word) => word.length > 3);
  return (
    /^[\p{Lu}\d]/u.test(text) && long.filter((word) => /^\p{Lu}/u.test(word)).length >= long.length * 0.6
  );
};

const isTitleCase = (text: string): boolean => {
  const words = text.replace(/[.,]$/, '').split(/\s+/);
  if (words.length < 2 || words.length > 9 || /[.!?;]/.test(text.slice(0, -1))) return false;
  const long = words.filter(
    (word) => !/^(?:a|an|the|of|and|or|in|on|at|to|for|from|by|with|as|nor|but|de|la)$/.test(word),
  );
  return long.length >= 2 && long.every((word) => /^[\p{Lu}\d]/u.test(word)) && /^\p{Lu}/u.test(words[0]!);
};

/** A sentence or a clause of its own, rather than words taken into somebody else's. */
export function isClause(reading: Reading, around: Around, attribution: Attribution | undefined): boolean {
  const { run, from } = around;
  const text = innerText(reading, run);
  const words = text.split(/\s+/).length;
  const opensSentence = /^[“"‘'«[(…]*[\p{Lu}\d]/u.test(text);
  const before = reading.tokens[run.firstToken - 1];
  const stands =
    run.firstToken <= from ||
    (before !== undefined && /^(?:[:,—–]|that)$/.test(before.lower)) ||
    verbLike(before?.pos);
  if (
    opensSentence &&
    stands &&
    !(attribution?.isNaming && before?.text !== ':') &&
    (words > 2 || /[.!?…,]$/.test(text))
  )
    return true;
  return words >= 3 && hasClause(reading, run);
}

const verbLike = (pos: string | undefined): boolean => pos === 'VERB' || pos === 'AUX';

/** A subject and a finite verb after it. */
function hasClause({ tokens }: Reading, run: Run): boolean {
  if (tokens[run.firstToken - 1]?.pos === 'ADP') return false;
  let subject = false;
  for (let i = run.firstToken; i < run.endToken; i++) {
    const { pos, lower } = tokens[i]!;
    if (/^(?:to|for|with|of|in|on|at|by|from)$/.test(lower) && !subject) return false;
    if (subject && tokens[i - 1]!.pos === 'NOUN' && isPersonal(tokens[i]!)) return false;
    if (/^(?:NOUN|PROPN|PRON)$/.test(pos)) subject = true;
    else if (
      subject &&
      (pos === 'AUX' || (pos === 'VERB' && !/ing$/.test(lower) && tokens[i - 1]?.lower !== 'to'))
    )
      return true;
    else if (/^(?:who|that|which|where|when)$/.test(lower) && subject) return false;
  }
  return false;
}

export const innerText = ({ analysis }: Reading, run: Run): string =>
  analysis.article.text.slice(run.inner.start, run.inner.end);

function wordsBefore({ analysis, tokens }: Reading, { run, from }: Around, count: number): string {
  const first = Math.max(from, run.firstToken - count);
  return first >= run.firstToken
    ? ''
    : analysis.article.text.slice(tokens[first]!.start, run.start).toLowerCase();
}
