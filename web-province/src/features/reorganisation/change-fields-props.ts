import type { ChangeForm } from './order-form';
import type { Units } from './use-units';

export interface FieldsProps<Change extends ChangeForm = ChangeForm> {
  change: Change;
  units: Units;
  /** What is wrong with an entry of the change: "into.parentCode", "from.1". */
  errorAt: (path: string) => string | undefined;
  onChange: (change: ChangeForm) => void;
}

export type FieldsOf<Kind extends ChangeForm['kind']> = FieldsProps<Extract<ChangeForm, { kind: Kind }>>;
