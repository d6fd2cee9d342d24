import type { Channel, ReturnBy } from '@hcc/shared-schema/generated/hooks';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReceiveDraft } from './draft/receive-draft';
import type { DraftUpdate } from './draft/use-receive-draft';

const waysBack: ReturnBy[] = ['COUNTER', 'POST'];
const NOTIFY = ['BOTH', 'NONE'] as const;
const channels: Channel[] = ['COUNTER', 'POST', 'ONLINE'];

export function GiveBackSection({ draft, update }: { draft: ReceiveDraft; update: DraftUpdate }) {
  const { t } = useTranslation('receive');
  const { t: c } = useTranslation('common');
  const channelId = useId();
  const notifyId = useId();
  const { phone, email } = draft.applicant;
  return (
    <div className="receive__give-back">
      <fieldset>
        <legend className="visually-hidden">{t('giveBack.legend')}</legend>
        {waysBack.map((way) => (
          <label key={way} className="receive__tick">
            <input
              type="radio"
              name="returnBy"
              checked={draft.returnBy === way}
              onChange={() => update((before) => ({ ...before, returnBy: way }))}
            />
            {c(`returnBy.${way}`)}
          </label>
        ))}
      </fieldset>
      <label htmlFor={channelId}>{t('giveBack.channel')}</label>
      <select
        id={channelId}
        className="input receive__channel"
        data-enter="skip"
        disabled={draft.submission !== null}
        value={draft.channel}
        onChange={(event) => {
          const channel = channels.find((one) => one === event.target.value);
          if (channel) update((before) => ({ ...before, channel }));
        }}
      >
        {channels.map((channel) => (
          <option key={channel} value={channel}>
            {c(`channel.${channel}`)}
          </option>
        ))}
      </select>
      {phone || email ? (
        <>
          <label htmlFor={notifyId}>{t('giveBack.notify')}</label>
          <select
            id={notifyId}
            className="input receive__channel"
            data-enter="skip"
            value={draft.notify ?? ''}
            onChange={({ target }) =>
              update((before) => ({ ...before, notify: NOTIFY.find((one) => one === target.value) }))
            }
          >
            <option value="">{t('giveBack.notifyBy.USUAL')}</option>
            {NOTIFY.map((one) => (
              <option key={one} value={one}>
                {t(`giveBack.notifyBy.${one}`)}
              </option>
            ))}
          </select>
        </>
      ) : null}
    </div>
  );
}
