/** Stretches in which an author only passes on what others say or think: `We are told that facts do not move us.`, `Her answer is simple. Facts move nobody.` */

interface Sentence {
  readonly text: string;
  readonly paragraph: number;
}

/** The places, in the list given, of the sentences that pass it on: from the one that says so to a turn, or the end of its paragraph. */
export function hearsayIn(sentences: readonly Sentence[]): ReadonlySet<number> {
  const found = new Set<number>();
  sentences.forEach(({ text, paragraph }, i) => {
    const goesOn = found.has(i - 1) && sentences[i - 1]!.paragraph === paragraph && !TURNS.test(text);
    if (goesOn || SAYS_SO.test(text) || GIVES_WORD.test(text)) found.add(i);
  });
  return found;
}

const SAYS_SO =
  /\b(?:[Ww]e|[Yy]ou|[Pp]eople) (?:are|were) (?:(?:always|often|now|constantly|forever|endlessly|repeatedly) )?(?:told|assured|taught|informed)\b|\b(?:the|their) (?:gospel|creed|thinking|sermon|doctrine|slogan|fashion) (?:is|was|goes|runs|has it) (?:that|like)\b|, (?:so )?(?:the|this) (?:argument|story|theory|thinking|reasoning|logic|legend|tale|saying|complaint|objection) (?:goes|runs|went|ran|has it)\b|^(?:The|This) (?:new |current |modern )?(?:wisdom|gospel|creed|fashion) (?:is|goes|has it)\b/u;

/** What says that another has a plea, which the next sentences tell: `I can hear the reply.`, `Her answer is simple.`; no verdict on it: `Her answer is wrong.` */
const GIVES_WORD =
  /\b(?:I|[Ww]e|[Yy]ou) can (?:already |almost |just )?(?:hear|imagine|guess) (?:the|their|his|her|your|an?) (?:\p{Ll}+ )?(?:answer|reply|response|argument|objection|complaint|protest)s?\b|\b(?:[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|\p{L}+[’']s?) (?:own |usual |first |second |short )?(?:answer|reply|response|view|case|argument|objection|reasoning|explanation|theory|complaint|defen[cs]e) (?:(?:is|was) (?:(?:quite|very|always|an?) )?(?:this|simple|plain|short|brief|clear|familiar|old|different|practical|economic|moral|historical|arithmetic|legal|straightforward)(?: one)?|(?:goes|runs|ran|went) (?:like this|as follows))(?:[.:]|, |$)/u;

const TURNS =
  /^(?:But|Yet|However|Still|Nonsense|Well|No\b|I\b|In (?:fact|truth)|The (?:truth|trouble|fact)|What (?:nobody|no one))/u;
