import { type SecondmentPartsFragment, useEndSecondmentMutation } from '@hcc/shared-schema/generated/hooks';
import { Button } from '@hcc/web-shared/src/ui/form/button';
import { SimpleTable, type TableColumn } from '@hcc/web-shared/src/ui/page/simple-table';
import { formatDate } from '@hcc/web-shared/src/ui/text/date-format';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DecisionFiles } from './decision-files';
import { FormDialog } from './form-dialog';
import { HandOverText } from './hand-over-text';
import { HandedOverList } from './handed-over-list';
import { SecondmentEndDialog } from './secondment-end-dialog';

interface Props {
  secondments: readonly SecondmentPartsFragment[];
  /** On the person's own page. */
  hidePerson?: boolean;
  onChange: () => void;
}

/** A month ahead somebody has to be found for the place, or the decision prolonged. */
export const ENDING_DAYS = 30;

/** Who was sent to which centre, and how long still. */
export function SecondmentTable({ secondments, hidePerson, onChange }: Props) {
  const { t } = useTranslation('accounts');
  const { t: s } = useTranslation('staff');
  const [end] = useEndSecondmentMutation();
  const [changing, setChanging] = useState<SecondmentPartsFragment>();
  const [ending, setEnding] = useState<SecondmentPartsFragment>();
  const person: TableColumn<SecondmentPartsFragment> = {
    key: 'person',
    header: t('people.person'),
    rowHeader: true,
    cell: ({ username, fullName }) => <Link to={`/accounts/${encodeURIComponent(username)}`}>{fullName}</Link>,
  };
  const columns: TableColumn<SecondmentPartsFragment>[] = [
    ...(hidePerson ? [] : [person]),
    {
      key: 'way',
      header: t('secondment.way'),
      cell: ({ fromOffice, centre, roles }) => (
        <>
          {fromOffice.name} → {centre.name}
          <span className="people__small">{roles.map((role) => s(`role.${role}`)).join(', ')}</span>
        </>
      ),
    },
    {
      key: 'days',
      header: t('secondment.days'),
      width: '210px',
      cell: ({ fromDay, toDay, daysLeft, endedAt }) => (
        <>
          {s('fromTo', { from: formatDate(fromDay), to: formatDate(toDay) })}
          <span className={daysLeft !== null && daysLeft <= ENDING_DAYS && !endedAt ? 'people__warn' : 'people__small'}>
            {endedAt ? t('secondment.ended', { day: formatDate(endedAt) }) : left(t, daysLeft)}
          </span>
        </>
      ),
    },
    {
      key: 'decision',
      header: t('decision'),
      cell: ({ decision, files, handOver, handToName }) => (
        <>
          {decision}
          <DecisionFiles files={files} />
          <HandOverText handOver={handOver} to={handToName} />
        </>
      ),
    },
    {
      key: 'deeds',
      header: t('deed'),
      width: '190px',
      cell: (secondment) =>
        secondment.endedAt ? null : (
          <div className="people__deeds">
            <Button
              size="small"
              aria-label={t('secondment.changeOf', { name: secondment.fullName })}
              onClick={() => setChanging(secondment)}
            >
              {t('secondment.change')}
            </Button>
            <Button
              size="small"
              aria-label={t('secondment.endOf', { name: secondment.fullName })}
              onClick={() => setEnding(secondment)}
            >
              {t('secondment.end')}
            </Button>
          </div>
        ),
    },
  ];
  return (
    <>
      <SimpleTable columns={columns} rows={secondments} rowKey={({ id }) => id} caption={t('secondment.list')} />
      {ending ? (
        <FormDialog
          danger
          wide
          title={t('secondment.endTitle', { name: ending.fullName })}
          save={t('secondment.end')}
          missing={() => undefined}
          send={async () => {
            await end({ variables: { id: ending.id } });
            onChange();
          }}
          onClose={() => setEnding(undefined)}
        >
          <p>{t('secondment.endText', { centre: ending.centre.name, whom: ending.handToName ?? t('queue') })}</p>
          <HandedOverList officeId={ending.centre.id} officeName={ending.centre.name} staffId={ending.staffId} />
        </FormDialog>
      ) : null}
      {changing ? (
        <SecondmentEndDialog secondment={changing} onClose={() => setChanging(undefined)} onDone={onChange} />
      ) : null}
    </>
  );
}

type Translate = ReturnType<typeof useTranslation<'accounts'>>['t'];

function left(t: Translate, days: number | null): string {
  if (days === null) return t('secondment.upcoming');
  return days === 0 ? t('secondment.over') : t('secondment.left', { count: days });
}
