/** There is room beside the list, until what is returned is called. */
export function wideScreen(): () => void {
  const before = globalThis.matchMedia;
  globalThis.matchMedia = ((query: string) => ({ ...before(query), matches: true })) as typeof matchMedia;
  return () => {
    globalThis.matchMedia = before;
  };
}
