/** "07:30–11:30, 13:00–17:00" */
export function sessionText(sessions: readonly { from: string; to: string }[]): string {
  return sessions.map(({ from, to }) => `${from}–${to}`).join(', ');
}
