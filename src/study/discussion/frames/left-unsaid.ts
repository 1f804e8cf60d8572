/** Somebody will not answer: what is left unsaid, why, and what is told all the same? */

import { citeAll, inQuotes } from '../citing.js';
import type { Asked, Frame } from '../frame.js';
import type { Scene } from '../scene.js';
import { goingOn } from '../substance.js';

export const leftUnsaid: Frame = {
  name: 'left-unsaid',
  most: 1,
  worth: 2.6,
  find: (scene) => scene.passages.flatMap((_, index) => asked(scene, index) ?? []),
};

const REFUSES =
  /\b(?:I|We) (?:can[’']t|cannot|could not|won[’']t|will not|would rather not|[’']d rather not|am not going to|[’']m not going to) (?:discuss|talk about|comment|say (?:any|more|who|what)|tell you(?! (?:any )?(?:different|otherwise|lies|a lie|it|that it)\b)|answer|go into|name)\b|\b(?:declined|refused) to (?:comment|say|answer|be drawn|be interviewed)\b|\bwould not (?:say|comment|be drawn)\b|\bdid not (?:answer|reply to|respond to)\b/u;

function asked(scene: Scene, index: number): Asked | undefined {
  const passage = scene.passages[index]!;
  const match = REFUSES.exec(passage.text);
  const more = match ? goingOn(scene, index, 2) : [];
  const text = passage.text.replace(/^[QA]: /u, '').replace(/\.$/u, '');
  if (!match || more.length === 0 || passage.words > 30 || /["“”]/u.test(text)) return undefined;
  return {
    prompt: `${inQuotes(text)} (¶${passage.paragraph}). What is left unsaid here, and why might that be? What can a reader conclude all the same, and what not?`,
    lookFor: `Told all the same, right after it: ${citeAll(more)}. Silence may come from a duty, a law or a promise as well as from having something to hide; students choose the reason that the text makes most likely and do not put into the gap what nobody says.`,
    level: 'analyse',
    sure: 0.9,
    theme: passage.theme,
    evidence: more.map(({ extract }) => extract),
    sentences: [index],
    names: [],
  };
}
