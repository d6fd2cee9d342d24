import { useTranslation } from 'react-i18next';

const rows = [
  { keys: ['F2'], does: 'F2', where: 'everywhere' },
  { keys: ['F3'], does: 'F3', where: 'everywhere' },
  { keys: ['F8'], does: 'F8', where: 'everywhere' },
  { keys: ['Tab'], does: 'tab', where: 'everywhere' },
  { keys: ['Esc'], does: 'escape', where: 'everywhere' },
  { keys: ['↑', '↓'], does: 'arrowsPick', where: 'receive' },
  { keys: ['Enter'], does: 'enter', where: 'receive' },
  { keys: ['Ctrl', 'Enter'], does: 'ctrlEnter', where: 'receive' },
  { keys: ['Shift', 'Enter'], does: 'shiftEnter', where: 'receive' },
  { keys: ['↑', '↓'], does: 'arrows', where: 'lists' },
  { keys: ['Enter'], does: 'enterOpen', where: 'lists' },
  { keys: ['Space'], does: 'space', where: 'lists' },
  { keys: ['Shift', 'End'], does: 'shiftEnd', where: 'lists' },
  { keys: ['/'], does: 'slash', where: 'lists' },
  { keys: ['A'], does: 'a', where: 'dossier' },
  { keys: ['S'], does: 's', where: 'dossier' },
  { keys: ['M'], does: 'm', where: 'dossier' },
] as const;

export function KeyTable() {
  const { t } = useTranslation('help');
  return (
    <section className="panel help__keys">
      <h2>{t('keys.title')}</h2>
      <table className="help__table">
        <caption className="visually-hidden">{t('keys.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('keys.key')}</th>
            <th scope="col">{t('keys.does')}</th>
            <th scope="col">{t('keys.where')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.does}>
              <td className="help__key">
                {row.keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </td>
              <td>{t(`keys.${row.does}`)}</td>
              <td className="muted">{t(`keys.${row.where}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
