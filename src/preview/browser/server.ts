/** Talks to the server that the window came from; its address holds the token. */

import type { Request, State } from '../state.js';

export async function fetchState(): Promise<State> {
  return (await fetch('state')).json();
}

export async function fetchPdf(): Promise<Uint8Array> {
  return new Uint8Array(await (await fetch('guide.pdf')).arrayBuffer());
}

/** @throws Error with what the server says against it. */
export async function send(request: Request): Promise<State> {
  const response = await fetch('do', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(request),
  });
  const answer = await response.json();
  if (response.ok) return answer;
  throw new Error([answer.message, answer.hint].filter(Boolean).join(': '));
}

/** Calls back with every new version; when the server is away and comes back too. */
export function listen(changed: () => void, lost: () => void): void {
  const events = new EventSource('events');
  events.onmessage = changed;
  events.onerror = lost;
}
