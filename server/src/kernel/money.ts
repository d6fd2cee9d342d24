/** Whole đồng as "1.234.567 đ". */
export function formatDong(dong: number): string {
  return `${Math.trunc(dong)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, '.')} đ`;
}
