import { renderPage } from '@hcc/web-shared/test/support/render-page';
import { ApiError } from '@hcc/web-shared/test/support/stub-server';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CertificatesPage } from '../../src/features/certificates/certificates-page';

const DAY_MS = 86_400_000;
const inDays = (days: number) => new Date(Date.now() + days * DAY_MS + 3_600_000).toISOString();

const certificate = (id: string, state: string, days: number) => ({
  __typename: 'OfficeCertificate',
  id,
  subject: `Chứng thư ${id}`,
  issuer: 'Tổ chức cấp',
  serial: '0A01',
  fingerprint: 'ab'.repeat(32),
  notBefore: inDays(-400),
  notAfter: inDays(days),
  state,
  addedAt: inDays(-1),
  addedBy: 'Quản trị',
  office: {
    __typename: 'Office',
    id: 'O1',
    code: '000.17.28.H56',
    name: 'Một cửa Hồi Xuân',
    areaName: 'Thị trấn Hồi Xuân',
  },
});

describe('the page of certificates', () => {
  it('says in words how long each is good for', async () => {
    await renderPage(<CertificatesPage />, {
      OfficeCertificates: () => ({
        officeCertificates: [
          certificate('A', 'EXPIRED', -4),
          certificate('B', 'IN_USE', 12),
          certificate('C', 'SPARE', 400),
        ],
      }),
    });
    const cell = async (name: RegExp) => (await screen.findByText(name)).className;
    expect(await cell(/^Đã hết hạn · hết hạn 3 ngày trước$/)).toContain('overdue');
    expect(await cell(/^Đang dùng · còn 12 ngày$/)).toContain('soon');
    expect(await cell(/^Có chứng thư mới hơn · còn 400 ngày$/)).toBe('due');
  });

  it('adds one from a file, says which field is wrong, and asks before it removes one', async () => {
    const user = userEvent.setup();
    let list = [certificate('A', 'IN_USE', 100)];
    const { server } = await renderPage(<CertificatesPage />, {
      OfficeCertificates: () => ({ officeCertificates: list }),
      AddOfficeCertificate: ({ password }) => {
        if (password !== 'dung') {
          const reason = 'mật khẩu không mở được tệp này.';
          throw new ApiError('BAD_USER_INPUT', 'x', { fields: [{ path: 'password', reason }] });
        }
        list = [...list, certificate('B', 'SPARE', 200)];
        return { addOfficeCertificate: list };
      },
      RemoveOfficeCertificate: ({ id }) => {
        list = list.filter((one) => one.id !== id);
        return { removeOfficeCertificate: list };
      },
    });
    await screen.findByText('Chứng thư A');
    await user.click(screen.getByRole('button', { name: 'Thêm chứng thư' }));
    expect(screen.getAllByText('Chưa có.')).toHaveLength(2);
    expect(server.callsOf('AddOfficeCertificate')).toHaveLength(0);
    await user.type(screen.getByLabelText('Mã định danh cơ quan'), '000.17.28.H56');
    await user.upload(screen.getByLabelText(/^Tệp chứng thư/), new File([new Uint8Array([48, 3, 255])], 'a.p12'));
    await user.type(screen.getByLabelText('Mật khẩu của tệp'), 'sai{Enter}');
    expect(await screen.findByText('mật khẩu không mở được tệp này.')).toBeTruthy();
    await user.clear(screen.getByLabelText('Mật khẩu của tệp'));
    await user.type(screen.getByLabelText('Mật khẩu của tệp'), 'dung{Enter}');
    expect(await screen.findByText(/^Đã thêm\./)).toBeTruthy();
    expect(server.callsOf('AddOfficeCertificate')[1]?.variables).toEqual({
      officeCode: '000.17.28.H56',
      file: 'MAP/',
      password: 'dung',
    });
    await user.click(await screen.findByRole('button', { name: 'Bỏ chứng thư Chứng thư B' }));
    const dialog = within(screen.getByRole('dialog', { name: 'Bỏ chứng thư của Một cửa Hồi Xuân?' }));
    await user.click(dialog.getByRole('button', { name: 'Bỏ' }));
    expect(await screen.findByText('Chứng thư A')).toBeTruthy();
    expect(server.callsOf('RemoveOfficeCertificate')[0]?.variables).toEqual({ id: 'B' });
  });
});
