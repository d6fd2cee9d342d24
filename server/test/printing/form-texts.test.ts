import { setClock } from '../harness/clock';
import type { TestClient } from '../harness/test-client';
import { describeServers } from '../harness/test-server';
import { act, DESK, receive } from '../harness/walk';
import { textOf } from './pdf-tools';

interface FormTexts {
  form: string;
  previewAddress: string;
  texts: {
    key: string;
    text: string;
    shipped: string;
    words: string[];
    revision: number;
    history: { text: string | null; changedBy: string }[];
  }[];
}

const ADMINISTRATOR = 'quantri';

describeServers('the texts of forms', (server) => {
  const pdfText = async (path: string, username: string): Promise<string> => {
    const response = await (await server().as(username)).send(path);
    if (response.status !== 200) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return textOf(Buffer.from(await response.arrayBuffer()));
  };
  const textsOf = async (form: string, key: string) => {
    const forms = await (await server().as(ADMINISTRATOR)).ask<FormTexts[]>('FormTexts');
    return forms.find((each) => each.form === form)!.texts.find((each) => each.key === key)!;
  };
  const save = (
    client: TestClient,
    form: string,
    key: string,
    text: string | null,
    revision: number,
    more: object = {},
  ) => client.gql<{ saveFormText: FormTexts }>('SaveFormText', { input: { form, key, text, revision, ...more } });

  /** By the other administrator. */
  const confirm = async (code: string, edition: number, username = 'quantri.2') =>
    (await server().as(username)).gql('ConfirmListEntry', { input: { list: 'FORM_TEXT', code, edition } });

  it('have the wording as shipped until somebody changes them', async () => {
    const admin = await server().as(ADMINISTRATOR);
    const forms = await admin.ask<FormTexts[]>('FormTexts');
    expect(forms).toHaveLength(14);
    for (const { texts } of forms) for (const text of texts) expect(text.text).toBe(text.shipped);
    for (const { previewAddress } of forms.slice(0, 3)) {
      expect(await pdfText(previewAddress, ADMINISTRATOR)).toContain('Nguyễn Thị Ví Dụ');
    }
  });

  it('change for papers issued from then on; a paper of before is printed as it was', async () => {
    const desk = await server().as(DESK);
    const admin = await server().as(ADMINISTRATOR);
    const ask = async () =>
      act(desk, 'RequestSupplement', await receive(desk), { reason: 'Thiếu', documents: ['Tờ khai'] });
    const before = await ask();
    setClock('2026-11-23T10:00:00+07:00');
    const { revision } = await textsOf('SUPPLEMENT', 'title');
    expect((await save(admin, 'SUPPLEMENT', 'title', 'PHIẾU HƯỚNG DẪN HOÀN THIỆN', revision)).errors).toEqual([]);
    // It waits for somebody else, and who wrote it is nobody else.
    expect(await textsOf('SUPPLEMENT', 'title')).toMatchObject({ text: expect.stringMatching(/^PHIẾU YÊU CẦU/) });
    expect((await confirm('SUPPLEMENT.title', 1, ADMINISTRATOR)).errors).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect((await confirm('SUPPLEMENT.title', 1)).errors).toEqual([]);
    setClock('2026-11-23T10:05:00+07:00');
    const after = await ask();
    expect(await pdfText(`/forms/${before.code}/02.pdf`, DESK)).toContain('PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ');
    expect(await pdfText(`/forms/${after.code}/02.pdf`, DESK)).toContain('PHIẾU HƯỚNG DẪN HOÀN THIỆN');
    const now = await textsOf('SUPPLEMENT', 'title');
    expect(now).toMatchObject({
      text: 'PHIẾU HƯỚNG DẪN HOÀN THIỆN',
      history: [{ text: 'PHIẾU HƯỚNG DẪN HOÀN THIỆN' }],
    });
    const back = await save(admin, 'SUPPLEMENT', 'title', null, now.revision);
    expect(back.errors).toEqual([]);
    expect((await confirm('SUPPLEMENT.title', 2)).errors).toEqual([]);
    expect(await textsOf('SUPPLEMENT', 'title')).toMatchObject({ text: now.shipped, history: [{ text: null }, {}] });
  });

  it('may wait for a day that is to come', async () => {
    const admin = await server().as(ADMINISTRATOR);
    const validFrom = '2026-12-01T00:00:00+07:00';
    expect((await save(admin, 'HANDOVER', 'closing', 'Lập thành ba bản.', 0, { validFrom })).errors).toEqual([]);
    expect((await confirm('HANDOVER.closing', 1)).errors).toEqual([]);
    expect((await textsOf('HANDOVER', 'closing')).text).toBe('Bảng kê lập thành hai bản, mỗi bên giữ một bản.');
    setClock('2026-12-01T09:00:00+07:00');
    expect(await pdfText('/forms/preview/handover.pdf', ADMINISTRATOR)).toContain('Lập thành ba bản.');
  });

  it('are tried in a preview before they are saved', async () => {
    const tried = encodeURIComponent('Xin cảm ơn {cán bộ}./.');
    expect(await pdfText(`/forms/preview/02.pdf?key=closing&text=${tried}`, ADMINISTRATOR)).toContain(
      'Xin cảm ơn Lê Văn Mẫu./.',
    );
    expect(await pdfText('/forms/preview/02.pdf', ADMINISTRATOR)).not.toContain('Xin cảm ơn');
    const admin = await server().as(ADMINISTRATOR);
    expect((await admin.send('/forms/preview/02.pdf?key=closing&text={x}')).status).toBe(400);
    expect((await admin.send('/forms/preview/99.pdf')).status).toBe(404);
    expect((await (await server().as(DESK)).send('/forms/preview/02.pdf')).status).toBe(403);
  });

  it.each([
    ['nothing', 'x', 'key'],
    ['closing', ' \n ', 'text'],
    ['closing', 'x'.repeat(601), 'text'],
    ['closing', 'Gọi {số máy}', 'text'],
  ])('are refused where they could not be printed: %s', async (key, text, path) => {
    const { errors } = await save(await server().as(ADMINISTRATOR), 'SUPPLEMENT', key, text, 0);
    expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT', fields: [{ path }] }]);
  });

  it('are not changed for what was issued before', async () => {
    const admin = await server().as(ADMINISTRATOR);
    const validFrom = '2026-11-22T00:00:00+07:00';
    const { errors } = await save(admin, 'SLIP', 'left', 'NGƯỜI NỘP', 0, { validFrom });
    expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT', fields: [{ path: 'validFrom' }] }]);
  });

  it('are changed once where two change them at the same time; the other is told who did', async () => {
    const admin = await server().as(ADMINISTRATOR);
    const answers = await Promise.all(['A', 'B'].map((text) => save(admin, 'APOLOGY', 'closing', text, 0)));
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    const [{ errors: refused }] = answers.filter(({ errors }) => errors.length > 0) as [(typeof answers)[0]];
    expect(refused).toMatchObject([{ code: 'CONFLICT', who: expect.any(String), when: expect.any(String) }]);
    expect((await textsOf('APOLOGY', 'closing')).history).toHaveLength(1);
  });

  it('are the administrator’s, and each change stands in the trail', async () => {
    const refused = await save(await server().as(DESK), 'SLIP', 'title', 'X', 0);
    expect(refused.errors).toMatchObject([{ code: 'FORBIDDEN' }]);
    const rows = await server().db.read.query<{ subject: string; detail: string }>(
      "SELECT subject, detail FROM audit_entry WHERE kind = 'SETTING_CHANGED' AND subject = 'form.SUPPLEMENT.title' ORDER BY sequence",
    );
    expect(rows.map(({ detail }) => JSON.parse(detail))).toMatchObject([
      { before: { name: 'PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ' }, after: { name: 'PHIẾU HƯỚNG DẪN HOÀN THIỆN' } },
      { before: { state: 'PROPOSED' }, after: { state: 'CONFIRMED' } },
      { before: { name: 'PHIẾU HƯỚNG DẪN HOÀN THIỆN' }, after: { ends: true } },
      { before: { state: 'PROPOSED' }, after: { state: 'CONFIRMED' } },
    ]);
  });
});
