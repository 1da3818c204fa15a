import type { Command } from '../talk/talk.ts';
import { briefing } from './briefing.ts';
import { catchup } from './catchup.ts';
import { channels } from './channels.ts';
import { corrections } from './corrections.ts';
import { deleteme } from './deleteme.ts';
import { diff } from './diff.ts';
import { figures } from './figures.ts';
import { follow } from './follow.ts';
import { help } from './help.ts';
import { language } from './language.ts';
import { latest } from './latest.ts';
import { mute } from './mute.ts';
import { mydata } from './mydata.ts';
import { pause } from './pause.ts';
import { privacy } from './privacy.ts';
import { search } from './search.ts';
import { settings } from './settings.ts';
import { sources } from './sources.ts';
import { start } from './start.ts';
import { subscribe } from './subscribe.ts';
import { timeline } from './timeline.ts';
import { today } from './today.ts';
import { unsubscribe } from './unsubscribe.ts';
import { week } from './week.ts';
import { yesterday } from './yesterday.ts';
import { hold } from './desk/hold.ts';
import { preview } from './desk/preview.ts';
import { release } from './desk/release.ts';
import { reports } from './desk/reports.ts';
import { retract } from './desk/retract.ts';
import { send } from './desk/send.ts';
import { stats } from './desk/stats.ts';
import { status } from './desk/status.ts';
import { undated } from './desk/undated.ts';
import type { CommandName } from './names.ts';

/** Every command. The menu, /help and the documentation derive from this list and from the words of each language. */
export const COMMANDS: Readonly<Record<CommandName, Command>> = {
  briefing,
  catchup,
  channels,
  corrections,
  deleteme,
  diff,
  figures,
  follow,
  help,
  language,
  latest,
  mute,
  mydata,
  pause,
  privacy,
  search,
  settings,
  sources,
  start,
  subscribe,
  timeline,
  today,
  unsubscribe,
  week,
  yesterday,
  hold,
  preview,
  release,
  reports,
  retract,
  send,
  stats,
  status,
  undated,
};
