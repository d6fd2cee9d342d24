import './papers/online.css';
import { Button } from '@hcc/web-shared/src/ui/form/button';
import { Notice } from '@hcc/web-shared/src/ui/page/page-state';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addressOf } from '../../address/public-address';
import type { Saving } from './use-draft';

type Props = { code: string; secret: string | null; saving: Saving; onReload: () => void; onForget: () => void };

/** Where what was typed is kept, the link by which it is gone on with elsewhere, and a way to leave nothing behind. */
export function DraftLine({ code, secret, saving, onReload, onForget }: Props) {
  const { t } = useTranslation('submit');
  const [isLinkShown, setLinkShown] = useState(false);
  const address = secret ? `${window.location.origin}/${addressOf({ kind: 'submit', code, draft: secret })}` : '';
  if (saving === 'ELSEWHERE') {
    return (
      <Notice kind="warning" actions={<Button onClick={onReload}>{t('draft.openLatest')}</Button>}>
        {t('draft.elsewhere')}
      </Notice>
    );
  }
  if (saving === 'UNKNOWN_LINK') return <Notice kind="warning">{t('draft.unknownLink')}</Notice>;
  return (
    <div className="draft-line">
      <span role="status">{t(`draft.${saving}`)}</span>
      {secret ? (
        <Button kind="quiet" size="small" aria-expanded={isLinkShown} onClick={() => setLinkShown(!isLinkShown)}>
          {t('draft.link')}
        </Button>
      ) : null}
      <Button kind="quiet" size="small" onClick={onForget}>
        {t('draft.forget')}
      </Button>
      {isLinkShown ? (
        <>
          <p>
            {t('draft.linkHint')}{' '}
            <a className="draft-line__secret" href={address}>
              {address}
            </a>
          </p>
          <SendToMyself address={address} subject={t('draft.linkSubject', { code })} />
        </>
      ) : null}
    </div>
  );
}

/** By whatever the phone sends messages with; where the browser offers none, by mail. */
function SendToMyself({ address, subject }: { address: string; subject: string }) {
  const { t } = useTranslation('submit');
  if ('share' in navigator) {
    // Refused where the citizen closes it again.
    const share = () => void navigator.share({ title: subject, url: address }).catch(() => undefined);
    return <Button onClick={share}>{t('draft.linkSend')}</Button>;
  }
  const mail = `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(address)}`;
  return (
    <a className="button" href={mail}>
      {t('draft.linkSend')}
    </a>
  );
}
