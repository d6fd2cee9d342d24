import { usePracticeGuideQuery, useStartPracticeGuideMutation } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../session/session-provider';
import { Button } from '../../ui/form/button';
import { ErrorNotice } from '../../ui/page/page-state';

/** Begins the guided dossier, or takes it up again; for who receives dossiers. */
export function GuideStart() {
  const { t } = useTranslation('practice');
  const { can } = useSession();
  const isDesk = can('dossier:receive');
  const { data, refetch } = usePracticeGuideQuery({ skip: !isDesk });
  const [start, { error, loading }] = useStartPracticeGuideMutation();
  if (!isDesk) return null;
  const guide = data?.practiceGuide;
  const begin = async () => {
    await start().catch(() => undefined);
    await refetch().catch(() => undefined);
  };
  return (
    <>
      {error ? <ErrorNotice error={error} /> : null}
      <Button kind="primary" busy={loading} onClick={() => void begin()}>
        {t(guide?.finishedAt ? 'again' : guide ? 'resume' : 'begin')}
      </Button>
    </>
  );
}
