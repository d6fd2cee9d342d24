import { useTranslation } from 'react-i18next';

const NAMED = ['notice', 'partner-hook', 'national-portal', 'payment-refund', 'replay-procedure'] as const;

/** What the messages of a topic are in words; its own name where it has none. */
export function useTopicName(): (topic: string) => string {
  const { t } = useTranslation('health');
  return (topic) => {
    const named = NAMED.find((name) => name === topic);
    return named ? t(`topic.${named}`) : topic;
  };
}
