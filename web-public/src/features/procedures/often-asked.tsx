import { useTranslation } from 'react-i18next';
import type { Question } from '../../address/public-address';
import { PublicLink } from '../../address/public-link';

/** Names of procedures are Vietnamese in either language, as they are in the catalogue. */
const words = ['khai sinh', 'kết hôn', 'khai tử', 'chứng thực', 'đất đai', 'người có công'];

export function OftenAsked({ go }: { go: (question: Question) => void }) {
  const { t } = useTranslation('public');
  return (
    <section>
      <h2 className="public__count">{t('often')}</h2>
      <ul className="public__often">
        {words.map((word) => (
          <li key={word}>
            <PublicLink question={{ kind: 'search', text: word }} go={go}>
              <span lang="vi">{word}</span>
            </PublicLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
