import type vi from './help.vi';
import type { Translation } from './translation';

const en: Translation<typeof vi> = {
  title: '',
};

export default en;
