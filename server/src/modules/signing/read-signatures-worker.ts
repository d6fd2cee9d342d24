import { runAsWorker } from '../../kernel/worker-threads';
import { limitUnpacking } from './limit-unpacking';
import { readPdf } from './read-pdf';
import { readSignatures, type WrittenSignature } from './read-signatures';

limitUnpacking();
runAsWorker<Uint8Array, never, WrittenSignature[]>(async (bytes) => {
  const file = Buffer.from(bytes);
  return readSignatures(await readPdf(file), file);
});
