/** Two tabs: the items, the messages. Arrow keys go from one to the other. */

import { byId } from './dom.js';

export function openTabs(): void {
  const tabs = [byId('tab-items'), byId('tab-told')];
  for (const [i, tab] of tabs.entries()) {
    tab.addEventListener('click', () => select(tabs, tab));
    tab.addEventListener('keydown', ({ key }) => {
      if (key !== 'ArrowLeft' && key !== 'ArrowRight') return;
      const other = tabs[1 - i]!;
      select(tabs, other);
      other.focus();
    });
  }
}

function select(tabs: readonly HTMLElement[], chosen: HTMLElement): void {
  for (const tab of tabs) {
    const isChosen = tab === chosen;
    tab.setAttribute('aria-selected', String(isChosen));
    tab.tabIndex = isChosen ? 0 : -1;
    byId(tab.getAttribute('aria-controls')!).hidden = !isChosen;
  }
}
