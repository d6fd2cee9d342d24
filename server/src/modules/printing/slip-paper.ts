import type { OfficialPaper } from './official-pdf';
import type { SlipData } from './slip-data';
import { slipDocument } from './slip-document';
import { code128, qrSymbol } from './symbols';
import type { PrintedForm } from './texts/form-terms';
import type { FormTexts } from './texts/shipped-texts';

/** Form 01 as it goes to the printer. @param officeId the office that received the dossier */
export function slipPaper(data: SlipData, officeId: string, texts: FormTexts<PrintedForm.SLIP>): OfficialPaper {
  const symbols = { barcode: code128(data.slipCode), qr: qrSymbol(data.trackingUrl) };
  return {
    definition: slipDocument(data, texts, symbols),
    officeId,
    title: 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả',
    signerName: data.officerName,
  };
}
