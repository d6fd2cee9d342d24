import { PROCEDURE } from '../harness/walk';
import { nobodys, type Row } from './row';

/** The id of nothing. */
const NOBODY = '0000000000000000';

const none = (covers: string[], variables: object, code = 'NOT_FOUND'): Row => ({
  covers,
  calls: () => [{ title: 'none', variables: { ...variables }, refusal: () => code }],
});

/** Money: nobody of this world has taken any. */
export const FEES_QUERIES: Record<string, Row> = {
  dossierMoney: none(['code'], { code: '000.00.00.H56-000000-0000' }),
  quoteFee: {
    covers: ['procedureCode'],
    calls: () => [
      { title: 'a procedure', variables: { procedureCode: PROCEDURE.commune, copies: 1, pages: 1, exemption: '' } },
      {
        title: 'no procedure',
        variables: { procedureCode: '0.000000', copies: 1, pages: 1 },
        refusal: () => 'NOT_FOUND',
      },
    ],
  },
  feeTariff: none(['procedureCode'], { procedureCode: '0.000000' }),
  setAsideTransfers: {
    ...nobodys,
    calls: () => [
      {
        title: 'a page',
        variables: { first: 1 },
        holds: ({ nodes }: { nodes: unknown[] }) => expect(nodes).toEqual([]),
      },
    ],
  },
  cashDay: {
    ...nobodys,
    calls: () => [
      {
        title: 'a day',
        variables: { day: '2026-11-23' },
        holds: ({ entries }: { entries: unknown[] }) => expect(entries).toEqual([]),
      },
    ],
  },
};

const account = { bankBin: '970436', bankName: 'x', accountNumber: '12345', accountName: 'x' };

export const FEES_MUTATIONS: Record<string, Row> = {
  takePayment: none(['input.dossierId'], {
    input: {
      dossierId: NOBODY,
      ordinal: 0,
      amountDong: 1,
      payer: 'x',
      method: 'CASH',
      idempotencyKey: 'matrix-money',
    },
  }),
  showPaymentCode: none(['dossierId'], { dossierId: NOBODY, ordinal: 0 }),
  grantReduction: none(['input.dossierId'], {
    input: { dossierId: NOBODY, copies: 1, pages: 1, exemption: null },
  }),
  voidReceipt: none(['id'], { id: NOBODY, reason: 'x' }),
  askRefund: none(['entryId'], { entryId: NOBODY, method: 'CASH', reason: 'x' }),
  decideRefund: none(['id'], { id: NOBODY, accepted: true }),
  openTill: none([], { floatDong: -1 }, 'BAD_USER_INPUT'),
  closeTill: none(['input.id'], { input: { id: NOBODY, counts: [] } }),
  handOverCash: none(['input.tillIds'], {
    input: { tillIds: [NOBODY], amountDong: 1, day: '2026-11-23', paper: 'x' },
  }),
  importStatement: none([], { text: '' }, 'BAD_USER_INPUT'),
  assignTransfer: none(['id', 'dutyId'], { id: NOBODY, dutyId: NOBODY }),
  setTransferAside: none(['id'], { id: NOBODY, reason: 'x' }),
  takeTransferBack: none(['id'], { id: NOBODY }),
  saveFeeTariff: none(['input.procedureCode', 'input.lines.code', 'input.exemptions.code'], {
    input: {
      procedureCode: '0.000000',
      expectedRevision: 0,
      lines: [{ code: 'A', name: 'x', kind: 'FEE', unit: 'DOSSIER', amountDong: 1, basis: 'x' }],
      exemptions: [{ code: 'B', name: 'x', percent: 50, basis: 'x', evidence: 'x' }],
    },
  }),
  saveBankAccount: none(['input.officeId'], { input: { officeId: NOBODY, expectedVersion: 0, ...account } }),
};
