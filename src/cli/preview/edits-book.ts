/** The edits beside the article, changed by the window: each change is written at once, and can be taken back. */

import { existsSync, rmSync } from 'node:fs';
import { type Edit, readEdits, writeEdits } from '../../edits/index.js';
import type { Request } from '../../preview/index.js';
import { editsPath } from '../edits-file.js';
import { readTextFile } from '../files.js';
import { writeOutputs } from '../write-outputs.js';

export class EditsBook {
  readonly path: string;
  /** What the file held before each change of this run. */
  readonly #before: string[] = [];

  constructor(article: string) {
    this.path = editsPath(article);
  }

  /** Whether there is a change to take back: of this run, or the last entry of the file. */
  get canUndo(): boolean {
    return this.#before.length > 0 || /^- /m.test(this.#text());
  }

  /** @throws Fatal for what is no edit, and when the file cannot be read or written. */
  async take(request: Exclude<Request, { readonly do: 'choose' }>): Promise<void> {
    const text = this.#text();
    if (request.do === 'undo') return this.#undo(text);
    const { action, kind, says, paragraph, values } = request.edit;
    const entry = {
      action,
      kind,
      ...(says !== undefined && { says }),
      ...(paragraph && { paragraph }),
      values,
    } as Edit;
    // Written and read again, it is held to the same rules as an entry by hand.
    readEdits(writeEdits([entry]), 'the edit');
    await this.#write(writeEdits([...readEdits(text, this.path), entry]));
    this.#before.push(text);
  }

  async #undo(text: string): Promise<void> {
    const rest = readEdits(text, this.path).slice(0, -1);
    await this.#write(this.#before.pop() ?? (rest.length > 0 ? writeEdits(rest) : ''));
  }

  #text(): string {
    return existsSync(this.path) ? readTextFile(this.path) : '';
  }

  /** A file without edits is none. */
  async #write(content: string): Promise<void> {
    if (content === '') rmSync(this.path, { force: true });
    else await writeOutputs([{ path: this.path, content }]);
  }
}
