import type { TestClient } from './test-client';
import type { TestServer } from './test-server';
import { PROCEDURE, receiveInput } from './walk';

export interface MySubmission {
  reference: string;
  status: string;
  version: number;
  submittedAt: string;
  officeName: string;
  procedureCode: string;
  applicant: Record<string, string | null>;
  documents: Record<string, unknown>[];
  returnBy: string;
  note: string | null;
  reason: string | null;
  dossierCode: string | null;
  dossierKey: string | null;
  dossierDueAt: string | null;
}

let keys = 0;

/** A request that the desk of Hồi Xuân may receive. */
export function submitInput(change: object = {}) {
  const { applicant, documents } = receiveInput();
  return {
    idempotencyKey: `online-${process.pid}-${++keys}`,
    procedureCode: PROCEDURE.commune as string,
    receivingAreaCode: '14869',
    applicant,
    documents,
    returnBy: 'COUNTER',
    note: null as string | null,
    ...change,
  };
}

/** What of it may be sent in again. */
export function resubmitted({ applicant, documents, returnBy, note }: ReturnType<typeof submitInput>) {
  return { applicant, documents, returnBy, note };
}

export function submit(citizen: TestClient, change: object = {}): Promise<MySubmission> {
  return citizen.ask<MySubmission>('SubmitOnline', { input: submitInput(change) });
}

/** As the citizen's commands name it. */
export const seen = ({ reference, version }: Pick<MySubmission, 'reference' | 'version'>) => ({
  reference,
  expectedVersion: version,
});

/** The id of the last one that waits at a desk. */
export async function newestAt(server: TestServer, username: string): Promise<string> {
  const variables = { status: 'SUBMITTED', first: 200 };
  const { nodes } = await (await server.as(username)).ask<{ nodes: { id: string }[] }>('OnlineSubmissions', variables);
  return nodes.at(-1)!.id;
}

/** Sends one in and gives the id that the desk knows it by. */
export async function sendOnline(server: TestServer, username: string, change: object = {}): Promise<string> {
  await submit(server.visitor(), change);
  return newestAt(server, username);
}
