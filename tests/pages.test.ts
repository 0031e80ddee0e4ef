import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';

import { startGateway, type TestGateway } from './support/gateway';
import { ask } from './support/http';
import { startServing } from './support/workers';

let folder: string;
let gateway: TestGateway;
let start: (environment?: Record<string, string>) => Promise<TestGateway>;

const script = 'console.log("a page");'.repeat(50);

/** A minimal build: these tests are about serving files, not about their content. */
const files: Readonly<Record<string, string | Buffer>> = {
  'dashboard/index.html': '<!doctype html><title>dashboard</title>',
  'playground/index.html': '<!doctype html><title>playground</title>',
  'embed/index.html': '<!doctype html><meta name="mmd-hosts" content="" />',
  'playground/element.js': 'export {};',
  'assets/page-1a2b.js': script,
  'assets/page-1a2b.js.br': brotliCompressSync(script),
  'assets/page-1a2b.js.gz': gzipSync(script),
  'assets/font-3c4d.woff2': 'woff2',
  'assets/notes.exe': 'not served',
  '.inputs': 'not served',
  'icon.svg': '<svg/>',
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mmd-pages-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  start = (environment = {}) => startGateway({ environment: { MMD_WEB_DIR: folder, ...environment } });
  gateway = await start();
});

afterAll(async () => {
  await gateway.close();
  rmSync(folder, { recursive: true });
});

/** Returns an answer with its bytes as they were sent. */
function fetchBytes(path: string, encoding: string): Promise<{ coding: string | undefined; bytes: Buffer }> {
  return new Promise((resolve, reject) => {
    const sent = request(
      `${gateway.url}${path}`,
      { headers: { 'accept-encoding': encoding } },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () =>
          resolve({ coding: response.headers['content-encoding'], bytes: Buffer.concat(parts) }),
        );
      },
    );
    sent.on('error', reject).end();
  });
}

describe('files', () => {
  it('with a hash in their name are kept for ever, by everyone', async () => {
    const { status, headers, text } = await ask(gateway.url, '/assets/page-1a2b.js');
    expect([status, text]).toEqual([200, script]);
    expect(headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
      'access-control-allow-origin': '*',
      vary: 'accept-encoding',
    });
  });

  it.each([
    ['br, gzip', 'br'],
    ['gzip', 'gzip'],
    ['gzip;q=1.0, br;q=0', 'gzip'],
    ['*', 'br'],
    ['identity', undefined],
    ['br;q=0, gzip;q=0', undefined],
  ])('are sent compressed as the client takes them: %s', async (accepted, coding) => {
    const sent = await fetchBytes('/assets/page-1a2b.js', accepted);
    const unpack = { br: brotliDecompressSync, gzip: gunzipSync, none: (bytes: Buffer) => bytes };
    expect(sent.coding).toBe(coding);
    expect(unpack[(coding as 'br' | 'gzip' | undefined) ?? 'none'](sent.bytes).toString()).toBe(script);
  });

  it('that were not compressed are sent as they are', async () => {
    expect((await fetchBytes('/assets/font-3c4d.woff2', 'br, gzip')).coding).toBeUndefined();
  });

  it('answer HEAD without a body, and 304 to who has them in this coding', async () => {
    const head = await ask(gateway.url, '/assets/page-1a2b.js', { method: 'HEAD' });
    expect([head.status, head.text, head.headers['content-length']]).toEqual([
      200,
      '',
      String(script.length),
    ]);
    const etag = String(head.headers.etag);
    const again = await ask(gateway.url, '/assets/page-1a2b.js', {
      headers: { 'if-none-match': `"x", W/${etag}` },
    });
    expect([again.status, again.text]).toEqual([304, '']);
    const other = await ask(gateway.url, '/assets/page-1a2b.js', {
      headers: { 'if-none-match': etag, 'accept-encoding': 'br' },
    });
    expect(other.status).toBe(200);
  });

  it.each([
    '/.inputs',
    '/assets/notes.exe',
    '/assets/page-1a2b.js.br',
    '/assets/../.inputs',
    '/assets/%2e%2e/.inputs',
    '/assets/..%2f.inputs',
    '/assets//page-1a2b.js',
    '/assets/',
    '/dashboard/index.html',
  ])('are nothing that was not built to be served: %s', async (path) => {
    expect((await ask(gateway.url, path)).status).toBe(404);
  });
});

