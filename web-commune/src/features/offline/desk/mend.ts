import type { FieldError } from '@hcc/web-shared/src/ui/text/graphql-error';
import type { Board } from '../board/board';
import { problemsOf, type ReceiptContent } from './receipt-content';

/** What can be put right afterwards; procedure, papers and dates are on the slip that the citizen holds. */
export const MENDABLE = ['fullName', 'idNumber', 'phone', 'email', 'address', 'areaCode', 'note'] as const;
export type Mendable = (typeof MENDABLE)[number];

export function mendableValue({ input }: ReceiptContent, name: Mendable): string {
  return (name === 'note' ? input.note : input.applicant[name]) ?? '';
}

/** The receipt with other data of the citizen; the slip says the same. */
export function mended(content: ReceiptContent, read: (name: Mendable) => string): ReceiptContent {
  const orNull = (name: Mendable) => read(name).trim() || null;
  const input = {
    ...content.input,
    note: orNull('note'),
    applicant: {
      fullName: read('fullName').trim(),
      idNumber: orNull('idNumber'),
      phone: orNull('phone'),
      email: orNull('email'),
      address: orNull('address'),
      areaCode: orNull('areaCode'),
    },
  };
  const { applicant: _, ...slip } = content.slip;
  const applicant = { ...input.applicant };
  return { ...content, input, slip: { ...slip, applicant, note: input.note } };
}

/** What the server would refuse again; empty where nothing is known to be wrong. */
export function problemsOfMended({ input, receivedAt }: ReceiptContent, board: Board | null): FieldError[] {
  const edition = board?.edition(input.procedureCode, receivedAt);
  return board && edition ? problemsOf(input, edition, board) : [];
}
