import type { StaffPersonPartsFragment } from '@hcc/shared-schema/generated/hooks';
import { SimpleTable, type TableColumn } from '@hcc/web-shared/src/ui/page/simple-table';
import { formatDateTime } from '@hcc/web-shared/src/ui/text/date-format';
import { useTranslation } from 'react-i18next';
import vi from '../../i18n/accounts.vi';
import { ROLES } from './roles';

type Change = StaffPersonPartsFragment['changes'][number];
type Part = keyof typeof vi.part;

const isPart = (name: string): name is Part => Object.hasOwn(vi.part, name);

function partsOf(detail: string | null): { before: Record<string, unknown>; after: Record<string, unknown> } {
  const nothing = { before: {}, after: {} };
  if (detail === null) return nothing;
  const read = JSON.parse(detail) as Partial<typeof nothing>;
  return { before: read.before ?? {}, after: read.after ?? {} };
}

/** What was changed about an account, by whom and when, the latest first. */
export function ChangesTable({ changes }: { changes: readonly Change[] }) {
  const { t } = useTranslation('accounts');
  const { t: s } = useTranslation('staff');
  const inWords = (value: unknown): string => {
    if (Array.isArray(value)) return value.map(inWords).join(', ');
    if (value === true) return t('changes.yes');
    if (value === false || value === null || value === undefined) return t('changes.no');
    const role = ROLES.find((one) => one === value);
    return role ? s(`role.${role}`) : String(value);
  };
  const lines = ({ detail }: Change): string[] => {
    const { before, after } = partsOf(detail);
    return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name) => {
      if (!isPart(name)) return [];
      const label = t(`part.${name}`);
      return name in before
        ? [t('changes.fromTo', { label, from: inWords(before[name]), to: inWords(after[name] ?? before[name]) })]
        : [t('changes.is', { label, value: inWords(after[name]) })];
    });
  };
  if (changes.length === 0) return <p>{t('changes.none')}</p>;
  const columns: TableColumn<Change>[] = [
    { key: 'at', header: t('changes.at'), width: '150px', rowHeader: true, cell: ({ at }) => formatDateTime(at) },
    { key: 'by', header: t('changes.by'), width: '190px', cell: ({ by }) => by },
    {
      key: 'what',
      header: t('changes.what'),
      cell: (change) =>
        lines(change).map((line) => (
          <span key={line} className="people__place">
            {line}
          </span>
        )),
    },
  ];
  return (
    <SimpleTable
      columns={columns}
      rows={changes}
      rowKey={({ at, detail }) => `${at} ${detail}`}
      caption={t('changes.title')}
      hideCaption
    />
  );
}
