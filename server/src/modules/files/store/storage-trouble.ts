import { HccError, unavailable } from '../../../kernel/errors';

const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
const FAILING = new Set(['EIO', 'EROFS', 'EMFILE', 'ENFILE', 'ESTALE', 'EACCES', 'EPERM']);
const RETRY_AFTER_SECONDS = 10;

export function isFull(error: unknown): boolean {
  return FULL.has((error as NodeJS.ErrnoException).code ?? '');
}

/** @param cause for the log */
export function storageFull(cause?: unknown): HccError {
  return new HccError(
    'STORAGE_FULL',
    'Nơi lưu tệp đã hết chỗ. Tệp chưa được nhận, không có gì dở dang; hãy báo quản trị rồi tải lên lại.',
    {},
    { cause },
  );
}

/** What a disk said, in the product's words; anything that is no trouble of a disk as it was. */
export function asStorageTrouble(error: unknown): unknown {
  if (isFull(error)) return storageFull(error);
  const { code = '' } = error as NodeJS.ErrnoException;
  return FAILING.has(code) ? unavailable(RETRY_AFTER_SECONDS, error) : error;
}
