import { runAsWorker } from '../../kernel/worker-threads';
import { drawRegister, type RegisterPart } from './draw-register';

runAsWorker<RegisterPart, never, Buffer>(drawRegister);
