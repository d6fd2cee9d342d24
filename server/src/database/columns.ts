import { Column, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';

/** Milliseconds fit a double exactly; drivers differ in whether a BIGINT comes as text. */
const asNumber = {
  to: (value: number | null | undefined) => value,
  from: (value: string | number | null) => (value === null ? null : Number(value)),
};

interface Options {
  nullable?: boolean;
  /** What rows get that were there before the column was. */
  default?: string;
}

export function InstantColumn(name: string, options: Options = {}): PropertyDecorator {
  return Column({
    name,
    type: 'bigint',
    transformer: asNumber,
    nullable: options.nullable ?? false,
    default: options.default,
  });
}

/** Sizes beyond two gigabytes. */
export function BytesColumn(name: string): PropertyDecorator {
  return Column({ name, type: 'bigint', transformer: asNumber });
}

/** Whole đồng, also beyond two thousand million. */
export function DongColumn(name: string, options: Options = {}): PropertyDecorator {
  return InstantColumn(name, options);
}

export function TextColumn(name: string, length: number, options: Options = {}): PropertyDecorator {
  return Column({ name, type: 'varchar', length, nullable: options.nullable ?? false, default: options.default });
}

export function LongTextColumn(name: string, options: Options = {}): PropertyDecorator {
  return Column({ name, type: 'text', nullable: options.nullable ?? false });
}

export function IntColumn(name: string, options: Options = {}): PropertyDecorator {
  return Column({ name, type: 'int', nullable: options.nullable ?? false, default: options.default });
}

export function IdColumn(): PropertyDecorator {
  return PrimaryColumn({ name: 'id', type: 'varchar', length: 16 });
}

export function KeyText(name: string, length: number): PropertyDecorator {
  return PrimaryColumn({ name, type: 'varchar', length });
}

export function KeyInt(name: string): PropertyDecorator {
  return PrimaryColumn({ name, type: 'int' });
}

export function KeyInstant(name: string): PropertyDecorator {
  return PrimaryColumn({ name, type: 'bigint', transformer: asNumber });
}

/** 1, 2, 3 … as the database counts; leave it out of what is inserted. */
export function CountedKey(name: string): PropertyDecorator {
  return PrimaryGeneratedColumn({ name });
}

/** A double: for what is estimated, never for money or counts. */
export function RealColumn(name: string): PropertyDecorator {
  return Column({ name, type: 'double' });
}
