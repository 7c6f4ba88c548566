import { countImports, findSameFiles } from '@app/imports';
import { oneByKey } from '../graphql/loaders.js';

export const countsOfImport = oneByKey(countImports, (counts) => counts.importId);
export const sameFileOfImport = oneByKey(findSameFiles, (same) => same.importId);
