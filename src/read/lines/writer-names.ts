/** Names of writers, told by their shape alone: capitals, particles, initials, `and` between two of them. */

const PARTICLE =
  /^(?:de|del|della|der|den|des|di|da|das|do|dos|du|van|von|vom|zu|zur|ten|ter|te|la|le|el|al|bin|binti|binte|ibn|ben|bint|y|e|af|av|st|na|ní|nic|mac|ua|ó)$/i;
const NAME_WORD =
  /^(?:\p{Lu}[\p{L}\p{M}]*\.?(?:['’`‑-]\p{L}[\p{L}\p{M}]*\.?)*['’]?|[dl]['’]\p{Lu}[\p{L}\p{M}]*|al-\p{Lu}\p{L}+)$/u;
/** Words that names do not hold, though they stand in capitals in headings. */
const NOT_IN_NAMES = new Set(
  'a an and are as at be by can do for from has have he her his how i if in into is it its more my new no not of off on one or our out over she so than that the their them there these they this those to too two under up was we were what when where which who whose why will with without yes you your daily weekly monthly news magazine journal gazette herald university college institute school desk staff special contributor correspondent reporter editor writer columnist professor lecturer learning objective objectives lesson lessons overview introduction background summary abstract activity activities materials vocabulary assessment assessments goals act scene release statement speech address remarks speaker delivery embargoed check reading agm meeting service assembly conference congress convention summit association council committee parliament budget debate public'.split(
    ' ',
  ),
);

/** The names of a line that holds nothing else, such as `Ana Lima`, `Ana Lima and Joe Roy`; none otherwise. */
export function namesOf(line: string): string[] {
  const names = line
    .replace(/(?<=\p{L})[*†‡§¹²³⁴-⁹\d]+(?=\s|,|$)/gu, '')
    .split(/\s*(?:,\s+and|,|&|;)\s+|\s+(?:and|with)\s+|\s+AND\s+/)
    .map((name) => name.trim());
  return names.every(isName) ? names : [];
}

/** Two to six words, the first and the last with capitals. */
export function isName(text: string): boolean {
  const words = text.split(/\s+/);
  if (words.length < 2 || words.length > 6) return false;
  if (words.some((word) => NOT_IN_NAMES.has(word.toLowerCase()))) return false;
  const whole = words.filter((word) => NAME_WORD.test(word));
  const isWhole = words.every((word) => NAME_WORD.test(word) || PARTICLE.test(word));
  return isWhole && whole.length >= 2 && words.at(-1)!.length > 1;
}

/** What a writer goes by in a text about them. */
export const surnameOf = (name: string): string => name.split(/\s+/).at(-1)!;

/** The names in what a byline says, its roles and places left aside. */
export function namesInByline(byline: string): string[] {
  return byline
    .split(/\s*[,&;|·•/()]\s*|\s+(?:and|with|in|for|at|of)\s+|\s+[–—-]\s+/i)
    .map((part) => part.trim())
    .filter(isName);
}

/** Small words that join names, or stand before them in credits. */
const JOINING = new Set(
  'a additional adapted agencies an and as at by commons compiled copyright courtesy data design edited editing edition excerpted extracted files first for from graphics headline illustrations images in inputs interview issue license licence maps of on online originally page permission photographs photography photos print produced production published reporting reports reprinted republished research section story text the title to told translated translation under video with words writing staff st nd rd th s'.split(
    ' ',
  ),
);

/** Names, titles and numbers, joined by nothing but the small words of credits. */
export const isNamesOnly = (text: string): boolean =>
  (text.match(/[\p{L}\p{M}][\p{L}\p{M}-]*/gu) ?? []).every(
    (word) => !/^\p{Ll}/u.test(word) || JOINING.has(word) || PARTICLE.test(word),
  );
