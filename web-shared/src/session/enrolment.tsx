import {
  type StartSecondFactorMutation,
  useEnrolSecondFactorMutation,
  useStartSecondFactorMutation,
} from '@hcc/shared-schema/generated/hooks';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice, Skeleton } from '../ui/page/page-state';
import { ConfirmByCode } from './confirm-by-code';
import { RecoveryCodes } from './recovery-codes';

type Secret = StartSecondFactorMutation['startSecondFactor'];

type Props = {
  /** What was given out already; without it the secret is asked for, as who must enrol may without a password. */
  secret?: Secret;
  doneLabel?: string;
  onDone: () => void;
};

/** The app is given the secret, a first code comes back, the recovery codes are shown. */
export function Enrolment({ secret: given, doneLabel, onDone }: Props) {
  const [start, { data, error }] = useStartSecondFactorMutation();
  const [enrol] = useEnrolSecondFactorMutation();
  const [codes, setCodes] = useState<string[]>();
  const asked = useRef(false);
  const secret = given ?? data?.startSecondFactor;

  useEffect(() => {
    // A second asking would make the first QR code worthless.
    if (given || asked.current) return;
    asked.current = true;
    start().catch(() => undefined);
  }, [given, start]);

  if (codes) return <RecoveryCodes codes={codes} doneLabel={doneLabel} onDone={onDone} />;
  if (error) return <ErrorNotice error={error} onRetry={() => void start().catch(() => undefined)} />;
  if (!secret) return <Skeleton rows={4} />;
  return (
    <SecretSteps
      secret={secret}
      onCode={async (code) => {
        const answer = await enrol({ variables: { code } });
        setCodes(answer.data?.enrolSecondFactor ?? []);
      }}
    />
  );
}

function SecretSteps({ secret, onCode }: { secret: Secret; onCode: (code: string) => Promise<void> }) {
  const { t } = useTranslation('account');
  const { qrPath, qrSize } = secret;
  return (
    <ol className="enrolment">
      <li>{t('factor.stepApp')}</li>
      <li>
        {t('factor.stepScan')}
        <div className="enrolment__secret">
          <svg
            className="enrolment__qr"
            role="img"
            aria-label={t('factor.qr')}
            viewBox={`-4 -4 ${qrSize + 8} ${qrSize + 8}`}
            shapeRendering="crispEdges"
          >
            <path d={qrPath} />
          </svg>
          <p>
            {t('factor.byHand')}
            <code className="enrolment__key">{secret.secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>
          </p>
        </div>
      </li>
      <li>
        {t('factor.stepCode')}
        <ConfirmByCode hint={t('factor.codeHint')} submitLabel={t('factor.confirm')} onCode={onCode} />
      </li>
    </ol>
  );
}
