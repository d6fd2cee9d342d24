import './fees.css';
import { useDossierMoneyQuery, useShowPaymentCodeMutation } from '@hcc/shared-schema/generated/hooks';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/form/button';
import { Notice } from '../../ui/page/page-state';
import { formatDateTimeShort } from '../../ui/text/date-format';
import { formatDong } from '../../ui/text/number-format';
import { useRefusalText } from '../../ui/text/use-refusal-text';
import { type Duty, type Entry, type Money, ReduceForm, TakeBackForm, TakeForm } from './money-forms';
import { PostageForm } from './postage-form';

/** While a code is shown the citizen may be paying: the page looks again that often. */
const LOOK_AGAIN_MS = 5_000;

type Open = { form: 'POSTAGE' } | { form: 'TAKE' | 'REDUCE'; duty: Duty } | { form: 'VOID' | 'BACK'; entry: Entry };

interface DossierMoneyProps {
  code: string;
  version: number;
  /** Who usually pays. */
  payer: string;
  onPaid: () => void;
}

/** What is owed for a dossier, what was paid, and the way to take it. Nothing where nothing is owed. */
export function DossierMoney({ code, version, payer, onPaid }: DossierMoneyProps) {
  const { t } = useTranslation('fees');
  const { t: c } = useTranslation('common');
  const [open, setOpen] = useState<Open>();
  const [shown, setShown] = useState<number>();
  const { data, error, refetch } = useDossierMoneyQuery({
    variables: { code },
    fetchPolicy: 'cache-and-network',
    pollInterval: shown === undefined ? 0 : LOOK_AGAIN_MS,
  });
  const asked = useRef(version);
  useEffect(() => {
    if (asked.current === version) return;
    asked.current = version;
    // What happened to the dossier may have asked for money, or met a duty.
    void refetch().catch(() => undefined);
  }, [version, refetch]);
  const isMet = data?.dossierMoney.duties.some(({ ordinal, isPaid }) => ordinal === shown && isPaid);
  useEffect(() => {
    if (!isMet) return;
    setShown(undefined);
    onPaid();
  }, [isMet, onPaid]);
  if (!data) {
    // Most dossiers owe nothing: until that is known nothing stands here that would have to go again.
    return error ? (
      <section className="panel" aria-label={t('section.title')}>
        <h2>{t('section.title')}</h2>
        <p>
          {t('section.failed')}{' '}
          <Button size="small" onClick={() => void refetch().catch(() => undefined)}>
            {c('action.retry')}
          </Button>
        </p>
      </section>
    ) : null;
  }
  const money = data.dossierMoney;
  if (money.duties.length === 0 && !money.mayPrepay) return null;
  const close = () => setOpen(undefined);
  const done = () => {
    close();
    void refetch().catch(() => undefined);
    onPaid();
  };
  return (
    <section className="panel" aria-label={t('section.title')}>
      <h2>{t('section.title')}</h2>
      {money.duties.map((duty) => (
        <DutyPart
          key={duty.ordinal}
          money={money}
          duty={duty}
          isShown={shown === duty.ordinal}
          onShow={() => setShown(duty.ordinal)}
          onOpen={setOpen}
        />
      ))}
      {money.mayPrepay ? (
        <div className="fees__tools no-print">
          <Button onClick={() => setOpen({ form: 'POSTAGE' })}>
            {t(money.duties.some(({ ordinal, isSpent }) => ordinal < 0 && !isSpent) ? 'postage.change' : 'postage.ask')}
          </Button>
        </div>
      ) : null}
      {open?.form === 'POSTAGE' ? <PostageForm dossierId={money.dossierId} onClose={close} onDone={done} /> : null}
      {open?.form === 'TAKE' ? <TakeForm {...{ money, payer }} duty={open.duty} onClose={close} onDone={done} /> : null}
      {open?.form === 'REDUCE' ? <ReduceForm money={money} duty={open.duty} onClose={close} onDone={done} /> : null}
      {open?.form === 'VOID' || open?.form === 'BACK' ? (
        <TakeBackForm entry={open.entry} isVoid={open.form === 'VOID'} onClose={close} onDone={done} />
      ) : null}
    </section>
  );
}

interface DutyProps {
  money: Money;
  duty: Duty;
  isShown: boolean;
  onShow: () => void;
  onOpen: (open: Open) => void;
}

