import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { findRootFolder } from '../config';
import { createSchema } from '../graphql/schema';

/** Writes shared-schema/schema.graphql, from which the apps' hooks are made. */
const text = printSchema(lexicographicSortSchema(createSchema()));
writeFileSync(join(findRootFolder(), 'shared-schema/schema.graphql'), `${text}\n`);
