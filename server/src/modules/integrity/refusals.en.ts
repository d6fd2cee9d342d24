/** What this room refuses, in English; see `kernel/sentences.ts`. */
export const INTEGRITY_REFUSALS: Readonly<Record<string, string>> = {
  '{} vừa ghi nhận xét về dấu hiệu này; hãy xem rồi ghi tiếp.':
    '{} has just written a note on this sign; read it, then write on.',
  // What was not found.
  'dấu hiệu': 'the sign',
};
