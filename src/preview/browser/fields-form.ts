/** A form with the fields of an item, or of a new one. */

import type { EditRequest, Field } from '../state.js';
import { el } from './dom.js';

export interface FormTexts {
  /** What the form is called. */
  readonly name: string;
  readonly save: string;
  readonly hint?: string;
}

export interface FormActions {
  readonly save: (values: EditRequest['values']) => void;
  readonly cancel: () => void;
}

/** Gives what was changed; Ctrl+Enter saves, Escape leaves. */
export function fieldsForm(
  fields: readonly Field[],
  texts: FormTexts,
  { save, cancel }: FormActions,
): HTMLFormElement {
  const inputs = fields.map((field) => ({ field, input: inputFor(field) }));
  const form = el(
    'form',
    { className: 'fields', aria: { label: texts.name } },
    ...inputs.map(({ field, input }) => el('label', {}, labelOf(field), input)),
    ...(texts.hint ? [el('p', { className: 'hint' }, texts.hint)] : []),
    el(
      'div',
      { className: 'buttons' },
      el('button', { type: 'submit', className: 'main' }, texts.save),
      el('button', { type: 'button', onclick: cancel }, 'Cancel'),
    ),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    save(changed(inputs));
  });
  form.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (event.key === 'Escape') cancel();
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.requestSubmit();
  });
  return form;
}

type Input = HTMLInputElement | HTMLTextAreaElement;

function inputFor({ name, type, value }: Field): Input {
  if (type === 'number') return el('input', { type: 'number', min: '0', max: '40', name, value });
  if (type === 'texts' || value.length > 40 || LONG.has(name))
    return el('textarea', { name, value, rows: Math.min(8, 2 + Math.floor(value.length / 60)) });
  return el('input', { name, value });
}

const LONG = new Set(['question', 'answer', 'text', 'task', 'meaning', 'warm-up', 'note']);

const labelOf = ({ name, type }: Field): string =>
  (name[0]!.toUpperCase() + name.slice(1)).replace('-', ' ') + (type === 'texts' ? ' (one a line)' : '');

function changed(inputs: readonly { readonly field: Field; readonly input: Input }[]): EditRequest['values'] {
  const different = inputs.filter(({ field, input }) => input.value.trim() !== field.value);
  return Object.fromEntries(
    different.map(({ field, input }) => [field.name, typed(field, input.value.trim())]),
  );
}

function typed({ type }: Field, text: string): string | number | readonly string[] {
  if (type === 'number') return Number(text);
  return type === 'texts'
    ? text
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean)
    : text;
}
