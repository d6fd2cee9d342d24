/** Where form 03 of a request that was turned away can be printed. */
export const declineLetterAddress = (id: string) => `/forms/declined/${encodeURIComponent(id)}.pdf`;
