/** What there is to say of the guide, each with a way to its place. */

import type { Spot, Told } from '../state.js';
import { byId, el } from './dom.js';

export function showMessages(told: readonly Told[], goTo: (spot: Spot) => void): void {
  byId('tab-told').textContent = told.length === 0 ? 'Messages' : `Messages (${told.length})`;
  const shown = told.map((one) => showMessage(one, goTo));
  byId('told').replaceChildren(
    ...(shown.length === 0
      ? [el('p', { className: 'reserve' }, 'There is nothing to say.')]
      : [el('ul', {}, ...shown)]),
  );
}

const NAMES = { error: 'Error', warning: 'Warning', info: 'Note' } as const;

function showMessage(
  { severity, message, where, hint, spot }: Told,
  goTo: (spot: Spot) => void,
): HTMLElement {
  const inside = [
    el('span', { className: 'kind' }, `${NAMES[severity]}: `),
    message,
    ...(hint ? [el('span', { className: 'hint' }, hint)] : []),
    el('span', { className: 'where' }, spot ? `${where} · page ${spot.page + 1}` : where),
  ];
  const className = `message ${severity}`;
  if (!spot) return el('li', {}, el('div', { className }, ...inside));
  return el('li', {}, el('button', { type: 'button', className, onclick: () => goTo(spot) }, ...inside));
}
