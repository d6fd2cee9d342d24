import type { TestClient } from './test-client';
import type { TestServer } from './test-server';

export interface OfficeRef {
  code: string;
  name: string;
  tier: string;
}

/** The contract's DossierCore. */
export interface DossierCore {
  id: string;
  code: string;
  status: string;
  version: number;
  channel: string;
  receivedAt: string;
  dueAt: string | null;
  completedAt: string | null;
  timeliness: string | null;
  procedure: { code: string; name: string };
  applicant: { fullName: string };
  receivingOffice: OfficeRef;
  currentOffice: OfficeRef | null;
  assignee: { id: string; fullName: string } | null;
  currentStep: { ordinal: number; kind: string; name: string } | null;
  availableActions: string[];
}

/** The contract's DossierByCode. */
export interface DossierHistory extends DossierCore {
  legs: {
    ordinal: number;
    office: OfficeRef;
    stepName: string;
    enteredAt: string;
    leftAt: string | null;
    quotaMinutes: number;
    usedMinutes: number;
  }[];
  events: { sequence: number; type: string; at: string; actorName: string; officeCode: string; note: string | null }[];
}

/** Procedures of routes.json, by the way they take. */
export const PROCEDURE = {
  /** Centre 1 → committee 2, 3 → centre 4; three working days. */
  commune: '1.004873',
  /** Commune centre 1, committee 2, 3 → district centre 4, LDTBXH 5, committee 6 → commune centre 7; 22 days. */
  district: '1.001776',
  /** Commune 1, 2 → district 3, 4 → province 5, LDTBXH 6, 7 → commune centre 8; 24 working days. */
  province: '1.010803',
  /** Received in the district: centre 1 → TCKH 2, 3 → centre 4. */
  business: '1.001612',
} as const;

/** A commune desk, its committee, and what stands above them. */
export const DESK = 'xa.14869';
export const COMMITTEE = 'xa.14869.ubnd';
export const DISTRICT = 'huyen.385';
export const DISTRICT_COMMITTEE = 'huyen.385.ubnd';
export const DIVISION = 'huyen.385.ldtbxh';
export const OTHER_DIVISION = 'huyen.385.tp';
export const DEPARTMENT = 'so.ldtbxh';
export const LEADERSHIP = 'lanhdao';
/** Another commune of the same district, and one of another district with its own district. */
export const NEIGHBOUR = 'xa.14872';
export const STRANGER = 'xa.14845';
export const OTHER_DISTRICT = 'huyen.384';

let keys = 0;

export interface ReceiveInput {
  idempotencyKey: string;
  procedureCode: string;
  channel: string;
  applicant: {
    fullName: string;
    idNumber?: string | null;
    phone?: string | null;
    email?: string | null;
    address?: string | null;
    areaCode?: string | null;
  };
  documents: {
    requirementId?: string;
    name: string;
    originals?: number;
    certifiedCopies?: number;
    photocopies?: number;
  }[];
  returnBy?: string;
  note?: string;
  settlingAreaCode?: string;
}

/** A request that every desk accepts for a procedure of its tier. */
export function receiveInput(change: Partial<ReceiveInput> = {}): ReceiveInput {
  return {
    idempotencyKey: `key-${process.pid}-${++keys}`,
    procedureCode: PROCEDURE.commune,
    channel: 'COUNTER',
    applicant: {
      fullName: 'Đặng Thị Hoà',
      idNumber: '038185001234',
      phone: '0912345678',
      email: 'hoa@example.vn',
      address: 'Khu 3, thị trấn Hồi Xuân',
      areaCode: '14869',
    },
    documents: [{ name: 'Tờ khai theo mẫu', originals: 1 }],
    returnBy: 'COUNTER',
    ...change,
  };
}

export async function receive(desk: TestClient, change: Partial<ReceiveInput> = {}): Promise<DossierCore> {
  const { dossier } = await desk.ask<{ dossier: DossierCore }>('ReceiveDossier', { input: receiveInput(change) });
  return dossier;
}

/** The variables of a command on the dossier as the client saw it. */
export function on(dossier: Pick<DossierCore, 'id' | 'version'>, more: object = {}): object {
  return { id: dossier.id, expectedVersion: dossier.version, ...more };
}

export async function act(
  client: TestClient,
  operation: string,
  dossier: Pick<DossierCore, 'id' | 'version'>,
  more: object = {},
): Promise<DossierCore> {
  return (await client.ask<{ dossier: DossierCore }>(operation, on(dossier, more))).dossier;
}

/** The first account of the office that holds the dossier, by the demo's pattern of names. */
export async function holderOf(server: TestServer, dossier: DossierCore): Promise<TestClient> {
  const rows = await server.db.read.query<{ username: string }>(
    `SELECT s.username FROM staff s JOIN staff_office p ON p.staff_id = s.id JOIN office o ON o.id = p.office_id
      WHERE o.code = ? AND p.role IN ('RECEPTION', 'APPROVER') ORDER BY s.username LIMIT 1`,
    [dossier.currentOffice!.code],
  );
  return server.as(rows[0]!.username);
}

/** Advances until the step with that number, each step by the office whose turn it is. */
export async function walkTo(server: TestServer, dossier: DossierCore, ordinal: number): Promise<DossierCore> {
  let current = dossier;
  while (current.currentStep!.ordinal < ordinal) {
    current = await act(await holderOf(server, current), 'AdvanceDossier', current);
  }
  return current;
}

export async function history(client: TestClient, code: string): Promise<DossierHistory> {
  return client.ask<DossierHistory>('DossierByCode', { code });
}
