/** Things that a text shows. */

import type { Token } from '../../language/analysis.js';
import { is, isPersonNoun } from '../../lexicon/index.js';

/** A noun for something that can be seen, as far as its form tells. */
export const isThing = (token: Token | undefined): token is Token =>
  token?.pos === 'NOUN' &&
  token.lower.length > 2 &&
  token.text === token.lower &&
  !ABSTRACT.test(token.lower) &&
  !isPersonNoun(token.lemma) &&
  !is(token.lemma, 'time-unit') &&
  !is(token.lemma, 'day-part') &&
  !is(token.lemma, 'season');

const ABSTRACT =
  /(?:tion|sion|ment|ness|ity|ism|(?<!f)ence|ance|hood|ship|age|ing|th|cy|ure)s?$|^(?:way|thing|kind|sort|part|end|place|time|case|point|fact|idea|question|answer|reason|word|story|name|number|group|class|family|world|country|village|town|city|government|company|council|school|course|look|opinion|inch|inches|accident|price|cost|fare|fee|rent|toll|tax|wage|loan|lease|matter|problem|rule|law|right|role|moment|season|side|line|year|plan|job|work|lot|society|people|life|ban|vote|charge|claim|debate|bill|grant|permit|deal|test|survey|study|report|meeting|hearing|strike|event|figure|count|total|share|rate|risk|harm|hope|fear|doubt|trust|truth|lie|gap|change|choice|chance|task|trade|market)s?$/;
