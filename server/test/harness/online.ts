import { BYTES, TUS } from '../files/upload-client';
import type { MySubmission } from './submissions';
import type { TestClient } from './test-client';
import type { TestServer } from './test-server';
import { act, type DossierCore, receive } from './walk';

export interface OnlineFile {
  id: string;
  name: string;
  type: string;
  part: string | null;
}

export interface Draft {
  secret: string;
  version: number;
  content: string;
  reference: string | null;
  files: OnlineFile[];
}

export interface MySupplement {
  secret: string;
  status: string;
  version: number;
  isAwaited: boolean;
  documents: string[];
  reason: string;
  answer: string | null;
  needsCode: boolean;
  contacts: { channel: string; masked: string }[];
  files: OnlineFile[];
}

export function saveDraft(citizen: TestClient, content: object = {}): Promise<Draft> {
  return citizen.ask<Draft>('SaveOnlineDraft', { input: { content: JSON.stringify(content) } });
}

/** Begins to send a file for what a citizen's secret opens. */
export function beginOnline(citizen: TestClient, secret: string, size: number, name = 'Ảnh.png'): Promise<Response> {
  const metadata = `filename ${Buffer.from(name).toString('base64')}`;
  const headers = { ...TUS, 'x-hcc-online': secret, 'upload-length': String(size), 'upload-metadata': metadata };
  return citizen.send('/files/uploads', { method: 'POST', headers });
}

export function goOnOnline(citizen: TestClient, secret: string, address: string, offset: number, content: Buffer) {
  const headers = { ...TUS, 'x-hcc-online': secret, 'upload-offset': String(offset), 'content-type': BYTES };
  return citizen.send(address, { method: 'PATCH', headers, body: content as Uint8Array<ArrayBuffer> });
}

/** Sends a whole file. @returns the upload's id */
export async function uploadOnline(citizen: TestClient, secret: string, content: Buffer, name?: string) {
  const address = (await beginOnline(citizen, secret, content.length, name)).headers.get('location')!;
  const response = await goOnOnline(citizen, secret, address, 0, content);
  if (response.status !== 204) throw new Error(`The upload was refused: ${await response.text()}`);
  return address.split('/').at(-1)!;
}

/** Asks for a code by SMS. @param secret of a draft, a supplement, or what was given back */
export const sendCode = (citizen: TestClient, secret: string, address: string) =>
  citizen.gql('SendOnlineCode', { input: { secret, channel: 'SMS', address } });

/** Sends a draft in. @param more e.g. the code */
export const submitting = (citizen: TestClient, secret: string, request: object, more: object = {}) =>
  citizen.gql<{ submitOnlineDraft: MySubmission }>('SubmitOnlineDraft', { input: { secret, request, ...more } });

/** From now on codes go out by SMS, as far as the outbox. */
export function withSms(server: TestServer): void {
  const sms = { url: 'http://127.0.0.1:9', token: null, sender: null };
  server.app.notices = { ...server.app.notices, sms, sendsInDemo: true, onlineCode: 'auto' };
}

/** The digits of the code that was sent last. */
export async function lastCode(server: TestServer): Promise<string> {
  const [row] = await server.db.read.query<{ facts: string }>(
    "SELECT facts FROM outgoing_notice WHERE event = 'ONE_TIME_CODE' ORDER BY id DESC LIMIT 1",
  );
  return (JSON.parse(row!.facts) as { oneTimeCode: string }).oneTimeCode;
}

/** A dossier that waits for a paper, with the secret of its slip. */
export async function awaiting(
  server: TestServer,
  username: string,
  documents = ['Giấy chứng sinh'],
): Promise<DossierCore & { key: string }> {
  const desk = await server.as(username);
  const asking = { reason: 'Thiếu giấy chứng sinh', documents };
  const dossier = await act(desk, 'RequestSupplement', await receive(desk), asking);
  const [row] = await server.db.read.query<{ key: string }>('SELECT lookup_key AS `key` FROM dossier WHERE id = ?', [
    dossier.id,
  ]);
  return { ...dossier, key: row!.key };
}
