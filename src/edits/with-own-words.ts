/** A guide in the words of a school. */

import { phrase } from '../interface/index.js';
import type { DiscussionQuestion, StudyGuide } from '../study/guide.js';

/** `words` has, by the English phrase, what is said in place of a task of the program's own. */
export function withOwnWords(guide: StudyGuide, words: Readonly<Record<string, string>>): StudyGuide {
  const { article, before, themes, discussion, writing, spares } = guide;
  const own = new Map(Object.entries(words).map(([said, now]) => [phrase(article.language, said), now]));
  if (own.size === 0) return guide;
  const say = (text: string): string => own.get(text) ?? text;
  const ask = <Question extends DiscussionQuestion>(question: Question): Question => ({
    ...question,
    prompt: say(question.prompt),
    ...(question.lookFor !== undefined && { lookFor: say(question.lookFor) }),
  });
  return {
    ...guide,
    before: {
      ...before,
      question: say(before.question),
      objectives: before.objectives.map(say),
      warmUp: say(before.warmUp),
    },
    themes: themes.map((theme) => ({ ...theme, discussion: theme.discussion.map(ask) })),
    ...(discussion && { discussion: discussion.map(ask) }),
    writing: writing.map(({ prompt, frames, criteria, ...rest }) => ({
      ...rest,
      prompt: say(prompt),
      frames: frames.map(say),
      ...(criteria && { criteria: criteria.map(say) }),
    })),
    ...(spares && {
      spares: { ...spares, ...(spares.discussion && { discussion: spares.discussion.map(ask) }) },
    }),
  };
}
