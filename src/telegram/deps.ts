import type { Chats } from '../core/ports/chats.ts';
import type { Clock } from '../core/ports/clock.ts';
import type { Desk } from '../core/ports/desk.ts';
import type { Newsroom } from '../core/ports/newsroom.ts';
import type { Limiter } from '../core/ports/sender.ts';
import type { Zones } from '../core/ports/zones.ts';

/** Draws an SVG as a PNG. */
export interface Pictures {
  png(svg: string): Promise<Uint8Array>;
  /** Makes the first picture as quick as the rest. */
  warm(): Promise<void>;
}

/** Where the bot writes what went wrong: cause and context, never a token or the text of a message. */
export interface BotLog {
  error(context: Record<string, unknown>, message: string): void;
}

/** Everything the bot's handlers need from elsewhere; wired in app.ts, in memory in tests. */
export interface Deps {
  newsroom: Newsroom;
  chats: Chats;
  desk: Desk;
  clock: Clock;
  limiter: Limiter;
  zones: Zones;
  pictures: Pictures;
  log: BotLog;
  /** The zone that days are cut by (BRIEFING_TIMEZONE), also the zone of chats that named none. */
  zone: string;
  /** People who are operators. */
  adminIds: readonly number[];
  /** The only chats that are served; null serves all. */
  allowedChats: readonly number[] | null;
  /** Where the web archive stands, without a trailing slash; null when there is none. */
  publicUrl: string | null;
}

/** What of it the operator's settings say. */
export function chosen(settings: {
  BRIEFING_TIMEZONE: string;
  ADMIN_IDS: readonly number[];
  ALLOWED_CHATS: readonly number[];
  PUBLIC_URL?: string | undefined;
}): Pick<Deps, 'zone' | 'adminIds' | 'allowedChats' | 'publicUrl'> {
  const {
    BRIEFING_TIMEZONE: zone,
    ADMIN_IDS: adminIds,
    ALLOWED_CHATS: allowed,
    PUBLIC_URL: publicUrl = null,
  } = settings;
  return { zone, adminIds, allowedChats: allowed.length > 0 ? allowed : null, publicUrl };
}
