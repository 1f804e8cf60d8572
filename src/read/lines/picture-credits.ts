/** Who made the pictures, in a line that tells who wrote: they are no writers of the text. */

/** Each word as it stands in a line, at its head and in a line of capitals; names keep theirs. */
const anyCase = (words: string): string =>
  `(?:${words
    .split(' ')
    .flatMap((word) => [word, word[0]!.toUpperCase() + word.slice(1), word.toUpperCase()])
    .join('|')})`;

const MADE = anyCase(
  'photos photo photographs photograph photography photographer photographers photographed pictures picture images image illustrations illustration illustrator illustrated visuals video videos drawings drawn artwork graphics maps',
);
const TEXT = anyCase('words text story report reporting written');
const BY = '(?: (?:by|BY)|:)?';
const NAME = "\\p{Lu}[\\p{L}.’'-]+(?: (?:\\p{Lu}[\\p{L}.’'-]+|de|del|van|von|der|al|bin)){0,3}";
const NAMES = `${NAME}(?:(?:,| and| AND| &) ${NAME}){0,3}`;
const BEHIND = new RegExp(
  `(?:^|[ ,;.|–—-]+)(?:(?:and|with|additional) )*${MADE}(?: (?:and|&) ${MADE})?(?: by| BY|:|(?<=^\\S+|^${TEXT} ${NAME} \\S+)) ${NAMES}(?:/[\\p{L} ]{2,30})?\\.?$`,
  'u',
);
const BRACKETED = new RegExp(`(?:^|,? (?:and|&) |, )${NAME} \\(${MADE}\\)`, 'gu');
const BOTH = new RegExp(`^(${TEXT}) (?:and|AND|&) ${MADE}(?= (?:by|BY)|:)`, 'u');
const WRITER = new RegExp(`^(?:(?:${TEXT}${BY}|[Bb]y|BY) )?(${NAMES})(?: \\(${TEXT}\\))?\\.?$`, 'u');

/** `By Ana Lima` of `By Ana Lima; photographs by Joe Roy` and of `Ana Lima (text) and Joe Roy (photos)`; empty where all of it is a credit. */
export function withoutPictureCredit(line: string): string {
  if (line.length > 160) return line;
  const rest = line.replace(BOTH, '$1').replace(BRACKETED, '').replace(BEHIND, '').trim();
  if (rest === line) return line;
  const writer = WRITER.exec(rest)?.[1];
  return writer ? `By ${writer}` : rest;
}
