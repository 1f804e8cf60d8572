/** Cuts an answer into what its own labels name: "For it: “…” (¶2). Against it: “…” (¶5). Either vote is good …". */

export interface AnswerPart {
  /** With its colon; empty for what has none. */
  readonly label: string;
  readonly text: string;
}

/** `Label: “`, also `The claim (¶9): “` and `What each can rest on: Ida Holm: “`. */
const LABEL = /^\p{Lu}[^“”:;.!?…]{1,70}:(?: \p{Lu}[^“”:;.!?…]{1,40}:)?(?= “)/u;
/** A label that the quotations of others stand before may be followed by plain words: `Also good: a student who …`. */
const LATER_LABEL = /^\p{Lu}[\p{L} ,’]{1,40}:(?= )/u;
/** The end of a sentence, not of "Dr." or "N.". */
const SENTENCE_END = /(?:[”)]|\p{Ll}{4})\. $/u;

/** One part without a label where the answer has fewer than two. */
export function answerParts(answer: string): AnswerPart[] {
  const parts = sentencesOf(answer).reduce<AnswerPart[]>(joined, []);
  return parts.filter(({ label }) => label).length < 2 ? [{ label: '', text: answer }] : parts;
}

/** Sentences outside quotation marks, with the space behind them. */
function sentencesOf(answer: string): string[] {
  const sentences = [''];
  let depth = 0;
  for (const letter of answer) {
    if (letter === '“') depth += 1;
    if (letter === '”') depth = Math.max(0, depth - 1);
    const sentence = sentences.pop()! + letter;
    sentences.push(sentence);
    if (depth === 0 && SENTENCE_END.test(sentence)) sentences.push('');
  }
  return sentences.filter(Boolean);
}

/** A label begins a part; so does what follows the last quotation of a part with a label. */
function joined(parts: AnswerPart[], sentence: string): AnswerPart[] {
  const last = parts.at(-1);
  const [label = ''] = LABEL.exec(sentence) ?? (last && LATER_LABEL.exec(sentence)) ?? [];
  const isNew = !last || label !== '' || (last.label !== '' && !sentence.startsWith('“'));
  if (!isNew) return [...parts.slice(0, -1), { ...last, text: last.text + sentence }];
  return [...parts, { label, text: sentence.slice(label.length).trimStart() }];
}
