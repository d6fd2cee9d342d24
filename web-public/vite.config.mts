import { fileURLToPath } from 'node:url';
import { mergeConfig } from 'vite';
import { appConfig } from '../web-shared/vite.app.mts';
import { paintedAhead } from '../web-shared/vite.first-paint.mts';

const own = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The citizens' page stands at the top of the address; beside it a page for the machines of a centre and for tickets. */
export default mergeConfig(appConfig('public', '/'), {
  plugins: [paintedAhead(own('./src/painted.tsx'))],
  build: { rolldownOptions: { input: { index: own('./index.html'), floor: own('./floor.html') } } },
});
