/** A group that the text speaks about and does not let speak. */

import type { Token } from '../../language/analysis.js';
import { is, singularsOf } from '../../lexicon/index.js';
import { slotOf } from '../clauses.js';
import { isPersonWord } from '../comprehension/person-nouns.js';
import type { Finding } from './finding.js';
import { isPainful, isPassedOn, isPrintable, type Scene } from './scene.js';

/** The first sentence about each group of which nobody is given a word. */
export function findUnheard(scene: Scene): Finding[] {
  const heard = heardIn(scene);
  const seen = new Set<string>();
  return scene.passages.flatMap((passage) => {
    if (!passage.prose || isPassedOn(scene, passage)) return [];
    const token = passage.tokens.find(
      (one, i) => isGroup(one) && !isCounted(passage.tokens[i - 1]) && !isOwner(passage.tokens[i + 1]),
    );
    if (!token || seen.has(token.lemma) || heard.has(token.lemma)) return [];
    const slot = slotOf(passage, token);
    if (!slot || slot.leans || slot.words < 6 || slot.words > 22 || !isPrintable(slot)) return [];
    seen.add(token.lemma);
    return [
      {
        move: 'unheard' as const,
        weight: 1.6 - (slot.cut ? 0.3 : 0),
        theme: passage.theme,
        paragraph: passage.paragraph,
        a: slot,
        word: token.text,
        painful: isPainful(passage),
        sentences: [passage.index],
      },
    ];
  });
}

/** Every word of every speaker's name and role. */
function heardIn({ material }: Scene): Set<string> {
  const voices = [
    ...material.quotations.map(({ speaker }) => speaker),
    ...material.indirect.map(({ source }) => source),
  ];
  const words = voices.flatMap((voice) =>
    (voice ? `${voice.name} ${voice.role ?? ''}` : '').toLowerCase().split(/[^\p{L}]+/u),
  );
  return new Set(words.flatMap((word) => [word, word.replace(/s$/u, '')]));
}

const isGroup = (token: Token): boolean =>
  token.pos === 'NOUN' &&
  /[^s]s$|children/u.test(token.lower) &&
  isPersonWord(token) &&
  !NOT_ASKED.test(token.lemma) &&
  !singularsOf(token.lower).some((noun) => is(noun, 'kin') || is(noun, 'ruler')) &&
  !is(token.lemma, 'painful');

/** One does not ask the dangerous; rulers, relatives of one person and people in general are no group. */
const NOT_ASKED =
  /^(?:government|attacker|killer|militant|rebel|gunman|bomber|soldier|jihadist|hostage|murderer|people|person|man|woman|friend|teenager|widow|expert|critic|researcher|scientist|officer|official|analyst|observer|planner|source|relative|visitor|guest)$/u;

/** `two sons`: a few people, and no group. */
const isCounted = (before: Token | undefined): boolean => before?.pos === 'NUM' || before?.pos === 'PRON';

/** `the teachers’ union`. */
const isOwner = (after: Token | undefined): boolean => /^[’']s?$/u.test(after?.text ?? '');
