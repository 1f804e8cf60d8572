/** The element tree that the page half works on: plain data, no parents, printable as JSON. */

import type { Place } from '../base/place.js';

export type HtmlNode = HtmlElement | HtmlText;

export interface HtmlElement {
  readonly kind: 'element';
  /** Lower-case tag name. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly HtmlNode[];
  readonly place: Place;
}

export interface HtmlText {
  readonly kind: 'text';
  /** With entities resolved and white space as written. */
  readonly text: string;
  readonly place: Place;
}

export interface HtmlDocument {
  readonly file: string;
  readonly title: string;
  /** The `lang` of the root element; `en` when it has none. */
  readonly language: string;
  /** The attributes of the `html` element; it has no node of its own, since all that is printed is in the body. */
  readonly rootAttributes: Readonly<Record<string, string>>;
  readonly body: HtmlElement;
  /** The `<style>` elements in order. */
  readonly styleSheets: readonly StyleSheetSource[];
}

export interface StyleSheetSource {
  /** `data-source` of the style element when it has one, else the HTML file: where messages point to. */
  readonly file: string;
  readonly css: string;
  /** Lines to add to a position in `css` to get the line in `file`; 0 with `data-source`. */
  readonly lineOffset: number;
}
