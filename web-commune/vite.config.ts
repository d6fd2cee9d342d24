import { appConfig } from '../web-shared/vite.app';

export default appConfig('commune');
