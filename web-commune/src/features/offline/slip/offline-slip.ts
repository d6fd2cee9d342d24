import type { OfflineBundle } from '../../../../../server/src/modules/offline/offline-bundle';
import { withFootnote } from '../../../../../server/src/modules/printing/form-page';
import type { SlipData } from '../../../../../server/src/modules/printing/slip-data';
import { slipDocument } from '../../../../../server/src/modules/printing/slip-document';
import { printForms } from './print-slip';
import { code128, qrSymbol } from './symbols';

/** The law of the day may give another date than the catalogue on board; then a new slip takes the place of this one. */
const FOOTNOTE =
  'Phiếu lập khi máy không có mạng. Nếu ngày hẹn phải sửa theo quy định, nơi tiếp nhận sẽ báo và đổi phiếu.';

/** Form 01 by the server's own layout. */
function slipForm(data: SlipData, texts: OfflineBundle['slipTexts']): Record<string, unknown> {
  const { title = '', symbol = '', left = '', right = '', footer = '' } = texts;
  const symbols = { barcode: code128(data.slipCode), qr: qrSymbol(data.trackingUrl) };
  return withFootnote(slipDocument(data, { title, symbol, left, right, footer }, symbols), FOOTNOTE);
}

/** @returns false where the browser blocked the window */
export function printSlips(slips: readonly SlipData[], texts: OfflineBundle['slipTexts']): boolean {
  return printForms(slips.map((data) => slipForm(data, texts)));
}
