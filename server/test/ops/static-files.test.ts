import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get as httpGet, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { findRootFolder } from '../../src/config';
import { openDemo } from '../harness/demo-template';
import { startTestServer, type TestServer } from '../harness/test-server';

const APP = `console.log(${JSON.stringify('một cửa ba cấp '.repeat(500))});`;
const STYLE = 'body { color: black }\n'.repeat(100);
const PAGE = `<!doctype html><title>HCC</title>${'<p>Một cửa</p>'.repeat(50)}`;
const SIGN_IN = `<!doctype html><title>Đăng nhập</title>${'<p>Mật khẩu</p>'.repeat(60)}`;
const NOT_FOUND = '<!doctype html><title>Không có trang này</title>';
const ENGLISH = PAGE.replaceAll('Một cửa', 'One stop');
const ENGLISH_SIGN_IN = SIGN_IN.replaceAll('Mật khẩu', 'Password');
const PICTURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]);

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** What the server sent, as it came; fetch would unpack it. */
function get(url: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((done, fail) => {
    httpGet(url, { headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () =>
        done({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(parts) }),
      );
    }).on('error', fail);
  });
}

describe('files of the apps', () => {
  let root: string;
  let server: TestServer;
  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'hcc-static-'));
    const folders = ['web-province/dist', 'web-district/dist', 'web-commune/dist', 'web-public/dist'];
    for (const folder of folders) {
      mkdirSync(join(root, folder, 'assets'), { recursive: true });
      writeFileSync(join(root, folder, 'index.html'), PAGE);
      writeFileSync(join(root, folder, 'not-found.html'), NOT_FOUND);
      writeFileSync(join(root, folder, 'sign-in.html'), SIGN_IN);
      writeFileSync(join(root, folder, 'index.en.html'), ENGLISH);
      writeFileSync(join(root, folder, 'sign-in.en.html'), ENGLISH_SIGN_IN);
      writeFileSync(join(root, folder, 'assets/app-AbC123.js'), APP);
      writeFileSync(join(root, folder, 'assets/app-AbC123.css'), STYLE);
      writeFileSync(join(root, folder, 'assets/logo-AbC123.png'), PICTURE);
      writeFileSync(join(root, folder, 'assets/small-AbC123.json'), '1');
    }
    execFileSync(process.execPath, ['scripts/compress-assets.mjs', ...folders.map((folder) => join(root, folder))], {
      cwd: findRootFolder(),
    });
    server = await startTestServer('sqlite', openDemo('sqlite'), root);
  });
  afterAll(async () => {
    await server.close();
    rmSync(root, { recursive: true, force: true });
  });

  const PLACES = ['/', '/commune/', '/district/', '/province/'];
  const UNPACK: Record<string, (data: Buffer) => Buffer> = { br: brotliDecompressSync, gzip: gunzipSync };
  const FILES = [
    ['assets/app-AbC123.js', APP, /^(?:text|application)\/javascript/, 'public, max-age=31536000, immutable'],
    ['assets/app-AbC123.css', STYLE, 'text/css; charset=utf-8', 'public, max-age=31536000, immutable'],
  ] as const;

  describe.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip, deflate', 'gzip'],
    ['br;q=0.1, gzip', 'gzip'],
    ['identity', undefined],
    ['', undefined],
  ])('to a browser that takes "%s"', (accepted, encoding) => {
    it(`come ${encoding ?? 'as they are'}, with type, length and how long they may be kept`, async () => {
      for (const place of PLACES) {
        const page = ['', place === '/' ? PAGE : SIGN_IN, 'text/html; charset=utf-8', 'no-cache'] as const;
        for (const [file, content, type, cacheControl] of [page, ...FILES]) {
          const { status, headers, body } = await get(server.url + place + file, { 'accept-encoding': accepted });
          expect([file, status, headers['content-encoding']]).toEqual([file, 200, encoding]);
          const vary = content === SIGN_IN ? 'accept-encoding, cookie' : 'accept-encoding';
          expect(headers).toMatchObject({ vary, 'cache-control': cacheControl });
          expect(headers['content-type']).toMatch(type);
          expect(Number(headers['content-length'])).toBe(body.length);
          expect((encoding ? UNPACK[encoding]!(body) : body).toString()).toBe(content);
          if (encoding) expect(body.length).toBeLessThan(content.length / 2);
        }
      }
    });
  });

  it('have a tag for each form, by which a browser that has it gets none again', async () => {
    const tags = new Set<string>();
    for (const encoding of ['br', 'gzip', 'identity']) {
      const first = await get(`${server.url}/commune/`, { 'accept-encoding': encoding });
      tags.add(first.headers.etag!);
      const again = await get(`${server.url}/commune/`, {
        'accept-encoding': encoding,
        'if-none-match': first.headers.etag!,
      });
      expect([again.status, again.body.length]).toEqual([304, 0]);
    }
    expect(tags.size).toBe(3);
  });

  it('come for the screens of an app too', async () => {
    const { status, headers, body } = await get(`${server.url}/commune/dossiers/some`, { 'accept-encoding': 'br' });
    expect([status, headers['content-encoding'], headers['content-type']]).toEqual([
      200,
      'br',
      'text/html; charset=utf-8',
    ]);
    expect(brotliDecompressSync(body).toString()).toBe(SIGN_IN);
    expect((await get(`${server.url}/commune/assets/none.js`, { 'accept-encoding': 'br' })).status).toBe(404);
  });

  it('are the app for who is signed in, else the page for that, at whatever address', async () => {
    const person = await server.signIn('xa.14869');
    const { cookie } = person;
    const pageFor = async (path: string, cookie: string) =>
      (await get(server.url + path, { cookie })).body.toString() === PAGE ? 'app' : 'sign-in';
    const paths = ['/commune/', '/commune/sign-in', '/commune/worklist?view=all'];
    for (const path of paths) {
      expect([path, await pageFor(path, cookie)]).toEqual([path, 'app']);
      expect([path, await pageFor(path, '')]).toEqual([path, 'sign-in']);
      expect([path, await pageFor(path, 'hcc_session=made-up')]).toEqual([path, 'sign-in']);
    }
    await person.ask('SignOut');
    for (const path of paths) expect([path, await pageFor(path, cookie)]).toEqual([path, 'sign-in']);
  });

  it('are in English from the first moment for who reads it', async () => {
    const { cookie } = await server.as('xa.14869');
    const pageWith = async (cookie: string) =>
      (await get(`${server.url}/commune/worklist`, { cookie })).body.toString();
    expect(await pageWith('hcc_language=en')).toBe(ENGLISH_SIGN_IN);
    expect(await pageWith(`hcc_language=en; ${cookie}`)).toBe(ENGLISH);
    expect(await pageWith(`${cookie}; hcc_language=vi`)).toBe(PAGE);
    expect(await pageWith('hcc_language=fr')).toBe(SIGN_IN);
  });

  it('are the app where nobody can say who is signed in: it says so and goes on asking', async () => {
    const found = jest.spyOn(server.app.sessions, 'findPerson').mockRejectedValue(new Error('database away'));
    const { status, body } = await get(`${server.url}/commune/`, { cookie: 'hcc_session=any' });
    expect([status, body.toString()]).toEqual([200, PAGE]);
    found.mockRestore();
  });

  it('are sent as they are where compressing gains nothing', async () => {
    for (const [file, content] of [
      ['logo-AbC123.png', PICTURE],
      ['small-AbC123.json', Buffer.from('1')],
    ] as const) {
      const answer = await get(`${server.url}/province/assets/${file}`, { 'accept-encoding': 'gzip, br' });
      expect(answer.headers['content-encoding']).toBeUndefined();
      expect(answer.body.equals(content)).toBe(true);
    }
  });

  it('answers of GraphQL are not compressed: on a LAN that costs two fifths of the throughput', async () => {
    const { headers } = await get(`${server.url}/graphql?query={__typename}`, { 'accept-encoding': 'gzip, br' });
    expect(headers['content-encoding']).toBeUndefined();
  });

  it('tell a person who mistyped an address so on a page, and a program in a word', async () => {
    const page = await get(`${server.url}/khong-co`, { accept: 'text/html,*/*;q=0.8' });
    expect([page.status, page.headers['content-type'], page.body.toString()]).toEqual([
      404,
      'text/html; charset=utf-8',
      NOT_FOUND,
    ]);
    const word = await get(`${server.url}/khong-co`, { accept: '*/*' });
    expect([word.status, JSON.parse(word.body.toString())]).toEqual([404, { message: 'not found' }]);
  });
});
