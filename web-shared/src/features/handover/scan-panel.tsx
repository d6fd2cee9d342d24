import './scan-panel.css';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from '../../ui/form/field';
import { formatDateTimeShort } from '../../ui/text/date-format';
import { type Scanned, useScanning } from './use-scanning';

interface ScanPanelProps {
  /** Without it each result is confirmed on the list on which it stands. */
  listId?: string;
  onConfirmed: () => void;
}

/** One field that keeps the focus, one big sign that is seen from a metre away, and what was scanned before. */
export function ScanPanel({ listId, onConfirmed }: ScanPanelProps) {
  const { t } = useTranslation('handover');
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [isLoud, setLoud] = useState(true);
  const { checking, scans, scan } = useScanning(listId, isLoud, onConfirmed);
  useEffect(() => field.current?.focus(), []);
  const last = scans[0];

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wanted = text.trim();
    setText('');
    if (wanted !== '') scan(wanted);
  };
  return (
    <section className="scan panel" aria-label={t('scan.title')}>
      <form onSubmit={submit}>
        <TextField
          ref={field}
          label={t('scan.label')}
          placeholder={t('scan.placeholder')}
          hint={listId ? undefined : t('scan.lead')}
          autoComplete="off"
          spellCheck={false}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <label className="scan__sound">
          <input type="checkbox" checked={isLoud} onChange={(event) => setLoud(event.target.checked)} />
          {t('scan.sound')}
        </label>
      </form>
      <div className={`scan__sign scan__sign--${checking ? 'checking' : signOf(last)}`} role="status">
        {checking ? (
          <p className="scan__word">{t('scan.checking', { code: checking })}</p>
        ) : last ? (
          <Sign key={last.n} scanned={last} />
        ) : (
          <p className="scan__word">{t('scan.ready')}</p>
        )}
      </div>
      {scans.length > 1 ? (
        <ol className="scan__past" aria-label={t('scan.last')}>
          {scans.slice(1).map(({ n, code, outcome, name }) => (
            <li key={n} className={outcome === 'done' ? undefined : 'scan__past--wrong'}>
              <span aria-hidden="true">{outcome === 'done' ? '✓' : '✗'}</span> {code} {name ?? ''} ·{' '}
              {t(`scan.${outcome}`)}
            </li>
          ))}
        </ol>
      ) : null}
    </section>
  );
}

function signOf(scanned: Scanned | undefined): 'ready' | 'good' | 'again' | 'wrong' {
  if (!scanned) return 'ready';
  if (scanned.outcome === 'done') return 'good';
  return scanned.outcome === 'again' ? 'again' : 'wrong';
}

function Sign({ scanned }: { scanned: Scanned }) {
  const { t } = useTranslation('handover');
  const { outcome, code, name, who, when } = scanned;
  return (
    <>
      <p className="scan__word">
        <span aria-hidden="true">{outcome === 'done' ? '✓' : outcome === 'again' ? '!' : '✗'}</span>{' '}
        {t(`scan.${outcome}`)}
      </p>
      <p className="scan__what">
        {code}
        {name ? <strong> {name}</strong> : null}
        {who && when ? <span> · {t('scan.againBy', { who, when: formatDateTimeShort(when) })}</span> : null}
      </p>
    </>
  );
}
