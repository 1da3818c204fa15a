import { code, fill } from '../../core/render/telegram/span.ts';
import { parseZone } from '../../core/schedule/zone.ts';
import { encode } from '../buttons/codec.ts';
import type { Screen } from '../talk/screen.ts';
import type { Talk } from '../talk/talk.ts';
import { note } from './note.ts';
import { nextWords, zoneName } from './slots.ts';

/** Cities offered when a name fits several. */
const OFFERED = 5;

/** Asks for a city; the next text of the person is taken for it. */
export async function askZone(talk: Talk): Promise<Screen> {
  await talk.await({ step: 'zone', data: '' });
  const rows = [[{ label: talk.say.buttons.settings, data: encode('se') }]];
  return { ...note(fill(talk.say.subscribe.askCity, { one: code('Lviv') })), rows };
}

/** Keeps a zone and says what follows from it. */
export async function zoneTold(talk: Talk, zone: string): Promise<Screen> {
  await talk.await(null);
  await talk.change({ zone, zoneChosen: true });
  const kept = talk.say.subscribe.cityKept.replace('{zone}', zoneName(zone));
  return { ...note(kept, nextWords(talk)), rows: [[{ label: talk.say.buttons.settings, data: encode('se') }]] };
}

/** What a person typed as a city, a zone or an offset. */
export async function answerZone(talk: Talk, words: string): Promise<void> {
  const { subscribe } = talk.say;
  const name = words.slice(0, 80);
  const cities = talk.deps.zones.ofCity(name);
  const zones = [...new Set(cities.map((city) => city.zone))];
  const first = parseZone(name) ?? (zones.length === 1 ? zones[0] : undefined);
  if (first) return talk.show(await zoneTold(talk, first));
  if (!cities.length) return talk.show(note(fill(subscribe.cityUnknown, { city: name, one: code('+2') })));
  const offered = zones.slice(0, OFFERED).map((zone) => cities.find((city) => city.zone === zone));
  const rows = offered.flatMap((city) =>
    city ? [[{ label: `${city.name}, ${city.country}: ${zoneName(city.zone)}`, data: encode('zs', [city.zone]) }]] : [],
  );
  await talk.show({ ...note(fill(subscribe.cityWhich, { city: name })), rows });
}
