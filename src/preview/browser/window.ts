/** The window of the preview: pages, switches, messages and items, kept up with the server. */

import type { EditRequest, Request, State } from '../state.js';
import { showChoices } from './choices.js';
import { byId } from './dom.js';
import { Items } from './items.js';
import { showMessages } from './messages.js';
import { Pages } from './pages.js';
import { fetchPdf, fetchState, listen, send } from './server.js';
import { openTabs } from './tabs.js';

const pages = new Pages();
const items = new Items({ edit, goTo: (spot) => pages.goTo(spot) });
const undo = byId<HTMLButtonElement>('undo');
let shown = { version: 0, pdf: 0 };
let queue = Promise.resolve();

openTabs();
undo.addEventListener('click', () => ask({ do: 'undo' }, 'Undone'));
document.addEventListener('keydown', (event) => {
  const isField = (event.target as HTMLElement).matches('input, textarea');
  if (!isField && (event.ctrlKey || event.metaKey) && event.key === 'z') {
    event.preventDefault();
    if (!undo.disabled) ask({ do: 'undo' }, 'Undone');
  }
});
listen(
  () => follow(fetchState()),
  () => say('The preview has ended, or is starting again.', 'bad'),
);

function edit(asked: EditRequest, done: string): void {
  ask({ do: 'edit', edit: asked }, `${done}. Ctrl+Z takes it back`);
}

function ask(request: Request, done: string): void {
  const answered = send(request);
  follow(answered, done);
}

/** One state after another; what is older than what is shown is passed over. */
function follow(coming: Promise<State>, done?: string): void {
  queue = queue
    .then(() => coming.then((state) => show(state, done)))
    .catch((error: Error) => say(error.message, 'bad'));
}

async function show(state: State, done?: string): Promise<void> {
  if (state.version > shown.version) {
    const isOther = state.pdf !== shown.pdf;
    shown = { version: state.version, pdf: state.pdf };
    document.title = `${state.title} – preview`;
    byId('title').textContent = state.title;
    for (const id of ['title', 'items']) byId(id).lang = state.language;
    undo.disabled = !state.canUndo;
    showChoices(state.choices, (name, value) => ask({ do: 'choose', name, value }, 'Shown'));
    showMessages(state.told, (spot) => pages.goTo(spot));
    items.show(state);
    pages.isStale = state.isStale;
    if (isOther) await pages.show(await fetchPdf());
    document.body.dataset['shown'] = String(state.version);
    document.body.dataset['pdf'] = String(state.pdf);
  }
  say(lineFor(state, done), state.isStale ? 'bad' : 'good');
}

function lineFor(
  { isStale, told, pages: count, took, editsFile, file }: State,
  done: string | undefined,
): string {
  if (isStale)
    return `The last change could not be shown: ${told[0]?.message ?? ''} (${told[0]?.where ?? ''})`;
  const made = `${count} ${count === 1 ? 'page' : 'pages'}${took > 0 ? `, made in ${took} ms` : ''}`;
  return [done, made, `${file}, changes are kept in ${editsFile}`].filter(Boolean).join(' · ');
}

function say(line: string, how: 'good' | 'bad'): void {
  const said = byId('said');
  if (said.textContent !== line) said.textContent = line;
  said.classList.toggle('bad', how === 'bad');
}
