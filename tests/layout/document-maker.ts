/** Documents for the property test. */

/** A small generator of pseudo-random numbers (mulberry32), so that a failing document can be made again. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Makes documents of every kind of box, each word numbered so that none can be lost or doubled unseen. */
export class DocumentMaker {
  readonly #random: () => number;
  #words = 0;

  constructor(seed: number) {
    this.#random = randomFrom(seed);
  }

  body(): string {
    return this.#times(1, 4, () => this.#block(0));
  }

  #block(depth: number): string {
    const kinds =
      depth > 3
        ? ['p']
        : ['p', 'p', 'p', 'div', 'h2', 'ul', 'blockquote', 'table', 'grid', 'columns', 'textarea', 'mixed'];
    const kind = this.#pick(kinds);
    const inner = () => this.#times(0, 3, () => this.#block(depth + 1));
    const style = ` style="${this.#style()}"`;
    if (kind === 'p' || kind === 'h2') return `<${kind}${style}>${this.#inline(0)}</${kind}>`;
    if (kind === 'ul')
      return `<ul${style} class=list>${this.#times(1, 4, () => `<li>${this.#inline(0)}${inner()}</li>`)}</ul>`;
    if (kind === 'table') return this.#table(depth, style);
    if (kind === 'grid')
      return `<div class=t${style}>${this.#times(1, 3, () => `<div class=c>${this.#inline(0)}${inner()}</div>`)}</div>`;
    if (kind === 'columns')
      return `<div style="columns: ${this.#int(1, 3)}; ${this.#style()}">${inner()}</div>`;
    if (kind === 'textarea') return `<textarea rows=${this.#int(1, 12)}${style}></textarea>`;
    if (kind === 'mixed') return `<div${style}>${this.#inline(0)}${inner()}${this.#inline(0)}</div>`;
    return `<${kind}${style}>${inner()}</${kind}>`;
  }

  #table(depth: number, style: string): string {
    const columns = this.#int(1, 4);
    const cell = () =>
      `<td style="${this.#style()}">${this.#inline(0)}${this.#random() < 0.2 ? this.#block(depth + 2) : ''}</td>`;
    const row = () => `<tr>${Array.from({ length: columns }, cell).join('')}</tr>`;
    const head =
      this.#random() < 0.4
        ? `<thead><tr>${Array.from({ length: columns }, () => `<th>${this.#word()}</th>`).join('')}</tr></thead>`
        : '';
    const spanning =
      this.#random() < 0.4 ? `<tr><td rowspan=${this.#int(2, 5)}>${this.#inline(0)}</td>${cell()}</tr>` : '';
    return `<table${style}>${head}<tbody>${this.#times(0, 5, row)}${spanning}${this.#times(0, 5, row)}</tbody></table>`;
  }

  #inline(depth: number): string {
    return this.#times(0, 6, () => {
      const kind =
        depth > 2 ? 'word' : this.#pick(['word', 'word', 'word', 'b', 'a', 'br', 'block', 'input', 'sup']);
      if (kind === 'word') return `${this.#word()} `;
      if (kind === 'br') return '<br>';
      if (kind === 'input') return `<input size=${this.#int(1, 30)}>`;
      if (kind === 'block')
        return `<span class=ib style="${this.#style()}">${this.#inline(depth + 1)}</span>`;
      return `<${kind}>${this.#inline(depth + 1)}</${kind}>`;
    });
  }

  #word(): string {
    this.#words++;
    return `${'x'.repeat(this.#int(0, 12))}${this.#words}.`;
  }

  #style(): string {
    const choices = [
      () => `margin: ${this.#int(-10, 40)}pt`,
      () => `padding: ${this.#int(0, 30)}pt`,
      () => `border: ${this.#int(0, 5)}pt solid black`,
      () => `width: ${this.#int(0, 150)}pt`,
      () => `height: ${this.#int(0, 150)}pt`,
      () => `break-inside: avoid`,
      () => `break-before: ${this.#pick(['page', 'avoid', 'left', 'right', 'column'])}`,
      () => `break-after: ${this.#pick(['page', 'avoid'])}`,
      () => `orphans: ${this.#int(1, 9)}; widows: ${this.#int(1, 9)}`,
      () => `text-align: ${this.#pick(['justify', 'center', 'right'])}`,
      () => `line-height: ${this.#int(1, 60)}pt`,
      () => `vertical-align: ${this.#pick(['top', 'middle', 'bottom'])}`,
      () => `white-space: ${this.#pick(['nowrap', 'pre-wrap', 'pre'])}`,
      () => `background: #eee; border-collapse: collapse`,
    ];
    return Array.from({ length: this.#int(0, 3) }, () => this.#pick(choices)()).join(';');
  }

  #times(least: number, most: number, make: () => string): string {
    return Array.from({ length: this.#int(least, most) }, make).join('');
  }

  #int(least: number, most: number): number {
    return least + Math.floor(this.#random() * (most - least + 1));
  }

  #pick<T>(from: readonly T[]): T {
    return from[Math.floor(this.#random() * from.length)]!;
  }
}

/** The sheet that they need. */
export const MAKER_CSS = `
  .t { display: table } .c { display: table-cell } .ib { display: inline-block }
  .list { list-style: none } sup { font-size: 5pt }
  @page { @bottom-center { content: counter(page) } }
`;
