import { loadChronologies } from './chronologies.ts';
import { loadSources } from './list.ts';

/** What is wrong with the files that the settings point at, a sentence each; a path that is not set is not looked at. */
export function fileFaults(env: Record<string, string | undefined>): string[] {
  const { CHRONOLOGIES_PATH: chronologies, SOURCES_PATH: sources } = env;
  const loads = [() => loadChronologies(chronologies || undefined), () => (sources ? loadSources(sources) : [])];
  return loads.flatMap((load) => {
    try {
      load();
      return [];
    } catch (error) {
      return [error instanceof Error ? error.message : String(error)];
    }
  });
}
