import type { TestClient } from './test-client';
import { type DossierCore, type DossierHistory, type OfficeRef, on } from './walk';

/** What the dossier's page shows beside its road. */
export interface Proceedings {
  consultations: {
    ordinal: number;
    officeName: string;
    state: string;
    dueAt: string;
    answeredAt: string | null;
    answeredBy: string | null;
    opinion: string | null;
    answer: string | null;
    unansweredAt: string | null;
  }[];
  reappointments: { dueAt: string; promisedAt: string; isApproved: boolean | null; formNumber: number | null }[];
  payments: { amountDong: number; noticeNumber: number; paidAt: string | null; receiptNumber: number | null }[];
  lateCauses: { leg: number; cause: string; explanation: string; by: string }[];
  corrections: {
    edition: number;
    reason: string;
    by: string;
    fields: { field: string; before: string | null; after: string | null }[];
  }[];
  result: { number: string; issuedOn: string; signer: string } | null;
  deliveries: { trackingCode: string; cameBackAt: string | null }[];
  handover: { listId: string; confirmedAt: string | null } | null;
  handOut: string | null;
}

/** Our own screens' DossierPage. */
export interface DossierPage extends DossierHistory {
  note: string | null;
  promisedAt: string | null;
  slipEdition: number;
  slipCode: string;
  settlingArea: { code: string } | null;
  applicant: { fullName: string; idNumber: string; address: string | null };
  documents: { name: string; originals: number }[];
  proceedings: Proceedings;
  clock: { usedMinutes: number; pausedMinutes: number; dueAt: string | null };
  route: { ordinal: number; office: OfficeRef }[];
}

export function pageOf(client: TestClient, code: string): Promise<DossierPage> {
  return client.ask<DossierPage>('DossierPage', { code });
}

/** The page as a command of our own screens answers it. */
export async function pageAfter(
  client: TestClient,
  operation: string,
  dossier: Pick<DossierCore, 'id' | 'version'>,
  more: object = {},
): Promise<DossierPage> {
  return (await client.ask<{ dossier: DossierPage }>(operation, on(dossier, more))).dossier;
}

/** The office of an account. */
export async function officeIdOf(client: TestClient): Promise<string> {
  return (await client.ask<{ office: { id: string } }>('Me')).office.id;
}
