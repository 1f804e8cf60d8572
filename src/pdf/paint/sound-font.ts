/** What a font file that somebody brought holds is seen when its letters are put into the PDF. */

import { Fatal } from '../../base/diagnostics.js';
import type { Face } from '../../text/types.js';

/** Runs `work`, which reads the file of the face. @throws Fatal that names the file, where what it holds is no font after all. */
export function withFileOf<T>({ file }: Face, work: () => T): T {
  try {
    return work();
  } catch (error) {
    // The program's own fonts are sound: where reading them fails, it is at fault itself.
    if (file === undefined) throw error;
    throw new Fatal({
      code: 'pdf/font',
      message: 'this font file is damaged: its letters cannot be read',
      file,
      hint: 'get it anew from where it came, or take another font',
    });
  }
}
