/** Text as it may stand in HTML. */

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text with what HTML would read as markup escaped, for content and for attributes. */
export const escapeHtml = (text: string): string => String(text).replace(/[&<>"']/g, (c) => ENTITIES[c]!);