function DutyPart({ money, duty, isShown, onShow, onOpen }: DutyProps) {
  const { t } = useTranslation('fees');
  const refusal = useRefusalText();
  const [show, { loading, error }] = useShowPaymentCodeMutation();
  const { ordinal, amountDong, paidDong, overDong, isPaid, isOwed, isSpent, exemptionName, fullDong } = duty;
  const mayTake = money.mayTake && !isPaid && amountDong > 0 && (ordinal >= 0 || isOwed);
  const { exemptions, byCopy, byPage } = money.tariff;
  const mayReduce = money.mayTake && ordinal === 0 && paidDong === 0 && (exemptions.length > 0 || byCopy || byPage);
  const showCode = async () => {
    await show({ variables: { dossierId: money.dossierId, ordinal } });
    onShow();
  };
  return (
    <div className="fees__duty">
      <p>
        {ordinal === 0 ? t('section.fee') : duty.purpose}:{' '}
        <strong>
          {amountDong === 0
            ? t('section.free')
            : isPaid
              ? t('section.paid', { amount: formatDong(amountDong) })
              : ordinal < 0 && !isOwed
                ? t('postage.dropped')
                : t('section.owed', { amount: formatDong(amountDong - paidDong) })}
        </strong>
      </p>
      {isSpent ? <p className="muted">{t('postage.spent')}</p> : null}
      {exemptionName ? (
        <p className="muted">{t('section.reduced', { full: formatDong(fullDong), name: exemptionName })}</p>
      ) : null}
      {overDong > 0 ? <Notice kind="warning">{t('section.over', { amount: formatDong(overDong) })}</Notice> : null}
      {duty.lines.length > 1 ? (
        <details>
          <summary>{t('section.lines')}</summary>
          <ul>
            {duty.lines.map(({ code, name, count, amountDong: each, totalDong }) => (
              <li key={code}>
                {name}: {count} × {formatDong(each)} = {formatDong(totalDong)}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      {mayTake || mayReduce ? (
        <div className="fees__tools no-print">
          {mayTake ? (
            <>
              <Button kind="primary" onClick={() => onOpen({ form: 'TAKE', duty })}>
                {t('section.take')}
              </Button>
              <Button busy={loading} onClick={() => void showCode().catch(() => undefined)}>
                {t('section.showCode')}
              </Button>
            </>
          ) : null}
          {mayReduce ? <Button onClick={() => onOpen({ form: 'REDUCE', duty })}>{t('section.reduce')}</Button> : null}
        </div>
      ) : null}
      {error ? <Notice kind="error">{refusal(error)}</Notice> : null}
      {isShown && !isPaid ? <Code duty={duty} /> : null}
      {duty.entries.length > 0 ? (
        <ul>
          {duty.entries.map((entry) => (
            <EntryLine key={entry.id} entry={entry} onOpen={onOpen} />
          ))}
        </ul>
      ) : null}
    </div>
  );
}

function Code({ duty: { transfer, amountDong, paidDong } }: { duty: Duty }) {
  const { t } = useTranslation('fees');
  if (!transfer) return <Notice kind="warning">{t('section.noAccount')}</Notice>;
  const { size, path, bankName, accountNumber, accountName, reference } = transfer;
  const label = t('section.codeOf', { amount: formatDong(amountDong - paidDong) });
  return (
    <div className="fees__code">
      <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
        <path d={path} fill="#000" />
      </svg>
      <div>
        <p>
          <strong>{label}</strong>
        </p>
        <p>{t('section.account', { bank: bankName, number: accountNumber, name: accountName })}</p>
        <p>{t('section.scan', { reference })}</p>
        <p className="muted">{t('section.waiting')}</p>
      </div>
    </div>
  );
}

const receiptAddress = (id: string): string => `/forms/money/${id}.pdf`;

function EntryLine({ entry, onOpen }: { entry: Entry; onOpen: (open: Open) => void }) {
  const { t } = useTranslation('fees');
  const { kind, method, amountDong, receiptNumber, receiptYear, cashier, approvedBy, at, note } = entry;
  const facts = [
    method ? t(`method.${method}`) : null,
    cashier,
    approvedBy ? t('entry.approvedBy', { name: approvedBy }) : null,
    formatDateTimeShort(at),
    entry.isTakenBack ? t('entry.takenBack') : null,
    entry.isAskedBack ? t('entry.askedBack') : null,
  ];
  return (
    <li>
      <p>
        {t(`kind.${kind}`)} {amountDong === 0 ? null : <strong>{formatDong(amountDong)}</strong>}
        {receiptNumber === null ? null : ` · ${t('entry.receipt', { number: receiptNumber, year: receiptYear })}`}
        <span className="muted"> · {facts.filter(Boolean).join(' · ')}</span>
      </p>
      {note ? <p className="muted">{note}</p> : null}
      <p className="fees__tools no-print">
        {receiptNumber === null ? null : (
          <a className="button button--small" href={receiptAddress(entry.id)} target="_blank" rel="noreferrer">
            {t('entry.print')}
          </a>
        )}
        {entry.mayVoid ? (
          <Button size="small" onClick={() => onOpen({ form: 'VOID', entry })}>
            {t('entry.void')}
          </Button>
        ) : null}
        {entry.mayAskBack ? (
          <Button size="small" onClick={() => onOpen({ form: 'BACK', entry })}>
            {t('entry.askBack')}
          </Button>
        ) : null}
      </p>
    </li>
  );
}
