// biome-ignore-all lint/correctness/noComponentHookFactories: the keys are names of operations, not components
import { configure, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DossierPanel, type DossierPanelDone } from '../../src/features/dossier/dossier-panel';
import { renderPage } from '../support/render-page';
import type { Handler } from '../support/stub-server';
import { code, desk, event, pageDossier, quiet } from './dossier-data';

// Whole pages on a machine that builds at the same time.
jest.setTimeout(30_000);
configure({ asyncUtilTimeout: 6000 });

async function openPanel(handlers: Record<string, Handler> = {}) {
  const done: DossierPanelDone[] = [];
  let closed = 0;
  const view = await renderPage(
    <DossierPanel
      code={code}
      onClose={() => {
        closed += 1;
      }}
      onDone={(what) => done.push(what)}
    />,
    { DossierPage: () => ({ dossier: pageDossier() }), WorklistChanged: quiet, ...handlers },
  );
  await screen.findByRole('button', { name: /^Phê duyệt/ });
  return { ...view, done, closes: () => closed };
}

describe('the dossier beside the list', () => {
  test('A and Enter approve without the mouse', async () => {
    const user = userEvent.setup();
    const { server, done } = await openPanel({
      AdvanceDossier: () => ({
        advanceDossier: {
          __typename: 'DossierPayload',
          dossier: pageDossier({ version: 6, currentOffice: desk, availableActions: [] }),
        },
      }),
    });
    await user.keyboard('a');
    expect(screen.getByRole('dialog', { name: 'Phê duyệt' })).toBeTruthy();
    await user.keyboard('{Enter}');
    await screen.findByText(/Hiện bạn không có việc gì/);
    expect(done).toEqual([{ id: 'd1', code, action: 'ADVANCE', message: `Đã phê duyệt hồ sơ ${code}.`, leaves: true }]);
    expect(server.callsOf('AdvanceDossier')).toHaveLength(1);
  });

  test('Escape closes the form first and the panel then; letters typed into a reason are letters', async () => {
    const user = userEvent.setup();
    const { closes } = await openPanel();
    await user.keyboard('s');
    await user.keyboard('sa');
    expect(screen.getByLabelText(/Lý do/)).toHaveProperty('value', 'sa');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(closes()).toBe(0);
    await user.keyboard('{Escape}');
    expect(closes()).toBe(1);
  });

  test('shows what the one before wrote, above the buttons', async () => {
    const noted = event(5, 'ADVANCED', '2021-11-24T08:00:00+07:00', 'Phạm Văn Bình', desk, 'Đã kiểm tra sổ gốc', null);
    const events = [...pageDossier().events.slice(0, 4), noted];
    await openPanel({ DossierPage: () => ({ dossier: pageDossier({ events }) }) });
    const message = screen.getByRole('region', { name: 'Lời nhắn khi chuyển đến' });
    expect(message.textContent).toContain('Đã kiểm tra sổ gốc');
    expect(message.textContent).not.toContain('Thiếu bản sao');
  });
});
