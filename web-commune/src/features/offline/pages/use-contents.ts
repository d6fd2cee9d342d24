import { useEffect, useState } from 'react';
import type { SentAnswer } from '../desk/desk-api';
import type { ReceiptContent } from '../desk/receipt-content';
import type { KeptAnswer } from '../desk/send-unsent';
import { theDesk } from '../desk/the-desk';
import type { ReceiptRow } from '../store/desk-db';

export interface OpenReceipt {
  row: ReceiptRow;
  content: ReceiptContent;
  kept: KeptAnswer<SentAnswer> | null;
}

/** The receipts unsealed, newest first; null while they are being read. */
export function useContents(rows: readonly ReceiptRow[]): OpenReceipt[] | null {
  const [open, setOpen] = useState<OpenReceipt[] | null>(null);
  useEffect(() => {
    let isOver = false;
    const { vault } = theDesk;
    if (!vault?.key) return;
    const read = async (row: ReceiptRow): Promise<OpenReceipt> => ({ row, ...(await vault.read(row)) });
    Promise.all(rows.map(read)).then(
      (all) => {
        if (!isOver) setOpen(all.reverse());
      },
      // Locked meanwhile: the page asks for the password.
      () => undefined,
    );
    return () => {
      isOver = true;
    };
  }, [rows]);
  return open;
}
