// biome-ignore-all lint/correctness/noComponentHookFactories: the keys are names of operations, not components
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DossierPage } from '../../src/features/dossier/dossier-page';
import { communeStaff, renderPage } from '../support/render-page';
import { ApiError, type Handler } from '../support/stub-server';
import { code, pageDossier, quiet } from './dossier-data';

jest.setTimeout(30_000);

const look = (minute: number, kind: string, actorName: string) => ({
  __typename: 'DossierLook',
  at: `2021-11-24T10:${String(minute).padStart(2, '0')}:00+07:00`,
  kind,
  actorName,
  officeName: 'UBND thị trấn Hồi Xuân',
});

const page = (nodes: object[], endCursor: string | null = null) => ({
  dossierLooks: {
    __typename: 'DossierLookPage',
    pageInfo: { __typename: 'PageInfo', endCursor, hasNextPage: endCursor !== null },
    nodes,
  },
});

function openPage(permissions: string[], handlers: Record<string, Handler> = {}) {
  return renderPage(
    <DossierPage />,
    {
      Me: () => ({ me: { ...communeStaff, permissions } }),
      DossierPage: () => ({ dossier: pageDossier() }),
      WorklistChanged: quiet,
      ...handlers,
    },
    { path: '/dossier/:code', at: `/dossier/${code}` },
  );
}

const panel = () => screen.findByRole('region', { name: 'Ai đã xem hồ sơ này' });

test('who has no such right is offered nothing', async () => {
  await openPage(['dossier:read']);
  expect(await screen.findByRole('region', { name: 'Nhật ký' })).toBeTruthy();
  expect(screen.queryByRole('region', { name: 'Ai đã xem hồ sơ này' })).toBeNull();
});

test('asks only when somebody wants to know, and goes on page by page', async () => {
  const user = userEvent.setup();
  const { server } = await openPage(['dossier:read', 'audit:dossier'], {
    DossierLooks: ({ after }) =>
      after
        ? page([look(1, 'DOSSIER_OPENED', 'Lê Thị Hoa')])
        : page([look(5, 'SLIP_PRINTED', 'Phạm Văn Bình')], 'next'),
  });
  const region = within(await panel());
  expect(server.callsOf('DossierLooks')).toHaveLength(0);
  await user.click(region.getByRole('button', { name: 'Hiện danh sách' }));
  expect(await region.findByText('In phiếu hẹn')).toBeTruthy();
  expect(region.getByText('Phạm Văn Bình · UBND thị trấn Hồi Xuân')).toBeTruthy();
  await user.click(region.getByRole('button', { name: 'Xem thêm' }));
  expect(await region.findByText('Lê Thị Hoa · UBND thị trấn Hồi Xuân')).toBeTruthy();
  expect(region.getAllByRole('listitem')).toHaveLength(2);
  expect(region.queryByRole('button', { name: 'Xem thêm' })).toBeNull();
});

test('says that nobody has looked, or that it could not be asked', async () => {
  const user = userEvent.setup();
  let asked = 0;
  await openPage(['dossier:read', 'audit:dossier'], {
    DossierLooks: () => {
      asked += 1;
      if (asked === 1) throw new ApiError('INTERNAL', 'hỏng');
      return page([]);
    },
  });
  const region = within(await panel());
  await user.click(region.getByRole('button', { name: 'Hiện danh sách' }));
  await user.click(await region.findByRole('button', { name: 'Thử lại' }));
  expect(await region.findByText('Chưa ai mở hồ sơ này.')).toBeTruthy();
});
