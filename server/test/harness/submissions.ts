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

/** The id by which the desk knows it. */
export async function idOf(server: TestServer, { reference }: Pick<MySubmission, 'reference'>): Promise<string> {
  const sql = 'SELECT id FROM online_submission WHERE reference = ?';
  const [row] = await server.db.read.query<{ id: string }>(sql, [reference]);
  return row!.id;
}

/** Sends one in and gives that id. */
export async function sendOnline(server: TestServer, change: object = {}): Promise<string> {
  return idOf(server, await submit(server.visitor(), change));
}
