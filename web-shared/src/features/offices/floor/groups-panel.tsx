import { useCloseCounterGroupMutation } from '@hcc/shared-schema/generated/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/form/button';
import { Empty } from '../../../ui/page/page-state';
import { SimpleTable, type TableColumn } from '../../../ui/page/simple-table';
import { ChangeError } from '../change-error';
import { useOfficeChange } from '../use-office-change';
import type { Group, SettingsProps } from './floor-settings';
import { GroupDialog } from './group-dialog';

/** The lines of a centre: letter, what each is for, which counters serve it and in which order. */
export function GroupsPanel({ settings, refetch }: SettingsProps) {
  const { t } = useTranslation('floorSettings');
  const [opened, setOpened] = useState<{ group: Group | null } | null>(null);
  const [close] = useCloseCounterGroupMutation();
  const changing = useOfficeChange(refetch);
  const { busy, run } = changing;
  const groups = settings.groups.filter(({ isClosed }) => !isClosed);
  const officeId = settings.office.id;
  const columns: TableColumn<Group>[] = [
    {
      key: 'name',
      header: t('group.name'),
      rowHeader: true,
      cell: ({ letter, name }) => `${letter} · ${name}`,
    },
    {
      key: 'serves',
      header: t('group.serves'),
      width: '26%',
      cell: ({ serves }) => (serves.length === 0 ? t('group.everything') : serves.map(({ name }) => name).join(', ')),
    },
    {
      key: 'counters',
      header: t('group.counters'),
      cell: ({ counters }) =>
        counters.length === 0 ? (
          <span className="muted">{t('group.noCounters')}</span>
        ) : (
          counters.map(({ number }) => number).join(' → ')
        ),
    },
    { key: 'run', header: t('group.run'), numeric: true, cell: ({ priorityRun }) => priorityRun },
    { key: 'mean', header: t('group.mean'), numeric: true, cell: ({ meanMinutes }) => meanMinutes },
    {
      key: 'do',
      header: t('do'),
      width: '150px',
      cell: (group) => {
        const named = { letter: group.letter };
        const variables = { officeId, id: group.id, expectedVersion: group.version };
        return (
          <div className="offices__row-actions">
            <Button size="small" aria-label={t('group.editOf', named)} onClick={() => setOpened({ group })}>
              {t('edit')}
            </Button>
            <Button
              size="small"
              busy={busy}
              aria-label={t('group.closeOf', named)}
              onClick={() => void run(() => close({ variables }))}
            >
              {t('group.close')}
            </Button>
          </div>
        );
      },
    },
  ];
  return (
    <section className="panel offices__panel" aria-labelledby="floor-groups">
      <div className="offices__head">
        <h2 id="floor-groups">{t('group.title')}</h2>
        <Button onClick={() => setOpened({ group: null })}>{t('group.add')}</Button>
      </div>
      <p className="muted">{t('group.lead')}</p>
      <ChangeError change={changing} />
      {groups.length === 0 ? (
        <Empty title={t('group.none')}>{t('group.noneText')}</Empty>
      ) : (
        <SimpleTable columns={columns} rows={groups} rowKey={({ id }) => id} caption={t('group.title')} hideCaption />
      )}
      {opened ? (
        <GroupDialog settings={settings} refetch={refetch} group={opened.group} onDone={() => setOpened(null)} />
      ) : null}
    </section>
  );
}
