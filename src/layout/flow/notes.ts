/** Notes at the foot of the page: what stands in the text for one, and what it holds (CSS Generated Content for Paged Media, 2). */

import type { StyledElement } from '../../css/style.js';
import type { Mark } from '../galley/galley.js';
import type { LayoutContext } from '../layout-context.js';
import type { InlineText } from '../line/inline-box.js';
import type { Owner } from '../page.js';
import { anonymous } from './anonymous.js';
import type { FlowEvent } from './flow.js';
import { inlineSource } from './inline-source.js';

/** The number in the text is so much smaller than what it stands in. From judgement. */
const CALL_SIZE = 0.7;

interface Call {
  readonly number: string;
  /** What the number stands in. */
  readonly around: InlineText;
  readonly flowOf: (element: StyledElement, owner: Owner) => FlowEvent[];
}

/** The number that calls a note, and the mark that takes the note to the foot of its page. */
export function noteOf(
  element: StyledElement,
  { number, around, flowOf }: Call,
  context: LayoutContext,
): { readonly call: InlineText; readonly mark: Mark } {
  const { structure } = context;
  const { owner } = around;
  const isRead = typeof owner === 'number';
  const reference = isRead ? structure.add(owner, 'Reference') : owner;
  const note = isRead ? structure.add(owner, 'Note') : owner;
  const flow = flowOf(anonymous(element, 'block', [noteBlock(element, number)]), note);
  return {
    call: { ...callSource(element, around, context), owner: reference },
    mark: { kind: 'note', flow },
  };
}

function noteBlock(element: StyledElement, number: string): StyledElement {
  const label = { kind: 'content', parts: [{ kind: 'text', text: `${number}\u2002` }] } as const;
  const style = { ...element.style, display: 'block', float: 'none' } as const;
  return { ...element, name: '', style, children: [label, ...element.children] };
}

function callSource(element: StyledElement, around: InlineText, context: LayoutContext): InlineText {
  const fontSize = around.style.fontSize * CALL_SIZE;
  const small = {
    fontSize,
    lineHeight: 0,
    verticalAlign: 'super',
    textDecorationLine: 'none',
  } as const;
  const style = { ...around.style, ...small };
  return inlineSource({ ...element, name: '', attributes: {}, style, children: [] }, around, context);
}
