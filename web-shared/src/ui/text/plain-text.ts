/** Without accents, case and đ, so that "hoi xuan" finds "Hồi Xuân". */
export const plainText = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase().replace(/\s+/g, ' ').trim();

export const matchesText = (text: string, wanted: string): boolean => plainText(text).includes(plainText(wanted));
