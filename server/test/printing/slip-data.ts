import { parseInstant } from '../../src/kernel/instant';
import { renderPdf } from '../../src/modules/printing/render-pdf';
import type { SlipData, SlipPaper } from '../../src/modules/printing/slip-data';
import { slipPaper } from '../../src/modules/printing/slip-paper';
import { PrintedForm } from '../../src/modules/printing/texts/form-terms';
import { shippedTexts } from '../../src/modules/printing/texts/shipped-texts';

export const CODE = '000.17.28.H56-210305-0007';
export const PUBLIC_URL = 'http://localhost:4000';
export const LOOKUP_KEY = '7KXS3M9PQ2RTV4';
export const TRACKING_URL = `${PUBLIC_URL}/?ma=${CODE}#${LOOKUP_KEY}`;

const NAMES = [
  'Tờ khai đăng ký khai sinh theo mẫu',
  'Giấy chứng sinh do cơ sở y tế nơi trẻ em sinh ra cấp',
  'Giấy chứng nhận kết hôn của cha, mẹ (nếu cha, mẹ đã đăng ký kết hôn)',
  'Sổ hộ khẩu hoặc giấy tờ chứng minh nơi cư trú',
  'Giấy ủy quyền có chứng thực theo quy định của pháp luật',
  'Căn cước công dân của người đi đăng ký',
];

/** Papers with names and numbers that differ from one to the next. */
export function papers(count: number): SlipPaper[] {
  return Array.from({ length: count }, (_, index) => ({
    name: `${NAMES[index % NAMES.length]}${index < NAMES.length ? '' : `, tờ số ${index + 1}`}`,
    originals: index % 2,
    certifiedCopies: index % 3,
    photocopies: (index + 1) % 4,
  }));
}

const APPLICANT: SlipData['applicant'] = {
  fullName: 'Đặng Thị Hoà',
  idNumber: '038185001234',
  phone: '0912345678',
  email: 'hoa.dang@example.vn',
  address: 'Khu 1, thị trấn Hồi Xuân, huyện Quan Hóa, tỉnh Thanh Hóa',
};

/** An everyday dossier of a commune desk. */
export function slip(changes: Partial<SlipData> = {}): SlipData {
  return {
    paperSize: 'A5',
    code: CODE,
    slipCode: changes.code ?? CODE,
    edition: 1,
    replacedAt: null,
    agencyLines: ['UBND huyện Quan Hóa', 'UBND thị trấn Hồi Xuân'],
    receivingOffice: 'Bộ phận tiếp nhận và trả kết quả thị trấn Hồi Xuân',
    placeName: 'Hồi Xuân',
    issuedAt: parseInstant('2021-03-05T08:07:00+07:00', 'issuedAt'),
    applicant: APPLICANT,
    owner: null,
    procedureName: 'Đăng ký khai sinh',
    procedureCode: '1.001193',
    documents: papers(6),
    limitText: '3 ngày làm việc',
    receivedAt: parseInstant('2021-03-05T08:05:00+07:00', 'receivedAt'),
    dueAt: parseInstant('2021-03-10T08:05:00+07:00', 'dueAt'),
    returnBy: 'COUNTER',
    returnPlace: 'Bộ phận một cửa thị trấn Hồi Xuân',
    lookupKey: LOOKUP_KEY,
    publicUrl: PUBLIC_URL,
    trackingUrl: TRACKING_URL,
    hotline: '0237 3875 123',
    officerName: 'Lê Thị Hoa',
    feeDong: 8_000,
    note: 'Hẹn mang theo bản chính để đối chiếu.',
    ...changes,
  };
}

export function withApplicant(changes: Partial<SlipData['applicant']>): SlipData['applicant'] {
  return { ...APPLICANT, ...changes };
}

/** A slip in the wording as shipped. */
export function renderSlip(data: SlipData): Promise<Buffer> {
  return renderPdf(slipPaper(data, '', shippedTexts(PrintedForm.SLIP)).definition);
}
