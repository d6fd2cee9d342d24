/** What this room refuses, in English; see `kernel/sentences.ts`. */
export const TARGETS_REFUSALS: Readonly<Record<string, string>> = {
  'Phải có dạng yyyy-MM.': 'Must be as yyyy-MM.',
  'Chỉ theo địa bàn hoặc cơ quan.': 'By area or by office only.',
};
