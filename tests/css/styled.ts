import type { Diagnostic } from '../../src/base/diagnostics.js';
import { formatDiagnostic } from '../../src/base/diagnostics.js';
import { computeStyles, type StyleOptions } from '../../src/css/index.js';
import type {
  ComputedStyle,
  ContentPart,
  StyledDocument,
  StyledElement,
  StyledNode,
} from '../../src/css/style.js';
import { parseHtml } from '../../src/html/index.js';

export interface Styled {
  readonly document: StyledDocument;
  readonly diagnostics: readonly Diagnostic[];
  /** As printed. */
  readonly messages: string;
}

/** Styles a page of HTML with a sheet called a.css. */
export function styled(css: string, html = '<p id="x">text</p>', options: StyleOptions = {}): Styled {
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic) => void diagnostics.push(diagnostic);
  const source = `<style data-source="a.css">${css}</style>${html}`;
  const document = computeStyles(parseHtml(source, 'page.html', report), options, report);
  return { document, diagnostics, messages: diagnostics.map(formatDiagnostic).join('\n') };
}

/** The style of the element with the id x; a message from the sheet fails the test. */
export function styleOfX(css: string, html?: string): ComputedStyle {
  const { document, messages } = styled(css, html);
  if (messages !== '') throw new Error(messages);
  return elementX(document).style;
}

export function elementX(document: StyledDocument): StyledElement {
  const found = elements(document.body).find((element) => element.attributes['id'] === 'x');
  if (!found) throw new Error('no element with the id x is displayed');
  return found;
}

/** The body and all in it. */
export function elements(body: StyledElement): readonly StyledElement[] {
  const found = [body];
  for (const element of found) {
    found.push(...element.children.filter((child): child is StyledElement => child.kind === 'element'));
  }
  return found;
}

/** All text in order, generated content with the rest; what layout has to fill in stands in braces. */
export const textIn = (node: StyledNode): string =>
  node.kind === 'text'
    ? node.text
    : node.kind === 'content'
      ? partsText(node.parts)
      : node.children.map(textIn).join('');

export const partsText = (parts: readonly ContentPart[]): string =>
  parts.map((part) => (part.kind === 'text' ? part.text : `{${Object.values(part).join(' ')}}`)).join('');
