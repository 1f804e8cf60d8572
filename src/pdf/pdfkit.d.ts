/** The part of PDFKit 0.20 that this folder uses; the package ships no types. */
declare module 'pdfkit' {
  /** A `string` becomes a name, a `String` object a text string. */
  export type PdfValue =
    | string
    // biome-ignore lint/complexity/noBannedTypes: PDFKit tells text strings from names by the wrapper object
    | String
    | number
    | boolean
    | Date
    | null
    | undefined
    | PdfReference
    | Uint8Array
    | readonly PdfValue[]
    | PdfDictionary;
  export interface PdfDictionary {
    [key: string]: PdfValue;
  }

  export interface PdfReference {
    readonly id: number;
    data: PdfDictionary;
    compress: boolean;
    write(chunk: string | Uint8Array): void;
    end(chunk?: string | Uint8Array): void;
  }

  export interface PdfPage {
    readonly width: number;
    readonly height: number;
    readonly dictionary: PdfReference;
    readonly fonts: Record<string, PdfReference>;
    readonly annotations: PdfReference[];
  }

  /** Fontkit's font, as far as painting needs it. */
  export interface OpenFont {
    readonly unitsPerEm: number;
    readonly numGlyphs: number;
    readonly postscriptName: string;
    readonly ascent: number;
    readonly descent: number;
    readonly italicAngle: number;
    readonly bbox: {
      readonly minX: number;
      readonly minY: number;
      readonly maxX: number;
      readonly maxY: number;
    };
    getGlyph(id: number): { readonly advanceWidth: number };
    glyphForCodePoint(codePoint: number): { readonly id: number };
    layout(text: string): unknown;
  }

  export interface EmbeddedFont {
    /** The resource name, `F1`. */
    readonly id: string;
    readonly font: OpenFont;
    readonly subset: { readonly glyphs: number[]; readonly mapping: Record<number, number> };
    /** Code points and width (in thousandths of the em) of each code. */
    readonly unicode: number[][];
    readonly widths: number[];
    ref(): PdfReference;
    /** Writes the font into the file, once. */
    finalize(): void;
  }

  export interface OpenImage {
    readonly label: string;
    readonly width: number;
    readonly height: number;
    readonly colorSpace?: string;
    /** The compressed pixels of a PNG. */
    readonly imgData?: Uint8Array;
    /** What png-js found in the head of a PNG. */
    readonly image?: { readonly pixelBitlength: number; readonly interlaceMethod: number };
  }

  export interface DocumentOptions {
    pdfVersion: string;
    tagged: boolean;
    lang: string;
    displayTitle: boolean;
    subset: string;
    font: null;
    autoFirstPage: boolean;
    bufferPages: boolean;
    info: PdfDictionary;
  }

  export default class PDFDocument {
    constructor(options: DocumentOptions);
    readonly info: PdfDictionary;
    readonly page: PdfPage;
    readonly _root: PdfReference;
    readonly _info: PdfReference;
    readonly _font: EmbeddedFont;
    /** The pdfaid block, which `end` appends. */
    appendXML(xml: string): void;
    _write(data: string | Uint8Array): void;
    _addInfo(): void;
    /** Ends the fields that PDFKit has made itself. */
    endAcroForm(): void;
    _finalize(): void;
    addPage(options: { size: [number, number]; margin: number }): this;
    switchToPage(index: number): PdfPage;
    addContent(operators: string): this;
    ref(data?: PdfValue): PdfReference;
    font(source: Uint8Array | OpenFont): this;
    openImage(source: Uint8Array): OpenImage;
    image(image: OpenImage, x: number, y: number, options: { width: number; height: number }): this;
    getStructTreeRoot(): PdfReference;
    end(): void;
  }
}
