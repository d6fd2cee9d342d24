import 'reflect-metadata';
import { runAsWorker } from '../../kernel/worker-threads';
import { type Reset, resetApart } from './reset-practice';

runAsWorker<Reset, never, null>(resetApart);
