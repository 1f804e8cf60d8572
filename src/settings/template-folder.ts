/** `template.yaml` of a folder of templates: which other folder it goes on from, and what its templates are. */

import { Fatal, type Report } from '../base/diagnostics.js';
import type { Fields } from './field.js';
import { readFields } from './read-fields.js';
import { openYaml } from './yaml-file.js';

/** What a template is made for; what is left out is for whoever prints to say. */
export interface TemplateNotes {
  readonly about?: string;
  readonly editions?: readonly ('student' | 'teacher' | 'key')[];
  readonly length?: 'handout' | 'short' | 'full';
  readonly pages?: number;
  /** As `--sections` takes them. */
  readonly sections?: string;
}

export interface TemplateFolder {
  readonly extends?: string;
  readonly templates: Readonly<Record<string, TemplateNotes>>;
}

/** The keys of `template.yaml`. */
const FOLDER_FIELDS: Fields = {
  extends: {
    kind: 'path',
    about: 'another folder of templates, whose files are taken where this one has none',
    example: '../department',
  },
  templates: {
    kind: 'each',
    about: 'what each template of this folder is made for',
    example: '{ worksheet: { pages: 1 } }',
    fields: {
      about: { kind: 'text', about: 'what it is, for people', example: 'one page for the exercise book' },
      editions: {
        kind: 'choices',
        about: 'the editions that it has',
        example: '[student, teacher]',
        choices: ['student', 'teacher', 'key'],
      },
      length: {
        kind: 'choice',
        about: 'how many items of each kind it gets',
        example: 'full',
        choices: ['handout', 'short', 'full'],
      },
      pages: { kind: 'number', about: 'how many pages it may have', example: '1' },
      sections: {
        kind: 'names',
        about: 'the sections whose items alone it gets, in the order of their numbers',
        example: '[words, talk]',
      },
    },
  },
};

/** @throws Fatal when anything in the file is wrong; all of it is reported. */
export function readTemplateFolder(
  { text, file }: { readonly text: string; readonly file: string },
  report: Report,
): TemplateFolder {
  const yaml = openYaml(text, file);
  const values = readFields(yaml.map, FOLDER_FIELDS, { file: yaml, group: '', phrases: [] });
  const last = yaml.faults.pop();
  yaml.faults.forEach(report);
  if (last) throw new Fatal(last);
  return { templates: {}, ...(values as Partial<TemplateFolder>) };
}
