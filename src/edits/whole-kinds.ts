/** What the guide is made of: its head, its themes, the paragraphs of the text. */

import type { GuideParagraph, GuideTheme, StudyGuide } from '../study/guide.js';
import type { Value } from './edit.js';
import { type Kind, row } from './kind.js';

export const WHOLE_KINDS: readonly Kind[] = [
  row<StudyGuide>({
    name: 'guide',
    heading: 'Title and first page',
    fixed: true,
    lists: (guide) => [{ items: [guide] }],
    withLists: (_, [list]) => list!.items[0]!,
    says: ({ article }) => article.title,
    fields: {
      title: 'text',
      subtitle: 'text',
      byline: 'text',
      question: 'text',
      'warm-up': 'text',
      note: 'text',
    },
    values: ({ article: { title, subtitle, byline }, before: { question, warmUp, contentNote } }) => ({
      title,
      subtitle,
      byline,
      question,
      'warm-up': warmUp,
      note: contentNote,
    }),
    change: (guide, { title, subtitle, byline, question, 'warm-up': warmUp, note }) => ({
      ...guide,
      article: withTexts(guide.article, { title, subtitle, byline }),
      before: withTexts(guide.before, { question, warmUp, contentNote: note }),
    }),
  }),
  row<GuideTheme>({
    name: 'theme',
    heading: 'Themes',
    lists: ({ themes }) => [{ items: themes }],
    withLists: (guide, [list]) => withThemes(guide, list!.items),
    says: ({ title }) => title,
    paragraph: ({ paragraphs }) => paragraphs[0],
    fields: { title: 'text' },
    values: ({ title }) => ({ title }),
    // What has got a title is not left to the student to name.
    change: ({ unnamed, ...theme }, { title }) =>
      title === undefined ? { ...theme, ...(unnamed && { unnamed }) } : { ...theme, title: String(title) },
  }),
  row<GuideParagraph>({
    name: 'paragraph',
    heading: 'Paragraphs',
    fixed: true,
    lists: ({ article }) => [{ items: article.paragraphs }],
    withLists: (guide, [list]) => ({ ...guide, article: { ...guide.article, paragraphs: list!.items } }),
    says: ({ text }) => text,
    paragraph: ({ number }) => number,
    fields: { task: 'text' },
    values: ({ task }) => ({ task }),
    change: ({ task: former, ...item }, { task = former }) => ({
      ...item,
      ...(task && { task: String(task) }),
    }),
  }),
];

/** An empty text takes the field away. */
function withTexts<T extends object>(item: T, texts: Readonly<Record<string, Value | undefined>>): T {
  const changed = Object.entries(texts).filter(([, text]) => text !== undefined);
  const gone = new Set(changed.filter(([, text]) => text === '').map(([name]) => name));
  const whole = { ...item, ...Object.fromEntries(changed) };
  return Object.fromEntries(
    Object.entries(whole).filter(([name]) => !gone.has(name) || REQUIRED.has(name)),
  ) as T;
}

const REQUIRED = new Set(['title', 'question', 'warmUp']);

/** The paragraphs of a theme that is gone belong to none. */
function withThemes(guide: StudyGuide, themes: readonly GuideTheme[]): StudyGuide {
  const ids = new Set(themes.map(({ id }) => id));
  const paragraphs = guide.article.paragraphs.map((paragraph) => ({
    ...paragraph,
    ...(paragraph.theme !== undefined && !ids.has(paragraph.theme) && { theme: 'other' }),
    alsoThemes: paragraph.alsoThemes.filter((id) => ids.has(id)),
  }));
  return { ...guide, themes, article: { ...guide.article, paragraphs } };
}
