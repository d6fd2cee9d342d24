/** Only a path of this app: an address from elsewhere must not lead a person who has just signed in away. */
export function safeNext(next: string | null): string {
  return next?.startsWith('/') && !next.startsWith('//') && !next.includes('\\') ? next : '/';
}
