import { towns } from './towns.js';

/** The middle of a town, where everything that is made up in it stands. */
export function middleOf(town: string): { readonly lat: number; readonly lng: number } {
  const found = Object.values(towns)
    .flat()
    .find(([name]) => name === town);
  if (!found) throw new Error(`${town} is no town of Minato`);
  return { lat: found[3], lng: found[4] };
}

export function addressIn(town: string): string {
  return `東京都港区${town}`;
}
