import { code, fill } from '../../core/render/telegram/span.ts';
import type { Section } from '../../core/ports/chats.ts';
import { encode } from '../buttons/codec.ts';
import { messagesOf } from '../messages/list.ts';
import { LANGUAGES } from '../messages/messages.ts';
import type { Screen } from '../talk/screen.ts';
import type { Talk } from '../talk/talk.ts';
import { note } from './note.ts';

/** What is chosen already carries a mark that is read aloud as such. */
const mark = (label: string, chosen: boolean): string => (chosen ? `✓ ${label}` : label);

const settingsRow = (talk: Talk) => [{ label: talk.say.buttons.settings, data: encode('se') }];

export async function lengthChoice(talk: Talk): Promise<Screen> {
  const lengths = (['short', 'standard', 'full'] as const).map((length) => ({
    label: mark(talk.say.lengths[length], talk.settings.length === length),
    data: encode('ls', [length]),
  }));
  return { ...note(talk.say.ask.length), rows: [lengths, settingsRow(talk)] };
}

export const SECTIONS: readonly Section[] = ['lead', 'events', 'figures', 'claims', 'also', 'sources'];

export async function sectionChoice(talk: Talk): Promise<Screen> {
  const rows = SECTIONS.map((section) => [
    { label: mark(talk.say.sections[section], !talk.settings.hidden.includes(section)), data: encode('sx', [section]) },
  ]);
  return { ...note(talk.say.ask.sections), rows: [...rows, settingsRow(talk)] };
}

export async function languageChoice(talk: Talk): Promise<Screen> {
  const rows = LANGUAGES.map((language) => [
    { label: mark(messagesOf(language).name, talk.settings.language === language), data: encode('ln', [language]) },
  ]);
  return { ...note(talk.say.ask.language), rows };
}

export async function carriesChoice(talk: Talk): Promise<Screen> {
  const rows = (['auto', 'yesterday', 'today'] as const).map((choice) => [
    {
      label: mark(talk.say.settings.carriesShort[choice], talk.settings.carries === choice),
      data: encode('cv', [choice]),
    },
  ]);
  return { ...note(talk.say.ask.carries, talk.say.settings.carries.auto), rows: [...rows, settingsRow(talk)] };
}

const NIGHTS = ['22:00-07:00', '23:00-07:00', '00:00-08:00'] as const;

export async function silentChoice(talk: Talk): Promise<Screen> {
  await talk.await({ step: 'silent', data: '' });
  const nights = NIGHTS.map((span) => ({
    label: mark(span.replace('-', ' – '), talk.settings.silent === span),
    data: encode('sv', [span.replaceAll(':', '')]),
  }));
  const off = { label: mark(talk.say.buttons.off, talk.settings.silent === null), data: encode('sv', ['off']) };
  const hint = fill(talk.say.ask.silentHint, { one: code('22:30-06:30') });
  return { ...note(talk.say.ask.silent, hint), rows: [nights, [off], settingsRow(talk)] };
}
