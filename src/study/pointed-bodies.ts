/** Roles that point at a body the text names: `the trust’s ecologist` is `the Tarn Rivers Trust’s ecologist`, where one body alone is called so. */

import type { Reading } from '../grammar/reading.js';
import type { NamedEntity } from '../language/analysis.js';

/** A role with the name of the body in place of `the trust`; as it stands where that is not certain. */
export function withNamedBody(reading: Reading, role: string): string {
  const [, ahead, of, owner, rest, noun, post] = POINTING.exec(role) ?? [];
  const { text } = reading.analysis.article;
  const pointed = of ?? owner ?? (noun === 'company' || text.includes(`the ${role}`) ? noun : undefined);
  const body = pointed && bodyCalled(reading, pointed.toLowerCase());
  if (!body) return role;
  const held = post ?? (/[’']/u.test(body) ? rest?.slice('’s '.length) : undefined);
  if (held) return `${held} ${/^spokes/u.test(held) ? 'for' : 'of'} ${body}`;
  return `${ahead ?? ''}${body}${rest ?? ''}`;
}

/** `secretary of the trust`, `the trust’s secretary`, `trust secretary`. */
const POINTING =
  /^(\p{Ll}[\p{Ll} -]* (?:of|for|at) )the (\p{L}+)$|^the (\p{L}+)([’']s .+)$|^(\p{Ll}+) (captain|secretary|president|treasurer|chair(?:man|woman|person)?|director|manager|spokes(?:man|woman|person))$/iu;

/** The only body whose name ends so, with its article, where the text names it before it speaks of `the trust`. */
function bodyCalled({ names, analysis: { article } }: Reading, noun: string): string | undefined {
  const isFirm = /^(?:firm|company)$/u.test(noun);
  const [body, other] = names.filter(
    ({ kind, name }) =>
      kind === 'organization' && (isFirm ? INCORPORATED.test(name) : name.toLowerCase().endsWith(` ${noun}`)),
  );
  if (!body || other) return undefined;
  if (isFirm) return withArticle(body, article.text);
  const ahead = article.text.slice(0, body.mentions[0]!.start);
  // `An association of growers`, paragraphs before the name, is the same one.
  const isOther = new RegExp(`\\b(?:the|an?(?=[^\\n]*$)) (?:\\p{Ll}+ )?${noun}\\b`, 'iu').test(ahead);
  return isOther || /(?:\band|&) $/u.test(ahead) ? undefined : withArticle(body, article.text);
}

/** What a text of one firm calls the firm. */
const INCORPORATED = / (?:Ltd|Limited|plc|PLC|Inc|Corp|GmbH|LLC)\.?$/u;

const withArticle = ({ name, mentions }: NamedEntity, text: string): string =>
  mentions.some(({ start }) => /\bthe $/iu.test(text.slice(Math.max(0, start - 5), start)))
    ? `the ${name}`
    : name;
