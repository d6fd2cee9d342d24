import {
  MeDocument,
  type MeQuery,
  type OfflineLeasePartsFragment,
  ReceiveOfflineDocument,
  type ReceiveOfflineMutation,
  type ReceiveOfflineMutationVariables,
  RegisterOfflineDeskDocument,
  type RegisterOfflineDeskMutation,
  ReleaseOfflineDeskDocument,
  RenewOfflineLeaseDocument,
  type RenewOfflineLeaseMutation,
  SetAsideOfflineDocument,
} from '@hcc/shared-schema/generated/hooks';
import type { FieldError } from '@hcc/web-shared/src/ui/text/graphql-error';
import { fetchWithClock } from '@hcc/web-shared/src/ui/text/server-clock';
import { type DocumentNode, print } from 'graphql';
import type { OfflineBundle } from '../../../../../server/src/modules/offline/offline-bundle';
import { type DeskApi, DeskFailure, type Failed, type Lease } from './desk-api';
import type { ReceiptContent } from './receipt-content';

/** A megabyte of catalogue on a poor line takes half of it. */
const PATIENCE_MS = 60_000;

interface GraphqlError {
  message: string;
  extensions?: { code?: string; fields?: FieldError[]; deskState?: string; duty?: string };
}

const KINDS: Record<string, Failed> = {
  UNAUTHENTICATED: 'SIGN_IN',
  FORBIDDEN: 'OTHER_OFFICE',
  NOT_FOUND: 'OTHER_OFFICE',
  BAD_USER_INPUT: 'REFUSED',
  CONFLICT: 'REFUSED',
  ILLEGAL_ACTION: 'REFUSED',
};

function failureOf({ message, extensions = {} }: GraphqlError): DeskFailure {
  const { code = '', fields = [], deskState, duty } = extensions;
  const kind = duty ? 'SIGN_IN' : deskState ? 'REVOKED' : (KINDS[code] ?? 'SERVER');
  return new DeskFailure(kind, message, fields);
}

async function request(path: string, init: RequestInit): Promise<Response> {
  const options = { ...init, credentials: 'same-origin' as const, signal: AbortSignal.timeout(PATIENCE_MS) };
  const response = await fetchWithClock(path, options).catch(() => {
    throw new DeskFailure('LINE');
  });
  // A server in trouble, or a proxy that speaks for it.
  if (response.status >= 500) throw new DeskFailure('SERVER');
  return response;
}

/** What went wrong while an answer was on its way is a line that was cut. */
async function read<Data>(response: Response): Promise<Data> {
  return response.json().catch(() => {
    throw new DeskFailure('LINE');
  });
}

async function ask<Data>(document: DocumentNode, operationName: string, variables: object = {}): Promise<Data> {
  const response = await request('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ operationName, query: print(document), variables }),
  });
  const { data, errors } = await read<{ data?: Data | null; errors?: GraphqlError[] }>(response);
  if (errors?.[0]) throw failureOf(errors[0]);
  if (!data) throw new DeskFailure('SERVER');
  return data;
}

function leaseOf({ desk, secret, sealingKey, ...lease }: OfflineLeasePartsFragment): Lease {
  return {
    deskId: desk.id,
    name: desk.name,
    officeId: desk.officeId,
    officeCode: desk.officeCode,
    secret,
    sealingKey,
    blocks: lease.blocks.map(({ first, last }) => ({ first, last })),
    leasedUntil: Date.parse(lease.leasedUntil),
    serverTime: Date.parse(lease.serverTime),
    lastByDay: lease.usedByDay.map(({ day, lastNumber }) => ({ day, number: lastNumber })),
  };
}

const iso = (at: number): string => new Date(at).toISOString();

function inputOf(deskId: string, secret: string, number: number, content: ReceiptContent) {
  const { input, receivedAt, clerkId, versionId, catalogueAt, printedDueAt, lookupKey, before } = content;
  const variables: ReceiveOfflineMutationVariables = {
    input: {
      deskId,
      secret,
      number,
      receivedAt: iso(receivedAt),
      clerkId,
      printedDueAt: printedDueAt === null ? null : iso(printedDueAt),
      procedureVersionId: versionId,
      catalogueAt: iso(catalogueAt),
      lookupKey,
      receipt: input,
      before: before && { receipt: before.input, procedureVersionId: before.versionId },
    },
  };
  return variables;
}

/** The server, by plain requests: the desk decides for itself when something is sent again. */
export const serverApi: DeskApi = {
  register: async (name) => {
    const data = await ask<RegisterOfflineDeskMutation>(RegisterOfflineDeskDocument, 'RegisterOfflineDesk', { name });
    return leaseOf(data.registerOfflineDesk);
  },
  renew: async (key, moreNumbers, days) => {
    const input = { ...key, moreNumbers, days };
    const data = await ask<RenewOfflineLeaseMutation>(RenewOfflineLeaseDocument, 'RenewOfflineLease', { input });
    return leaseOf(data.renewOfflineLease);
  },
  release: async (key) => {
    await ask(ReleaseOfflineDeskDocument, 'ReleaseOfflineDesk', key);
  },
  send: async ({ deskId, secret }, number, content) => {
    try {
      const variables = inputOf(deskId, secret, number, content);
      const { receiveOffline } = await ask<ReceiveOfflineMutation>(ReceiveOfflineDocument, 'ReceiveOffline', variables);
      const { dossier, correction } = receiveOffline;
      const isCorrected = (correction?.slipEdition ?? 1) > 1;
      return { kind: 'received', answer: { dossierId: dossier.id, correction }, isCorrected };
    } catch (error) {
      if (!(error instanceof DeskFailure)) throw error;
      const { kind, message, fields } = error;
      return kind === 'REFUSED' ? { kind: 'refused', message, fields } : { kind: 'stopped', why: kind };
    }
  },
  setAside: async ({ deskId, secret }, number, content, reason) => {
    const { input } = inputOf(deskId, secret, number, content);
    await ask(SetAsideOfflineDocument, 'SetAsideOffline', { input: { ...input, reason } });
  },
  bundle: async (tag) => {
    const response = await request('/offline/bundle.json', { headers: tag ? { 'if-none-match': tag } : {} });
    if (response.status === 304) return { issuedAt: Number(response.headers.get('x-issued-at')) };
    if (response.status === 401) throw new DeskFailure('SIGN_IN');
    if (!response.ok) throw new DeskFailure('OTHER_OFFICE');
    return { bundle: await read<OfflineBundle>(response), tag: response.headers.get('etag') };
  },
  whoIsSignedIn: async () => {
    const { me } = await ask<MeQuery>(MeDocument, 'Me');
    return me?.id ?? null;
  },
};
