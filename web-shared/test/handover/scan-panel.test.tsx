// biome-ignore-all lint/correctness/noComponentHookFactories: the keys are names of operations, not components
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ScanPanel } from '../../src/features/handover/scan-panel';
import { noProceedings } from '../dossier/dossier-data';
import { renderPage } from '../support/render-page';
import { ApiError, NetworkDown } from '../support/stub-server';
import { codeOf, row } from '../worklist/row-data';

const confirmed = (n: number) => ({
  confirmHandover: { __typename: 'DossierPayload', dossier: { ...row(n), proceedings: noProceedings } },
});

/** The first code is on the list, the second was scanned before, the third is not on it, the fourth meets a dead line. */
function confirm({ code }: Record<string, unknown>) {
  if (code === codeOf(1)) return confirmed(1);
  if (code === codeOf(2)) {
    throw new ApiError('CONFLICT', 'x', { who: 'Lò Thị Nhận', when: '2021-11-24T09:05:00+07:00' });
  }
  if (code === codeOf(3)) throw new ApiError('BAD_USER_INPUT', 'x', { fields: [{ path: 'code', reason: 'x' }] });
  throw new NetworkDown();
}

test('codes typed one after another are confirmed in their order, each with a sign that cannot be missed', async () => {
  const user = userEvent.setup();
  const seen: number[] = [];
  const { server } = await renderPage(<ScanPanel listId="l1" onConfirmed={() => seen.push(1)} />, {
    ConfirmHandover: confirm,
  });
  expect(await screen.findByText('Sẵn sàng quét')).toBeTruthy();
  await user.keyboard(`${codeOf(1)}{Enter}${codeOf(2)}{Enter}`);
  await screen.findByText(/Đã nhận từ trước/);
  expect(screen.getByText(/Lò Thị Nhận đã nhận lúc 09:05 24\/11/)).toBeTruthy();
  await user.keyboard(`${codeOf(3)}-L2{Enter}`);
  await waitFor(() => expect(within(screen.getByRole('status')).getByText(/KHÔNG CÓ trong bảng kê này/)).toBeTruthy());
  await user.keyboard(`${codeOf(4)}{Enter}`);
  await waitFor(() => expect(within(screen.getByRole('status')).getByText(/CHƯA GHI ĐƯỢC/)).toBeTruthy());
  await user.keyboard('xin chao{Enter}');
  await waitFor(() => expect(within(screen.getByRole('status')).getByText(/Không phải mã hồ sơ/)).toBeTruthy());
  expect(server.callsOf('ConfirmHandover').map((call) => call.variables.code)).toEqual([1, 2, 3, 4].map(codeOf));
  expect(seen).toEqual([1]);
});

test('without a list each result is confirmed on the one on which it stands', async () => {
  const user = userEvent.setup();
  const { server } = await renderPage(<ScanPanel onConfirmed={() => undefined} />, {
    HandoverOf: ({ code }) => ({
      dossier: {
        __typename: 'Dossier',
        id: code,
        code,
        applicant: { __typename: 'Applicant', fullName: 'Người nộp A' },
        proceedings: {
          __typename: 'ProceedingsView',
          handover: code === codeOf(1) ? { __typename: 'HandoverView', listId: 'l7', confirmedAt: null } : null,
        },
      },
    }),
    ConfirmHandover: confirm,
  });
  await screen.findByText('Sẵn sàng quét');
  await user.keyboard(`${codeOf(9)}{Enter}`);
  expect(await screen.findByText(/CHƯA CÓ trong bảng kê nào/)).toBeTruthy();
  await user.keyboard(`${codeOf(1)}{Enter}`);
  await waitFor(() => expect(server.callsOf('ConfirmHandover')).toHaveLength(1));
  expect(server.callsOf('ConfirmHandover')[0]?.variables).toEqual({ listId: 'l7', code: codeOf(1) });
});
