/** The font files the program ships: which resource holds which face. */

import type { FontFile } from '../types.js';

/** A face that is known by its description; its file is read when it is first used. */
export interface FaceEntry extends Omit<FontFile, 'bytes'> {
  readonly resource: string;
}

export const SERIF = 'Source Serif 4';
export const SANS = 'Atkinson Hyperlegible Next';
export const MONOSPACE = 'DejaVu Sans Mono';

/** Asked for every character that the families of a style do not have. */
export const FALLBACK = 'DejaVu Sans';

/** The generic families of CSS. */
export const GENERIC_FAMILIES: Readonly<Record<string, string>> = {
  serif: SERIF,
  'sans-serif': SANS,
  monospace: MONOSPACE,
  'system-ui': SANS,
};

const expoFace = (family: string, folder: string, weight: number, name: string): FaceEntry => ({
  family,
  weight,
  style: name.endsWith('_Italic') ? 'italic' : 'normal',
  resource: `fonts/${folder}/${name}`,
});

const expoFamily = (family: string, folder: string): FaceEntry[] => [
  expoFace(family, folder, 400, '400Regular'),
  expoFace(family, folder, 400, '400Regular_Italic'),
  expoFace(family, folder, 600, '600SemiBold'),
  expoFace(family, folder, 600, '600SemiBold_Italic'),
  expoFace(family, folder, 700, '700Bold'),
  expoFace(family, folder, 700, '700Bold_Italic'),
];

const dejavuFamily = (family: string, stem: string): FaceEntry[] => [
  { family, weight: 400, style: 'normal', resource: `fonts/dejavu/${stem}` },
  { family, weight: 400, style: 'italic', resource: `fonts/dejavu/${stem}-Oblique` },
  { family, weight: 700, style: 'normal', resource: `fonts/dejavu/${stem}-Bold` },
  { family, weight: 700, style: 'italic', resource: `fonts/dejavu/${stem}-BoldOblique` },
];

export const BUILT_IN_FACES: readonly FaceEntry[] = [
  ...expoFamily(SERIF, 'source-serif-4'),
  ...expoFamily(SANS, 'atkinson-hyperlegible-next'),
  ...dejavuFamily(FALLBACK, 'DejaVuSans'),
  ...dejavuFamily(MONOSPACE, 'DejaVuSansMono'),
];
