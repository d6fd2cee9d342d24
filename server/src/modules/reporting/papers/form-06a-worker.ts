import { runAsWorker } from '../../../kernel/worker-threads';
import { drawForm06a, type Form06aPart } from './draw-form-06a';

runAsWorker<Form06aPart, never, Buffer>(drawForm06a);
