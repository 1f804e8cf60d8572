/** What a page may hold that cannot be printed, with what to say about it. */

export interface Dropped {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}

/** Elements that run, play or draw; all that stands in them goes too. */
const UNPRINTABLE = new Set('iframe object embed video audio canvas applet frameset svg math'.split(' '));

/** Why this element is left out; undefined when it is printed. */
export function droppedElement(
  name: string,
  attributes: Readonly<Record<string, string>>,
): Dropped | undefined {
  if (name === 'script') {
    const hint = 'write into the HTML what the script would have made';
    return { code: 'html/script', message: 'scripts do not run on paper: this one is left out', hint };
  }
  if (UNPRINTABLE.has(name)) {
    const message = `<${name}> cannot be printed and is left out`;
    return { code: 'html/unprintable', message, hint: 'use text or an <img> in its place' };
  }
  if (name === 'link' && /\bstylesheet\b/i.test(attributes['rel'] ?? '')) {
    const message = 'linked style sheets are not read';
    return { code: 'html/linked-style', message, hint: 'put the styles into a <style> element' };
  }
  return undefined;
}
