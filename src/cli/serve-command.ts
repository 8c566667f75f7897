import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {join, resolve} from 'node:path';
import {watch} from 'chokidar';
import sirv from 'sirv';
import {type BuildCommandOptions, buildCommand} from './build-command.ts';

/** Flags of `serve`: those of `build`, always incremental, and the TCP port. */
export interface ServeCommandOptions extends Omit<BuildCommandOptions, 'full'> {
  readonly port: number;
}

/** Files settle this long before a rebuild, so that saving ten files is one build. */
const SETTLE = 150;

/** Builds, serves the site on localhost and rebuilds when an article or authority file changes; ends with the process. */
export const serveCommand = async (options: ServeCommandOptions): Promise<void> => {
  const run = (): Promise<number> => buildCommand({...options, full: false});
  // Where no site may be written there is none to serve.
  if ((await run()) === 2) {
    process.exitCode = 2;
    return;
  }
  const rebuild = serialise(run);
  const out = resolve(options.out);
  const serve = sirv(out, {dev: true, etag: true});
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    if (url === options.base.slice(0, -1)) {
      response.writeHead(302, {location: options.base}).end();
      return;
    }
    if (url.startsWith(options.base)) request.url = `/${url.slice(options.base.length)}`;
    serve(request, response, () => {
      response.writeHead(404, {'content-type': 'text/html; charset=utf-8'}).end(notFound(out));
    });
  });
  server.on('error', error => {
    const busy = 'code' in error && error.code === 'EADDRINUSE';
    process.stderr.write(busy ? `المنفذ ${options.port} مشغول: اختر غيره بالخيار --port\n` : `${error.message}\n`);
    process.exit(2);
  });
  server.listen(options.port, 'localhost', () => {
    process.stderr.write(`http://localhost:${options.port}${options.base}\n`);
  });
  let timer: NodeJS.Timeout | undefined;
  watch(options.articles, {ignoreInitial: true}).on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(() => void rebuild(), SETTLE);
  });
};

/** One run at a time; calls during a run make one more run after it. */
const serialise = (run: () => Promise<unknown>): (() => Promise<void>) => {
  let running: Promise<void> | undefined;
  let again = false;
  const loop = async (): Promise<void> => {
    do {
      again = false;
      await run();
    } while (again);
    running = undefined;
  };
  return () => {
    if (running !== undefined) {
      again = true;
      return running;
    }
    running = loop();
    return running;
  };
};

const notFound = (out: string): string => {
  try {
    return readFileSync(join(out, '404.html'), 'utf8');
  } catch {
    return '404';
  }
};
