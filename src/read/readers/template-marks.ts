/** Marks that a site builder (Jekyll, Hugo, WordPress) would have filled in: `{{ page.title }}`, `{% include note.html %}`, `[youtube https://…]`. */

/** They stand for no word of the text; nor do the lines with three colons or more that fence a box (Pandoc, Docusaurus). */
export const TEMPLATE_MARK =
  /\{\{[^{}\n]{0,500}\}\}|\{%[^\n]{0,500}?%\}|\{:[^{}\n]{1,200}\}|^[ \t]{0,20}:{3,}(?:[ \t]*(?:\{[^}\n]{0,200}\}|[\w-][^:\n]{0,80}))?[ \t]*:*[ \t]*$|^\[(?:youtube|vimeo|embed|gallery|audio|video|caption)[ =][^\]\n]{0,200}(?:https?:|=")[^\]\n]{0,300}\]$/gm;

/** Where such a mark is the address of a link, any address will do: nothing is followed. */
export const withPlainAddresses = (text: string): string =>
  text.replace(/\]\(\s*\{[{%][^\n]{0,300}?[%}]\}[^)\s]{0,200}\)/g, '](#)');
