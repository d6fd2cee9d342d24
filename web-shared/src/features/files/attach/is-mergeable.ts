/** Of such files one PDF can be made. */
export function isMergeable({ type }: Pick<File, 'type'>): boolean {
  return type === 'application/pdf' || type === 'image/jpeg' || type === 'image/png';
}
