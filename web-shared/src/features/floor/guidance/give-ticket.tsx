import {
  type IssuedTicketPartsFragment,
  type TicketClass,
  useTakeTicketMutation,
} from '@hcc/shared-schema/generated/hooks';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/form/button';
import { TextField } from '../../../ui/form/field';
import { Empty, ErrorNotice, Notice } from '../../../ui/page/page-state';
import { readSlipCode } from '../../../ui/text/dossier-code';
import { TicketPaper } from '../../../ui/tickets/ticket-paper';
import { aheadText, estimateText } from '../../../ui/tickets/ticket-text';
import { newKey } from '../new-key';
import { useDeed } from '../use-deed';
import type { Desk } from '../use-desk';

const CLASSES: readonly TicketClass[] = ['NORMAL', 'ELDERLY', 'DISABLED', 'PREGNANT', 'SUPPLEMENT'];

interface Wish {
  groupId: string;
  ticketClass: TicketClass;
  dossierCode: string | null;
}

/** Who it is, then which line: the ticket is given out and printed. */
export function GiveTicket({ desk: { board }, refetch }: { desk: Desk; refetch: () => Promise<unknown> }) {
  const { t } = useTranslation('floor');
  const { t: words } = useTranslation('ticket');
  const [ticketClass, setClass] = useState<TicketClass>('NORMAL');
  const [code, setCode] = useState('');
  const [given, setGiven] = useState<IssuedTicketPartsFragment | null>(null);
  const [take] = useTakeTicketMutation();
  const { isBusy, error, run } = useDeed(refetch);
  const key = useRef({ of: '', value: '' });
  useEffect(() => {
    if (!given) return;
    // After the paper stands in the page.
    const timer = setTimeout(() => window.print());
    return () => clearTimeout(timer);
  }, [given]);
  const give = async (groupId: string) => {
    const dossierCode = ticketClass === 'SUPPLEMENT' ? (readSlipCode(code)?.code ?? code.trim()) : null;
    const wish: Wish = { groupId, ticketClass, dossierCode };
    const of = JSON.stringify(wish);
    // What had no answer is asked for again; what had one is another ticket.
    if (key.current.of !== of) key.current = { of, value: newKey() };
    const done = await run(() => take({ variables: { input: { ...wish, idempotencyKey: key.current.value } } }));
    const ticket = done?.data?.takeTicket;
    if (!ticket) return;
    key.current = { of: '', value: '' };
    setGiven(ticket);
    setClass('NORMAL');
    setCode('');
  };
  return (
    <section className="panel" aria-labelledby="floor-give">
      <h2 id="floor-give">{t('give.title')}</h2>
      {board.groups.length === 0 ? <Empty title={t('panel.notArranged')}>{t('panel.notArrangedText')}</Empty> : null}
      {board.isDayClosed ? <Notice>{t('give.dayClosed')}</Notice> : null}
      <fieldset className="floor__classes">
        <legend>{t('give.class')}</legend>
        {CLASSES.map((one) => (
          <label key={one} className="floor__class-choice">
            <input type="radio" name="ticket-class" checked={one === ticketClass} onChange={() => setClass(one)} />{' '}
            {words(`class.${one}`)}
          </label>
        ))}
      </fieldset>
      {ticketClass === 'SUPPLEMENT' ? (
        <TextField label={t('give.code')} required value={code} onChange={({ target }) => setCode(target.value)} />
      ) : null}
      <div className="floor__give">
        {board.groups.map(({ id, letter, name, waiting, estimate }) => (
          <Button
            key={id}
            size="large"
            busy={isBusy}
            disabled={board.isDayClosed || (ticketClass === 'SUPPLEMENT' && code.trim() === '')}
            onClick={() => void give(id)}
          >
            <strong className="floor__letter">{letter}</strong>
            <span>
              {name}
              <span className="muted">
                {t('give.waiting', { count: waiting })} · {estimateText(words, estimate)}
              </span>
            </span>
          </Button>
        ))}
      </div>
      {error ? <ErrorNotice error={error} title={t('give.failed')} /> : null}
      {given ? (
        <div className="floor__given" role="status">
          <span>{t('give.done')}</span>
          <strong className="floor__label">{given.label}</strong>
          <span>
            {given.groupName} · {aheadText(words, given.ahead)}
          </span>
          <Button onClick={() => window.print()}>{t('give.print')}</Button>
          <TicketPaper ticket={given} />
        </div>
      ) : null}
    </section>
  );
}
