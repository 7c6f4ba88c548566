/** A point on the ward's local plane, in whole metres; places with the same `venue` are the same place. */
export interface Spot {
  readonly venue: string;
  readonly eastMetres: number;
  readonly northMetres: number;
}

const metresPerDegree = 111_195;
const tokyoLatitude = 35.66;

/**
 * Puts a latitude and longitude (degrees, WGS 84) on a plane that is flat for the whole ward, so that straight
 * lines there obey the triangle inequality; over ten kilometres the error is a few metres. Spots can be
 * compared only when they were made with the same reference latitude.
 */
export function spotAt(venue: string, lat: number, lng: number, referenceLatitude = tokyoLatitude): Spot {
  const shrink = Math.cos((referenceLatitude * Math.PI) / 180);
  return {
    venue,
    eastMetres: Math.round(lng * metresPerDegree * shrink),
    northMetres: Math.round(lat * metresPerDegree),
  };
}

/** Straight-line distance, whole metres rounded down (as in csr-match/1). */
export function metresBetween(a: Spot, b: Spot): number {
  const east = a.eastMetres - b.eastMetres;
  const north = a.northMetres - b.northMetres;
  return Math.floor(Math.sqrt(east * east + north * north));
}

/**
 * Minutes that a person needs from one venue to another: none at the same venue, else 30 minutes to leave and
 * arrive, and 4 minutes a kilometre (source: csr-match/1). Rounding keeps the triangle inequality: it can cost a
 * detour one minute at most, and each leg carries 30.
 */
export function travelMinutes(a: Spot, b: Spot): number {
  return a.venue === b.venue ? 0 : 30 + Math.ceil((metresBetween(a, b) * 4) / 1000);
}

/** Minutes on foot at 80 metres a minute, rounded up: the rule of Japanese property advertisements. */
export function walkingMinutes(metres: number): number {
  return Math.ceil(metres / 80);
}
