/** A city or town is divided into wards as well as communes, and is spoken of so. */
export const hasWards = (areaName: string): boolean => /^(Thành phố|Thị xã)\s/u.test(areaName);
