/** What PDF.js has on a document, as far as it is needed here. */

/** A document that is open. */
export interface PdfDocument {
  readonly numPages: number;
  getPage(number: number): Promise<PdfPage>;
  getOutline(): Promise<unknown>;
  getFieldObjects(): Promise<unknown>;
  getJSActions(): Promise<unknown>;
  getOpenAction(): Promise<unknown>;
  getAttachments(): Promise<unknown>;
  getPageLabels(): Promise<unknown>;
  getMetadata(): Promise<PdfMetadata>;
}

/** What a document says about itself, in either of two places. */
export interface PdfMetadata {
  readonly info: Readonly<Record<string, unknown>>;
  readonly metadata: { [Symbol.iterator](): Iterator<readonly [string, unknown]> } | null;
}

/** A page; lengths are in points. */
export interface PdfPage {
  readonly view: readonly [number, number, number, number];
  readonly rotate: number;
  readonly userUnit: number;
  readonly ref: { readonly num: number } | null;
  /** `get` calls back when the thing is there, be it at once or later. */
  readonly objs: { get(name: string, found: (resource: object | null) => void): void };
  readonly commonObjs: {
    has(name: string): boolean;
    get(name: string): { readonly name?: string; readonly missingFile?: boolean };
    get(name: string, found: (resource: object | null) => void): void;
  };
  getViewport(options: { readonly scale: number }): {
    readonly width: number;
    readonly height: number;
    readonly transform: readonly number[];
  };
  getTextContent(options: object): Promise<{ readonly items: readonly PdfItem[] }>;
  getStructTree(): Promise<PdfNode | null>;
  /** Numbers of operators, each with its arguments. */
  getOperatorList(): Promise<{ readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] }>;
  getAnnotations(): Promise<unknown>;
  getJSActions(): Promise<unknown>;
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
