/** Signs of HTML in what a file says of itself, where some programs write them a second time: `Skerry&#8217;s ferry`. */

const ENTITY = /&(?:#(\d{2,6})|(amp|quot|apos|nbsp));/g;

export const withSigns = (text: string): string =>
  text.replace(ENTITY, (_, code: string | undefined, name: string) =>
    code ? signOf(Number(code)) : (NAMED[name] ?? ' '),
  );

/** None that steers a terminal, and no half of a pair. */
const signOf = (code: number): string => String.fromCodePoint(code).replace(/[\p{Cc}\p{Cs}]/u, ' ');

const NAMED: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'" };
