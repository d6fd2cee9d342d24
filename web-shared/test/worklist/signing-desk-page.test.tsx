// biome-ignore-all lint/correctness/noComponentHookFactories: the keys are names of operations, not components
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { SigningDeskPage, type SigningPanelProps } from '../../src/features/worklist/signing/signing-desk-page';
import { renderPage } from '../support/render-page';
import { answer, conflict, type Targets } from './bulk-data';
import { codeOf, connection, counts, quiet, row } from './row-data';
import { wideScreen } from './wide-screen';

jest.setTimeout(30_000);

function Panel({ code, isAdvanceKeyTaken }: SigningPanelProps) {
  return (
    <p>
      đọc {code}
      {isAdvanceKeyTaken ? ', A là của nhiều hồ sơ' : ''}
    </p>
  );
}

let restore: () => void;
beforeEach(() => {
  restore = wideScreen();
});
afterEach(() => restore());

test('arrows read, Home and Shift+End select all, A and Enter sign them, and the report links what was refused', async () => {
  const user = userEvent.setup();
  const rows = [1, 2, 3].map((n) => row(n, { availableActions: ['ADVANCE'] }));
  let signed = false;
  const { server } = await renderPage(<SigningDeskPage DossierPanel={Panel} />, {
    Worklist: () => ({ worklist: connection(signed ? [row(2, { version: 9 })] : rows) }),
    WorklistCounts: () => counts,
    WorklistChanged: quiet,
    BulkDossiers: (variables) => {
      signed = true;
      const { targets } = (variables as Targets).input;
      return answer(targets, null, (id) => (id === 'd2' ? conflict('Lò Văn Ún', 9) : null));
    },
  });
  await screen.findByRole('grid');
  expect(await screen.findByText(`đọc ${codeOf(1)}`)).toBeTruthy();
  await user.keyboard('{ArrowDown}{ArrowDown}');
  expect(await screen.findByText(`đọc ${codeOf(2)}`)).toBeTruthy();
  await user.keyboard('{Home}{Shift>}{End}{/Shift}');
  expect(await screen.findByText(/A là của nhiều hồ sơ/)).toBeTruthy();
  await user.keyboard('a');
  expect(screen.getByText('Phê duyệt 3 hồ sơ?')).toBeTruthy();
  await user.keyboard('{Enter}');
  const report = await screen.findByRole('region', { name: 'Kết quả từng hồ sơ' });
  expect(within(report).getByText('Xong 2/3 hồ sơ.')).toBeTruthy();
  const refused = within(report)
    .getByText(/Lò Văn Ún đã xử lý lúc/)
    .closest('li') as HTMLElement;
  expect(
    within(refused)
      .getByRole('link', { name: codeOf(2) })
      .getAttribute('href'),
  ).toBe(`/dossier/${codeOf(2)}`);
  expect(server.callsOf('BulkDossiers')).toHaveLength(1);
  // The refused one is still marked, as it stands now.
  await waitFor(() =>
    expect(screen.getByRole('checkbox', { name: `Chọn hồ sơ ${codeOf(2)}` })).toHaveProperty('checked', true),
  );
});
