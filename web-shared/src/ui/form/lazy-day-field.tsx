import { lazy, Suspense } from 'react';
import type { DayFieldProps } from './day-field';
import { FieldFrame } from './field';

const Scoped = lazy(async () => {
  const [{ AntdScope }, { DayField }] = await Promise.all([import('./antd-scope'), import('./day-field')]);
  return {
    default: (props: DayFieldProps) => (
      <AntdScope>
        <DayField {...props} />
      </AntdScope>
    ),
  };
});

/** The same day's field where few forms of a page have one: what draws it comes with the first of them. */
export function LazyDayField(props: DayFieldProps) {
  const { label, hideLabel, required } = props;
  return (
    <Suspense
      fallback={
        <FieldFrame id="" {...{ label, hideLabel, required }}>
          <input className="input" disabled aria-label={label} value="" readOnly />
        </FieldFrame>
      }
    >
      <Scoped {...props} />
    </Suspense>
  );
}
