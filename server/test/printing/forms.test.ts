import { AuditKind } from '../../src/modules/audit/audit-terms';
import { setClock } from '../harness/clock';
import type { TestClient } from '../harness/test-client';
import { describeServers } from '../harness/test-server';
import { act, COMMITTEE, DESK, type DossierCore, NEIGHBOUR, on, receive, receiveInput, walkTo } from '../harness/walk';
import { pagesOf, scan, textOf } from './pdf-tools';

const DISTRICT_AREA = '385';

const CORE =
  'dossier { id code version status currentOffice { code name tier } currentStep { ordinal kind name } slipCode }';

type Changed = DossierCore & { slipCode: string };

/** A command by the name of its field: what it does is tested elsewhere. */
async function command(client: TestClient, field: string, input: object): Promise<Changed> {
  const type = `${field.charAt(0).toUpperCase()}${field.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { ${field}(input: $input) { ${CORE} } }`;
  const { data, errors } = await client.post<Record<string, { dossier: Changed }>>(document, { input });
  if (errors.length > 0 || !data) throw new Error(`${field}: ${JSON.stringify(errors)}`);
  return data[field]!.dossier;
}

describeServers('printed forms', (server) => {
  const get = async (path: string, username: string, headers: Record<string, string> = {}) =>
    (await server().as(username)).send(path, { headers });
  const pdfOf = async (path: string, username = DESK): Promise<Buffer> => {
    const response = await get(path, username);
    if (response.status !== 200) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    return Buffer.from(await response.arrayBuffer());
  };
  const printed = async (code: string): Promise<string[]> => {
    await server().app.audit.flush();
    const rows = await server().db.read.query<{ subject: string }>(
      'SELECT subject FROM audit_entry WHERE kind = ? AND dossier_code = ? ORDER BY at, sequence',
      [AuditKind.FORM_PRINTED, code],
    );
    return rows.map(({ subject }) => subject);
  };

  it('03 is there for a request that was declined, and for who sees the office only', async () => {
    const { applicant, procedureCode } = receiveInput();
    const declined = await (await server().as(DESK)).ask<{ id: string; number: number }>('DeclineRequest', {
      input: { idempotencyKey: 'forms-03', procedureCode, applicant, reason: 'Không thuộc thẩm quyền của xã' },
    });
    const path = `/forms/declined/${declined.id}.pdf`;
    const text = textOf(await pdfOf(path));
    expect(text).toContain('Không thuộc thẩm quyền của xã');
    expect(text).toContain(applicant.fullName);
    expect(text).toMatch(new RegExp(`Số: 0?${declined.number}/`));
    expect((await get(path, NEIGHBOUR)).status).toBe(404);
  });

  it('02 is there once a supplement was asked for, and the trail knows who printed it', async () => {
    const desk = await server().as(DESK);
    const dossier = await receive(desk);
    const path = `/forms/${dossier.code}/02.pdf`;
    const early = await get(path, DESK);
    expect([early.status, await early.json()]).toEqual([
      404,
      { code: 'NOT_FOUND', message: 'Không tìm thấy phiếu yêu cầu bổ sung.' },
    ]);
    await act(desk, 'RequestSupplement', dossier, { reason: 'Thiếu chữ ký', documents: ['Tờ khai có chữ ký'] });
    const text = textOf(await pdfOf(path));
    expect(text).toMatch(
      /UBND HUYỆN QUAN HÓA UBND THỊ TRẤN HỒI XUÂN .* Số: \d\d\/HDHS Hồi Xuân, ngày 23 tháng 11 năm 2026/u,
    );
    expect(text).toContain('Tờ khai có chữ ký');
    expect(text).toContain('Lý do: Thiếu chữ ký');
    expect(await printed(dossier.code)).toEqual(['Mẫu 02: Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ']);
  });

  it('are for a session that sees the dossier; a browser is told on a page', async () => {
    const { code } = await receive(await server().as(DESK));
    const visitor = await server().visitor().send(`/forms/${code}/05.pdf`);
    expect([visitor.status, await visitor.json()]).toEqual([401, expect.objectContaining({ code: 'UNAUTHENTICATED' })]);
    const unseen = await get(`/forms/${code}/05.pdf`, NEIGHBOUR);
    expect([unseen.status, await unseen.json()]).toEqual([
      404,
      await (await get('/forms/000.01.25.H56-261123-9999/05.pdf', NEIGHBOUR)).json(),
    ]);
    const page = await get(`/forms/${code}/04.pdf`, DESK, { accept: 'text/html,*/*' });
    expect([page.status, page.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
    expect(await page.text()).toContain('Không tìm thấy phiếu xin lỗi đã được duyệt.');
    for (const path of ['07.pdf', '02', '02.xlsx', '..%2F02.pdf']) {
      expect([path, (await get(`/forms/${code}/${path}`, DESK)).status]).toEqual([path, 404]);
    }
    expect((await get(`/forms/${code}/02.pdf?n=0`, DESK)).status).toBe(400);
  });

  it('money: the notice when it is asked for, the receipt when it is paid', async () => {
    const committee = await server().as(COMMITTEE);
    const dossier = await walkTo(server(), await receive(await server().as(DESK)), 2);
    const asked = await command(committee, 'requirePayment', on(dossier, { amountDong: 1_005_000, purpose: 'Lệ phí' }));
    expect(textOf(await pdfOf(`/forms/${dossier.code}/payment.pdf`))).toContain(
      'Một triệu không trăm linh năm nghìn đồng',
    );
    expect((await get(`/forms/${dossier.code}/receipt.pdf`, DESK)).status).toBe(404);
    const paid = { amountDong: 1_005_000, payer: 'Đặng Thị Hoà', method: 'CASH' };
    await command(committee, 'recordPayment', on(asked, paid));
    const pages = pagesOf(await pdfOf(`/forms/${dossier.code}/receipt.pdf`, COMMITTEE));
    expect(pages).toHaveLength(3);
    for (const page of pages) expect(page).toMatch(/Số: \d\d\/BL .*Nội dung thu: Lệ phí .*Hình thức nộp: Tiền mặt/u);
  });

  it('a result that was handed over has its note, whose code lets the bearer rate it once', async () => {
    const desk = await server().as(DESK);
    const ready = await walkTo(server(), await receive(desk), 4);
    const path = `/forms/${ready.code}/return.pdf`;
    expect((await get(path, DESK)).status).toBe(404);
    const taken = { receivedBy: 'Đặng Văn Thay', authorisation: 'Giấy uỷ quyền 12/UQ' };
    await command(desk, 'returnResult', on(ready, taken));
    const note = await pdfOf(path);
    const text = textOf(note);
    expect(text).toContain('Người nhận kết quả: Đặng Văn Thay');
    expect(text).toContain('Nhận thay theo: Giấy uỷ quyền 12/UQ');
    expect(text).toContain('Mỗi hồ sơ được đánh giá một lần');
    expect(pagesOf(note)).toHaveLength(1);
    const address = /^QR-Code:(.*)$/m.exec(scan(note, 200).join('\n'))![1]!;
    const [, code, key] = /^https:\/\/hcc\.test\/\?danhgia=(.*)#(.*)$/.exec(address)!;
    expect(code).toBe(ready.code);
    const visitor = server().visitor();
    const rated = { secret: `${code} ${key}`, face: 5, criteria: [], comment: '' };
    await visitor.ask('RateService', { input: rated });
    expect(await visitor.refusal('RateService', { input: rated })).toMatchObject({ code: 'ILLEGAL_ACTION' });
    expect(await printed(ready.code)).toEqual(['Phiếu trả kết quả giải quyết hồ sơ']);
  });

  it('a consultation and an apology come with their letters, and 05 tells the road with both', async () => {
    const committee = await server().as(COMMITTEE);
    const dossier = await walkTo(server(), await receive(await server().as(DESK)), 2);
    const asked = (await server().app.directory.get()).centreOf(DISTRICT_AREA)!;
    const offices = [
      { officeId: asked.id, dueAt: '2026-11-25T17:00:00+07:00' },
      { outsideName: 'Bộ Tư pháp', dueAt: '2026-12-01T17:00:00+07:00' },
    ];
    const consulted = await command(committee, 'consultOffices', on(dossier, { question: 'Có ý kiến gì?', offices }));
    expect(textOf(await pdfOf(`/forms/${dossier.code}/consultation.pdf?n=1`))).toContain(`Kính gửi: ${asked.name}`);
    expect(textOf(await pdfOf(`/forms/${dossier.code}/consultation.pdf`))).toContain('Kính gửi: Bộ Tư pháp');
    const { lateCauses } = (
      await committee.post<{ lateCauses: { code: string; text: string }[] }>('{ lateCauses { code text } }')
    ).data!;
    const cause = lateCauses[0]!;
    const proposal = { cause: cause.code, explanation: 'Chờ trả lời', promisedAt: '2026-12-04T17:00:00+07:00' };
    const proposed = await command(committee, 'proposeApology', on(consulted, proposal));
    expect((await get(`/forms/${dossier.code}/04.pdf`, DESK)).status).toBe(404);
    await command(committee, 'approveApology', on(proposed));
    const letter = textOf(await pdfOf(`/forms/${dossier.code}/04.pdf`));
    expect(letter).toContain(`Lý do: ${cause.text}. Chờ trả lời`);
    expect(letter).toContain('sẽ trả kết quả vào 17 giờ 00 phút, ngày 04 tháng 12 năm 2026');
    const road = textOf(await pdfOf(`/forms/${dossier.code}/05.pdf`));
    expect(road).toContain(`Cơ quan phối hợp giải quyết: ${asked.name}; Bộ Tư pháp`);
    expect(road).toMatch(
      /Giao: Người nộp hồ sơ – Đặng Thị Hoà Nhận: Bộ phận .*(Trước|Đúng) hạn.*Đang giải quyết.*Lấy ý kiến Bộ Tư pháp \(hạn 01\/12\/2026\): chưa trả lời/u,
    );
  });

  it('a corrected receipt has a superseding slip, and the old one says that it is superseded', async () => {
    const desk = await server().as(DESK);
    const dossier = await receive(desk);
    setClock('2026-11-23T10:00:00+07:00');
    const { applicant } = receiveInput();
    const correction = { reason: 'Gõ sai tên', applicant: { ...applicant, fullName: 'Đặng Thị Hoa' } };
    const { slipCode } = await command(desk, 'correctReceipt', on(dossier, correction));
    expect(slipCode).toBe(`${dossier.code}-L2`);
    const newest = await pdfOf(`/slips/${slipCode}.pdf`);
    expect(textOf(newest)).toMatch(/Phiếu thay thế lần 1, lập lúc 10 giờ 00 phút.*Tiếp nhận hồ sơ của: Đặng Thị Hoa /u);
    expect(scan(newest, 300)).toContain(`CODE-128:${slipCode}`);
    const old = textOf(await pdfOf(`/slips/${dossier.code}.pdf?edition=1`));
    expect(old).toMatch(/ĐÃ ĐƯỢC THAY THẾ lúc 10 giờ 00 phút.*Tiếp nhận hồ sơ của: Đặng Thị Hoà /u);
    expect(old).not.toContain('Phiếu thay thế');
    expect((await get(`/slips/${dossier.code}.pdf?edition=3`, DESK)).status).toBe(404);
    expect((await get(`/slips/${dossier.code}.pdf?edition=x`, DESK)).status).toBe(400);
  });

  it('several dossiers of one citizen go on one slip, of two citizens they do not', async () => {
    const desk = await server().as(DESK);
    const [first, second] = [await receive(desk), await receive(desk)];
    const other = { ...receiveInput().applicant, fullName: 'Lê Văn Khác', idNumber: '038185009999' };
    const foreign = await receive(desk, { applicant: other });
    const text = textOf(await pdfOf(`/slips/many.pdf?codes=${first.code},${second.code}`));
    expect(text).toMatch(new RegExp(`Gồm 2 hồ sơ.*${first.code}.*${second.code}`, 'u'));
    const refused = await get(`/slips/many.pdf?codes=${first.code},${foreign.code}`, DESK);
    expect([refused.status, await refused.json()]).toEqual([
      400,
      expect.objectContaining({
        code: 'BAD_USER_INPUT',
        fields: [{ path: 'codes', reason: `Hồ sơ ${foreign.code} là của người khác.` }],
      }),
    ]);
    expect((await get('/slips/many.pdf', DESK)).status).toBe(400);
    expect((await get(`/slips/many.pdf?codes=${first.code}`, NEIGHBOUR)).status).toBe(404);
  });

  it('a hand-over list is for both sides of it', async () => {
    const committee = await server().as(COMMITTEE);
    const settled = await walkTo(server(), await receive(await server().as(DESK)), 4);
    const create = 'mutation ($input: CreateHandoverInput!) { createHandover(input: $input) { list { id number } } }';
    const { data, errors } = await committee.post<{ createHandover: { list: { id: string; number: number } } }>(
      create,
      {
        input: { dossiers: [{ id: settled.id, expectedVersion: settled.version }] },
      },
    );
    expect(errors).toEqual([]);
    const { id } = data!.createHandover.list;
    for (const username of [COMMITTEE, DESK]) {
      const text = textOf(await pdfOf(`/forms/handover/${id}.pdf`, username));
      expect(text).toMatch(/BẢNG KÊ BÀN GIAO KẾT QUẢ.*kết quả giải quyết của 1 hồ sơ.*ĐẠI DIỆN BÊN NHẬN/u);
      expect(text.replaceAll(' ', '')).toContain(settled.code);
    }
    expect((await get(`/forms/handover/${id}.pdf`, NEIGHBOUR)).status).toBe(404);
  });
});
