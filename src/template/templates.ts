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
