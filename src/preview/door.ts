/** Who may come in: the window that was opened with the token, from this machine, and nobody else. */

import { timingSafeEqual } from 'node:crypto';

/** What is known of a request before its body is read. */
export interface Caller {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

export interface Door {
  /** `127.0.0.1:PORT`. */
  readonly host: string;
  readonly token: string;
}

/** What is asked for below the token; or the status with which the caller is sent away. */
export type Entry = { readonly path: string } | { readonly refused: 403 | 404 | 405 | 415 };

export function openDoor({ method, url, headers }: Caller, { host, token }: Door): Entry {
  // A name that leads here from elsewhere (DNS rebinding) is not ours.
  if (headers['host'] !== host) return { refused: 403 };
  const { origin } = headers;
  if (origin !== undefined && origin !== `http://${host}`) return { refused: 403 };
  const site = headers['sec-fetch-site'];
  const isWrite = method === 'POST';
  if (isWrite && (origin === undefined || (site !== undefined && site !== 'same-origin')))
    return { refused: 403 };
  if (!isWrite && method !== 'GET' && method !== 'HEAD') return { refused: 405 };
  const [, given = '', path = ''] = /^\/([^/?#]*)\/([^?#]*)$/.exec(url) ?? [];
  if (!isSame(given, token)) return { refused: 404 };
  if (isWrite && headers['content-type'] !== 'application/json') return { refused: 415 };
  return { path };
}

/** In a time that does not tell how much of it was right. */
function isSame(given: string, token: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** Sent with everything: nothing is loaded from elsewhere, framed, kept, or told to others. */
export const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; " +
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cache-Control': 'no-store',
};
