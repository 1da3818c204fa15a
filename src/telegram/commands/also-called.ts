import type { ReaderCommand } from './names.ts';

const words = (list: string): readonly string[] => list.split(' ');

/** What readers of the interface's languages call a command, with and without the stroke. Only what changes nothing is among them. */
export const ALSO_CALLED: Readonly<Partial<Record<ReaderCommand, readonly string[]>>> = {
  help: words('hilfe aide ayuda pomoc допомога довідка commands menu меню menü'),
  latest: words(
    'news neueste dernière dernier última ultima najnowsze найновіший новини nachrichten noticias actualités',
  ),
  today: words('heute aujourdhui hoy dzisiaj dziś сьогодні'),
  yesterday: words('gestern hier ayer wczoraj вчора'),
  search: words('suche suchen chercher recherche buscar szukaj пошук find'),
  figures: words('zahlen chiffres cifras liczby числа numbers'),
  settings: words('einstellungen réglages paramètres ajustes ustawienia налаштування options'),
  sources: words('quellen fuentes źródła джерела'),
  language: words('sprache langue idioma język мова lang'),
  week: words('woche semaine semana tydzień тиждень'),
};
