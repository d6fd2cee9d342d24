import type { FloorSettingsPartsFragment } from '@hcc/shared-schema/generated/hooks';

export type Settings = FloorSettingsPartsFragment;

export interface SettingsProps {
  settings: Settings;
  refetch: () => Promise<unknown>;
}

export type FloorNotice = Settings['notices'][number];

export type Group = Settings['groups'][number];
