import type { Row } from './rows.js';
import { amountRows } from './rows-amounts.js';
import { authorisationRows } from './rows-authorisation.js';
import { informationRows } from './rows-information.js';
import { shapeRows } from './rows-shape.js';
import { transportRows } from './rows-transport.js';
import { valueRows } from './rows-values.js';

export const allRows: readonly Row[] = [
  ...shapeRows,
  ...amountRows,
  ...transportRows,
  ...informationRows,
  ...authorisationRows,
  ...valueRows,
];
