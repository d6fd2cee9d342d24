import { useSearchParams } from 'react-router';

/** The least chances that the list can be asked for, in percent. */
export const LEAST = [80, 50, 20, 0] as const;

export interface ForecastFilter {
  least: number;
  /** Codes. */
  office: string | null;
  procedure: string | null;
}

const USUAL = 50;

export function useForecastFilter(): ForecastFilter {
  const [params] = useSearchParams();
  const asked = Number(params.get('least') ?? USUAL);
  return {
    least: LEAST.find((one) => one === asked) ?? USUAL,
    office: params.get('office') || null,
    procedure: params.get('procedure') || null,
  };
}

export function forecastAddress({ least, office, procedure }: ForecastFilter): string {
  const params = new URLSearchParams();
  if (least !== USUAL) params.set('least', String(least));
  if (office) params.set('office', office);
  if (procedure) params.set('procedure', procedure);
  const search = params.toString();
  return search === '' ? '/forecast' : `/forecast?${search}`;
}
