/** Whom the text lets speak, and whom it only speaks about. */

import type { Token } from '../../../language/analysis.js';
import { is, singularsOf } from '../../../lexicon/index.js';
import { isPersonWord } from '../../comprehension/person-nouns.js';
import { inQuotes, listed } from '../citing.js';
import type { Asked, Frame } from '../frame.js';
import type { Scene } from '../scene.js';

export const missingVoice: Frame = {
  name: 'missing-voice',
  most: 1,
  worth: { opinion: 2, other: 2.2, history: 2.2, explainer: 1.8, news: 2.7 },
  find: (scene) => {
    const speakers = speakersOf(scene);
    const [group, passages] = groupsOf(scene, speakers)[0] ?? [];
    const areKnown = speakers.every(({ role }) => role !== undefined);
    return speakers.length < 2 || !areKnown || !group ? [] : [missing(speakers, group, passages!)];
  },
};

interface Speaker {
  readonly name: string;
  readonly paragraph: number;
  readonly role?: string;
}

function missing(speakers: readonly Speaker[], group: string, paragraphs: readonly number[]): Asked {
  const named = listed(speakers.slice(0, 4).map(({ name, paragraph }) => `${name} (¶${paragraph})`));
  const places = listed(paragraphs.slice(0, 3).map((paragraph) => `¶${paragraph}`));
  return {
    prompt: `The text lets ${named} speak. It speaks about the ${group} (${places}) and quotes none of them. What would you ask one of the ${group}, and which sentence of the text might they want to change?`,
    lookFor: `A question that only one of the ${inQuotes(group)} could answer, and a sentence from ${places} that tells something about them. Nobody has to speak for them. Also good: a reason why the writer could not or need not ask them.`,
    level: 'evaluate',
    sure: 0.85,
    theme: 'whole',
    evidence: [],
    sentences: [],
    names: [],
  };
}

/** People who are quoted or reported by name, each once, in text order. */
function speakersOf({ material }: Scene): Speaker[] {
  const people = new Map(
    material.names.filter(({ kind }) => kind === 'person').map(({ name, role }) => [name, role]),
  );
  const said = [
    ...material.quotations.map(({ speaker, paragraph, attribution }) => ({
      name: attribution === 'none' ? '' : (speaker?.name ?? ''),
      paragraph,
    })),
    ...material.indirect.map(({ source, paragraph }) => ({ name: source.name, paragraph })),
  ].sort((one, two) => one.paragraph - two.paragraph);
  const first = new Map<string, number>();
  for (const { name, paragraph } of said)
    if (people.has(name) && !first.has(name)) first.set(name, paragraph);
  return [...first].map(([name, paragraph]) => {
    const role = people.get(name);
    return { name, paragraph, ...(role && { role }) };
  });
}

/** Groups in two paragraphs or more of whom nobody is given a word, the most often named first. */
function groupsOf(scene: Scene, speakers: readonly Speaker[]): [string, number[]][] {
  const heard = heardIn(scene);
  const groups = new Map<string, number[]>();
  for (const { tokens, paragraph, prose } of scene.passages)
    tokens.forEach((token, i) => {
      if (!prose || !isGroup(token) || heard.has(token.lemma) || /^[’']s?$/u.test(tokens[i + 1]?.text ?? ''))
        return;
      groups.set(token.lower, [...(groups.get(token.lower) ?? []), paragraph]);
    });
  return [...groups]
    .filter(([, uses]) => uses.length >= FEWEST_USES && new Set(uses).size >= 2 && speakers.length > 0)
    .sort(([, one], [, two]) => two.length - one.length)
    .map(([group, uses]) => [group, [...new Set(uses)]]);
}

/** A group that is named less often is only passed by. */
const FEWEST_USES = 3;

/** Every word of every speaker’s name and role. */
function heardIn({ material }: Scene): Set<string> {
  const voices = [
    ...material.quotations.map(({ speaker }) => speaker),
    ...material.indirect.map(({ source }) => source),
    ...material.names.map(({ name, role }) => ({ name, role: role ?? '' })),
  ];
  const words = voices.flatMap((voice) =>
    (voice ? `${voice.name} ${voice.role ?? ''}` : '').toLowerCase().split(/[^\p{L}]+/u),
  );
  return new Set(words.flatMap((word) => [word, ...singularsOf(word)]));
}

const isGroup = (token: Token): boolean =>
  token.pos === 'NOUN' &&
  /[^s]s$|children/u.test(token.lower) &&
  isPersonWord(token) &&
  !NOT_ASKED.test(token.lemma) &&
  !singularsOf(token.lower).some((noun) => is(noun, 'kin') || is(noun, 'ruler')) &&
  !is(token.lemma, 'painful');

/** One does not ask the dangerous; rulers, officials and people in general are no group without a voice. */
const NOT_ASKED =
  /^(?:government|attacker|killer|militant|rebel|gunman|bomber|soldier|jihadist|hostage|murderer|people|person|man|woman|friend|teenager|widow|expert|critic|researcher|scientist|officer|official|analyst|observer|planner|source|relative|visitor|guest|reader|leader|minister|author|writer|historian|journalist|reporter|supporter|opponent|victim|colleague|member|spokesman|ancestor)$/u;
