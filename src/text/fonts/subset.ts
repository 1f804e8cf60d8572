/** The home of HarfBuzz's subsetter: fonts with no more than the glyphs of some characters. It comes as bare WebAssembly. */

/** The font file with the glyphs of these code points, and what joins and kerns them. */
export type Subset = (font: Uint8Array, codePoints: Iterable<number>) => Uint8Array;

type Call = (...values: number[]) => number;

/** As much of WebAssembly as is needed: its types come with those of browsers. */
interface Wasm {
  instantiate(bytes: Uint8Array): Promise<{ readonly instance: { readonly exports: Exports } }>;
}

type Exports = { readonly memory: { readonly buffer: ArrayBuffer } } & Readonly<Record<string, unknown>>;

export async function openSubsetter(wasm: Uint8Array): Promise<Subset> {
  const { WebAssembly } = globalThis as unknown as { readonly WebAssembly: Wasm };
  const { instance } = await WebAssembly.instantiate(wasm);
  const { memory, ...rest } = instance.exports;
  const hb = rest as Readonly<Record<string, Call>>;
  const bytesAt = (at: number, length: number): Uint8Array => new Uint8Array(memory.buffer, at, length);
  hb['_initialize']!();
  return (font, codePoints) => {
    const source = hb['malloc']!(font.length);
    bytesAt(source, font.length).set(font);
    const blob = hb['hb_blob_create']!(source, font.length, READ_ONLY, 0, 0);
    const face = hb['hb_face_create']!(blob, 0);
    const input = hb['hb_subset_input_create_or_fail']!();
    const wanted = hb['hb_subset_input_unicode_set']!(input);
    for (const codePoint of codePoints) hb['hb_set_add']!(wanted, codePoint);
    const made = hb['hb_subset_or_fail']!(face, input);
    const out = hb['hb_face_reference_blob']!(made);
    const subset = bytesAt(hb['hb_blob_get_data']!(out, 0), hb['hb_blob_get_length']!(out)).slice();
    for (const used of [blob, out]) hb['hb_blob_destroy']!(used);
    for (const used of [face, made]) hb['hb_face_destroy']!(used);
    hb['hb_subset_input_destroy']!(input);
    hb['free']!(source);
    return subset.length > 0 ? subset : font;
  };
}

/** HB_MEMORY_MODE_READONLY */
const READ_ONLY = 1;
