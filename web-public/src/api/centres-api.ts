import type { CentreQuery, CentresQuery, CentresQueryVariables } from '@hcc/shared-schema/generated/hooks';
import { ask } from './public-api';

const CENTRE = `{
    areaCode tier name areaName districtName address phone isOpen until opensAt
    hours { sessions { from to } next { fromDay sessions { from to } } }
  }`;

/** As `queries` in public-api.ts; these come with the page of the centres. */
export const centreQueries = {
  Centres: `query Centres($areaCode: String, $search: String, $procedureCode: String) {
    centres(areaCode: $areaCode, search: $search, procedureCode: $procedureCode) ${CENTRE}
  }`,
  Centre: `query Centre($areaCode: String!) {
    centre(areaCode: $areaCode) {
      centre ${CENTRE}
      load { isDayClosed waiting groups { id letter name waiting openCounters estimate { basis minutes fromMinutes toMinutes pastClosing } } }
      daysOff workDays countedDays
      hours { hour tickets meanWaitMinutes }
    }
  }`,
} as const;

export type Centre = CentresQuery['centres'][number];
export type CentreDetails = CentreQuery['centre'];

export async function centres(wish: CentresQueryVariables): Promise<Centre[]> {
  return (await ask<CentresQuery>('Centres', centreQueries.Centres, wish)).centres;
}

export async function centreOf(areaCode: string): Promise<CentreDetails> {
  return (await ask<CentreQuery>('Centre', centreQueries.Centre, { areaCode })).centre;
}
