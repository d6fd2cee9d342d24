import type vi from './more.vi';
import type { Translation } from './translation';

const en: Translation<typeof vi> = {
  menu: 'Other pages',
  cash: 'Fees and charges',
  handover: 'Hand-over of results',
  post: 'Post',
  complaints: 'Complaints and petitions',
  help: 'Help',
};

export default en;
