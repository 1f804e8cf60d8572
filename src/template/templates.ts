/** Template files as they are given to this stage. */

/** One file of a template folder. */
export interface TemplateFile {
  /** As the user knows it, for messages. */
  readonly file: string;
  readonly source: string;
}

/** Template files by their path in the folder: `student.hbs`, `partials/cover.hbs`, `styles/guide.css`. */
export type Templates = ReadonlyMap<string, TemplateFile>;

/** Answers stand beside the questions for the teacher, and alone in the key; cards hold the discussion questions, one each. */
export type Edition = 'student' | 'teacher' | 'key' | 'cards';

/** What a school says of itself, and the words it prints in place of the guide's own. */
export interface House {
  /** Each empty where it is not said; the logo is an address that holds the picture. */
  readonly school: { readonly name: string; readonly logo: string; readonly footer: string };
  readonly words: Readonly<Record<string, string>>;
  /** The address of a picture beside the templates; undefined where there is none. */
  readonly picture?: (src: string) => string | undefined;
  /** The bytes of a font file beside the templates; undefined where there is none. */
  readonly font?: (src: string) => Uint8Array | undefined;
}

/** Which pages are made of a packet. */
export interface Printing {
  readonly edition: Edition;
  /** The name of a template; without it the packet. */
  readonly template?: string;
  readonly house?: House;
}

/**
 * The file that a template begins with: the packet has one for each edition, any other template one for all; cards
 * of the packet's questions are the cards that students get.
 */
export const entryOf = ({ edition, template = 'packet' }: Pick<Printing, 'edition' | 'template'>): string =>
  edition === 'cards' ? 'cards.hbs' : template === 'packet' ? `${edition}.hbs` : `${template}.hbs`;
