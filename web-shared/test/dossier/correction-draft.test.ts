import { changedFields, correctionFields, correctionOf } from '../../src/features/dossier/correction/correction-draft';
import { pageDossier } from './dossier-data';

const dossier = pageDossier();
const asItStands = correctionOf(dossier);

test('a receipt as it stands is no correction', () => {
  expect(changedFields(dossier, asItStands)).toEqual([]);
  expect(correctionFields(dossier, asItStands)).toEqual({});
});

test('blanks around a name, and a line without one, change nothing', () => {
  const nameless = { line: 9, requirementId: null, name: ' ', originals: 1, certifiedCopies: 0, photocopies: 0 };
  const draft = { ...asItStands, fullName: ' Đặng Thị Hoà ', documents: [...asItStands.documents, nameless] };
  expect(changedFields(dossier, draft)).toEqual([]);
});

test('only what differs is sent; an applicant goes whole, with the area that nobody touched', () => {
  const draft = { ...asItStands, phone: '', receivedAt: '2021-11-19T16:30' };
  expect(changedFields(dossier, draft)).toEqual(['receivedAt', 'phone']);
  expect(correctionFields(dossier, draft)).toEqual({
    receivedAt: '2021-11-19T16:30:00+07:00',
    applicant: {
      fullName: 'Đặng Thị Hoà',
      idNumber: '038185001234',
      phone: null,
      email: null,
      address: 'Khu 1',
      areaCode: '14869',
    },
  });
});

test('under another procedure the papers are what their names say', () => {
  const more = { line: 1, requirementId: 'r2', name: 'Ảnh 4x6', originals: 2, certifiedCopies: 0, photocopies: 0 };
  const draft = {
    ...asItStands,
    procedure: { code: '1.001193', name: 'Đăng ký khai sinh' },
    documents: [...asItStands.documents, more],
  };
  expect(correctionFields(dossier, draft)).toEqual({
    procedureCode: '1.001193',
    documents: [
      { requirementId: null, name: 'Tờ khai', originals: 1, certifiedCopies: 0, photocopies: 0 },
      { requirementId: null, name: 'Ảnh 4x6', originals: 2, certifiedCopies: 0, photocopies: 0 },
    ],
  });
});
