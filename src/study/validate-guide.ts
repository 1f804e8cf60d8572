/** Checks a guide that a person may have edited: its shape by the schema, then that every extract stands in its text. */

import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { Fatal } from '../base/diagnostics.js';
import { nearest } from '../base/nearest.js';
import type { Extract, StudyGuide } from './guide.js';
import { GUIDE_SCHEMA, type Schema } from './guide-schema.js';

/** To compile the schema takes longer than to check any guide by it. */
let compiled: ValidateFunction | undefined;

/** @throws Fatal naming the path of the first fault, such as `themes[2].quotes[0].speaker`. */
export function validateGuide(data: unknown, file: string): StudyGuide {
  compiled ??= new Ajv2020({ allErrors: false }).compile(GUIDE_SCHEMA);
  if (!compiled(data)) refuse(compiled.errors![0]!, file);
  const guide = data as StudyGuide;
  const wrong = findExtracts(guide).find(({ extract }) => !standsInText(guide, extract));
  if (wrong) refuseExtract(wrong.path, wrong.extract, file);
  refuseLooseEnds(guide, file);
  return guide;
}

/** Themes and paragraphs must know each other. */
function refuseLooseEnds({ article, themes }: StudyGuide, file: string): void {
  const numbers = new Set(article.paragraphs.map(({ number }) => number));
  const ids = new Set(['other', ...themes.map(({ id }) => id)]);
  const faults = [
    ...themes.flatMap(({ paragraphs }, i) =>
      paragraphs
        .filter((n) => !numbers.has(n))
        .map((n) => `themes[${i}].paragraphs names ¶${n}, which does not exist`),
    ),
    ...article.paragraphs.flatMap(({ theme }, i) =>
      theme !== undefined && !ids.has(theme)
        ? [`article.paragraphs[${i}].theme names no theme: ${theme}`]
        : [],
    ),
  ];
  if (faults[0])
    throw new Fatal({
      code: 'guide/invalid',
      message: faults[0],
      file,
      hint: 'name one that is there, or take the line out',
    });
}

function refuse(error: ErrorObject, file: string): never {
  const path = readablePath(error.instancePath);
  const extra = error.params['additionalProperty'] as string | undefined;
  const field = extra === '' ? '""' : extra;
  const missing = error.params['missingProperty'] as string | undefined;
  const allowed = error.params['allowedValues'] as string[] | undefined;
  const hint = (extra && didYouMean(extra, error.instancePath)) || HINT;
  const at = [path, field ?? missing].filter(Boolean).join('.');
  const what = field
    ? 'is not a field of a study guide'
    : missing
      ? 'is missing'
      : allowed
        ? `must be one of ${allowed.join(', ')}`
        : (error.message ?? 'is wrong');
  throw new Fatal({
    code: 'guide/invalid',
    message: `${at || 'the guide'} ${what}`,
    file,
    hint,
  });
}

const HINT =
  'docs/guide.schema.json says what a guide holds; "study-guide build ARTICLE --format json" makes one anew';

/** `/themes/2/quotes/0` -> `themes[2].quotes[0]` */
const readablePath = (pointer: string): string =>
  pointer
    .slice(1)
    .replace(/\/(\d+)/g, '[$1]')
    .replace(/\//g, '.')
    .replace(/^(\d+)/, '[$1]');

function didYouMean(name: string, pointer: string): string | undefined {
  let schema: Schema | undefined = GUIDE_SCHEMA;
  for (const step of pointer.split('/').slice(1)) {
    schema = /^\d+$/.test(step) ? schema?.items : schema?.properties?.[step];
  }
  const meant = nearest(name, Object.keys(schema?.properties ?? {}));
  return meant && `did you mean "${meant}"?`;
}

interface Found {
  readonly path: string;
  readonly extract: Extract;
}

/** Everything anywhere in the guide that has the four fields of an extract. */
function findExtracts(value: unknown, path = ''): Found[] {
  if (value === null || typeof value !== 'object') return [];
  const inside = Object.entries(value).flatMap(([key, child]) => {
    const step = Array.isArray(value) ? `[${key}]` : path ? `.${key}` : key;
    return findExtracts(child, path + step);
  });
  return isExtract(value) ? [{ path, extract: value }, ...inside] : inside;
}

const isExtract = (value: object): value is Extract =>
  'text' in value && 'paragraph' in value && 'start' in value && 'end' in value;

function standsInText(guide: StudyGuide, { text, paragraph, start, end, edited }: Extract): boolean {
  const source = guide.article.paragraphs.find(({ number }) => number === paragraph);
  return edited ? source !== undefined : source?.text.slice(start, end) === text;
}

function refuseExtract(path: string, extract: Extract, file: string): never {
  const shown = extract.text.length > 50 ? `${extract.text.slice(0, 47)}…` : extract.text;
  throw new Fatal({
    code: 'guide/not-verbatim',
    message: `${path} says "${shown}", which is not what stands at that place of paragraph ${extract.paragraph}`,
    file,
    hint: 'an extract must be copied from the paragraph to the letter, and start and end must count its characters; words of your own need "edited": true beside them',
  });
}
