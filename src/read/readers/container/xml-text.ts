/** The text of an XML file before a parser sees it: decoded, and looked over for what makes parsers run out of memory. */

/** A document of an office program nests 30 deep or so; parsers that call themselves bear thousands. */
const DEEPEST = 250;

/** UTF-16 tells itself by its first two bytes; all else is UTF-8. */
export function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  return new TextDecoder(first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8').decode(bytes);
}

/** What is wrong with it, to follow the name of the part. */
export function faultOfXml(xml: string): string | undefined {
  if (/<!ENTITY/i.test(xml)) return 'defines entities of its own, which no office program writes';
  return isDeeper(xml, DEEPEST) ? `nests more than ${DEEPEST} elements` : undefined;
}

/** Goes through it once, from tag to tag. */
function isDeeper(xml: string, limit: number): boolean {
  let depth = 0;
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at)) {
    const end = endOfTag(xml, at);
    if (end < 0) return false;
    if (xml[at + 1] === '/') depth--;
    else if (!/[!?]/.test(xml[at + 1] ?? '') && xml[end - 1] !== '/') depth++;
    if (depth > limit) return true;
    at = end + 1;
  }
  return false;
}

/** Where what begins with a `<` ends; a `>` between quotation marks is part of a value. */
function endOfTag(xml: string, start: number): number {
  for (const [open, close] of [
    ['<!--', '-->'],
    ['<![CDATA[', ']]>'],
  ] as const) {
    if (xml.startsWith(open, start)) return endOf(xml, close, start);
  }
  const tag = /[>"']/g;
  tag.lastIndex = start;
  for (let found = tag.exec(xml); found; found = tag.exec(xml)) {
    if (found[0] === '>') return found.index;
    tag.lastIndex = xml.indexOf(found[0], found.index + 1) + 1 || xml.length;
  }
  return -1;
}

function endOf(xml: string, close: string, start: number): number {
  const at = xml.indexOf(close, start);
  return at < 0 ? -1 : at + close.length - 1;
}
