/** Names that CSS has, so that a message can say more than "unknown". Asked only about what the table has no row for, so that a name may stand in both. */
import { ownValue } from '../base/own-value.js';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** These ask for a screen, a pointer or time. */
const SCREEN_ONLY = words(`
  animation animation-delay animation-duration animation-name appearance backdrop-filter backface-visibility
  box-shadow caret-color color-scheme cursor filter mix-blend-mode opacity outline outline-color outline-offset
  outline-style outline-width overflow overflow-x overflow-y perspective pointer-events position-anchor resize
  scroll-behavior scroll-margin scroll-padding scroll-snap-type scrollbar-width text-shadow touch-action transform
  transform-origin transition transition-duration transition-property user-select visibility will-change z-index
`);

/** These mean something on paper. */
const OF_PAPER = words(`
  align-content all aspect-ratio background-attachment background-clip background-image
  background-origin background-position background-repeat background-size bookmark-label border-block border-image
  border-inline bottom box-decoration-break clear clip clip-path empty-cells flex-direction
  flex-flow flex-wrap font-language-override font-optical-sizing font-palette
  font-size-adjust font-stretch font-synthesis font-variant-alternates font-variant-east-asian
  font-variation-settings grid grid-area grid-auto-flow grid-column grid-gap grid-row grid-template
  grid-template-areas grid-template-columns grid-template-rows hanging-punctuation hyphenate-character
  hyphenate-limit-chars image-rendering inset isolation justify-items justify-self left line-break
  list-style-image margin-inline-end margin-inline-start mask object-fit object-position order padding-inline-end
  padding-inline-start position position-area print-color-adjust right row-gap tab-size text-align-last
  text-combine-upright text-decoration-color text-decoration-skip-ink text-decoration-style
  text-decoration-thickness text-emphasis text-justify text-orientation text-overflow text-rendering
  text-underline-offset text-wrap top unicode-bidi word-break writing-mode zoom
`);

/** What to write in their place, where there is something. */
const INSTEAD: Readonly<Record<string, string>> = {
  'flex-direction': 'a flex row runs from its start to its end; blocks stand below each other without it',
  'flex-flow': 'a flex row is one line',
  'flex-wrap': 'a flex row is one line',
  'grid-template-columns': 'set things side by side with display: flex, a table or columns',
  'row-gap': 'give what stands in it a margin',
  'margin-inline-start': 'margin-left and margin-right are supported',
  'margin-inline-end': 'margin-left and margin-right are supported',
  'padding-inline-start': 'padding-left and padding-right are supported',
  'padding-inline-end': 'padding-left and padding-right are supported',
  opacity: 'choose a lighter colour',
  position: 'running heads and feet go into the margin boxes of @page',
  visibility: 'display: none leaves an element out',
  'word-break': 'overflow-wrap: anywhere breaks long words',
};

export interface Unsupported {
  readonly message: string;
  readonly hint?: string;
}

/** What to say about a property of CSS that is not supported; undefined when CSS has no such property. */
export function unsupportedProperty(name: string): Unsupported | undefined {
  const message = SCREEN_ONLY.has(name)
    ? `"${name}" means nothing on paper`
    : OF_PAPER.has(name) || /^-(?:webkit|moz|ms|o)-/.test(name)
      ? `"${name}" is not supported`
      : undefined;
  if (message === undefined) return undefined;
  const hint = ownValue(INSTEAD, name) ?? (SCREEN_ONLY.has(name) ? 'move it into @media screen' : undefined);
  return hint === undefined ? { message } : { message, hint };
}
