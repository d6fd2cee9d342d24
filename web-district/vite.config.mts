import { appConfig } from '@hcc/web-shared/vite.app.mts';

export default appConfig('district');
