/**
 * The pages: the PDF itself, drawn by PDF.js. What is seen is drawn first, and a page stays as it was until the new one is
 * ready, so that nothing flickers and the place is kept.
 */

import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist';
import type { Spot } from '../state.js';
import { byId, el } from './dom.js';

GlobalWorkerOptions.workerSrc = 'pdf.worker.js';

/** A picture of a page says nothing to those who do not see it; the PDF does. */
const HIDDEN = { hidden: 'true' };

interface Sheet {
  readonly figure: HTMLElement;
  readonly page: PDFPageProxy;
  isDrawn: boolean;
}

export class Pages {
  readonly #root = byId('pages');
  readonly #seen: IntersectionObserver;
  #sheets: Sheet[] = [];
  #shown: PDFDocumentProxy | undefined;

  constructor() {
    // So that the keyboard can scroll them.
    this.#root.tabIndex = 0;
    this.#seen = new IntersectionObserver((entries) => this.#drawSeen(entries), {
      root: this.#root,
      rootMargin: '600px',
    });
  }

  /** Shows another PDF at the same place; resolves when what is seen of it is drawn. */
  async show(bytes: Uint8Array): Promise<void> {
    const former = this.#shown;
    const shown = await getDocument({ data: bytes, isEvalSupported: false, useWasm: false }).promise;
    const pages = await Promise.all(Array.from({ length: shown.numPages }, (_, i) => shown.getPage(i + 1)));
    this.#shown = shown;
    this.#sheets = pages.map((page, i) => ({ figure: this.#figure(i), page, isDrawn: false }));
    for (const figure of [...this.#root.children].slice(pages.length)) figure.remove();
    for (const [i, sheet] of this.#sheets.entries()) prepare(sheet, `Page ${i + 1} of ${pages.length}`);
    const near = this.#sheets.filter(({ figure }) => this.#isSeen(figure));
    await Promise.all(near.map((sheet) => draw(sheet)));
    for (const { figure } of this.#sheets) {
      this.#seen.unobserve(figure);
      this.#seen.observe(figure);
    }
    await former?.loadingTask.destroy();
  }

  set isStale(stale: boolean) {
    this.#root.classList.toggle('stale', stale);
  }

  /** Brings a place of a page into view. */
  goTo({ page, y }: Spot): void {
    const sheet = this.#sheets[page];
    if (!sheet) return;
    const { height } = sheet.page.getViewport({ scale: 1 });
    const mark = el('div', { className: 'here' });
    mark.style.top = `${(100 * y) / height}%`;
    sheet.figure.append(mark);
    mark.scrollIntoView({ block: 'center' });
    mark.addEventListener('animationend', () => mark.remove());
  }

  #figure(i: number): HTMLElement {
    const known = this.#root.children[i];
    if (known) return known as HTMLElement;
    const made = el('figure', {}, el('canvas', { aria: HIDDEN }), el('figcaption', {}));
    this.#root.append(made);
    return made;
  }

  #isSeen(figure: HTMLElement): boolean {
    const [own, root] = [figure.getBoundingClientRect(), this.#root.getBoundingClientRect()];
    return own.bottom > root.top && own.top < root.bottom;
  }

  #drawSeen(entries: readonly IntersectionObserverEntry[]): void {
    const seen = new Set(entries.filter(({ isIntersecting }) => isIntersecting).map(({ target }) => target));
    for (const sheet of this.#sheets) if (seen.has(sheet.figure)) void draw(sheet);
  }
}

/** The room of the page, before it is drawn. */
function prepare({ figure, page }: Sheet, name: string): void {
  const { width, height } = page.getViewport({ scale: 1 });
  figure.style.aspectRatio = `${width} / ${height}`;
  figure.querySelector('figcaption')!.textContent = name;
}

/** Drawn aside, then put in place of the former one at once. */
async function draw(sheet: Sheet): Promise<void> {
  if (sheet.isDrawn) return;
  sheet.isDrawn = true;
  const { figure, page } = sheet;
  const viewport = page.getViewport({ scale: 1 });
  const scale = (figure.clientWidth / viewport.width) * Math.min(2, window.devicePixelRatio || 1);
  const scaled = page.getViewport({ scale });
  const canvas = el('canvas', { aria: HIDDEN });
  [canvas.width, canvas.height] = [Math.round(scaled.width), Math.round(scaled.height)];
  await page.render({ canvas, viewport: scaled }).promise;
  figure.querySelector('canvas')!.replaceWith(canvas);
}
