import { writeFileSync } from 'node:fs';
import { printSchema } from 'graphql';
import { builtSchema } from './built-schema.js';
import { withEdges } from './graphql/schema-edge.js';

/** Writes the schema to the file that is named, else prints it. A field that nobody declared: nothing is written. */
const text = `${printSchema(withEdges(await builtSchema()))}\n`;
const [file] = process.argv.slice(2);
if (file) writeFileSync(file, text);
else process.stdout.write(text);
