import type { Translation } from '@hcc/web-shared/src/i18n/translation';
import type vi from './communes.vi';

const en: Translation<typeof vi> = {
  title: 'Communes: how they are doing',
  titleWards: 'Communes and wards: how they are doing',
  strip: 'The communes this month',
  stripWards: 'Communes and wards this month',
  received: 'Received',
  inProgress: 'In progress',
  overdue: 'Overdue',
  paused: 'Paused',
  settled: 'Settled',
  late: 'Settled late',
  rate: 'Early and on time',
  dueSoon: 'Due soon',
  dueSoonShort: '{{shown}} due soon',
  overdueShort: '{{shown}} overdue',
  receivedShort: '{{shown}} received',
  worstFirst: 'Worst first',
  empty: 'No commune has dossiers in this period',
};

export default en;