describe('pages', () => {
  it.each(['/', '/playground', '/playground/embed', '/country/ML', '/pair', '/pair/FR/ML', '/network'])(
    'are asked for again each minute, under a policy without inline or evaluated scripts: %s',
    async (path) => {
      const { status, headers } = await ask(gateway.url, path);
      expect(status).toBe(200);
      expect(headers['cache-control']).toBe('public, max-age=60, must-revalidate');
      expect(headers.etag).toBeDefined();
      expect(headers['x-frame-options']).toBeUndefined();
      expect(headers['permissions-policy']).toMatch(/(^|, )camera=\(\), .*geolocation=\(\)/);
      const policy = String(headers['content-security-policy']);
      expect(policy).toContain("default-src 'none'; script-src 'self'; ");
      expect(policy).toContain("frame-ancestors 'self'");
      expect(policy).not.toMatch(/unsafe-eval|http/);
    },
  );

  it('let the origins of the configuration frame the embedded Playground, and no other page', async () => {
    const other = await start({ MMD_FRAME_ANCESTORS: 'https://grafana.example,self' });
    try {
      const embed = await ask(other.url, '/playground/embed');
      expect(embed.headers['content-security-policy']).toMatch(
        /frame-ancestors 'self' https:\/\/grafana\.example$/,
      );
      expect(embed.text).toContain(`<meta name="mmd-hosts" content="'self' https://grafana.example" />`);
      const playground = await ask(other.url, '/playground');
      expect(playground.headers['content-security-policy']).toMatch(/frame-ancestors 'self'$/);
    } finally {
      await other.close();
    }
  });

  it.each([
    ['*', undefined, 'content="*"'],
    ['none', "frame-ancestors 'none'", 'content=""'],
  ])('let all or none frame it where MMD_FRAME_ANCESTORS is %s', async (value, directive, meta) => {
    const other = await start({ MMD_FRAME_ANCESTORS: value });
    try {
      const { headers, text } = await ask(other.url, '/playground/embed');
      const policy = String(headers['content-security-policy']);
      if (directive) expect(policy).toContain(directive);
      else expect(policy).not.toContain('frame-ancestors');
      expect(text).toContain(meta);
    } finally {
      await other.close();
    }
  });

  describe.each([
    '/nimporte',
    '/fr',
    '/record',
    '/initiative',
    '/countries',
    '/playground/xyz',
    '/constructor',
  ])('of an address that does not exist, %s', (path) => {
    const browsers = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };

    it('say so to a browser with the dashboard, and with the status 404 each time', async () => {
      const first = await ask(gateway.url, path, { headers: browsers });
      expect(first).toMatchObject({
        status: 404,
        text: files['dashboard/index.html'],
        headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
      });
      expect(String(first.headers['content-security-policy'])).toContain("script-src 'self'");
      const again = { ...browsers, 'if-none-match': String(first.headers.etag) };
      expect((await ask(gateway.url, path, { headers: again })).status).toBe(404);
      const head = await ask(gateway.url, path, { method: 'HEAD', headers: browsers });
      expect([head.status, head.text]).toEqual([404, '']);
    });

    it.each([{}, { accept: '*/*' }, { accept: 'application/json, text/html;q=0.5' }])(
      'leave programs their JSON: %j',
      async (headers) => {
        const { status, text } = await ask(gateway.url, path, { headers });
        expect([status, JSON.parse(text)]).toMatchObject([
          404,
          { errors: [{ extensions: { code: 'PATH_NOT_FOUND' } }] },
        ]);
      },
    );

    it('leave what is no reading its JSON', async () => {
      expect((await ask(gateway.url, path, { method: 'POST', headers: browsers })).status).toBe(404);
    });
  });

  it('are without the Playground where the configuration says so', async () => {
    const other = await start({ MMD_PLAYGROUND: 'false' });
    try {
      for (const path of ['/playground', '/playground/embed', '/playground/element.js'])
        expect((await ask(other.url, path)).status).toBe(404);
      expect((await ask(other.url, '/')).status).toBe(200);
    } finally {
      await other.close();
    }
  });

  it('say how to build them where they were not built, while the graph answers', async () => {
    const other = await start({ MMD_WEB_DIR: join(folder, 'assets') });
    try {
      for (const path of ['/', '/playground']) {
        const { status, text } = await ask(other.url, path);
        expect(status).toBe(404);
        for (const way of ['npm ci', 'npm run build:web', 'MMD_WEB_DIR']) expect(text).toContain(way);
        expect(text).toContain('/graphql');
      }
      expect((await ask(other.url, '/health/ready')).status).toBe(200);
    } finally {
      await other.close();
    }
  });
});

it('names the edition on every answer of the graph, readable for other origins', async () => {
  const query = new URLSearchParams({ query: '{ __typename }' }).toString();
  const { headers } = await ask(gateway.url, `/graphql?${query}`);
  expect(headers['mmd-edition']).toBe(gateway.edition.id);
  expect(headers['access-control-expose-headers']).toBe(
    'etag, mmd-edition, ratelimit, ratelimit-policy, retry-after, x-request-id',
  );
});

describe('a start', () => {
  it('names the addresses of the pages, where there are pages', async () => {
    const server = startServing(['serve'], { MMD_WEB_DIR: folder });
    const url = await server.url;
    expect(await server.stop()).toBe(0);
    expect(server.stdout()).toContain(`\nDashboard   ${url}\nPlayground  ${url}/playground\n`);
    expect(server.stderr()).not.toContain('pages');
  });

  it('says once that there are none, with a way to them, and names no address of theirs', async () => {
    const server = startServing(['gateway'], { MMD_WEB_DIR: join(folder, 'assets') });
    await server.url;
    expect(await server.stop()).toBe(0);
    expect(server.stdout()).not.toMatch(/Dashboard|Playground/);
    expect(server.stderr().match(/there are no pages, .*`npm ci` .*MMD_WEB_DIR/g)).toHaveLength(1);
    // The command warns because it makes little sense without subgraphs elsewhere.
    expect(server.stderr().match(/MMD_SUBGRAPHS names no remote subgraph/g)).toHaveLength(1);
  });
});
