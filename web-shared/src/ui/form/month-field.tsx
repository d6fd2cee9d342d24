import { lazy, Suspense } from 'react';
import { FieldFrame } from './field';
import type { MonthFieldProps } from './month-picker';

const Scoped = lazy(async () => {
  const [{ AntdScope }, { MonthPicker }] = await Promise.all([import('./antd-scope'), import('./month-picker')]);
  return {
    default: (props: MonthFieldProps) => (
      <AntdScope>
        <MonthPicker {...props} />
      </AntdScope>
    ),
  };
});

/** A month; what draws it comes with the first one of a page. */
export function MonthField(props: MonthFieldProps) {
  const { label } = props;
  return (
    <Suspense
      fallback={
        <FieldFrame id="" label={label}>
          <input className="input" disabled aria-label={label} value="" readOnly />
        </FieldFrame>
      }
    >
      <Scoped {...props} />
    </Suspense>
  );
}
