import { renderPage } from '@hcc/web-shared/test/support/render-page';
import { ApiError } from '@hcc/web-shared/test/support/stub-server';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FormsPage } from '../../src/features/forms/forms-page';

const text = (key: string, label: string, change: object = {}) => ({
  __typename: 'FormTextView',
  key,
  code: `SLIP.${key}`,
  label,
  text: `Lời văn ${key}`,
  shipped: `Lời văn ${key}`,
  words: [],
  revision: 0,
  history: [],
  ...change,
});

const form = (name: string, title: string, texts: object[]) => ({
  __typename: 'FormTextsView',
  form: name,
  name: title,
  previewAddress: `/forms/preview/${name}.pdf`,
  texts,
});

const FORMS = () => [
  form('SLIP', 'Mẫu 01', [text('title', 'Tên giấy')]),
  form('SUPPLEMENT', 'Mẫu 02', [
    text('title', 'Tên giấy'),
    text('closing', 'Câu kết', { words: ['cán bộ', 'cơ quan'] }),
  ]),
];

const lineOf = (label: string) => within(screen.getByRole('heading', { level: 3, name: label }).closest('li')!);

describe('the page of printed forms', () => {
  it('shows one form at a time, with a preview of it', async () => {
    const user = userEvent.setup();
    await renderPage(<FormsPage />, { FormTexts: () => ({ formTexts: FORMS() }) });
    expect((await screen.findByRole('link', { name: 'Xem thử mẫu này' })).getAttribute('href')).toBe(
      '/forms/preview/SLIP.pdf',
    );
    await user.selectOptions(screen.getByLabelText('Chọn mẫu'), 'SUPPLEMENT');
    expect(screen.getByRole('heading', { level: 2, name: /^Mẫu 02/ })).toBeTruthy();
    expect(lineOf('Câu kết').getByText('Lời văn closing')).toBeTruthy();
  });

  it('tries a text before it is saved, says what may stand in it and what the server refuses', async () => {
    const user = userEvent.setup();
    let forms = FORMS();
    const { server } = await renderPage(<FormsPage />, {
      FormTexts: () => ({ formTexts: forms }),
      SaveFormText: ({ input }) => {
        const { text: wanted } = input as { text: string };
        if (wanted.includes('{')) {
          const fields = [{ path: 'text', reason: 'Không có chỗ điền {x}.' }];
          throw new ApiError('BAD_USER_INPUT', 'x', { fields });
        }
        const confirmed = { edition: 1, state: 'CONFIRMED', confirmedBy: 'Hà', withdrawnBy: null, isOwn: true };
        const change = { __typename: 'FormTextChange', text: wanted, changedBy: 'Quản trị', ...confirmed };
        const when = { validFrom: '2026-11-23T09:00:00+07:00', changedAt: '2026-11-23T09:00:00+07:00' };
        const closing = { words: ['cán bộ'], text: wanted, revision: 1, history: [{ ...change, ...when }] };
        forms = [forms[0]!, form('SUPPLEMENT', 'Mẫu 02', [text('closing', 'Câu kết', closing)])];
        return { saveFormText: forms[1]! };
      },
    });
    await user.selectOptions(await screen.findByLabelText('Chọn mẫu'), 'SUPPLEMENT');
    await user.click(screen.getByRole('button', { name: 'Sửa: Câu kết' }));
    const area = screen.getByLabelText('Lời văn mới');
    expect(screen.getByText('Có thể dùng: {cán bộ}, {cơ quan}')).toBeTruthy();
    await user.clear(area);
    await user.type(area, 'Gọi {{x}');
    expect(screen.getByRole('link', { name: 'Xem thử trước khi lưu' }).getAttribute('href')).toBe(
      '/forms/preview/SUPPLEMENT.pdf?key=closing&text=G%E1%BB%8Di+%7Bx%7D',
    );
    await user.click(screen.getByRole('button', { name: 'Lưu' }));
    expect(await screen.findByText('Không có chỗ điền {x}.')).toBeTruthy();
    await user.clear(area);
    await user.type(area, 'Xin cảm ơn');
    await user.click(screen.getByRole('button', { name: 'Lưu' }));
    expect(await screen.findByText('Đã lưu.')).toBeTruthy();
    expect(lineOf('Câu kết · đã sửa').getByText('Các lần sửa (1)')).toBeTruthy();
    expect(server.callsOf('SaveFormText')[1]?.variables).toEqual({
      input: { form: 'SUPPLEMENT', key: 'closing', text: 'Xin cảm ơn', validFrom: null, revision: 0 },
    });
  });

  it('says who was faster, and loads what they wrote', async () => {
    const user = userEvent.setup();
    const { server } = await renderPage(<FormsPage />, {
      FormTexts: () => ({ formTexts: FORMS() }),
      SaveFormText: () => {
        throw new ApiError('CONFLICT', 'x', { who: 'Hà Văn Sơn', when: '2026-11-23T09:00:00+07:00' });
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Sửa: Tên giấy' }));
    await user.click(screen.getByRole('button', { name: 'Lưu' }));
    expect(await screen.findByText(/^Hà Văn Sơn vừa sửa câu này\./)).toBeTruthy();
    expect(server.callsOf('FormTexts').length).toBeGreaterThan(1);
  });
});
