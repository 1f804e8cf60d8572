/** What a text may be when it is no article, and what that means for a guide. */

/** The kinds, as they are named on the command line. */
export const TEXT_KINDS = ['interview', 'speech', 'play', 'poem', 'story', 'how-to', 'short'] as const;

export type TextKind = (typeof TEXT_KINDS)[number];

/** How each kind is called and treated, for messages. */
export const KIND_WORDS: Readonly<Record<TextKind, { readonly name: string; readonly effect: string }>> = {
  interview: {
    name: 'an interview or transcript',
    effect: 'each turn belongs to whoever asks or answers, and labels are no words of the text',
  },
  speech: { name: 'a speech', effect: 'what it claims is claimed by the speaker' },
  play: {
    name: 'a play',
    effect: 'speeches have their speakers, and nothing is asked about claims or facts',
  },
  poem: {
    name: 'a poem',
    effect: 'its lines are kept and numbered, and nothing is asked about claims or facts',
  },
  story: { name: 'a story', effect: 'the narrator is not the author, and no facts are told from opinions' },
  'how-to': {
    name: 'a recipe or a how-to',
    effect: 'its steps keep their numbers, and no facts are told from opinions',
  },
  short: { name: 'a few lines', effect: 'which is too little to sum up' },
};
