import { render, screen, within } from '@testing-library/react';
import { ComplaintPage } from '../src/features/voice/complaint-page';

const step = (kind: string, day: number, text: string | null = null) => ({
  ...{ kind, text, at: `2026-11-${day}T09:00:00+07:00` },
  officeName: kind === 'APPEALED' || kind === 'OPENED' ? null : `Nơi xử lý ngày ${day}`,
});
const complaint = {
  ...{ reference: '7KXS3M9PQ2RTV4', number: 'PAKN-2026-0001', kind: 'PLACE', officeName: 'Trung tâm huyện' },
  ...{ content: 'Thiếu ghế', openedAt: '2026-11-16T09:00:00+07:00', dueAt: null, isOverdue: false },
  ...{
    state: 'ANSWERED',
    answer: 'Mai có ghế' as string | null,
    answeredAt: null,
    isDeclined: false,
    mayAppeal: false,
    version: 9,
  },
  ...{ appealedAt: null as string | null, steps: [step('OPENED', 16)] },
};
const appealed = [
  ...[step('OPENED', 16), step('TAKEN', 17), step('ANSWERED', 18, 'Sẽ xem.'), step('ANSWERED', 19, 'Sẽ kê ghế.')],
  step('APPEALED', 20, 'Chưa nói ngày nào.'),
];

async function show(change: Partial<typeof complaint>): Promise<void> {
  const data = { myComplaint: { ...complaint, ...change } };
  Object.assign(globalThis, { fetch: async () => ({ headers: new Headers(), json: async () => ({ data }) }) });
  render(<ComplaintPage reference={complaint.reference} go={() => undefined} />);
  await screen.findByText('Thiếu ghế');
}

it('that was just sent says so, and has no answers', async () => {
  await show({ state: 'OPENED', answer: null });
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Đã gửi phản ánh số PAKN-2026-0001');
  expect(screen.queryByText('Trả lời')).toBeNull();
});

it('with the tier above shows the first answer as such, put right, and what was sent above', async () => {
  await show({ state: 'FORWARDED', appealedAt: '2026-11-20T09:00:00+07:00', steps: appealed });
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Phản ánh số PAKN-2026-0001');
  expect(screen.getByText('Đã đưa lên cấp trên, chờ trả lời')).toBeTruthy();
  const first = screen.getByRole('heading', { name: 'Trả lời lần đầu' }).closest('section')!;
  expect(within(first).getByText('Sẽ kê ghế.')).toBeTruthy();
  expect(first.textContent).toContain('Nơi xử lý ngày 19 · 09:00 19/11/2026');
  expect(screen.queryByText('Sẽ xem.')).toBeNull();
  const sent = screen.getByRole('heading', { name: 'Điều chưa thỏa đáng đã đưa lên cấp trên' }).closest('section')!;
  expect(sent.textContent).toContain('09:00 20/11/2026Chưa nói ngày nào.');
  expect(screen.queryByRole('heading', { name: 'Trả lời của cấp trên' })).toBeNull();
});

it('that the tier above has answered shows both answers, each under its name', async () => {
  await show({ appealedAt: '2026-11-20T09:00:00+07:00', steps: [...appealed, step('ANSWERED', 23, 'Mai có ghế.')] });
  expect(screen.getByText('Đã trả lời')).toBeTruthy();
  const names = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
  expect(names.slice(0, 3)).toEqual([
    'Trả lời lần đầu',
    'Điều chưa thỏa đáng đã đưa lên cấp trên',
    'Trả lời của cấp trên',
  ]);
  const above = screen.getByRole('heading', { name: 'Trả lời của cấp trên' }).closest('section')!;
  expect(above.textContent).toContain('Nơi xử lý ngày 23 · 09:00 23/11/2026Mai có ghế.');
});
