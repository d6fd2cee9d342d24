import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request as httpsRequest } from 'node:https';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findRootFolder } from '../../src/config';
import { freePort } from './private-mariadb';

const START_LIMIT_MS = 20_000;

export interface ProxyAnswer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

export interface NginxProxy {
  url: string;
  /** Where it answers without TLS. */
  plainUrl: string;
  /** Its own certificate, which is also who signed it. */
  certificate: string;
  /** One request over HTTP/1.1 and TLS, unpacked by nobody. */
  send(path: string, options?: SendOptions): Promise<ProxyAnswer>;
  accessLog(): string;
  errorLog(): string;
  stop(): Promise<void>;
}

export interface SendOptions {
  method?: string;
  headers?: Record<string, string>;
  body?: string;
  /** From which address of this machine, e.g. 127.0.0.2. */
  from?: string;
}

/** The shipped file with what differs on this machine put in its place: every one of these must be there. */
function render(folder: string, upstream: number, plain: number, tls: number): string {
  const replacements: [from: string, to: string][] = [
    ['server server:4000;', `server 127.0.0.1:${upstream};`],
    ['listen 80;', `listen 127.0.0.1:${plain};`],
    ['listen 443 ssl', `listen 127.0.0.1:${tls} ssl`],
    ['/etc/nginx/tls/', `${folder}/`],
    ['/var/log/nginx/', `${folder}/`],
    ['/var/cache/nginx/', `${folder}/`],
  ];
  let text = readFileSync(join(findRootFolder(), 'docker/nginx.conf'), 'utf8');
  for (const [from, to] of replacements) {
    if (!text.includes(from)) throw new Error(`docker/nginx.conf has no "${from}" any more.`);
    text = text.replaceAll(from, to);
  }
  return text;
}

/** What Debian's own nginx.conf would have around it, in a folder of its own. */
function surroundings(folder: string): string {
  const kinds = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const asRoot = process.getuid?.() === 0 ? 'user root;' : '';
  return `
    ${asRoot}
    worker_processes 1;
    pid ${folder}/pid;
    error_log ${folder}/start.log warn;
    events { worker_connections 256; }
    http {
      include /etc/nginx/mime.types;
      ${kinds.map((kind) => `${kind}_temp_path ${folder}/${kind};`).join('\n')}
      include ${folder}/hcc.conf;
    }`;
}

/** nginx with docker/nginx.conf before a server on a port of this machine, with a certificate made for it. */
export async function startProxy(upstream: number): Promise<NginxProxy> {
  const folder = mkdtempSync(join(tmpdir(), 'hcc-proxy-'));
  const [plain, tls] = [await freePort(), await freePort()];
  const [key, certificateFile] = [join(folder, 'hcc.key'), join(folder, 'hcc.crt')];
  const subject = ['-subj', '/CN=hcc.test', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1'];
  const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];
  execFileSync('openssl', ['req', '-x509', ...newKey, '-keyout', key, '-out', certificateFile, ...subject], {
    stdio: 'ignore',
  });
  const certificate = readFileSync(certificateFile, 'utf8');
  writeFileSync(join(folder, 'hcc.conf'), render(folder, upstream, plain, tls));
  writeFileSync(join(folder, 'nginx.conf'), surroundings(folder));
  mkdirSync(join(folder, 'hcc'));
  const main = ['-p', folder, '-e', join(folder, 'start.log'), '-c', join(folder, 'nginx.conf'), '-g', 'daemon off;'];
  // It ends with this process, also where that is killed.
  const child = spawn('setpriv', ['--pdeathsig=TERM', '/usr/sbin/nginx', ...main], { stdio: 'ignore' });
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  for (const began = Date.now(); !(await accepts(tls)); ) {
    if (child.exitCode !== null || Date.now() - began > START_LIMIT_MS) {
      child.kill('SIGTERM');
      const complaint = read('start.log');
      rmSync(folder, { recursive: true, force: true });
      throw new Error(`nginx did not start: ${complaint}`);
    }
    await new Promise((wake) => setTimeout(wake, 50));
  }
  return {
    url: `https://127.0.0.1:${tls}`,
    plainUrl: `http://127.0.0.1:${plain}`,
    certificate,
    send: (path, options = {}) => send(tls, certificate, path, options),
    accessLog: () => read('access.log'),
    errorLog: () => read('error.log') + read('start.log'),
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function accepts(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      done(true);
    });
    socket.once('error', () => done(false));
  });
}

function send(port: number, ca: string, path: string, options: SendOptions): Promise<ProxyAnswer> {
  const { method = 'GET', headers, body, from } = options;
  return new Promise((done, fail) => {
    const request = httpsRequest(
      { host: '127.0.0.1', port, ca, path, method, headers, localAddress: from, agent: false },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part) => parts.push(part));
        response.on('end', () =>
          done({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(parts) }),
        );
      },
    );
    request.on('error', fail);
    request.end(body);
  });
}
