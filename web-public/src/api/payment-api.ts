import type { CitizenDuesPartsFragment } from '@hcc/shared-schema/generated/hooks';
import { fromBase64 } from '@hcc/web-shared/src/ui/text/base64';
import { ask } from './public-api';

const DUES = `{
    code procedureName applicantMasked officeName officePhone byGateway
    dues {
      ordinal purpose fullDong amountDong owedDong overDong exemptionName state byTransfer online
      lines { code name count amountDong totalDong }
      transfer { path size bankName accountNumber accountName reference }
      receipts { id receiptNumber amountDong method at isTakenBack }
    }
  }`;

/** As `queries` in public-api.ts; these come with the page on which a citizen pays. */
export const paymentQueries = {
  CitizenDues: `query CitizenDues($code: String!, $key: String!) { citizenDues(code: $code, key: $key) ${DUES} }`,
  ShowTransferCode: `mutation ShowTransferCode($code: String!, $key: String!, $ordinal: Int!) {
    showTransferCode(code: $code, key: $key, ordinal: $ordinal) ${DUES}
  }`,
  StartOnlinePayment: `mutation StartOnlinePayment($code: String!, $key: String!, $ordinal: Int!) {
    startOnlinePayment(code: $code, key: $key, ordinal: $ordinal)
  }`,
  CitizenReceipt: `query CitizenReceipt($code: String!, $key: String!, $id: ID!) {
    citizenReceipt(code: $code, key: $key, id: $id)
  }`,
} as const;

export type Dues = CitizenDuesPartsFragment;
export type Due = Dues['dues'][number];

/** By what a slip has on it. */
export interface Slip {
  code: string;
  key: string;
}

const run = <T>(name: keyof typeof paymentQueries, variables: object): Promise<T> =>
  ask<T>(name, paymentQueries[name], { ...variables });

export async function citizenDues(slip: Slip): Promise<Dues> {
  return (await run<{ citizenDues: Dues }>('CitizenDues', slip)).citizenDues;
}

export async function showTransferCode(slip: Slip, ordinal: number): Promise<Dues> {
  return (await run<{ showTransferCode: Dues }>('ShowTransferCode', { ...slip, ordinal })).showTransferCode;
}

/** @returns the address at the gateway */
export async function startOnlinePayment(slip: Slip, ordinal: number): Promise<string> {
  return (await run<{ startOnlinePayment: string }>('StartOnlinePayment', { ...slip, ordinal })).startOnlinePayment;
}

/** A receipt as a PDF that the browser keeps. */
export async function citizenReceipt(slip: Slip, id: string): Promise<Blob> {
  const { citizenReceipt: base64 } = await run<{ citizenReceipt: string }>('CitizenReceipt', { ...slip, id });
  return fromBase64(base64, 'application/pdf');
}
