/** What this room refuses, in English; see `kernel/sentences.ts`. */
export const ORGANISATION_REFUSALS: Readonly<Record<string, string>> = {
  'Quy trình cần cơ quan "{}" chưa có trong danh mục.':
    'The road needs an office "{}", which the list of offices does not have.',
  'Chưa khai báo cơ quan "{}" cho địa bàn {}.': 'No office "{}" is set up for {}.',
  'Mã định danh không đủ chỗ cho đơn vị {}.{}.{}.': 'There are no identifiers left for unit {}.{}.{}.',
};
