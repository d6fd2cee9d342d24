import type { FileStoreAddress } from '../../../config';
import { DiskStore } from './disk-store';
import type { FileStore } from './file-store';
import { S3Store } from './s3-store';

/** The store of an address; nothing is asked or made before something is kept. */
export function openStore(address: FileStoreAddress): FileStore {
  return address.kind === 'disk' ? new DiskStore(address.folder) : new S3Store(address);
}
