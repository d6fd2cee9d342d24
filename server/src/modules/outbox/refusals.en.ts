/** What this room refuses, in English; see `kernel/sentences.ts`. */
export const OUTBOX_REFUSALS: Readonly<Record<string, string>> = {
  'Thông điệp số {} đang ở trạng thái {}.': 'Message {} stands as {}.',
  // What was not found.
  'thông điệp số {}': 'message {}',
};
