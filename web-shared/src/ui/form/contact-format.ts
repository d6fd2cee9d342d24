/** A number as it is compared and sent, without what people put between its digits. */
export const plainNumber = (value: string) => value.replace(/[\s.-]/g, '');
/** CCCD has 12 digits, the old CMND 9. */
export const isIdNumber = (value: string) => /^(\d{12}|\d{9})$/.test(plainNumber(value));
/** Mobile 0[35789] + 8 digits, landline 02 + 9 digits. */
export const isPhone = (value: string) => /^(0[35789]\d{8}|02\d{9})$/.test(plainNumber(value));
export const isEmail = (value: string) => /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(value.trim());
/** A landline takes no SMS. */
export const isMobileNumber = (value: string) => /^0[35789]\d{8}$/.test(plainNumber(value));
