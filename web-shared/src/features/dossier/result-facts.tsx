import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatDate, formatDateTimeShort } from '../../ui/text/date-format';
import { NamedFiles } from '../files/shown/named-files';
import { Fact } from './fact';
import type { DossierOnPage } from './use-dossier';

/** What came of it, on which paper, where that paper is, and who took it. */
export function ResultFacts({ dossier }: { dossier: DossierOnPage }) {
  const { t } = useTranslation('dossier');
  const { t: c } = useTranslation('common');
  const { t: p } = useTranslation('proceedings');
  const { result, deliveries, handover, handOut } = dossier.proceedings;
  return (
    <section className="panel" aria-label={t('case.result')}>
      <h2>{t('case.result')}</h2>
      <dl className="facts">
        <Fact name={t('case.result')}>
          {dossier.outcome ? <strong>{c(`outcome.${dossier.outcome}`)}</strong> : t('case.resultPending')}
        </Fact>
        {result ? (
          <>
            <Fact name={p('result.number')}>
              <strong>{p('result.numberOn', { number: result.number, date: formatDate(result.issuedOn) })}</strong>
            </Fact>
            <Fact name={p('result.signer')}>{result.signer}</Fact>
            {result.fileIds.length > 0 ? (
              <Fact name={p('result.files')}>
                <NamedFiles dossier={dossier} ids={result.fileIds} />
                {result.unsignedReason ? (
                  <p className="facts__unsigned">{p(`result.unsigned.${result.unsignedReason}`)}</p>
                ) : null}
              </Fact>
            ) : null}
          </>
        ) : null}
        {dossier.completedAt ? (
          <Fact name={t('case.completedAt')}>
            {formatDateTimeShort(dossier.completedAt)}
            {dossier.timeliness ? ` · ${c(`timeliness.${dossier.timeliness}`)}` : null}
          </Fact>
        ) : null}
        {handover ? (
          <Fact name={p('result.handover')}>
            {handover.confirmedAt
              ? p('result.confirmed', { when: formatDateTimeShort(handover.confirmedAt) })
              : p('result.handedOver', { when: formatDateTimeShort(handover.handedOverAt) })}{' '}
            <Link className="facts__more" to={`/hand-over/${handover.listId}`}>
              {p('result.openList')}
            </Link>
          </Fact>
        ) : null}
        <Fact name={t('case.returnBy')}>{c(`returnBy.${dossier.returnBy}`)}</Fact>
        {deliveries.map(({ trackingCode, to, postedAt, cameBackAt }) => (
          <Fact key={postedAt} name={p('result.post')}>
            {p('result.posted', { code: trackingCode, to, when: formatDateTimeShort(postedAt) })}
            {cameBackAt ? ` · ${p('result.cameBack', { when: formatDateTimeShort(cameBackAt) })}` : null}
          </Fact>
        ))}
        {dossier.returnedTo ? <Fact name={t('case.returnedTo')}>{dossier.returnedTo}</Fact> : null}
        {dossier.returnedTo && handOut ? (
          <Fact name={p('result.handOutName')}>{p(`result.handOut.${handOut}`)}</Fact>
        ) : null}
      </dl>
    </section>
  );
}
