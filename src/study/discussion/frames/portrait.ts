/** One person all over a text: what do deeds and words show? */

import type { Asked, Frame } from '../frame.js';
import type { Scene } from '../scene.js';

export const portrait: Frame = {
  name: 'portrait',
  most: 1,
  worth: { other: 2.15 },
  find: (scene) => (scene.material.analysis.article.kind === 'interview' ? answering(scene) : shown(scene)),
};

/** Paragraphs of a portrait that speak of its person, as a share. From judgement. */
const MOST_OF_IT = 0.6;

const PRONOUNS = [
  { gender: 'female', subject: 'she', object: 'her', forms: /\b(?:she|her)\b/iu },
  { gender: 'male', subject: 'he', object: 'him', forms: /\b(?:he|his|him)\b/iu },
] as const;

function shown({ material: { reading } }: Scene): Asked | undefined {
  const { text, paragraphs } = reading.analysis.article;
  const of = PRONOUNS.find(({ gender, forms }) => {
    const told = paragraphs.filter(({ start, end }) => forms.test(text.slice(start, end)));
    return reading.leads[gender]?.name.includes(' ') && told.length >= paragraphs.length * MOST_OF_IT;
  });
  if (!of) return undefined;
  const { name } = reading.leads[of.gender]!;
  return asked(
    name,
    `What do you learn about ${name} from what ${of.subject} does and says? Choose two paragraphs, and say what each of them shows of ${of.object}.`,
  );
}

/** Whoever has most of an interview. */
function answering({ material }: Scene): Asked | undefined {
  const turns = new Map<string, number>();
  for (const { speaker, start, end } of material.analysis.article.paragraphs)
    if (speaker?.includes(' ')) turns.set(speaker, (turns.get(speaker) ?? 0) + end - start);
  const [name] = [...turns].sort(([, one], [, two]) => two - one)[0] ?? [];
  return name === undefined
    ? undefined
    : asked(
        name,
        `What do you learn about ${name} besides what is asked? Choose two answers, and say what each of them shows of the one who gives it.`,
      );
}

const asked = (name: string, prompt: string): Asked => ({
  prompt,
  level: 'analyse',
  sure: 0.85,
  theme: 'whole',
  evidence: [],
  sentences: [],
  names: [name],
});
