import type vi from './charts.vi';
import type { Translation } from './translation';

const en: Translation<typeof vi> = {
  asTable: 'Show as a table',
  asChart: 'Show as a chart',
  copy: 'Copy picture',
  copied: 'The picture is copied and can be pasted.',
  saved: 'The picture is saved as a file.',
  failed: 'The chart could not be loaded; its figures are in the table below.',
  plot: 'Chart {{title}}. Arrow keys choose a figure, Enter opens its dossiers.',
  open: '{{category}}, {{series}}: {{value}} – open the list',
};

export default en;
