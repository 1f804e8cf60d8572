/** Marks that a site builder (Jekyll, Hugo) would have filled in: `{{ page.title }}`, `{% include note.html %}`, `{: .wide}`. */

/** They stand for no word of the text. */
export const TEMPLATE_MARK = /\{\{[^{}\n]{0,500}\}\}|\{%[^\n]{0,500}?%\}|\{:[^{}\n]{1,200}\}/g;

/** Where such a mark is the address of a link, any address will do: nothing is followed. */
export const withPlainAddresses = (text: string): string =>
  text.replace(/\]\(\s*\{[{%][^\n]{0,300}?[%}]\}[^)\s]{0,200}\)/g, '](#)');
