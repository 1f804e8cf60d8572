/**
 * A document that is a zip file inside (Word, OpenDocument, an e-book) to blocks. Which of them it is tell the parts it
 * holds, not its name; the reader of that kind alone is loaded.
 */

import type { Blocks } from '../../block.js';
import type { Source } from '../../source.js';
import { typeOut } from '../markup/type-out.js';
import { type Container, openContainer, refuse } from './open-container.js';

/** @throws Fatal when it is damaged, locked, dangerous, or another kind of zip file. */
export async function readContainer(source: Source): Promise<Blocks> {
  const container = await openContainer(source);
  const names = [...container.names];
  const kind = KINDS.find(({ holds }) => names.some((name) => holds.test(name)));
  if (!kind?.read) return refuse(source.file, kind?.what ?? 'a zip file', kind?.hint ?? UNPACK);
  return typeOut(await kind.read(container, source));
}

const UNPACK = 'unpack it, and name the file in it that holds the article';
const AS_TEXT = 'copy the text of the article into a document of a word processor';

interface Kind {
  /** The name of a part that no other kind has. */
  readonly holds: RegExp;
  readonly read?: (container: Container, source: Source) => Promise<Blocks>;
  readonly what?: string;
  readonly hint?: string;
}

const KINDS: readonly Kind[] = [
  {
    holds: /^word\/document\d*\.xml$/,
    read: async (one) => (await import('../docx/index.js')).readDocx(one),
  },
  {
    holds: /^META-INF\/container\.xml$/,
    read: async (one, { chapter }) => (await import('../epub/index.js')).readEpub(one, chapter),
  },
  { holds: /^content\.xml$/, read: async (one) => (await import('../odt/index.js')).readOdt(one) },
  { holds: /^xl\//, what: 'a spreadsheet, not an article', hint: AS_TEXT },
  { holds: /^ppt\//, what: 'slides, not an article', hint: AS_TEXT },
  {
    holds: /^(?:Index\/Document\.iwa|Index\.zip|index\.xml)$/,
    what: 'a Pages document',
    hint: 'open it in Pages, and export it to Word (.docx)',
  },
];
