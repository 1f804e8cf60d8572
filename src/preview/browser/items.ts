/** The items of the guide beside its pages: each can be dropped, swapped, edited, moved; the keyboard goes through them. */

import type { EditRequest, Item, Spot, State } from '../state.js';
import { byId, el } from './dom.js';
import { fieldsForm } from './fields-form.js';

export interface ItemActions {
  /** Makes the edit, and says what was done. */
  readonly edit: (edit: EditRequest, done: string) => void;
  readonly goTo: (spot: Spot) => void;
}

/** Where the keyboard is: an item, by its place in its group and by what it says. */
interface Place {
  readonly kind: string;
  readonly index: number;
  readonly says: string;
}

/** What can be added, with empty fields, under which heading. */
const NEW: Readonly<Record<string, readonly [keyof typeof NEW_FIELDS, string]>> = {
  'Check your reading': ['question', 'Add a question'],
  Discussion: ['discussion', 'Add a question to discuss'],
  Summary: ['summary', 'Add a line'],
  'Words to know': ['word', 'Add a word'],
  Write: ['task', 'Add a writing task'],
};

export class Items {
  readonly #root = byId('items');
  readonly #actions: ItemActions;
  readonly #closed = new Set<string>([
    'Paragraphs',
    'Title and first page',
    'Statements to tell apart',
    'People',
    'Dates',
  ]);
  #state: State | undefined;
  #open: Place | undefined;
  #form: 'edit' | undefined;
  #adding: string | undefined;

  constructor(actions: ItemActions) {
    this.#actions = actions;
    this.#root.addEventListener('keydown', (event) => this.#onKey(event));
  }

  /** What is being written is not taken away by other pages; it is shown when that is done. */
  show(state: State): void {
    this.#state = state;
    if (this.#form === undefined && this.#adding === undefined) this.#again();
  }

  #again(): void {
    const state = this.#state;
    if (!state) return;
    const focus = this.#focused();
    // Also where the guide has none as yet.
    const headings = [...new Set([...state.items.map(({ heading }) => heading), ...Object.keys(NEW)])];
    const top = this.#root.scrollTop;
    this.#root.replaceChildren(
      ...headings.map((heading) =>
        this.#group(
          heading,
          state.items.filter((item) => item.heading === heading),
        ),
      ),
    );
    this.#root.scrollTop = top;
    if (focus) this.#focus(focus);
  }

  #group(heading: string, items: readonly Item[]): HTMLElement {
    const printed = items.filter(({ isPrinted }) => isPrinted);
    const more = items.length - printed.length;
    const fresh = NEW[heading];
    const group = el(
      'details',
      { className: 'group', open: !this.#closed.has(heading) },
      el('summary', {}, `${heading} `, el('span', { className: 'count' }, `(${printed.length})`)),
      el('ul', {}, ...printed.map((item, index) => this.#item(item, index))),
      ...(more > 0
        ? [el('p', { className: 'reserve' }, `${more} more in reserve, not printed at this length`)]
        : []),
      ...(fresh ? [this.#add(fresh[0], fresh[1])] : []),
    );
    group.addEventListener('toggle', () => {
      if (group.open) this.#closed.delete(heading);
      else this.#closed.add(heading);
    });
    return group;
  }

  #item(item: Item, index: number): HTMLElement {
    const place = { kind: item.kind, index, says: item.says };
    const isOpen =
      this.#open?.kind === item.kind && this.#open.index === index && this.#open.says === item.says;
    const button = el(
      'button',
      { type: 'button', onclick: () => this.#toggle(item, place), aria: { expanded: String(isOpen) } },
      el('span', { className: 'says' }, item.says),
      metaOf(item),
    );
    Object.assign(button.dataset, { kind: item.kind, index: String(index) });
    const shown = !isOpen
      ? []
      : this.#form === 'edit'
        ? [this.#editForm(item)]
        : [this.#buttons(item, index)];
    return el('li', { className: isOpen ? 'item open' : 'item' }, button, ...shown);
  }

  #toggle({ spot }: Item, place: Place): void {
    const same =
      this.#open?.says === place.says && this.#open.kind === place.kind && this.#open.index === place.index;
    this.#open = same ? undefined : place;
    this.#form = undefined;
    this.#again();
    if (!same && spot) this.#actions.goTo(spot);
  }

  #buttons(item: Item, index: number): HTMLElement {
    const can = (action: string): boolean => item.can.includes(action);
    const button = (text: string, key: string, act: () => void) =>
      el('button', { type: 'button', onclick: act, aria: { keyshortcuts: key } }, text);
    return el(
      'div',
      { className: 'actions' },
      ...(can('edit') && item.fields.length > 0 ? [button('Edit', 'E', () => this.#edit())] : []),
      ...(can('swap') ? [button('Swap', 'S', () => this.#swap(item))] : []),
      ...(can('move') && item.kind !== 'paragraph'
        ? [
            button('Up', 'Alt+ArrowUp', () => this.#move(item, index, -1)),
            button('Down', 'Alt+ArrowDown', () => this.#move(item, index, 1)),
          ]
        : []),
      ...(can('drop') ? [button('Drop', 'Delete', () => this.#drop(item))] : []),
      ...(can('move') && (item.theme !== undefined || item.kind === 'paragraph') ? [this.#themes(item)] : []),
      ...(can('swap') && item.spare !== undefined
        ? [el('p', { className: 'next' }, `Swap would put: ${item.spare}`)]
        : []),
      ...(!can('swap') && can('drop')
        ? [el('p', { className: 'next' }, 'There is no other to swap it for: edit or drop it.')]
        : []),
    );
  }

  #themes(item: Item): HTMLElement {
    const themes = this.#state?.themes.filter((title) => title !== item.theme) ?? [];
    const select = el(
      'select',
      { aria: { label: 'Move to another theme' } },
      el('option', { value: '' }, 'To theme …'),
      ...themes.map((title) => el('option', { value: title }, title)),
    );
    select.addEventListener('change', () =>
      this.#send(item, 'move', { theme: select.value }, `Moved to ${select.value}`),
    );
    return select;
  }

  #edit(): void {
    this.#form = 'edit';
    this.#again();
    this.#root.querySelector<HTMLElement>('.fields :is(textarea, input)')?.focus();
  }

  #editForm(item: Item): HTMLElement {
    const leave = (): void => {
      this.#form = undefined;
      this.#again();
      if (this.#open) this.#focus(this.#open);
    };
    const hint = VERBATIM.has(item.kind)
      ? {
          hint: `Words that do not stand in ¶${item.paragraph ?? '?'} are marked “edited” in the teacher edition.`,
        }
      : {};
    return fieldsForm(
      item.fields,
      { name: `Edit: ${item.says}`, save: 'Save', ...hint },
      {
        cancel: leave,
        save: (values) => {
          leave();
          if (Object.keys(values).length > 0) this.#send(item, 'edit', values, 'Changed');
        },
      },
    );
  }

  #add(kind: keyof typeof NEW_FIELDS, label: string): HTMLElement {
    if (this.#adding !== kind)
      return el(
        'p',
        { className: 'actions' },
        el('button', { type: 'button', onclick: () => this.#startAdding(kind) }, label),
      );
    const leave = (): void => {
      this.#adding = undefined;
      this.#again();
    };
    return fieldsForm(
      NEW_FIELDS[kind],
      { name: label, save: label, hint: 'Ctrl+Enter saves, Escape leaves.' },
      {
        cancel: leave,
        save: ({ paragraph, ...values }) => {
          leave();
          this.#actions.edit(
            { action: 'add', kind, ...(paragraph !== undefined && { paragraph: Number(paragraph) }), values },
            'Added',
          );
        },
      },
    );
  }

  #startAdding(kind: string): void {
    this.#adding = kind;
    this.#again();
    this.#root.querySelector<HTMLElement>('.fields :is(textarea, input)')?.focus();
  }

  #drop(item: Item): void {
    this.#send(item, 'drop', {}, 'Dropped');
  }

  #swap(item: Item): void {
    this.#send(item, 'swap', item.spare === undefined ? {} : { for: item.spare }, 'Swapped');
  }

  /** Among those of its list that are printed. */
  #move(item: Item, index: number, by: 1 | -1): void {
    const all = this.#printed(item.kind);
    const other = all[index + by];
    if (!other || other.theme !== item.theme) return;
    this.#open = { kind: item.kind, index: index + by, says: item.says };
    const button = this.#buttonAt({ kind: item.kind, index });
    if (button) button.dataset['index'] = String(index + by);
    this.#send(
      item,
      'move',
      { [by < 0 ? 'before' : 'after']: other.says },
      by < 0 ? 'Moved up' : 'Moved down',
    );
  }

  #send(item: Item, action: string, values: EditRequest['values'], done: string): void {
    const { kind, says, paragraph } = item;
    const anchor = kind === 'guide' ? {} : { says: says.length > 160 ? `${says.slice(0, 120)}…` : says };
    const named = action === 'edit' && kind === 'theme' ? 'rename' : action;
    this.#actions.edit(
      {
        action: named,
        kind,
        ...anchor,
        ...(paragraph !== undefined && kind !== 'theme' && kind !== 'person' && { paragraph }),
        values,
      },
      done,
    );
  }

  #onKey(event: KeyboardEvent): void {
    const button = (event.target as HTMLElement).closest<HTMLElement>('button[data-kind]');
    if (!button) return;
    const [kind, index] = [button.dataset['kind'] ?? '', Number(button.dataset['index'])];
    const item = this.#printed(kind)[index];
    if (!item || event.ctrlKey || event.metaKey) return;
    const act = this.#actFor(event, item, index);
    if (!act) return;
    event.preventDefault();
    act();
  }

  #actFor({ key, altKey }: KeyboardEvent, item: Item, index: number): (() => void) | undefined {
    const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
    const can = (action: string): boolean => item.can.includes(action);
    if (step !== 0 && altKey) return can('move') ? () => this.#move(item, index, step) : undefined;
    if (step !== 0) return () => this.#step(step);
    if (altKey) return undefined;
    if (key === 's' && can('swap')) return () => this.#swap(item);
    if ((key === 'Delete' || key === 'd') && can('drop')) return () => this.#drop(item);
    if (key !== 'e' || !can('edit')) return undefined;
    return () => {
      this.#open = { kind: item.kind, index, says: item.says };
      this.#edit();
    };
  }

  #step(by: 1 | -1): void {
    const all = [...this.#root.querySelectorAll<HTMLElement>('details[open] button[data-kind]')];
    all[all.indexOf(document.activeElement as HTMLElement) + by]?.focus();
  }

  #printed(kind: string): Item[] {
    return (this.#state?.items ?? []).filter((item) => item.kind === kind && item.isPrinted);
  }

  #focused(): Place | undefined {
    const active = document.activeElement;
    if (!active || !this.#root.contains(active)) return undefined;
    const button = active.closest('.item')?.querySelector<HTMLElement>('button[data-kind]');
    if (!button) return undefined;
    return {
      kind: button.dataset['kind'] ?? '',
      index: Number(button.dataset['index']),
      says: button.querySelector('.says')?.textContent ?? '',
    };
  }

  /** The same item where it is still there, else what stands at its place now. */
  #focus({ kind, index, says }: Place): void {
    const all = this.#printed(kind);
    const same = all[index]?.says === says ? index : all.findIndex((item) => item.says === says);
    const at = same >= 0 ? same : Math.min(index, all.length - 1);
    this.#buttonAt({ kind, index: at })?.focus({ preventScroll: true });
  }

  #buttonAt({ kind, index }: Omit<Place, 'says'>): HTMLElement | null {
    return this.#root.querySelector(`button[data-kind="${kind}"][data-index="${index}"]`);
  }
}

/** Copied from the article, and marked when they are changed. */
const VERBATIM = new Set(['overview', 'summary', 'quote', 'figure', 'date', 'statement']);

const NEW_FIELDS = {
  summary: [
    { name: 'text', type: 'text', value: '' },
    { name: 'paragraph', type: 'number', value: '' },
  ],
  question: [
    { name: 'question', type: 'text', value: '' },
    { name: 'answer', type: 'text', value: '' },
    { name: 'lines', type: 'number', value: '2' },
    { name: 'paragraph', type: 'number', value: '' },
  ],
  discussion: [
    { name: 'question', type: 'text', value: '' },
    { name: 'answer', type: 'text', value: '' },
    { name: 'theme', type: 'text', value: '' },
  ],
  word: [
    { name: 'word', type: 'text', value: '' },
    { name: 'meaning', type: 'text', value: '' },
  ],
  task: [
    { name: 'task', type: 'text', value: '' },
    { name: 'lines', type: 'number', value: '6' },
  ],
} as const;

function metaOf({ paragraph, theme, spot, isEdited, kind }: Item): HTMLElement {
  const parts = [
    ...(paragraph !== undefined && kind !== 'theme' ? [`¶${paragraph}`] : []),
    ...(theme !== undefined ? [theme] : []),
    ...(spot ? [`page ${spot.page + 1}`] : []),
  ];
  const meta = el('span', { className: 'meta' }, parts.join(' · '));
  if (isEdited) meta.append(parts.length > 0 ? ' · ' : '', el('span', { className: 'edited' }, 'edited'));
  return meta;
}
