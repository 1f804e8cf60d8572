/** A `lang` as a language tag (BCP 47); undefined for what cannot be one, so that the language around it stands. */
export const languageTag = (lang: string | undefined): string | undefined =>
  lang !== undefined && /^[a-z]{1,8}(?:-[a-z0-9]{1,8}){0,8}$/i.test(lang.trim()) ? lang.trim() : undefined;
