/** What the window sends, held to its shape. */

import { Fatal } from '../base/diagnostics.js';
import type { EditRequest, Request } from './state.js';

/** More than any edit needs. From judgement. */
const MOST_BYTES = 64 * 1024;

/** @throws Fatal for what is no request. */
export async function readRequest(body: AsyncIterable<Uint8Array | string>): Promise<Request> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body) {
    chunks.push(Buffer.from(chunk));
    size += chunk.length;
    if (size > MOST_BYTES) refuse('this is too long');
  }
  return asRequest(parse(Buffer.concat(chunks).toString('utf8')));
}

function parse(text: string): Fields {
  try {
    const value: unknown = JSON.parse(text);
    if (isFields(value)) return value;
  } catch {
    // What is no JSON is refused below.
  }
  return refuse('this is no request');
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

function asRequest({ do: what, ...rest }: Fields): Request {
  const { name, value, edit } = rest;
  if (what === 'undo') return { do: 'undo' };
  if (what === 'choose' && typeof name === 'string' && typeof value === 'string')
    return { do: 'choose', name, value };
  if (what === 'edit' && isFields(edit)) return { do: 'edit', edit: asEdit(edit) };
  return refuse('this is no request');
}

function asEdit({ action, kind, says, paragraph, values = {} }: Fields): EditRequest {
  if (typeof action !== 'string' || typeof kind !== 'string' || !isFields(values)) refuse('this is no edit');
  if (!Object.values(values as Fields).every(isValue)) refuse('this is no edit');
  return {
    action: action as string,
    kind: kind as string,
    ...(typeof says === 'string' && { says }),
    ...(typeof paragraph === 'number' && { paragraph }),
    values: values as EditRequest['values'],
  };
}

const isValue = (value: unknown): boolean =>
  typeof value === 'string' ||
  typeof value === 'number' ||
  (Array.isArray(value) && value.every((one) => typeof one === 'string'));

function refuse(message: string): never {
  throw new Fatal({ code: 'preview/request', message, file: 'preview' });
}
