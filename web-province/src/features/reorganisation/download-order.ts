import { readOrder, writeOrder } from './order-form';

/** Saves the file that `hcc reorganise` takes, written for people to read. */
export function downloadOrder({ id, content }: { id: string; content: string }): void {
  const read = readOrder(content);
  const text = read && read.unread === 0 ? writeOrder(read.order, 2) : content;
  const address = URL.createObjectURL(new Blob([`${text}\n`], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `sap-xep-${id}.json`;
  link.click();
  URL.revokeObjectURL(address);
}
