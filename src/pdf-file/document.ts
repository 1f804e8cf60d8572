/** What PDF.js has on a document, as far as it is needed here. */

/** A document that is open. */
export interface PdfDocument {
  readonly numPages: number;
  getPage(number: number): Promise<PdfPage>;
}

/** A page; lengths are in points. */
export interface PdfPage {
  readonly view: readonly [number, number, number, number];
  readonly commonObjs: {
    has(name: string): boolean;
    get(name: string): { readonly name?: string; readonly missingFile?: boolean };
  };
  getViewport(options: { readonly scale: number }): {
    readonly width: number;
    readonly height: number;
    readonly transform: readonly number[];
  };
  getTextContent(options: object): Promise<{ readonly items: readonly PdfItem[] }>;
  getStructTree(): Promise<PdfNode | null>;
  getOperatorList(): Promise<unknown>;
  cleanup(): void;
}

/** A run of text, or a mark where marked content begins or ends. */
export type PdfItem =
  | {
      readonly type?: undefined;
      readonly str: string;
      readonly width: number;
      readonly transform: readonly number[];
      readonly fontName: string;
      readonly hasEOL: boolean;
    }
  | { readonly type: string; readonly id?: string | null; readonly tag?: string };

/** A node of the structure tree. */
export interface PdfNode {
  readonly type?: string;
  readonly id?: string;
  readonly alt?: string;
  readonly children?: readonly PdfNode[];
}
