import 'reflect-metadata';
import { existsSync } from 'node:fs';
import { Command } from 'commander';
import { createDossierRoom } from '../app';
import { jobsOf } from '../background-work';
import { readConfig } from '../config';
import { Database } from '../database/database';
import type { Tx } from '../database/sql';
import { startClockAt } from '../kernel/now';
import { calendarCache, hasCalendar } from '../modules/calendar/calendar-cache';
import type { ChangedDays } from '../modules/calendar/holiday-import-command';
import { shippedCalendar } from '../modules/calendar/shipped-calendar';
import { followImportedDays } from '../modules/dossier/calendar-change/imported-days';
import { openSecretBox } from '../modules/identity/second-factor/secret-key';
import { Bus } from '../processes/bus';
import { backupCommand, restoreCommand } from './backup';
import { certificateCommand } from './certificate';
import { clockCommand } from './clock';
import { exitOnWrongUsage, reportRefusal } from './command-output';
import { demoCommand } from './demo';
import { generateCommand } from './generate';
import { healthCommand } from './health';
import { importCommand } from './import';
import { jobsCommand } from './jobs';
import { migrateCommand } from './migrate';
import { outboxCommand } from './outbox';
import { rebuildCommand } from './rebuild';
import { reorganiseCommand } from './reorganise';
import { sealCommand } from './seal';
import { userCommand } from './user';
import { verifyCommand } from './verify';

/** A new day off moves what is due: it happens with the import or not at all. */
const followDays = (db: Database, tx: Tx, changed: ChangedDays) =>
  followImportedDays(createDossierRoom(db), tx, changed);

const tellOperator = (message: string) => process.stderr.write(`${message}\n`);

/** The `hcc` command of the people who run the servers. */
async function main(): Promise<void> {
  const config = () => {
    const read = readConfig();
    if (read.startClockAt !== null) startClockAt(read.startClockAt);
    return read;
  };
  const openDatabase = async () => {
    const db = await Database.open(config().database, { migrate: true });
    // Serving processes hear of what a command changes.
    new Bus(db);
    return db;
  };
  const loadCalendar = async () => {
    const { database } = config();
    // Explaining a due date makes no database where there is none.
    if (database.engine === 'sqlite' && !existsSync(database.path)) return shippedCalendar();
    const db = await openDatabase();
    try {
      return (await hasCalendar(db.read)) ? (await calendarCache(db.read).get()).province : shippedCalendar();
    } finally {
      await db.close();
    }
  };
  const program = exitOnWrongUsage(new Command('hcc')).description('quản trị hệ thống một cửa');
  program.addCommand(migrateCommand(config));
  program.addCommand(backupCommand(config));
  program.addCommand(restoreCommand(config));
  program.addCommand(demoCommand(openDatabase, config));
  program.addCommand(generateCommand(openDatabase));
  program.addCommand(verifyCommand(openDatabase, config));
  program.addCommand(rebuildCommand(openDatabase));
  program.addCommand(sealCommand(openDatabase));
  program.addCommand(reorganiseCommand(openDatabase));
  program.addCommand(importCommand(openDatabase, { afterCalendarChange: followDays }));
  program.addCommand(clockCommand(loadCalendar));
  program.addCommand(userCommand(openDatabase));
  program.addCommand(certificateCommand(openDatabase, () => openSecretBox(config(), tellOperator)));
  program.addCommand(outboxCommand(openDatabase));
  program.addCommand(healthCommand(config));
  program.addCommand(jobsCommand(openDatabase, jobsOf(config)));
  await reportRefusal(async () => {
    await program.parseAsync();
  });
}

void main();
