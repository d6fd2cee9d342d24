import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/form/button';
import type { Settings } from './floor-settings';

interface Props {
  counters: Settings['counters'];
  /** Ids, in their order. */
  chosen: readonly string[];
  error: string | undefined;
  onChoose: (chosen: string[]) => void;
}

/** Which counters serve a line, those first that take from it before others. */
export function CountersInOrder({ counters, chosen, error, onChoose }: Props) {
  const { t } = useTranslation('floorSettings');
  const id = useId();
  const turn = (counterId: string) =>
    onChoose(chosen.includes(counterId) ? chosen.filter((one) => one !== counterId) : [...chosen, counterId]);
  const up = (at: number) => {
    const next = [...chosen];
    [next[at - 1], next[at]] = [next[at] ?? '', next[at - 1] ?? ''];
    onChoose(next);
  };
  const inOrder = [
    ...chosen.flatMap((one) => counters.find((counter) => counter.id === one) ?? []),
    ...counters.filter((counter) => !chosen.includes(counter.id)),
  ];
  return (
    <fieldset className="offices__services offices__wide" aria-describedby={error ? `${id}-error` : undefined}>
      <legend>{t('group.counters')}</legend>
      {error ? (
        <p id={`${id}-error`} className="field__error" role="alert">
          {error}
        </p>
      ) : null}
      {counters.length === 0 ? <p className="muted">{t('group.countersNone')}</p> : null}
      {inOrder.map((counter) => {
        const at = chosen.indexOf(counter.id);
        return (
          <span key={counter.id} className="offices__ordered">
            <label>
              <input type="checkbox" checked={at >= 0} onChange={() => turn(counter.id)} />{' '}
              {t('group.counterNamed', { number: counter.number, name: counter.name })}
            </label>
            {at > 0 ? (
              <Button size="small" aria-label={t('group.upOf', { number: counter.number })} onClick={() => up(at)}>
                ↑
              </Button>
            ) : null}
          </span>
        );
      })}
    </fieldset>
  );
}
