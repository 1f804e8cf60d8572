/** Stretches in which an author only passes on what everybody is said to think: `We are told that facts do not move us.` */

interface Sentence {
  readonly text: string;
  readonly paragraph: number;
}

/** The places, in the list given, of the sentences that pass it on: from the one that says so to a turn, or the end of its paragraph. */
export function hearsayIn(sentences: readonly Sentence[]): ReadonlySet<number> {
  const found = new Set<number>();
  sentences.forEach(({ text, paragraph }, i) => {
    const goesOn = found.has(i - 1) && sentences[i - 1]!.paragraph === paragraph && !TURNS.test(text);
    if (goesOn || SAYS_SO.test(text)) found.add(i);
  });
  return found;
}

const SAYS_SO =
  /\b(?:[Ww]e|[Yy]ou|[Pp]eople) (?:are|were) (?:(?:always|often|now|constantly|forever|endlessly|repeatedly) )?(?:told|assured|taught|informed)\b|\b(?:the|their) (?:gospel|creed|thinking|sermon|doctrine|slogan|fashion) (?:is|was|goes|runs|has it) (?:that|like)\b|, (?:so )?(?:the|this) (?:argument|story|theory|thinking|reasoning|logic|legend|tale|saying|complaint|objection) (?:goes|runs|went|ran|has it)\b|^(?:The|This) (?:new |current |modern )?(?:wisdom|gospel|creed|fashion) (?:is|goes|has it)\b/u;

const TURNS =
  /^(?:But|Yet|However|Still|Nonsense|Well|No\b|I\b|In (?:fact|truth)|The (?:truth|trouble|fact)|What (?:nobody|no one))/u;
