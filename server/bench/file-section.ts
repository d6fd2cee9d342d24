import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Sql } from '../src/database/sql';
import { DEMO_PASSWORD } from '../src/modules/identity/demo-accounts';
import { jpeg, scan } from '../test/harness/sample-files';
import { ask, graphqlCall, signIn } from './http-load';
import { startProduct } from './processes';
import { benchScopes } from './scopes';
import { type Latency, latencyOf } from './statistics';

export interface FileFigures extends Latency {
  what: string;
  megabytesPerSecond: number;
  perSecond: number;
}

const MEGABYTE = 1_048_576;
/** As browsers send them. */
const PIECE_BYTES = MEGABYTE;
const TUS = { 'tus-resumable': '1.0.0' };
const ATTACH = `mutation ($id: ID!, $version: Int!, $upload: ID!) {
  attachFile(input: { id: $id, expectedVersion: $version, uploadId: $upload }) { dossier { version files { id } } }
}`;
const FIRST = '{ worklist(first: 1) { nodes { id version } } }';

type Send = (path: string, init?: RequestInit) => Promise<Response>;

async function upload(send: Send, content: Buffer): Promise<string> {
  const begun = await send('/files/uploads', {
    method: 'POST',
    headers: { ...TUS, 'upload-length': `${content.length}` },
  });
  const address = begun.headers.get('location');
  if (!address) throw new Error(`No upload: ${await begun.text()}`);
  for (let offset = 0; offset < content.length; offset += PIECE_BYTES) {
    const headers = { ...TUS, 'upload-offset': `${offset}`, 'content-type': 'application/offset+octet-stream' };
    const body = content.subarray(offset, offset + PIECE_BYTES) as Uint8Array<ArrayBuffer>;
    const { status } = await send(address, { method: 'PATCH', headers, body });
    if (status !== 204) throw new Error(`The upload ended with ${status}`);
  }
  return address.split('/').at(-1)!;
}

async function measure(what: string, times: number, bytes: number, work: () => Promise<unknown>): Promise<FileFigures> {
  const latencies: number[] = [];
  for (let time = 0; time < times; time++) {
    const began = performance.now();
    await work();
    latencies.push(performance.now() - began);
  }
  const seconds = latencies.reduce((sum, each) => sum + each, 0) / 1_000;
  return {
    what,
    ...latencyOf(latencies),
    perSecond: times / seconds,
    megabytesPerSecond: (times * bytes) / MEGABYTE / seconds,
  };
}

/**
 * One person who sends and fetches files, through HTTP, to and from the disk: a page as a scanner makes it, and a scan
 * of 300 pages. Sending includes that the file is checked, hashed and flushed to the disk.
 */
export async function fileSection(sql: Sql, databaseUrl: string): Promise<FileFigures[]> {
  const folder = mkdtempSync(join(tmpdir(), 'hcc-bench-files-'));
  const product = await startProduct(databaseUrl, { HCC_FILES: `disk:${folder}` });
  try {
    const scope = (await benchScopes(sql)).at(-1)!;
    const cookie = await signIn(product.port, scope.username, DEMO_PASSWORD);
    const send: Send = (path, init = {}) =>
      fetch(`http://127.0.0.1:${product.port}${path}`, { ...init, headers: { ...init.headers, cookie } });
    const page = () => jpeg(300_000 + Math.floor(Math.random() * 50_000));
    const book = await scan(300, 130_000);
    const sent = await measure('send a page of 300 kB', 60, 325_000, () => upload(send, page()));
    const sentBook = await measure('send a scan of 300 pages', 3, book.length, () => upload(send, book));
    const { worklist } = await ask<{ worklist: { nodes: { id: string; version: number }[] } }>(
      graphqlCall(product.port, cookie, FIRST, {}),
    );
    const { id, version } = worklist.nodes[0]!;
    const variables = { id, version, upload: await upload(send, book) };
    const { attachFile } = await ask<{ attachFile: { dossier: { files: { id: string }[] } } }>(
      graphqlCall(product.port, cookie, ATTACH, variables),
    );
    const path = `/files/${attachFile.dossier.files.at(-1)!.id}`;
    const fetched = await measure('fetch a scan of 300 pages', 10, book.length, async () =>
      (await send(path)).arrayBuffer(),
    );
    const headers = { range: 'bytes=0-65535' };
    const part = await measure('fetch the first 64 kB of it', 200, 65_536, async () =>
      (await send(path, { headers })).arrayBuffer(),
    );
    return [sent, sentBook, fetched, part];
  } finally {
    await product.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
