/** Thrown by an edit that does not fit the guide; caught where edits are laid over, and said. */

export class Unfit extends Error {
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}
