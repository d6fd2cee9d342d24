/** The slip as a PDF, ready to print; on A5 unless another paper is asked for. */
export function slipAddress(code: string): string {
  return `/slips/${encodeURIComponent(code)}.pdf`;
}
