/** The public formats as JSON Schema (draft 2020-12), generated from the schemas that the program itself reads and writes by. */
import {mkdirSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {z} from 'zod';
import {frontMatterSchema} from './2-parse/front-matter-schema.ts';
import {recordSchema} from './model/record.ts';

/** JSON Schema of a record: what `analyse` prints and `/data/` offers. */
export function recordJsonSchema(): object {
  return {...z.toJSONSchema(recordSchema, {io: 'output'}), title: 'Sijill record'};
}

/** JSON Schema of the front matter of an article file, for editors that check YAML while one types. */
export function frontMatterJsonSchema(): object {
  return {...z.toJSONSchema(frontMatterSchema, {io: 'input'}), title: 'Sijill front matter'};
}

/** The schema files of the repository by name, with their content. */
export function schemaFiles(): Readonly<Record<string, string>> {
  return {
    'record.schema.json': print(recordJsonSchema()),
    'front-matter.schema.json': print(frontMatterJsonSchema()),
  };
}

function print(schema: object): string {
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}

/** Folder that the schema files are kept in. */
export const SCHEMA_FOLDER = fileURLToPath(new URL('../schema/', import.meta.url));

// `npm run schema`
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(SCHEMA_FOLDER, {recursive: true});
  for (const [name, content] of Object.entries(schemaFiles())) writeFileSync(SCHEMA_FOLDER + name, content);
}
