/** What somebody typed or chose that stands on a receipt: it may be corrected, on line and on a desk without a line. */
export const RECEIPT_FIELDS = [
  'procedureCode',
  'documents',
  'fullName',
  'idNumber',
  'phone',
  'email',
  'address',
  'areaCode',
  'note',
  'returnBy',
] as const;
