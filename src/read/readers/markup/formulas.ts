/** Formulas as text in one line: MathML by itself, or inside what a page draws of it a second time. */

import type { MarkupElement, MarkupNode } from './tree.js';

/** The element as a formula whose only child is its text; undefined for what is none. */
export function formulaIn(element: MarkupElement): MarkupElement | undefined {
  const math = element.name === 'math' ? element : isDrawn(element) ? mathIn(element) : undefined;
  if (math === undefined) return undefined;
  const text = textOf(math).replace(/\s+/g, ' ').trim();
  return { ...math, attributes: {}, children: text ? [text] : [] };
}

function mathIn(element: MarkupElement): MarkupElement | undefined {
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    const found = child.name === 'math' ? child : mathIn(child);
    if (found) return found;
  }
  return undefined;
}

/** What Wikipedia, KaTeX and MathJax put round a formula and the picture of it. */
const isDrawn = ({ name, attributes }: MarkupElement): boolean =>
  name === 'mjx-container' ||
  /(?:^|\s)(?:mwe-math-element|katex|MathJax)(?:\s|$)/.test(attributes['class'] ?? '');

const INVISIBLE = /[\u2061-\u2064]/g;
/** Signs that stand between two blanks. */
const BETWEEN = /^(?:[=<>≤≥≈≠≡±+−×·÷→⇒⇔∈∼∝-])$/;

function textOf(node: MarkupNode): string {
  if (typeof node === 'string') return node.replace(INVISIBLE, '');
  const parts = node.children.filter((child) => typeof child !== 'string' || child.trim() !== '').map(textOf);
  const [base = '', first = '', second = ''] = parts;
  const whole = parts.join('');
  switch (node.name) {
    case 'annotation':
    case 'annotation-xml':
      return '';
    case 'mo':
      return BETWEEN.test(whole.trim()) ? ` ${whole.trim()} ` : whole.trim().replace(/^[,;]$/, '$& ');
    case 'mfrac':
      return `${grouped(base)}/${grouped(first)}`;
    case 'msqrt':
    case 'mroot':
      return `√${grouped(node.name === 'mroot' ? base : whole)}`;
    case 'msup':
      return base + raised(first);
    case 'msub':
    case 'munder':
      return base + lowered(first);
    case 'msubsup':
    case 'munderover':
      return base + lowered(first) + raised(second);
    case 'mover':
      return /^[¯‾ˉ]$/.test(first.trim()) ? overlined(base) : base;
    case 'mtable':
      return whole.replace(/;\s*$/, '');
    case 'mi':
    case 'mn':
      return whole.trim();
    case 'mtd':
      return `${whole} `;
    case 'mtr':
      return `${whole.trim()}; `;
    default:
      return whole;
  }
}

/** More than a letter or a number is held together by brackets. */
const grouped = (text: string): string =>
  /^[\p{L}\p{N}.,]*$/u.test(text.trim()) ? text.trim() : `(${text.trim()})`;

const overlined = (text: string): string =>
  /^\p{L}$/u.test(text) ? `${text}\u0304`.normalize('NFC') : `${grouped(text)}¯`;

const RAISED: Readonly<Record<string, string>> = { '-': '⁻', '−': '⁻', '+': '⁺', n: 'ⁿ' };

const raised = (text: string): string => {
  const signs = [...text.replace(/\s/g, '')].map((sign) => RAISED[sign] ?? '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(sign)]);
  return signs.includes(undefined) ? `^${grouped(text)}` : signs.join('');
};

const lowered = (text: string): string => {
  const signs = [...text.trim()].map((sign) => '₀₁₂₃₄₅₆₇₈₉'[Number(sign)]);
  return signs.includes(undefined) ? `_${grouped(text)}` : signs.join('');
};
