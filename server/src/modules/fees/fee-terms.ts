import { registerEnumType } from 'type-graphql';

export enum FeeKind {
  /** Phí. */
  FEE = 'FEE',
  /** Lệ phí. */
  CHARGE = 'CHARGE',
  /** Cước bưu chính: collected for the post, and no revenue of the state; in no tariff of a procedure. */
  POSTAGE = 'POSTAGE',
}

/** For what a line of the tariff is owed once. */
export enum FeeUnit {
  DOSSIER = 'DOSSIER',
  COPY = 'COPY',
  PAGE = 'PAGE',
}

export enum MoneyKind {
  /** What is owed was made less, or its copies and pages were counted: no money moves. */
  GRANTED = 'GRANTED',
  TAKEN = 'TAKEN',
  /** Taken by mistake and given back at once; the number of the receipt stays. */
  VOIDED = 'VOIDED',
  REFUNDED = 'REFUNDED',
  /** Came although nothing was owed any more. */
  OVERPAID = 'OVERPAID',
  OVER_REFUNDED = 'OVER_REFUNDED',
  /** A receipt left the printer: the first is the original, any other one a copy. */
  PRINTED = 'PRINTED',
}

export enum TillState {
  OPEN = 'OPEN',
  CLOSED = 'CLOSED',
}

export enum RefundState {
  ASKED = 'ASKED',
  /** Decided; the gateway has not said yet that it is done. */
  SENDING = 'SENDING',
  PAID = 'PAID',
  REFUSED = 'REFUSED',
}

/** What became of money that came to the account. */
export enum TransferState {
  /** It paid what was owed. */
  TAKEN = 'TAKEN',
  /** A cashier had already written it down. */
  MATCHED = 'MATCHED',
  /** It came to be given back. */
  OVERPAID = 'OVERPAID',
  /** Nobody knows yet what it is for. */
  UNMATCHED = 'UNMATCHED',
  /** Somebody said that it is for nothing here: it stays on the account, and no dossier has anything of it. */
  SET_ASIDE = 'SET_ASIDE',
}

/** How a payment on line stands. */
export enum OrderState {
  /** The gateway has not answered yet. */
  MAKING = 'MAKING',
  OPEN = 'OPEN',
  PAID = 'PAID',
  FAILED = 'FAILED',
  /** Its time is over; money that comes all the same is written down. */
  EXPIRED = 'EXPIRED',
}

export enum TransferSource {
  BANK = 'BANK',
  GATEWAY = 'GATEWAY',
}

/** These change how much of a duty is paid; the others do not. */
export const PAYS: readonly MoneyKind[] = [MoneyKind.TAKEN, MoneyKind.VOIDED, MoneyKind.REFUNDED];
export const IS_OVER: readonly MoneyKind[] = [MoneyKind.OVERPAID, MoneyKind.OVER_REFUNDED];

/** These take back or give back the entry that they are about. */
export const TAKES_BACK: readonly MoneyKind[] = [MoneyKind.VOIDED, MoneyKind.REFUNDED, MoneyKind.OVER_REFUNDED];

registerEnumType(FeeKind, { name: 'FeeKind' });
registerEnumType(FeeUnit, { name: 'FeeUnit' });
registerEnumType(MoneyKind, { name: 'MoneyKind' });
registerEnumType(TillState, { name: 'TillState' });
registerEnumType(RefundState, { name: 'RefundState' });
registerEnumType(OrderState, { name: 'PaymentOrderState' });
registerEnumType(TransferState, { name: 'IncomingTransferState' });
