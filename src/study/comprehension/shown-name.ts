/** A speaker's name as a question prints it. */

/** `One of the owners` inside a sentence; `Officially Quispe`, where an adverb was taken for a first name, is `Quispe`. */
export const shownName = (name: string): string =>
  /^(?:One|The|An?|My|His|Her) /u.test(name)
    ? name.charAt(0).toLowerCase() + name.slice(1)
    : name.replace(/^\p{Lu}\p{Ll}{3,}ly (?=\p{Lu})/u, '');
