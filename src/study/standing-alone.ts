/** Which sentences can be read by themselves, wherever the guide prints them apart from the text. */

import { firstWhere } from '../base/in-order.js';
import type { Reading } from '../grammar/reading.js';
import type { Extract } from './guide.js';
import { readCandidates } from './summaries/candidate.js';
import { leansBy } from './summaries/standing.js';

/** Whether the sentence in which an extract begins leans on others by less than `most`; each is looked at when it is asked for. */
export function standsAlone(reading: Reading, most = LEANS): (extract: Extract) => boolean {
  const { sentences, article } = reading.analysis;
  const lines = readCandidates(reading).slice(0, sentences.length);
  return ({ paragraph, start }) => {
    const at = article.paragraphs[paragraph - 1]!.start + start;
    const line = lines[firstWhere(sentences, ({ end }) => end > at)]!;
    const isCut = line.cutBefore && at < line.start;
    return !isCut && !line.opener && !line.named && leansBy(reading, line) < most;
  };
}

/** From judgement: less than in a summary, whose lines have each other. */
const LEANS = 0.5;
