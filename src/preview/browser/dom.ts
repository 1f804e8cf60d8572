/** Elements made in one line; text goes in as text, never as markup. */

type Properties<Name extends keyof HTMLElementTagNameMap> = Partial<
  Omit<HTMLElementTagNameMap[Name], 'style' | 'children' | 'dataset'>
> & { readonly aria?: Readonly<Record<string, string>> };

/** An element with its properties and what stands in it. */
export function el<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  { aria = {}, ...properties }: Properties<Name> = {},
  ...inside: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  Object.assign(made, properties);
  for (const [key, value] of Object.entries(aria)) made.setAttribute(`aria-${key}`, value);
  made.append(...inside);
  return made;
}

/** The element with this id, which the page has. */
export const byId = <T extends HTMLElement = HTMLElement>(id: string): T => document.getElementById(id) as T;
