/** What this room refuses, in English; see `kernel/sentences.ts`. */
export const HEALTH_REFUSALS: Readonly<Record<string, string>> = {
  'Việc gửi ra ngoài đã được giữ lại.': 'Sending to the outside is held already.',
  'Việc gửi ra ngoài không bị giữ lại.': 'Sending to the outside is not held.',
};
