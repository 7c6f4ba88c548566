import { writeFileSync } from 'node:fs';
import { printSchema } from 'graphql';
import { builtSchema } from './built-schema.js';
import { enforced } from './graphql/policy-enforcement.js';
import { policies } from './graphql/policy-list.js';

/** Writes the schema to the file that is named, else prints it. A field that nobody declared: nothing is written. */
const text = `${printSchema(enforced(await builtSchema(), policies))}\n`;
const [file] = process.argv.slice(2);
if (file) writeFileSync(file, text);
else process.stdout.write(text);
