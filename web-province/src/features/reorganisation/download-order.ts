import { saveFile } from '@hcc/web-shared/src/ui/text/save-file';
import { readOrder, writeOrder } from './order-form';

/** Saves the file that `hcc reorganise` takes, written for people to read. */
export function downloadOrder({ id, content }: { id: string; content: string }): void {
  const read = readOrder(content);
  const text = read && read.unread === 0 ? writeOrder(read.order, 2) : content;
  saveFile(new Blob([`${text}\n`], { type: 'application/json' }), `sap-xep-${id}.json`);
}
