/** The switches, as selects. */

import type { Choice } from '../state.js';
import { byId, el } from './dom.js';

/** Shows them; they are made once, so that the keyboard keeps its place. */
export function showChoices(choices: readonly Choice[], choose: (name: string, value: string) => void): void {
  const form = byId('choices');
  for (const { name, label, value, values } of choices) {
    const known = form.querySelector<HTMLSelectElement>(`#choice-${name}`);
    const select = known ?? made(name, label, choose);
    if (select.length !== values.length)
      select.replaceChildren(...values.map((one) => el('option', { value: one.value }, one.label)));
    select.value = value;
  }
}

function made(name: string, label: string, choose: (name: string, value: string) => void): HTMLSelectElement {
  const select = el('select', { id: `choice-${name}` });
  select.addEventListener('change', () => choose(name, select.value));
  byId('choices').append(el('label', {}, label, select));
  return select;
}
