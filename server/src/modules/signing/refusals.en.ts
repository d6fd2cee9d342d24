/** What this room refuses, in English; see `kernel/sentences.ts`. */
export const SIGNING_REFUSALS: Readonly<Record<string, string>> = {
  'chứng thư này không dùng để ký (keyUsage).': 'This certificate is not for signing (keyUsage).',
  'chứng thư đã hết hạn.': 'The certificate has expired.',
  'tệp phải có đúng một khóa riêng, tệp này có {}.': 'The file must hold exactly one private key, this one holds {}.',
  'tệp rỗng.': 'The file is empty.',
  'tệp lớn quá {} kB.': 'The file is larger than {} kB.',
  'không phải tệp chứng thư PKCS#12 (.p12, .pfx).': 'Not a certificate file PKCS#12 (.p12, .pfx).',
  'tệp được khóa bằng hơn {} vòng mật khẩu; hãy xuất lại với ít vòng hơn.':
    'The file is locked by more than {} rounds; export it again with fewer.',
  'mật khẩu không mở được tệp này.': 'The password does not open this file.',
  'không phải tệp chứng thư PKCS#12 (.p12, .pfx), hoặc tệp dùng cách mã hóa chưa hỗ trợ.':
    'Not a certificate file PKCS#12 (.p12, .pfx), or it is encrypted in a way that is not supported.',
  'không đọc được khóa riêng trong tệp.': "The private key of the file can't be read.",
  'khóa phải là RSA từ {} bit, hoặc ECDSA P-256, P-384, P-521.':
    'The key must be RSA of {} bits or more, or ECDSA P-256, P-384, P-521.',
  'tệp không có chứng thư của khóa riêng.': 'The file has no certificate of the private key.',
  'tệp PDF có cấu trúc bất thường, không thêm được chữ ký.': "The PDF file is built unusually and can't be signed.",
  'không phải tệp PDF.': 'Not a PDF file.',
  'tệp PDF bị hỏng, không đọc được.': "The PDF file is damaged and can't be read.",
  'tệp PDF được đặt mật khẩu; hãy bỏ mật khẩu rồi tải lại.':
    'The PDF file has a password; take it off, then upload it again.',
  'tệp PDF có hơn {} chữ ký.': 'The PDF file has more than {} signatures.',
  'tệp PDF quá phức tạp, không kiểm tra được.': 'The PDF file is too intricate to be checked.',
  'không đọc được thư mục "{}".': 'The folder "{}" can\'t be read.',
  'tệp "{}" không chứa chứng thư PEM đọc được.': 'The file "{}" has no PEM certificate that can be read.',
  'Cơ quan đã có chứng thư này.': 'The office has this certificate already.',
  // What was not found.
  'chứng thư': 'the certificate',
};
