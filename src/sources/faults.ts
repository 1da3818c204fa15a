import { loadChronologies } from './chronologies.ts';
import { loadSources } from './list.ts';

/** What is wrong with the files that the settings point at, a sentence each; a path that is not set is not looked at. */
export function fileFaults(env: Record<string, string | undefined>): string[] {
  const { CHRONOLOGIES_PATH: chronologies, SOURCES_PATH: sources } = env;
  const loads = {
    CHRONOLOGIES_PATH: () => loadChronologies(chronologies || undefined),
    SOURCES_PATH: () => (sources ? loadSources(sources) : []),
  };
  return Object.entries(loads).flatMap(([setting, load]) => {
    try {
      load();
      return [];
    } catch (error) {
      const words = error instanceof Error ? error.message : String(error);
      return [words.startsWith(setting) ? words : `${setting}: ${words}`];
    }
  });
}
