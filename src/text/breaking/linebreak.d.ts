declare module 'linebreak' {
  /** Break opportunities of UAX 14, one for each call of `nextBreak`. */
  export default class LineBreaker {
    constructor(text: string);
    nextBreak(): { readonly position: number; readonly required: boolean } | null;
  }
}
