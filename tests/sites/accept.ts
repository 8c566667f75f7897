/** `npm run accept`: what the golden sites become now is what is expected from now on. Read the diff before you commit it. */
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {buildGoldenSite, expectedFolder, goldenSites, isKeptElsewhere} from './golden-site.ts';

for (const name of goldenSites()) {
  const built = await buildGoldenSite(name);
  rmSync(expectedFolder(name), {recursive: true, force: true});
  for (const [path, content] of built) {
    if (isKeptElsewhere(name, path)) continue;
    const to = join(expectedFolder(name), path);
    mkdirSync(dirname(to), {recursive: true});
    writeFileSync(to, content);
  }
  console.log(`${name}: ${built.size}`);
}
