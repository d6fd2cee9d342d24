import type { Role } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { ROLES } from './roles';

interface Props {
  legend: string;
  chosen: readonly Role[];
  /** Without those of the province as a whole. */
  isDesk?: boolean;
  /** To administer is given on the person's page alone, by two. */
  withoutAdmin?: boolean;
  onChoose: (roles: Role[]) => void;
}

/** What somebody is in an office: one thing or several. */
export function RolesField({ legend, chosen, isDesk, withoutAdmin, onChoose }: Props) {
  const { t } = useTranslation('accounts');
  const { t: s } = useTranslation('staff');
  const offered = ROLES.filter(
    (role) => !(role === 'ADMIN' && (isDesk || withoutAdmin)) && !(role === 'LEADERSHIP' && isDesk),
  );
  return (
    <fieldset className="people__roles">
      <legend className="field__label">{legend}</legend>
      {offered.map((role) => (
        <label key={role}>
          <input
            type="checkbox"
            checked={chosen.includes(role)}
            onChange={({ target }) =>
              onChoose(target.checked ? [...chosen, role] : chosen.filter((one) => one !== role))
            }
          />{' '}
          {s(`role.${role}`)} <span className="muted">· {t(`roleText.${role}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
