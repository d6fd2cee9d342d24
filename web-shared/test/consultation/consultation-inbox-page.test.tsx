// biome-ignore-all lint/correctness/noComponentHookFactories: the keys are names of operations, not components
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ConsultationInboxPage } from '../../src/features/consultation/consultation-inbox-page';
import { renderPage } from '../support/render-page';
import { codeOf, row } from '../worklist/row-data';

const office = { __typename: 'Office', id: 'o9', code: 'o9', name: 'Phòng Tài chính', tier: 'DISTRICT' };

function item(n: number, dueAt: string, mayAnswer: boolean) {
  return {
    __typename: 'ConsultationItem',
    ordinal: n,
    askedAt: '2021-11-22T08:00:00+07:00',
    dueAt,
    state: 'OPEN',
    officeName: 'Bộ phận một cửa',
    askedByOffice: office,
    dossier: row(n, { availableActions: mayAnswer ? ['ANSWER_CONSULTATION'] : [] }),
  };
}

const answer = (nodes: object[]) => ({
  consultations: {
    __typename: 'ConsultationConnection',
    totalCount: nodes.length,
    pageInfo: { __typename: 'PageInfo', endCursor: null, hasNextPage: false },
    nodes,
  },
});

test('what is asked of my office says how it stands and leads to the form of the answer', async () => {
  await renderPage(<ConsultationInboxPage />, {
    Consultations: () =>
      answer([item(1, '2021-11-20T17:00:00+07:00', true), item(2, '2099-11-30T17:00:00+07:00', false)]),
  });
  const late = await screen.findByRole('row', { name: /Người nộp A/ });
  expect(within(late).getByText('Quá hạn trả lời')).toBeTruthy();
  expect(within(late).getByText('Phòng Tài chính')).toBeTruthy();
  expect(
    within(late)
      .getByRole('link', { name: `Trả lời về hồ sơ ${codeOf(1)}` })
      .getAttribute('href'),
  ).toBe(`/dossier/${codeOf(1)}?do=answer-consultation`);
  const early = screen.getByRole('row', { name: /Người nộp B/ });
  expect(within(early).getByText('Chờ trả lời')).toBeTruthy();
  expect(within(early).getByRole('link', { name: `Mở hồ sơ ${codeOf(2)}` })).toBeTruthy();
});

test('what my office asked is the other side, an address of its own; nothing there says how to ask', async () => {
  const user = userEvent.setup();
  const { server, router } = await renderPage(<ConsultationInboxPage />, { Consultations: () => answer([]) });
  expect(await screen.findByText('Không có câu hỏi nào chờ cơ quan bạn trả lời.')).toBeTruthy();
  await user.click(screen.getByRole('link', { name: 'Mình hỏi nơi khác' }));
  expect(await screen.findByText('Cơ quan bạn không chờ ý kiến nào.')).toBeTruthy();
  expect(router.state.location.search).toBe('?side=asked-by-us');
  expect(server.callsOf('Consultations').map((call) => call.variables.side)).toEqual(['ASKED_OF_US', 'ASKED_BY_US']);
});
