/** The verbs that report what somebody says, in all their forms, and the light in which each puts the speaker. */

import { TABLE } from './table.js';
import { formsOf, toldFormsOf } from './verb-forms.js';

/** How the verb shows the speaker, after the usual grouping of reporting verbs in writing courses. */
export type Stance = 'neutral' | 'doubting' | 'certain' | 'directive';

export interface ReportingVerb {
  readonly lemma: string;
  readonly stance: Stance;
  /** "said that"; "called it"; "whispered", which stands beside direct speech alone. */
  readonly takes: 'clause' | 'name' | 'speech';
}

/** The reporting verb that a word, in small letters, is a form of. */
export const reportingVerb = (form: string): ReportingVerb | undefined => FORMS.get(form);

/** The verb of "shot back", "fired back": with "back" it answers, and only then. */
export const repartee = (form: string): ReportingVerb | undefined =>
  REPARTEE.has(form) ? { lemma: 'retort', stance: 'neutral', takes: 'clause' } : undefined;

/** Whether a form stands beside a speaker: said, says, shrugged. */
export const isSpeechTag = (form: string): boolean => TAGS.has(form);

/** Whether a form is a sure sign that somebody's words are passed on. */
export const passesOn = (form: string): boolean => REPORTS.has(form);

/** Whether a form colours what it reports, as `said` does not. */
export const isColoured = (form: string): boolean => COLOURED.has(form);

/** Whether a form brings a clause that is somebody's statement; after `promised` and `advised` comes what is to be done. */
export const asserts = (form: string): boolean => ASSERTS.has(form);

/** Without infinitives, which may be nouns ("claim", "report"), unless the list names the forms itself. */
const toldForms = (mark: 'tag' | 'reports' | 'asserts' | 'coloured'): ReadonlySet<string> =>
  new Set(
    [...TABLE[mark]].flatMap(([lemma, forms]) => (forms === '' ? toldFormsOf(lemma) : forms.split(','))),
  );

const TAGS = toldForms('tag');
const REPORTS = toldForms('reports');
const ASSERTS = toldForms('asserts');
const COLOURED = toldForms('coloured');

const STANCES: readonly Stance[] = ['neutral', 'certain', 'doubting', 'directive'];

const FORMS: ReadonlyMap<string, ReportingVerb> = new Map(
  // Where two verbs share a form ("found"), the one that comes first here has it.
  (['speech', 'name', 'clause'] as const).flatMap((takes) =>
    [...TABLE[takes].keys()].flatMap((lemma) => {
      const stance = STANCES.find((one) => TABLE[one].has(lemma))!;
      return formsOf(lemma).map((form): [string, ReportingVerb] => [form, { lemma, stance, takes }]);
    }),
  ),
);

const REPARTEE: ReadonlySet<string> = new Set([...TABLE['with-back'].keys()].flatMap(formsOf));
