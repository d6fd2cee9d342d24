const TYPES = ['Thị trấn', 'Thị xã', 'Thành phố', 'Phường', 'Huyện', 'Quận', 'Tỉnh', 'Xã'];

/** "Thị trấn" of "Thị trấn Hồi Xuân"; null where the name does not say what it is. */
export function typeOfName(name: string): string | null {
  return TYPES.find((type) => name.toLowerCase().startsWith(`${type.toLowerCase()} `)) ?? null;
}
