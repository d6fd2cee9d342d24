import {
  KeptFiguresDocument,
  type KeptFiguresPartsFragment,
  useChangeKeptFiguresMutation,
  useDropKeptFiguresMutation,
  useKeepFiguresMutation,
} from '@hcc/shared-schema/generated/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useStaff } from '../../session/session-provider';
import { Button } from '../../ui/form/button';
import { useRefusalText } from '../../ui/text/use-refusal-text';
import { type Asked, asInput, askedOf, figuresAddress, isSameQuestion } from './figures-address';
import { TextDialog } from './text-dialog';

interface KeptToolsProps {
  asked: Asked;
  /** What is open of what one keeps; null for a question that is not kept. */
  kept: KeptFiguresPartsFragment | null;
}

type Doing = 'keep' | 'rename' | 'mail' | 'drop';

/** Keeping, renaming, pinning, sending on Fridays, sharing and throwing away. */
export function KeptTools({ asked, kept }: KeptToolsProps) {
  const { t } = useTranslation('figures');
  const navigate = useNavigate();
  const { office } = useStaff();
  const refusal = useRefusalText();
  const [doing, setDoing] = useState<Doing | null>(null);
  const [said, setSaid] = useState('');
  const afterwards = { refetchQueries: [KeptFiguresDocument], awaitRefetchQueries: true };
  const [keep] = useKeepFiguresMutation(afterwards);
  const [change, { loading }] = useChangeKeptFiguresMutation(afterwards);
  const [drop] = useDropKeptFiguresMutation(afterwards);
  const figures = asInput(asked);
  const isChanged = kept !== null && !isSameQuestion(asked, askedOf(kept.figures, office.areaCode));

  const alter = async (what: { name?: string; pinned?: boolean; mailTo?: string; figures?: typeof figures }) => {
    if (kept) await change({ variables: { input: { id: kept.id, revision: kept.revision, ...what } } });
  };
  const atOnce = (what: Parameters<typeof alter>[0], done: string) => {
    setSaid('');
    alter(what).then(
      () => setSaid(done),
      (error: unknown) => setSaid(refusal(error)),
    );
  };
  const share = async () => {
    await navigator.clipboard.writeText(new URL(figuresAddress(asked), window.location.href).href);
    setSaid(t('shared'));
  };
  const close = () => setDoing(null);
  return (
    <>
      <span role="status" className="muted fig-said">
        {said}
      </span>
      {kept ? (
        <>
          {isChanged ? (
            <Button kind="primary" busy={loading} onClick={() => atOnce({ figures }, t('saved'))}>
              {t('saveChange')}
            </Button>
          ) : null}
          <Button
            aria-pressed={kept.pinned}
            onClick={() => atOnce({ pinned: !kept.pinned }, t(kept.pinned ? 'unpinned' : 'pinned'))}
          >
            {t(kept.pinned ? 'unpin' : 'pin')}
          </Button>
          <Button onClick={() => setDoing('mail')}>{t(kept.mailTo ? 'mailOn' : 'mail')}</Button>
          <Button onClick={() => setDoing('rename')}>{t('rename')}</Button>
          <Button onClick={() => setDoing('drop')}>{t('drop')}</Button>
        </>
      ) : null}
      {kept && !isChanged ? null : (
        <Button kind={kept ? undefined : 'primary'} onClick={() => setDoing('keep')}>
          {t(kept ? 'keepAnother' : 'keep')}
        </Button>
      )}
      <Button
        onClick={() => {
          share().catch(() => setSaid(t('notShared')));
        }}
      >
        {t('share')}
      </Button>
      {doing === 'keep' ? (
        <TextDialog
          title={t('keepTitle')}
          label={t('name')}
          hint={t('nameHint')}
          maxLength={80}
          save={t('keep')}
          field="name"
          onClose={close}
          send={async (name) => {
            const { data } = await keep({ variables: { input: { name, figures } } });
            if (data) navigate(figuresAddress(asked, data.keepFigures.id));
          }}
        />
      ) : null}
      {doing === 'rename' && kept ? (
        <TextDialog
          title={t('renameTitle', { name: kept.name })}
          label={t('name')}
          maxLength={80}
          save={t('rename')}
          field="name"
          initial={kept.name}
          onClose={close}
          send={(name) => alter({ name })}
        />
      ) : null}
      {doing === 'mail' && kept ? (
        <TextDialog
          title={t('mailTitle', { name: kept.name })}
          label={t('mailTo')}
          hint={t('mailHint')}
          maxLength={120}
          save={t('mailSave')}
          field="mailTo"
          initial={kept.mailTo ?? ''}
          mayBeEmpty={kept.mailTo !== null}
          onClose={close}
          send={(mailTo) => alter({ mailTo })}
        />
      ) : null}
      {doing === 'drop' && kept ? (
        <TextDialog
          title={t('dropTitle', { name: kept.name })}
          hint={t('dropHint')}
          save={t('drop')}
          onClose={close}
          send={async () => {
            await drop({ variables: { id: kept.id, revision: kept.revision } });
            navigate(figuresAddress(asked));
          }}
        />
      ) : null}
    </>
  );
}
