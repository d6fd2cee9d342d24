import type { TestClient } from '../harness/test-client';
import { act, type DossierCore } from '../harness/walk';

export const TUS = { 'tus-resumable': '1.0.0' };
export const BYTES = 'application/offset+octet-stream';

export function begin(client: TestClient, size: number, name = 'Tờ khai.pdf'): Promise<Response> {
  const metadata = `filename ${Buffer.from(name).toString('base64')}`;
  const headers = { ...TUS, 'upload-length': String(size), 'upload-metadata': metadata };
  return client.send('/files/uploads', { method: 'POST', headers });
}

/** The address of a new upload. */
export async function begun(client: TestClient, size: number, name?: string): Promise<string> {
  const response = await begin(client, size, name);
  expect(response.status).toBe(201);
  return response.headers.get('location')!;
}

export function goOn(client: TestClient, address: string, offset: number, content: Buffer): Promise<Response> {
  const headers = { ...TUS, 'upload-offset': String(offset), 'content-type': BYTES };
  return client.send(address, { method: 'PATCH', headers, body: content as Uint8Array<ArrayBuffer> });
}

export async function offsetOf(client: TestClient, address: string): Promise<number | null> {
  const response = await client.send(address, { method: 'HEAD', headers: TUS });
  return response.status === 200 ? Number(response.headers.get('upload-offset')) : null;
}

export const idOf = (address: string) => address.split('/').at(-1)!;

/** Sends a whole file. @returns the upload's id */
export async function upload(client: TestClient, content: Buffer, name?: string): Promise<string> {
  const address = await begun(client, content.length, name);
  const response = await goOn(client, address, 0, content);
  if (response.status !== 204) throw new Error(`The upload was refused: ${await response.text()}`);
  return idOf(address);
}

export interface ShownFile {
  id: string;
  name: string;
  type: string;
  size: number;
  pages: number | null;
  documentOrdinal: number | null;
  source: string;
  attachedBy: string;
}

export interface WithFiles extends DossierCore {
  files: ShownFile[];
  documents: { ordinal: number; name: string; source: string }[];
  mayAttachFiles: boolean;
  mayRemoveFiles: boolean;
  events: { sequence: number; type: string; note: string | null }[];
}

/** Uploads a file and puts it onto the dossier as the client saw it. */
export async function attach(
  client: TestClient,
  dossier: Pick<DossierCore, 'id' | 'version'>,
  content: Buffer,
  { name, documentOrdinal = null }: { name?: string; documentOrdinal?: number | null } = {},
): Promise<WithFiles> {
  const uploadId = await upload(client, content, name);
  return (await act(client, 'AttachFile', dossier, { uploadId, documentOrdinal })) as WithFiles;
}

export function open(client: TestClient, file: Pick<ShownFile, 'id'>, headers: Record<string, string> = {}) {
  return client.send(`/files/${file.id}`, { headers });
}
