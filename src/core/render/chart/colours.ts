export type Theme = 'light' | 'dark';

/** Colours that keep their contrast on a phone in daylight and at night. */
export const THEMES = {
  light: {
    paper: '#ffffff',
    ink: '#1c1c1e',
    faint: '#5b5b60',
    grid: '#dcdce0',
    series: ['#0b5cad', '#a04b00', '#7a2f8f', '#22703c'],
  },
  dark: {
    paper: '#17181a',
    ink: '#f2f2f4',
    faint: '#b4b4ba',
    grid: '#3a3b3f',
    series: ['#7db8ff', '#ffb169', '#dfa3f0', '#86d69b'],
  },
} as const;

/** The colour of a series; after the last they begin again with the second, the first being the longest series alone. */
export const colourOf = (series: number, { series: all }: (typeof THEMES)[Theme]): string =>
  all[series && 1 + ((series - 1) % (all.length - 1))] ?? all[0];
