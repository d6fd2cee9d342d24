import { appConfig } from '../web-shared/vite.app.mts';

export default appConfig('commune');
