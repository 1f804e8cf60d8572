/** Whose role it is: `its chairman, X` is the chairman of the body named before, `her son, Y` the son of the woman. */

import type { Span } from '../../base/span.js';
import type { NamedEntity } from '../../language/analysis.js';
import type { Group } from './groups.js';

/** The people with roles that lean on a pronoun told in full, where only one name before it in the paragraph fits. */
export const rolesInFull = (
  entities: readonly NamedEntity[],
  groups: readonly Group[],
  text: string,
): NamedEntity[] =>
  entities.map((one, i) => {
    const entity = withoutKin(one, text);
    const pronoun = entity.kind === 'person' ? ownerBefore(groups[i]!, entity.role ?? '', text) : undefined;
    const owner = pronoun && onlyOwner(entities, one, { ...pronoun, text });
    return owner
      ? { ...entity, role: `${postIn(entity.role!)} of ${articleOf(owner, text)}${owner.name}` }
      : entity;
  });

/** `Principal Ida Holm` is principal of a school. */
const postIn = (role: string): string => (ONE_OF_A_BODY.test(role.toLowerCase()) ? role.toLowerCase() : role);

/** `Mrs Holm’s daughter, Ida Holm`: whoever is called Mrs Holm is another. */
function withoutKin(entity: NamedEntity, text: string): NamedEntity {
  const [, title, surname] = /^(M\p{L}+\.?) (\p{Lu}\S*?)[’']s \p{Ll}+$/u.exec(entity.role ?? '') ?? [];
  if (!surname || !entity.name.endsWith(` ${surname}`)) return entity;
  const own = entity.mentions.filter(
    ({ start }) =>
      !text
        .slice(0, start)
        .slice(-title!.length - 1)
        .startsWith(title!),
  );
  return own.length > 0 ? { ...entity, mentions: own } : entity;
}

interface Pronoun {
  readonly word: string;
  readonly at: number;
  readonly paragraph: number;
  /** Where its sentence begins. */
  readonly from: number;
}

/** `Its` right before the role that stands right before the name, or the article of an office that every body has one of. */
function ownerBefore({ mentions }: Group, role: string, text: string): Pronoun | undefined {
  if (role === '' || / (?:of|at|for|in) |author$/.test(role)) return undefined;
  for (const { mention } of mentions) {
    const { start, paragraph } = mention.line.sentence;
    const ahead = text.slice(Math.max(start, mention.start - role.length - LONGEST), mention.start);
    const before = /\b([Ii]ts|[Hh]is|[Hh]er|[Tt]he) (.+?),?(?: \p{Lu}\p{L}*\.?)? $/u.exec(ahead);
    // `Principal Ida Holm said`: one that opens the sentence needs no article.
    const word = before?.[2] === role ? before[1]!.toLowerCase() : ahead === `${role} ` ? 'the' : undefined;
    if (word && (word !== 'the' || ONE_OF_A_BODY.test(role.toLowerCase())))
      return { word, at: mention.start, paragraph, from: start };
  }
  return undefined;
}

/** Characters of a pronoun, a comma and a title. */
const LONGEST = 20;

const ONE_OF_A_BODY =
  /^(?:deputy |vice )?(?:principal|head ?teacher|head(?:master|mistress)|chair(?:man|woman|person)?|treasurer|rector)$/;

function onlyOwner(
  entities: readonly NamedEntity[],
  owned: NamedEntity,
  { word, at, paragraph, from, text }: Pronoun & { readonly text: string },
): NamedEntity | undefined {
  const fits = ({ kind, gender, name }: NamedEntity): boolean =>
    /^(?:its|the)$/.test(word)
      ? kind === 'organization' && (SCHOOL.test(name) || !OF_A_SCHOOL.test((owned.role ?? '').toLowerCase()))
      : kind === 'person' && gender !== OTHER[word];
  const [only, other] = entities.filter(
    (one) =>
      one !== owned &&
      fits(one) &&
      one.mentions.some((mention) => mention.paragraph === paragraph && mention.start < at),
  );
  if (!only || other) return undefined;
  return word !== 'its' || only.mentions.some((mention) => isSubject(mention, { at, from, text }))
    ? only
    : undefined;
}

/** `The union disputes that. Its secretary, X`: a body that only stands somewhere before is not the one that `its` means. */
function isSubject(
  { start, end }: Span,
  { at, from, text }: { readonly at: number; readonly from: number; readonly text: string },
): boolean {
  if (start >= from && start < at) return true;
  const opens = /(?:^|[.!?]["”’]?\s+|\n)(?:The |the )?$/u.test(text.slice(Math.max(0, start - 8), start));
  return opens && end < from && !/[.!?]["”’]?\s+\p{Lu}/u.test(text.slice(end, from).trimEnd());
}

/** A board has no principal. */
const OF_A_SCHOOL = /\b(?:principal|head ?teacher|head(?:master|mistress))$/;
const SCHOOL = /\b(?:school|college|academy|institute|university|elementary|primary|secondary|high)\b/i;

const OTHER: Readonly<Record<string, NamedEntity['gender']>> = { his: 'female', her: 'male' };

/** `the` where the text mostly has it; in `the Hill Foods plant` it belongs to the plant. */
function articleOf({ name, kind, mentions }: NamedEntity, text: string): string {
  const having = mentions.filter(({ start }) => /\bthe $/i.test(text.slice(Math.max(0, start - 5), start)));
  return kind !== 'person' && !/^the /i.test(name) && having.length * 2 > mentions.length ? 'the ' : '';
}
