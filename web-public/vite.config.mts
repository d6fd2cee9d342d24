import { fileURLToPath } from 'node:url';
import { mergeConfig } from 'vite';
import { appConfig } from '../web-shared/vite.app.mts';
import { paintedAhead } from '../web-shared/vite.first-paint.mts';

const page = fileURLToPath(new URL('./src/painted.tsx', import.meta.url));

/** The citizens' page stands at the top of the address. */
export default mergeConfig(appConfig('public', '/'), { plugins: [paintedAhead(page)] });
