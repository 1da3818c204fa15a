import type { Day, Edition } from '../../core/model.ts';
import type { Talk } from '../talk/talk.ts';
import type { Version } from './edition.ts';

/** The edition of a day as this chat sees it: the revision it got, else the newest; or as known now. */
export async function editionOf(talk: Talk, day: Day, version: Version): Promise<Edition | null> {
  const { newsroom, chats } = talk.deps;
  if (version === 'n') return newsroom.editionNow(day);
  const got = await chats.deliveredRevision(talk.place, day);
  return (got === null ? null : await newsroom.edition(day, got)) ?? newsroom.edition(day);
}
