/** What a PDF does when it is opened or turned to, and what is attached beside its list: PDF.js tells scripts alone. */

import { unpacked } from '../pdf-file/index.js';

/** Their names in the order of the alphabet, each as often as it occurs. */
export const actsIn = (pdf: Uint8Array): string =>
  [...unpacked(pdf).matchAll(ACTS)]
    .map(([name]) => name)
    .sort()
    .join(' ');

/** ISO 32000-1, 12.6: entries that start something, and kinds of action that leave the file; 7.11.4: files in it. */
const ACTS =
  /\/(?:AA|OpenAction|AF|Collection|EmbeddedFile|Filespec|Launch|GoToR|GoToE|SubmitForm|ImportData|Rendition|RichMedia|JavaScript)\b/g;
