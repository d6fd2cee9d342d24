/** What this room refuses, in English; see `kernel/sentences.ts`. */
export const AUDIT_REFUSALS: Readonly<Record<string, string>> = {
  'Phải từ {} đến {} tháng.': 'Must be from {} to {} months.',
};
