/** By pair: what a person brings there, and the prices of what person and match take. */
export interface Priced {
  readonly worth: Float64Array;
  readonly perPerson: Float64Array;
  readonly perMatch: Float64Array;
}
