import { runAsWorker } from '../../kernel/worker-threads';
import { drawPaper, type PaperPart } from './draw-paper';

runAsWorker<PaperPart, never, Buffer>(drawPaper);
