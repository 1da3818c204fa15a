/** A place as figures and events name it. */
export interface Place {
  /** The name by which all spellings are known ("Kyiv" for Kiev). */
  name: string;
  /** ISO 3166-1 alpha-2, null for what lies in no single country (seas, regions). */
  country: string | null;
  kind: 'city' | 'region' | 'country' | 'other';
  population: number;
}

/** Looks places up by any usual spelling; made by a shell from the table in the package, handed to the core. */
export interface Gazetteer {
  /** The places of that name, the most likely one first; empty where the name is unknown. */
  find(name: string): readonly Place[];
}

export const EMPTY_GAZETTEER: Gazetteer = { find: () => [] };
