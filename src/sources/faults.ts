import { loadChronologies } from './chronologies.ts';
import { loadSources } from './list.ts';

/** What is wrong with the files that the settings point at, a sentence each; a path that is not set is not looked at. */
export function fileFaults(chronologies: string | undefined, sources: string | undefined): string[] {
  return [() => loadChronologies(chronologies), () => (sources ? loadSources(sources) : [])].flatMap((load) => {
    try {
      load();
      return [];
    } catch (error) {
      return [error instanceof Error ? error.message : String(error)];
    }
  });
}
