import { mergeConfig } from 'vite';
import { staffAppConfig } from '../web-shared/vite.app.mts';
import { deskWorker } from './vite.desk-worker.mts';

export default mergeConfig(staffAppConfig('commune'), { plugins: [deskWorker()] });
