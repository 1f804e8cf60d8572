/**
 * The preview's server: a studio that makes pages in, a window on 127.0.0.1 out.
 *
 * It serves the window's own files, the PDF and what is known of it as JSON, says by server-sent events when there are
 * other pages, and takes edits from its own window alone. Not done here: making pages, reading and writing files.
 */

import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Fatal } from '../base/diagnostics.js';
import { type Door, HEADERS, openDoor } from './door.js';
import { readRequest } from './read-request.js';
import type { Request, State } from './state.js';

export { findSpot, type Spots, spotsOf } from './spots.js';
export type { Choice, EditRequest, Field, Item, Request, Spot, State, Told } from './state.js';

/** What makes the pages. */
export interface Studio {
  readonly state: () => State;
  readonly pdf: () => Uint8Array;
  /** @throws Fatal for what cannot be done. */
  readonly take: (request: Request) => Promise<void>;
  /** Calls back at every change; the result ends that. */
  readonly onChange: (listener: () => void) => () => void;
}

/** A file of the window. */
export interface Asset {
  readonly type: string;
  readonly bytes: Uint8Array;
}

export interface PreviewOptions {
  /** 0 for any that is free. */
  readonly port: number;
  /** By name; the empty name is the page itself. */
  readonly assets: ReadonlyMap<string, Asset>;
}

export interface Preview {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Opens the window's address. @throws what the port says, where it is taken. */
export async function openPreview(studio: Studio, { port, assets }: PreviewOptions): Promise<Preview> {
  const token = randomBytes(24).toString('base64url');
  const open = new Set<ServerResponse>();
  const server: Server = createServer((request, response) => {
    const { port: own } = server.address() as AddressInfo;
    const door = { host: `127.0.0.1:${own}`, token };
    answer({ request, response }, { door, studio, assets, open }).catch(() => response.destroy());
  });
  const forget = studio.onChange(() => {
    for (const response of open) response.write(`data: ${studio.state().version}\n\n`);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: own } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${own}/${token}/`,
    close: () => {
      forget();
      for (const response of open) response.end();
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

interface House extends Pick<PreviewOptions, 'assets'> {
  readonly door: Door;
  readonly studio: Studio;
  /** The windows that are told of changes. */
  readonly open: Set<ServerResponse>;
}

async function answer(exchange: Exchange, house: House): Promise<void> {
  const { request, response } = exchange;
  const { method = '', url = '', headers } = request;
  const entry = openDoor({ method, url, headers }, house.door);
  if ('refused' in entry) return send(response, entry.refused, { type: 'text/plain', body: 'no' });
  if (method === 'POST') return entry.path === 'do' ? take(exchange, house) : notFound(response);
  if (entry.path === 'events') return listen(response, house);
  if (entry.path === 'state') return sendJson(response, 200, house.studio.state());
  if (entry.path === 'guide.pdf')
    return send(response, 200, { type: 'application/pdf', body: house.studio.pdf() });
  const asset = house.assets.get(entry.path);
  return asset ? send(response, 200, { type: asset.type, body: asset.bytes }) : notFound(response);
}

const notFound = (response: ServerResponse): void =>
  send(response, 404, { type: 'text/plain', body: 'there is nothing here' });

async function take({ request, response }: Exchange, { studio }: House): Promise<void> {
  try {
    await studio.take(await readRequest(request));
    sendJson(response, 200, studio.state());
  } catch (error) {
    if (!(error instanceof Fatal)) throw error;
    const { message, hint } = error.diagnostic;
    sendJson(response, 400, { message, hint });
  }
}

function listen(response: ServerResponse, { open, studio }: House): void {
  response.writeHead(200, { ...HEADERS, 'Content-Type': 'text/event-stream' });
  response.write(`retry: 500\n\ndata: ${studio.state().version}\n\n`);
  open.add(response);
  response.on('close', () => open.delete(response));
}

function sendJson(response: ServerResponse, status: number, value: unknown): void {
  send(response, status, { type: 'application/json', body: JSON.stringify(value) });
}

function send(
  response: ServerResponse,
  status: number,
  { type, body }: { readonly type: string; readonly body: string | Uint8Array },
): void {
  response.writeHead(status, { ...HEADERS, 'Content-Type': `${type}; charset=utf-8` });
  response.end(body);
}
