/**
 * The files the program ships or takes from its packages: fonts, word vectors, dictionaries.
 *
 * Only the command line touches the disk, so a stage that needs such a file asks for it by name here.
 * Names are slash-separated (`fonts/source-serif-4/400.ttf`, `vectors.bin`); an unknown name throws.
 */
export interface Resources {
  bytes(name: string): Uint8Array;
}
