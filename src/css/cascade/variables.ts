/** Custom properties: `--name` values and the `var()` that stand for them. Substitution is of text, as in CSS itself. */

export type Variables = ReadonlyMap<string, string>;

/** The result of a substitution, or the first name that has no value. */
export type Substituted = { readonly text: string } | { readonly missing: string };

/** Values grow with every substitution; this stops a chain of doublings. From judgement. */
const LONGEST = 20_000;

const VAR = /\bvar\(/i;
const REFERENCE = /^\s*(--[^\s,)]+)\s*(?:,(.*))?$/s;

/** Puts values for every `var(--name, fallback)` in the text. */
export function substitute(text: string, variables: Variables): Substituted {
  return resolve(text, (name) => variables.get(name));
}

/** The variables of an element: its parent's, overlaid with its own, whose references are resolved among each other. */
export function withOwnVariables(inherited: Variables, own: ReadonlyMap<string, string>): Variables {
  if (own.size === 0) return inherited;
  const resolved = new Map(inherited);
  for (const name of own.keys()) resolved.delete(name);
  const inProgress = new Set<string>();
  const lookUp = (name: string): string | undefined => {
    const text = own.get(name);
    if (resolved.has(name) || text === undefined) return resolved.get(name);
    // A circle of references makes all its members invalid; so does a chain too long for anyone to have meant it.
    if (inProgress.has(name) || inProgress.size > 100) return undefined;
    inProgress.add(name);
    const value =
      text.toLowerCase() === 'inherit' ? { text: inherited.get(name) ?? '' } : resolve(text, lookUp);
    inProgress.delete(name);
    if ('text' in value && text.toLowerCase() !== 'initial') resolved.set(name, value.text);
    return resolved.get(name);
  };
  for (const name of own.keys()) lookUp(name);
  return resolved;
}

function resolve(text: string, lookUp: (name: string) => string | undefined): Substituted {
  let done = '';
  let rest = text;
  for (let at = rest.search(VAR); at >= 0; at = rest.search(VAR)) {
    const end = closingBracket(rest, at + 3);
    const [, name = '', fallback] = REFERENCE.exec(rest.slice(at + 4, end)) ?? [];
    const value = lookUp(name);
    const found = value === undefined && fallback !== undefined ? resolve(fallback, lookUp) : { text: value };
    if ('missing' in found) return found;
    done += rest.slice(0, at) + (found.text ?? '');
    if (found.text === undefined || done.length > LONGEST) return { missing: name };
    rest = rest.slice(end + 1);
  }
  return { text: done + rest };
}

/** The offset of the bracket that closes the one at `open`; the end of the text when none does. */
function closingBracket(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text[at] === '(') depth++;
    else if (text[at] === ')' && --depth === 0) return at;
  }
  return text.length;
}
