/** @jest-environment ./test/offline/browser.cjs */
import type { Board } from '../../src/features/offline/board/board';
import { mended } from '../../src/features/offline/desk/mend';
import type { ReceiptContent } from '../../src/features/offline/desk/receipt-content';

const editionOf = (id: string, ...documents: [id: string, name: string][]) => ({
  id,
  documents: documents.map(([key, name]) => ({ id: key, name })),
});
/** What counts now: of the first procedure another edition than on the slip. */
const EDITIONS: Record<string, ReturnType<typeof editionOf>> = {
  '1.1': editionOf('v2', ['new-a', 'Tờ khai'], ['new-b', 'Giấy mới']),
  '2.2': editionOf('w1', ['w-a', 'Đơn đề nghị']),
};
const board = { edition: (code: string) => EDITIONS[code] } as unknown as Board;
const paper = (requirementId: string | null, name: string) => ({ requirementId, name, originals: 1 });
const input = {
  idempotencyKey: 'key of the form',
  procedureCode: '1.1',
  channel: 'COUNTER' as const,
  applicant: { fullName: 'Lò Thị A' },
  documents: [paper('old-a', 'Tờ khai')],
};
const content = { input, versionId: 'v1', receivedAt: 1, printedDueAt: 2 } as ReceiptContent;

test('what is mended stays under the edition on the slip, with the papers that it names, and keeps what the slip says', () => {
  const typed = {
    ...input,
    idempotencyKey: 'another',
    applicant: { fullName: 'Lò Thị B' },
    documents: [paper('new-a', 'tờ  khai'), paper('new-b', 'Giấy mới')],
  };
  const once = mended(content, typed, board);
  expect(once).toMatchObject({ versionId: 'v1', receivedAt: 1, printedDueAt: 2, before: { input, versionId: 'v1' } });
  expect(once.input).toMatchObject({ idempotencyKey: 'key of the form', applicant: { fullName: 'Lò Thị B' } });
  expect(once.input.documents.map(({ requirementId }) => requirementId)).toEqual(['old-a', null]);
  // Refused and mended again: what the citizen holds is still the first.
  const other = { ...typed, procedureCode: '2.2', documents: [paper('w-a', 'Đơn đề nghị')] };
  const twice = mended(once, other, board);
  expect(twice).toMatchObject({ versionId: 'w1', before: { input, versionId: 'v1' } });
  expect(twice.input.documents).toEqual(other.documents);
  // And back to the procedure on the slip.
  expect(mended(twice, typed, board)).toMatchObject({ versionId: 'v1', before: { versionId: 'v1' } });
});
