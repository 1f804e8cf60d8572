/** Makes the pages of the preview, and makes them again when something changes: each step only when its own input changed. */

import { Fatal } from '../../base/diagnostics.js';
import type { Request, State, Studio } from '../../preview/index.js';
import { withChoice } from './choices.js';
import { describeMade, stateOf } from './describe.js';
import { EditsBook } from './edits-book.js';
import { type Made, makePreview, openShelf, patchPreview, settlePreview } from './make-preview.js';
import type { PreviewOptions } from './options.js';

/** A studio that its command can tell of changes, and end. */
export interface OpenStudio extends Studio {
  /** Something on disk may have changed. */
  readonly refresh: () => Promise<void>;
  /** Folders and files beside the article that the pages are made of, as the settings name them. */
  readonly sources: () => readonly string[];
  /** Resolves when all that was asked is made. */
  readonly settled: () => Promise<void>;
}

/** Opens a studio on one article. @throws Fatal when the first guide cannot be made. */
export async function openStudio(given: PreviewOptions, file: string): Promise<OpenStudio> {
  const shelf = openShelf(file);
  const book = new EditsBook(file);
  const listeners = new Set<() => void>();
  let options = given;
  let made = await makePreview(options, shelf);
  let state: State = {
    ...describeMade(made, file),
    ...stateOf(book, made),
    version: 1,
    pdf: 1,
    isSettled: true,
  };
  let queue: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  /** What was asked for, and how much of that was settled; the opening is one thing that was. */
  let [asked, settled] = [1, 0];

  const show = (next: Partial<State>): void => {
    state = { ...state, ...next, ...stateOf(book, made), version: state.version + 1 };
    for (const listener of listeners) listener();
  };
  const put = (next: Made, since: number): void => {
    const isSame = Buffer.compare(next.pdf, made.pdf) === 0;
    made = next;
    const took = Math.round(performance.now() - since);
    show({ ...describeMade(next, file), took, isStale: false, pdf: state.pdf + (isSame ? 0 : 1) });
  };
  const remake = async (): Promise<void> => {
    const since = performance.now();
    try {
      const patched = await patchPreview(made, shelf);
      if (patched) {
        put(patched, since);
        // Whoever waits for the pages gets them before the article is studied.
        await new Promise(setImmediate);
      }
      const next = await makePreview(options, shelf);
      if (next !== made) put(next, since);
      else if (state.isStale) show({ ...describeMade(made, file), isStale: false });
    } catch (error) {
      show({
        told: [describeError(error, file), ...state.told.filter(({ severity }) => severity !== 'error')],
        isStale: true,
      });
    }
  };
  /** Looks whether the packet should hold more or less by now. At first all is made once more: what ran once runs faster. */
  const settle = async (): Promise<void> => {
    if (state.isStale || settled === asked) return;
    const [since, seen] = [performance.now(), asked];
    try {
      if (settled === 0) await makePreview(options, openShelf(file));
      const next = await settlePreview(made, options, shelf);
      if (next !== made) put(next, since);
    } catch {
      // What is wrong is said by the change that made it so.
    }
    settled = seen;
  };
  const settleSoon = (): Promise<void> => {
    clearTimeout(timer);
    queue = queue.then(settle);
    return queue;
  };
  const enqueue = (task: () => Promise<void>): Promise<void> => {
    clearTimeout(timer);
    asked++;
    const done = queue.then(task);
    queue = done.catch(() => {});
    timer = setTimeout(settleSoon, IDLE_MS).unref();
    return done;
  };
  timer = setTimeout(settleSoon, IDLE_MS).unref();
  return {
    state: () => ({ ...state, isSettled: settled === asked }),
    pdf: () => made.pdf,
    onChange: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    refresh: () => enqueue(remake),
    sources: () =>
      [made.settled.options.templates, made.settled.options.pack].filter((one) => one !== undefined),
    settled: settleSoon,
    take: (request: Request) =>
      enqueue(async () => {
        if (request.do === 'choose') options = withChoice(options, state.choices, request);
        else await book.take(request);
        await remake();
      }),
  };
}

function describeError(error: unknown, file: string): State['told'][number] {
  if (!(error instanceof Fatal)) return { severity: 'error', message: (error as Error).message, where: file };
  const { message, file: named, place, hint } = error.diagnostic;
  const where = place ? `${named}:${place.line}:${place.column}` : named;
  return { severity: 'error', message, where, ...(hint && { hint }) };
}

/** So long nothing must have changed before the packet is looked into, for that takes several layouts. From judgement. */
const IDLE_MS = 400;
