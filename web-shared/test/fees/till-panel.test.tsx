import { screen } from '@testing-library/react';
import { type Cash, TillPanel } from '../../src/features/fees/till-panel';
import { renderPage } from '../support/render-page';

const till = {
  ...{ __typename: 'Till', id: 't1', cashier: 'Bùi Văn Chung', day: '2026-11-23', state: 'CLOSED', isMine: true },
  ...{ openedAt: '2026-11-23T01:00:00Z', closedAt: '2026-11-23T03:30:00Z', floatDong: 0, expectedDong: 0 },
  ...{ countedDong: 0, postageDong: 0, counts: [], differenceReason: null, isHandedOver: false },
};
const open = (tills: object[]) =>
  renderPage(<TillPanel cash={{ tills } as Cash} today="2026-11-23" onChanged={() => undefined} />, {});

test('who has closed the till of today is told when, and may open another', async () => {
  await open([till]);
  expect(await screen.findByText(/Quầy thu hôm nay đã kiểm quỹ và đóng lúc 10:30/)).toBeTruthy();
  expect(screen.queryByText(/Hôm nay chưa mở quầy thu/)).toBeNull();
  expect(screen.getByRole('button', { name: 'Mở quầy thu' })).toBeTruthy();
});

test('a colleague’s till, or one of another day, says nothing of the own one of today', async () => {
  await open([
    { ...till, isMine: false },
    { ...till, id: 't2', day: '2026-11-20' },
  ]);
  expect(await screen.findByText(/Hôm nay chưa mở quầy thu/)).toBeTruthy();
});
