/** What this room refuses, in English; see `kernel/sentences.ts`. */
export const OVERSIGHT_REFUSALS: Readonly<Record<string, string>> = {
  'Phải có từ 1 đến {} ký tự.': 'Must have from 1 to {} characters.',
};
