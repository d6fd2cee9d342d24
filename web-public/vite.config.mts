import { appConfig } from '../web-shared/vite.app.mts';

/** The citizens' page stands at the top of the address. */
export default appConfig('public', '/');
