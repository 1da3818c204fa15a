/** A city as readers pick it, with the IANA zone that its clocks keep. */
export interface CityZone {
  name: string;
  country: string;
  zone: string;
}

/** Time zones by place, offline. */
export interface Zones {
  /** Cities of that name in any usual spelling, the most populous first; empty when none is known. */
  ofCity(name: string): CityZone[];
  /** The zone at a point of the earth, degrees; null where there is none. */
  ofPoint(latitude: number, longitude: number): string | null;
}
