import type { Deed, OfficeStaffQuery } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../ui/page/page-state';
import { SimpleTable, type TableColumn } from '../../ui/page/simple-table';
import { formatDate } from '../../ui/text/date-format';

type Person = OfficeStaffQuery['officeStaff']['people'][number];
type Right = Person['rights'][number];

const DEEDS: readonly Deed[] = ['RECEIVE', 'APPRAISE', 'APPROVE', 'ISSUE', 'HAND_BACK', 'ASSIGN', 'APOLOGISE', 'STOP'];

/** Who may do what, and where each has it from. */
export function RightsTable({ people, caption }: { people: readonly Person[]; caption: string }) {
  const { t } = useTranslation('staff');
  const where = useRightText();
  if (people.length === 0) return <Empty title={t('rights.nobody')}>{t('rights.nobodyText')}</Empty>;
  const columns: TableColumn<Person>[] = [
    {
      key: 'person',
      header: t('rights.person'),
      rowHeader: true,
      width: '210px',
      csv: ({ fullName }) => fullName,
      cell: ({ fullName, awayUntil, rights }) => (
        <>
          {fullName}
          <span className="staff__roles">
            {ownRoles(rights)
              .map((role) => t(`role.${role}`))
              .join(', ')}
          </span>
          {awayUntil ? <span className="staff__away">{t('awayUntil', { until: formatDate(awayUntil) })}</span> : null}
        </>
      ),
    },
    ...DEEDS.map(
      (deed): TableColumn<Person> => ({
        key: deed,
        header: t(`deed.${deed}`),
        title: t(`deedText.${deed}`),
        csv: ({ rights }) => of(rights, deed).map(where).join('; '),
        cell: ({ rights }) => <Rights rights={of(rights, deed)} />,
      }),
    ),
  ];
  return (
    <SimpleTable columns={columns} rows={people} rowKey={({ id }) => id} caption={caption} exportName="quyen-xu-ly" />
  );
}

const of = (rights: readonly Right[], deed: Deed) => rights.filter((right) => right.deed === deed);
const ownRoles = (rights: readonly Right[]) => [
  ...new Set(rights.filter(({ principalName }) => principalName === null).map(({ role }) => role)),
];

function Rights({ rights }: { rights: readonly Right[] }) {
  const { t } = useTranslation('staff');
  const where = useRightText();
  if (rights.length === 0) return <span className="visually-hidden">{t('rights.none')}</span>;
  // Who has it by a role of his own for good needs nobody's.
  const lasting = rights.find(({ source }) => source === 'ROLE');
  if (lasting) {
    return (
      <span className="staff__may" title={where(lasting)}>
        <span aria-hidden="true">✓</span>
        <span className="visually-hidden">{where(lasting)}</span>
      </span>
    );
  }
  const texts = [...new Set(rights.map(where))];
  return texts.map((text) => (
    <span key={text} className="staff__for-a-time">
      {text}
    </span>
  ));
}

function useRightText(): (right: Right) => string {
  const { t } = useTranslation('staff');
  return ({ source, role, principalName, until }) => {
    const day = until ? formatDate(until) : '';
    if (source === 'STAND_IN') return t('rights.standIn', { name: principalName, until: day });
    if (source === 'SECONDMENT') return t('rights.secondment', { until: day });
    return t('rights.role', { role: t(`role.${role}`) });
  };
}
