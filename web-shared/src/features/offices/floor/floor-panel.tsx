import { useFloorSettingsQuery } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ErrorNotice, Skeleton } from '../../../ui/page/page-state';
import { DevicesPanel } from './devices-panel';
import { FloorNoticesPanel } from './floor-notices-panel';
import { GroupsPanel } from './groups-panel';

/** The floor of a centre: its lines, its machines, what its boards say, and the way to its figures. */
export function FloorPanel({ officeId }: { officeId: string }) {
  const { t } = useTranslation('floorSettings');
  const { data, error, refetch } = useFloorSettingsQuery({
    variables: { officeId },
    fetchPolicy: 'cache-and-network',
  });
  const settings = data?.floorSettings;
  if (error && !settings) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!settings) return <Skeleton rows={8} />;
  return (
    <>
      <p>
        <Link to={`/floor?office=${officeId}`}>{t('figures')}</Link>
      </p>
      <GroupsPanel settings={settings} refetch={refetch} />
      <DevicesPanel settings={settings} refetch={refetch} />
      <FloorNoticesPanel settings={settings} refetch={refetch} />
    </>
  );
}
