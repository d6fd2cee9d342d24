import type { HealthState } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';

/** A word and a shape, so that nobody has to tell colours apart. */
export function StateMark({ state }: { state: HealthState }) {
  const { t } = useTranslation('health');
  return (
    <span className={`health__mark health__mark--${state}`}>
      <span aria-hidden="true">{state === 'GOOD' ? '✓' : state === 'LOOK' ? '◆' : '!'}</span> {t(`state.${state}`)}
    </span>
  );
}
