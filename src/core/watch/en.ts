import type { AlertWords } from './alerts.ts';

/** What the log, /healthz and operators who read English are told. */
export const ENGLISH_ALERTS: AlertWords = {
  token: 'Telegram refuses BOT_TOKEN: get a new one from @BotFather.',
  tokenOver: 'Telegram accepts BOT_TOKEN again.',
  database: 'The database is damaged ({why}). Stop the service and restore the last backup.',
  databaseOver: 'The database is sound again.',
  disk: 'The disk has {free} free; the next backups and days need {needed}.',
  diskOver: 'There is room on the disk again.',
  editions: 'Editions could not be made: {why}',
  longRound: 'A round of reading and assembling has taken more than {n} minutes; see the log.',
  editionsOver: 'Editions are made again.',
  planning: 'Deliveries could not be planned: {why}',
  planningOver: 'Deliveries are planned again.',
  stuck: 'Deliveries are stuck: one has waited {n} minutes.',
  struggling: "Deliveries fail: {n} were tried three times and more. Telegram's answers are in the log.",
  deliveriesOver: 'Deliveries go out again.',
  backup: 'The nightly backup failed: {why}',
  backupOver: 'The nightly backup was made.',
  source: 'The source {source} fails: {why}.',
  sourceOver: 'The source {source} no longer fails.',
  figure: 'A figure of {day} is held back: {line} ({why}). Let it go with /release {id}, or leave it.',
  more: 'And {n} more: daybrief doctor',
  plain: '{words}',
};
