import 'reflect-metadata';
import { Command } from 'commander';
import { openApp } from '../app';
import { readConfig } from '../config';
import { Database } from '../database/database';
import { startClockAt } from '../kernel/now';
import { calendarCache } from '../modules/calendar/calendar-cache';
import { clockCommand } from './clock';
import { exitOnWrongUsage, reportRefusal } from './command-output';
import { demoCommand } from './demo';
import { importCommand } from './import';
import { migrateCommand } from './migrate';
import { userCommand } from './user';

/** The `hcc` command of the people who run the servers. */
async function main(): Promise<void> {
  const config = () => {
    const read = readConfig();
    if (read.startClockAt !== null) startClockAt(read.startClockAt);
    return read;
  };
  const openDatabase = () => Database.open(config().database, { migrate: true });
  const open = () => openApp(config(), { migrate: true });
  const loadCalendar = async () => {
    const db = await openDatabase();
    try {
      return await calendarCache(db.read).get();
    } finally {
      await db.close();
    }
  };
  const program = exitOnWrongUsage(new Command('hcc')).description('quản trị hệ thống một cửa');
  program.addCommand(migrateCommand(config));
  program.addCommand(demoCommand(open));
  program.addCommand(importCommand(openDatabase));
  program.addCommand(clockCommand(loadCalendar));
  program.addCommand(userCommand(openDatabase));
  await reportRefusal(async () => {
    await program.parseAsync();
  });
}

void main();
