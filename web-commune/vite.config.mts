import { staffAppConfig } from '../web-shared/vite.app.mts';

export default staffAppConfig('commune');
