/** What each trait of a sentence weighs: fitted on annotated articles and on lines that readers marked, not set by hand. */
export const WEIGHTS: Readonly<Record<string, number>> = {
  'says much': 0.75,
  topical: 0.11,
  thread: 0.17,
  'words of the title': 0.19,
  number: 0.18,
  'ends its paragraph': -0.09,
  report: 0.05,
  'opens a tale': -0.25,
  'hour of a tale': -0.24,
  scene: -0.16,
  'person named': -0.12,
  'of somebody': -0.1,
  quoted: -0.33,
  'opens with a quotation': -0.39,
  'to or by somebody': -0.11,
  'of a pronoun': -0.08,
  'subject in full': 0.12,
  leaning: -0.11,
};

/** Added to all, so that 0 is a line which readers use as often as not. */
export const LEVEL = -0.6;
