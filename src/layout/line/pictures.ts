/** Pictures: where their bytes come from and how large they are set. */

import type { Pt, Size } from '../../base/geometry.js';
import { isSvg } from '../../base/is-svg.js';
import type { StyledElement } from '../../css/style.js';
import { readSvg } from '../../svg/index.js';
import { contentSize, insets } from '../galley/widths.js';
import type { LayoutContext } from '../layout-context.js';
import type { Drawing, Owner } from '../page.js';
import { imageSize } from './image-size.js';
import type { Picture } from './inline-box.js';

/** CSS counts 96 pixels to the inch. */
const POINTS_PER_PIXEL = 0.75;

/** The picture of an `img`, shrunk to fit `room`; undefined, with a report, when it cannot be shown. */
export function pictureOf(
  element: StyledElement,
  { owner, room }: { readonly owner: Owner; readonly room: Size },
  context: LayoutContext,
): Picture | undefined {
  const loaded = loadImage(element, context);
  if (!loaded) return undefined;
  const wanted = wantedSize(element, loaded.size, room.width);
  const scale = Math.min(1, room.width / wanted.width, room.height / wanted.height);
  const { bytes, drawing } = loaded;
  const size = { width: wanted.width * scale, height: wanted.height * scale };
  return { owner, bytes, ...(drawing && { drawing }), ...size };
}

/** The width that an image asks for. */
export function pictureWidth(element: StyledElement, context: LayoutContext): Pt {
  const loaded = loadImage(element, context);
  return loaded ? Math.min(wantedSize(element, loaded.size, context.pageWidth).width, context.pageWidth) : 0;
}

interface Loaded {
  readonly bytes: Uint8Array;
  readonly drawing?: Drawing;
  /** In pixels. */
  readonly size: Size;
}

function loadImage(element: StyledElement, context: LayoutContext): Loaded | undefined {
  const src = element.attributes['src'] ?? '';
  const bytes = src.startsWith('data:') ? decodeDataUri(src) : context.image(src);
  const drawing = bytes && isSvg(bytes) ? drawingIn(bytes, { name: src, element }, context) : undefined;
  if (bytes && drawing) return { bytes, drawing, size: inPixels(drawing) };
  const size = bytes && imageSize(bytes);
  if (bytes && size && size.width * size.height <= MOST_PIXELS) return { bytes, size };
  const name = src.startsWith('data:') ? 'the image in the data: address' : `the image "${src}"`;
  const what = size
    ? `says that it has ${size.width} by ${size.height} pixels`
    : bytes
      ? 'is not a PNG, a JPEG or a simple SVG'
      : 'was not found';
  const hint = size
    ? 'make it smaller: at most 50 million pixels'
    : 'give a PNG, JPEG or SVG file that is there';
  context.complain(
    { code: 'layout/image', message: `${name} ${what}, so its alt text is printed`, hint },
    element,
  );
  return undefined;
}

const inPixels = ({ width, height }: Drawing): Size => ({
  width: width / POINTS_PER_PIXEL,
  height: height / POINTS_PER_PIXEL,
});

/** What is drawn of an SVG, with a report of what is not. */
function drawingIn(
  bytes: Uint8Array,
  { name, element }: { readonly name: string; readonly element: StyledElement },
  context: LayoutContext,
): Drawing | undefined {
  const read = readSvg(bytes);
  if (!read || read.leftOut.length === 0) return read?.drawing;
  const what = name.startsWith('data:') ? 'the SVG in the data: address' : `the SVG "${name}"`;
  const message = `${what} holds what is not drawn here: ${read.leftOut.slice(0, 5).join(', ')}`;
  const hint = 'turn text and effects into plain paths, or save it as a PNG';
  context.complain({ code: 'layout/svg', message, hint }, element);
  return read.drawing;
}

/** A head of a few bytes may claim any size: this is asked before a pixel is inflated. From judgement. */
const MOST_PIXELS = 50_000_000;

/** Only base64: browsers write no other kind for images. */
function decodeDataUri(uri: string): Uint8Array | undefined {
  const data = /^data:[^,]*;base64,(.*)$/s.exec(uri)?.[1];
  if (data === undefined) return undefined;
  const binary = atob(
    /^[A-Za-z0-9+/=\s]*$/.test(data) && data.replace(/\s/g, '').length % 4 === 0 ? data : '',
  );
  return binary ? Uint8Array.from(binary, (character) => character.charCodeAt(0)) : undefined;
}

function wantedSize(element: StyledElement, pixels: Size, container: Pt): Size {
  const { style, attributes } = element;
  const inset = insets(style, container);
  const across = { boxSizing: style.boxSizing, inset: inset.left + inset.right };
  const down = { boxSizing: style.boxSizing, inset: inset.top + inset.bottom };
  const ratio = pixels.height / pixels.width;
  const width =
    style.width === 'auto' ? attributeSize(attributes['width']) : contentSize(style.width, container, across);
  const height =
    typeof style.height === 'number'
      ? contentSize(style.height, 0, down)
      : attributeSize(attributes['height']);
  const used = width ?? (height === undefined ? pixels.width * POINTS_PER_PIXEL : height / ratio);
  const most =
    style.maxWidth === 'none' ? used : Math.min(used, contentSize(style.maxWidth, container, across));
  const stretched = height !== undefined && width !== undefined && most === used;
  const tall = stretched ? height : most * ratio;
  const highest = typeof style.maxHeight === 'number' ? contentSize(style.maxHeight, 0, down) : tall;
  // A picture that is too high gets smaller; it is not squeezed.
  const scale = tall > highest ? highest / tall : 1;
  return { width: sideOf(most * scale), height: sideOf(tall * scale) };
}

/** Nothing is thinner than a point, nor larger than layout can scale down. */
const sideOf = (length: Pt): Pt => Math.min(LARGEST, Math.max(1, length));
const LARGEST = 1e6;

function attributeSize(value: string | undefined): Pt | undefined {
  const pixels = Number.parseFloat(value ?? '');
  return pixels > 0 ? Math.min(LARGEST, pixels * POINTS_PER_PIXEL) : undefined;
}
