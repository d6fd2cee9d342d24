import { runAsWorker } from '../../../kernel/worker-threads';
import { procedureWorkbook } from './procedure-workbook';

runAsWorker(procedureWorkbook);
