// biome-ignore-all lint/correctness/noComponentHookFactories: the keys are names of operations, not components
import { useQuery } from '@apollo/client/react';
import { WorklistCountsDocument } from '@hcc/shared-schema/generated/hooks';
import { configure, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { SupportMenu } from '../../src/features/feedback/support-menu';
import { renderPage } from '../support/render-page';
import { ApiError, NetworkDown, type Variables } from '../support/stub-server';

jest.setTimeout(30_000);
configure({ asyncUtilTimeout: 8000 });

const CODE = '000.17.28.H56-211124-0007';

/** A page that asks something, once the frame is there, and is refused. */
function Failing() {
  const [isAsking, setAsking] = useState(false);
  const { error } = useQuery(WorklistCountsDocument, { skip: !isAsking });
  return (
    <button type="button" onClick={() => setAsking(true)}>
      {error ? 'hỏng' : 'hỏi'}
    </button>
  );
}

const sent = {
  reportFeedback: {
    __typename: 'Feedback' as const,
    id: 'f1',
    number: 'LPM-2021-0001',
    state: 'OPENED' as const,
    handlerOffice: null,
    dueAt: '2021-11-26T17:00:00+07:00',
    version: 1,
  },
};

test('what is typed stays where the connection fails, and goes out once with where it was met', async () => {
  const user = userEvent.setup();
  let isDown = true;
  const { server } = await renderPage(
    <>
      <SupportMenu />
      <Failing />
    </>,
    {
      WorklistCounts: () => {
        throw new ApiError('INTERNAL', 'x', { errorId: 'e-77' });
      },
      ReportFeedback: () => {
        if (isDown) throw new NetworkDown();
        return sent;
      },
    },
    { path: '/dossier/:code', at: `/dossier/${CODE}` },
  );
  await user.click(screen.getByRole('button', { name: 'hỏi' }));
  await screen.findByText('hỏng');
  await user.keyboard('{F8}');
  const dialog = () => within(screen.getByRole('dialog'));
  await screen.findByRole('dialog');
  await user.click(dialog().getByLabelText('Phần mềm bị lỗi'));
  await user.type(dialog().getByLabelText(/^Tóm tắt/), 'In hỏng');
  await user.type(dialog().getByLabelText(/^Cụ thể thế nào/), 'Trang trắng');
  await user.keyboard('{Control>}{Enter}{/Control}');
  expect((await screen.findByRole('alert')).textContent).toContain('được giữ trên máy này');
  // Another page, another day.
  await user.keyboard('{Escape}');
  await user.keyboard('{F8}');
  await screen.findByRole('dialog');
  expect(dialog().getByLabelText(/^Tóm tắt/)).toHaveProperty('value', 'In hỏng');
  isDown = false;
  await user.click(dialog().getByLabelText(/^Tóm tắt/));
  await user.keyboard('{Control>}{Enter}{/Control}');
  await screen.findByText('Đã gửi, số LPM-2021-0001');
  const inputs = server.calls
    .filter(({ name }) => name === 'ReportFeedback')
    .map(({ variables }) => (variables as { input: Variables }).input);
  expect(inputs).toHaveLength(2);
  expect(new Set(inputs.map(({ idempotencyKey }) => idempotencyKey)).size).toBe(1);
  expect(inputs[1]).toMatchObject({
    kind: 'FAULT',
    topic: null,
    dossierCode: CODE,
    errorCode: 'INTERNAL',
    requestId: 'e-77',
  });
  // The next report begins anew.
  await user.click(dialog().getByRole('button', { name: 'Đóng' }));
  await user.keyboard('{F8}');
  await screen.findByRole('dialog');
  expect(dialog().getByLabelText(/^Tóm tắt/)).toHaveProperty('value', '');
});
