import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { makeCertificate, PASSWORD as P12_PASSWORD, p12Of } from '../server/test/signing/certificates';
import { advance, apiOf, dossierOf, perform, receive } from './support/api';
import { seriousViolations } from './support/axe';
import { ROOT } from './support/environment';
import { inBrowser } from './support/in-browser';
import { seen } from './support/waiting';

const DESK = 'xa.14869';
const COMMITTEE = `${DESK}.ubnd`;
const DIVISION = 'huyen.385.tp';
const PICTURE = join(ROOT, 'docs', 'images', 'slip.png');

const form = (page: Page, name: string) => page.getByRole('dialog', { name });
const sending = (page: Page) => form(page, 'Thêm tệp vào hồ sơ');

/** Sends pictures from within an action's form; two become one PDF. */
async function sendFrom(page: Page, action: string, files: string[], name?: string): Promise<void> {
  await form(page, action).getByRole('button', { name: 'Tải tệp lên' }).click();
  await sending(page).locator('input[type=file]').first().setInputFiles(files);
  if (name) await sending(page).getByLabel('Tên tệp ghép').fill(name);
  expect(await seriousViolations(page)).toEqual([]);
  await sending(page).getByRole('button', { name: 'Tải lên' }).click();
  await seen(sending(page).getByText('Đã thêm xong.'));
  await sending(page).getByRole('button', { name: 'Đóng' }).click();
}

/** Lets an office sign. @returns what takes the certificate away again: other tests know of none */
async function addCertificate(officeCode: string): Promise<() => Promise<unknown>> {
  const admin = await apiOf('quantri');
  const { addOfficeCertificate } = await admin.ask<{
    addOfficeCertificate: { id: string; office: { code: string } }[];
  }>(
    `mutation ($officeCode: String!, $file: String!, $password: String!) {
       addOfficeCertificate(officeCode: $officeCode, file: $file, password: $password) { id office { code } }
     }`,
    {
      officeCode,
      file: p12Of(makeCertificate('UBND thị trấn Hồi Xuân')).toString('base64'),
      password: P12_PASSWORD,
    },
  );
  const { id } = addOfficeCertificate.find(({ office }) => office.code === officeCode)!;
  return () => admin.ask('mutation ($id: ID!) { removeOfficeCertificate(id: $id) { id } }', { id });
}

/** What anybody sees who has the code. */
async function publicState(code: string): Promise<unknown> {
  const query = 'query ($code: String!) { trackDossier(code: $code) { status dueAt currentOfficeName explanation } }';
  return (await apiOf(DESK)).ask(query, { code });
}

describe('papers with an answer and with a result', () => {
  let takeAway: () => Promise<unknown>;
  beforeAll(async () => {
    const { me } = await (await apiOf(COMMITTEE)).ask<{ me: { office: { code: string } } }>(
      '{ me { office { code } } }',
    );
    takeAway = await addCertificate(me.office.code);
  });
  afterAll(() => takeAway());

  test('an office answers with a file, the committee issues a result that its certificate signs', () =>
    inBrowser(async (browsers) => {
      const received = await receive(DESK, '1.004873', { fullName: 'Hà Thị Kết' });
      const { me: asked } = await (await apiOf(DIVISION)).ask<{ me: { office: { id: string } } }>(
        '{ me { office { id } } }',
      );
      const atCommittee = await advance(received, DESK);
      await perform(COMMITTEE, 'consultOffices', 'ConsultOfficesInput', atCommittee, {
        question: 'Có tranh chấp không?',
        offices: [{ officeId: asked.office.id, dueAt: '2026-11-25T17:00:00+07:00' }],
      });
      const before = await publicState(received.code);

      const other = await browsers.desk(DIVISION, `/dossier/${received.code}?do=answer-consultation`);
      const answer = await seen(form(other, 'Trả lời ý kiến'));
      await answer.getByRole('radio', { name: 'Đồng ý', exact: true }).check();
      await answer.getByLabel(/^Nội dung trả lời/).fill('Không có tranh chấp');
      await sendFrom(other, 'Trả lời ý kiến', [PICTURE]);
      await seen(answer.getByRole('checkbox', { name: /^slip\.png/, checked: true }));
      expect(await seriousViolations(other)).toEqual([]);
      await answer.getByRole('button', { name: 'Trả lời ý kiến' }).click();
      const beside = other.getByRole('region', { name: 'Việc kèm theo' });
      await seen(beside.getByRole('button', { name: 'Xem slip.png' }));
      expect(await publicState(received.code)).toEqual(before);

      await advance(await dossierOf(COMMITTEE, received.code), COMMITTEE);
      const page = await browsers.desk(COMMITTEE, `/dossier/${received.code}?do=issue-result`);
      const issuing = await seen(form(page, 'Ghi số, ngày của kết quả'));
      await issuing.getByLabel(/^Số của kết quả/).fill('12/GXN-UBND');
      await issuing.getByLabel(/^Người ký/).fill('Nguyễn Văn An');
      await sendFrom(page, 'Ghi số, ngày của kết quả', [PICTURE, PICTURE], 'Giấy xác nhận');
      await issuing.getByRole('button', { name: 'Ghi số, ngày của kết quả' }).click();
      const result = page.getByRole('region', { name: 'Kết quả' });
      await seen(result.getByText('12/GXN-UBND, ngày 23/11/2026'));
      // The demo believes no authority, so the name is told and that nobody vouches for it.
      await seen(result.getByText('Chưa xác minh được người cấp chứng thư số: UBND thị trấn Hồi Xuân'));
      await result.getByRole('button', { name: 'Xem Giấy xác nhận (đã ký số).pdf' }).click();
      const shown = form(page, 'Giấy xác nhận (đã ký số).pdf');
      const address = await shown.getByTitle('Giấy xác nhận (đã ký số).pdf').getAttribute('src');
      expect((await (await page.request.get(address ?? '')).body()).includes('/ByteRange')).toBe(true);
      await shown.getByRole('button', { name: 'Đóng' }).click();
      expect(await seriousViolations(page)).toEqual([]);
      expect(await publicState(received.code)).toEqual(before);
    }));
});
