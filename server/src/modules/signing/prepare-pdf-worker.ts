import { runAsWorker } from '../../kernel/worker-threads';
import { limitUnpacking } from './limit-unpacking';
import { preparePdf, type Unprepared } from './prepare-pdf';

limitUnpacking();
runAsWorker<Unprepared, never, Uint8Array>(preparePdf);
