import { badField } from './errors';

const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;

/** The bytes of a small file that came as text. @throws HccError BAD_USER_INPUT naming file */
export function fileFromBase64(text: string): Buffer {
  if (!BASE64.test(text)) throw badField('file', 'phải là nội dung tệp dạng Base64.');
  return Buffer.from(text, 'base64');
}
