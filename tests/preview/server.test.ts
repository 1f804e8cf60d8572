/** The server of the preview, asked by this process in place of a browser: who gets in, who does not, what is served. */

import { request as ask } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Fatal } from '../../src/base/diagnostics.js';
import { openPreview, type Preview, type Request, type State, type Studio } from '../../src/preview/index.js';

const taken: Request[] = [];
const listeners = new Set<() => void>();
const studio: Studio = {
  state: () => ({ version: 1, title: '<b>x</b>' }) as State,
  pdf: () => new TextEncoder().encode('%PDF-x'),
  take: async (request) => {
    if (request.do === 'choose')
      throw new Fatal({ code: 'x', message: 'there is no such choice', file: 'f', hint: 'choose' });
    taken.push(request);
  },
  onChange: (listener) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
};

let preview: Preview;
let path: string;
let host: string;
beforeAll(async () => {
  const page = { type: 'text/html', bytes: new TextEncoder().encode('<p>window') };
  preview = await openPreview(studio, { port: 0, assets: new Map([['', page]]) });
  ({ pathname: path, host } = new URL(preview.address));
});
afterAll(() => preview.close());

interface Answer {
  readonly status: number;
  readonly body: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

function get(
  to: string,
  {
    method = 'GET',
    headers = {},
    body = '',
  }: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const [hostname, port] = host.split(':');
    const sent = ask({ hostname, port, path: to, method, headers: { host, ...headers } }, (response) => {
      let text = '';
      response.on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () =>
        resolve({ status: response.statusCode!, body: text, headers: response.headers }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

const post = (body: string, headers: Record<string, string> = {}): Promise<Answer> =>
  get(`${path}do`, {
    method: 'POST',
    headers: { origin: `http://${host}`, 'content-type': 'application/json', ...headers },
    body,
  });

test('the address is of this machine alone and has a token', () => {
  expect(preview.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[\w-]{32}\/$/);
});

test('the window, its state and its PDF are served, and told to load nothing from elsewhere', async () => {
  const page = await get(path);
  expect([page.status, page.body]).toEqual([200, '<p>window']);
  expect(page.headers['content-security-policy']).toContain("default-src 'none'");
  expect(page.headers['content-security-policy']).not.toContain('unsafe');
  expect(page.headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
    'cross-origin-resource-policy': 'same-origin',
  });
  expect(JSON.parse((await get(`${path}state`)).body)).toMatchObject({ version: 1 });
  expect((await get(`${path}guide.pdf`)).body).toBe('%PDF-x');
});

test.each([
  ['/', 404],
  ['/state', 404],
  ['/wrong-token/state', 404],
  ['TOKENx/state', 404],
  ['TOKEN/../../etc/passwd', 404],
  ['TOKEN/%2e%2e/package.json', 404],
  ['TOKEN//etc/passwd', 404],
  ['TOKEN/window.html', 404],
])('%s is not served', async (to, status) => {
  expect((await get(to.replace('TOKEN', path.slice(0, -1)))).status).toBe(status);
});

test.each(['evil.example', 'localhost', '127.0.0.1', '127.0.0.1:1'])(
  'a caller who calls us %s is sent away',
  async (name) => {
    expect((await get(path, { headers: { host: name } })).status).toBe(403);
  },
);

test('another origin may read nothing', async () => {
  expect((await get(`${path}state`, { headers: { origin: 'http://evil.example' } })).status).toBe(403);
  expect((await get(`${path}state`, { headers: { origin: 'null' } })).status).toBe(403);
});

test('an edit is taken from our own window alone', async () => {
  const edit = JSON.stringify({ do: 'undo' });
  const before = taken.length;
  expect((await post(edit, { origin: 'http://evil.example' })).status).toBe(403);
  expect((await post(edit, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  expect((await post(edit, { 'content-type': 'text/plain' })).status).toBe(415);
  expect(
    (await get(`${path}do`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: edit }))
      .status,
  ).toBe(403);
  expect(
    (
      await get('/x/do', {
        method: 'POST',
        headers: { origin: `http://${host}`, 'content-type': 'application/json' },
        body: edit,
      })
    ).status,
  ).toBe(404);
  expect((await get(`${path}do`, { method: 'PUT', body: edit })).status).toBe(405);
  expect(taken).toHaveLength(before);
  expect((await post(edit)).status).toBe(200);
  expect(taken.at(-1)).toEqual({ do: 'undo' });
});

test.each([
  ['no JSON', '{'],
  ['a list', '[]'],
  ['nothing that can be done', '{"do":"rm"}'],
  ['no edit', '{"do":"edit","edit":{"action":1,"kind":"word"}}'],
  ['values that are no texts', '{"do":"edit","edit":{"action":"drop","kind":"word","values":{"a":{"b":1}}}}'],
  ['too much', `{"do":"undo","x":"${'x'.repeat(70_000)}"}`],
])('%s is refused, and the server goes on', async (_, body) => {
  expect((await post(body)).status).toBe(400);
  expect((await get(path)).status).toBe(200);
});

test('what the studio has against it is said', async () => {
  const { status, body } = await post('{"do":"choose","name":"paper","value":"a9"}');
  expect([status, JSON.parse(body)]).toEqual([400, { message: 'there is no such choice', hint: 'choose' }]);
});

test('a change is told to the windows that listen', async () => {
  const [hostname, port] = host.split(':');
  const told = new Promise<string>((resolve) => {
    const sent = ask({ hostname, port, path: `${path}events`, headers: { host } }, (response) => {
      let count = 0;
      response.on('data', (chunk) => {
        count += String(chunk).split('data: 1').length - 1;
        if (count === 1) for (const listener of listeners) listener();
        if (count < 2) return;
        sent.destroy();
        resolve(String(response.headers['content-type']));
      });
    });
    sent.end();
  });
  expect(await told).toContain('text/event-stream');
});
