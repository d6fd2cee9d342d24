import './gantt.css';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Button } from '../../ui/form/button';
import { withParams } from '../../ui/page/with-params';
import { formatDate } from '../../ui/text/date-format';
import { formatNumber } from '../../ui/text/number-format';
import { type Centre, districtsOf } from './centre-signs';
import { type GanttRow, type GanttScale, ganttRows, ganttScale, leftOf } from './gantt-rows';

interface GanttProps {
  centres: readonly Centre[];
  today: string;
}

/** Over the years: the plan as a frame, what came true as a bar. It is a table, so that it reads without being seen. */
export function Gantt({ centres, today }: GanttProps) {
  const { t } = useTranslation('rollout');
  const [params, setParams] = useSearchParams();
  const communes = params.get('of') === 'communes';
  const rows = ganttRows(centres, districtsOf(centres), communes);
  const scale = ganttScale(rows, today);
  const show = (of: string | null) => setParams(withParams(params, { of }), { replace: true });
  return (
    <section className="panel gantt">
      <div className="rollout__chart-head">
        <h2>{communes ? t('gantt.communes') : t('gantt.centres')}</h2>
        <div className="rollout__tools no-print">
          <Button aria-pressed={!communes} onClick={() => show(null)}>
            {t('gantt.centres')}
          </Button>
          <Button aria-pressed={communes} onClick={() => show('communes')}>
            {t('gantt.communes')}
          </Button>
        </div>
      </div>
      <p className="quarter-legend">
        <span className="gantt__key gantt__key--plan" aria-hidden="true" /> {t('gantt.plan')}
        <span className="gantt__key gantt__key--real" aria-hidden="true" /> {t('gantt.real')}
        <span className="gantt__key gantt__key--late" aria-hidden="true" /> {t('gantt.late')}
      </p>
      <table className="gantt__table">
        <caption className="visually-hidden">{t('gantt.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('unit')}</th>
            <th scope="col" className="gantt__scale">
              <span className="visually-hidden">{t('gantt.title')}</span>
              {scale.years.map(({ year, left }) => (
                <span key={year} style={{ left: `${left}%` }} aria-hidden="true">
                  {year}
                </span>
              ))}
            </th>
            <th scope="col" className="numeric">
              {t('gantt.running')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.name}</th>
              <td className="gantt__bars">
                <Bars row={row} scale={scale} today={today} />
              </td>
              <td className="numeric">
                {formatNumber(row.running)} / {formatNumber(row.total)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Bars({
  row: { plan, real, running, total },
  scale,
  today,
}: {
  row: GanttRow;
  scale: GanttScale;
  today: string;
}) {
  const { t } = useTranslation('rollout');
  const span = ([from, to]: [string, string]) => {
    const left = leftOf(from, scale);
    return { left: `${left}%`, width: `max(7px, ${leftOf(to, scale) - left}%)` };
  };
  const end = real && running === total ? real[1] : today;
  const isLate = plan !== null && end > plan[1];
  const days = (pair: [string, string] | null) =>
    pair
      ? pair[0] === pair[1]
        ? formatDate(pair[0])
        : `${formatDate(pair[0])} – ${formatDate(pair[1])}`
      : t('notYet');
  return (
    <>
      <span className="visually-hidden">{t('gantt.words', { plan: days(plan), real: days(real) })}</span>
      <span
        className="gantt__track"
        aria-hidden="true"
        title={t('gantt.words', { plan: days(plan), real: days(real) })}
      >
        {scale.years.map(({ year, left }) => (
          <span key={year} className="gantt__line" style={{ left: `${left}%` }} />
        ))}
        {leftOf(today, scale) <= 100 ? (
          <span className="gantt__today" style={{ left: `${leftOf(today, scale)}%` }} />
        ) : null}
        {real ? <span className="gantt__real" style={span(real)} /> : null}
        {isLate && plan ? <span className="gantt__late" style={span([plan[1], end])} /> : null}
        {plan ? <span className="gantt__plan" style={span(plan)} /> : null}
      </span>
    </>
  );
}
