import {existsSync, readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {join} from 'node:path';
import sirv from 'sirv';

/** A site as a host would serve it. */
export interface ServedSite {
  /** Address of the home page, with a trailing slash. */
  readonly home: string;
  readonly close: () => Promise<void>;
}

/** Serves a built site on a free port, below its path prefix and nowhere else; what is not there gets the site's 404 page. */
export const serveSite = async (out: string, base: string): Promise<ServedSite> => {
  const serve = sirv(out, {dev: true});
  const notFound = join(out, '404.html');
  const server = createServer((request, response) => {
    const refuse = (): void => {
      response.writeHead(404, {'content-type': 'text/html; charset=utf-8'});
      response.end(existsSync(notFound) ? readFileSync(notFound) : undefined);
    };
    if (request.url?.startsWith(base) !== true) return refuse();
    request.url = `/${request.url.slice(base.length)}`;
    serve(request, response, refuse);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the test server has no port');
  return {
    home: `http://127.0.0.1:${address.port}${base}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.closeAllConnections();
        server.close(error => (error === undefined ? resolve() : reject(error)));
      }),
  };
};

/** The path prefix that a site was built for, by the link of its name. Throws when its home page has none. */
export const baseOf = (out: string): string => {
  const [, base] = /<a class="site-name" href="([^"]+)"/u.exec(readFileSync(join(out, 'index.html'), 'utf8')) ?? [];
  if (base === undefined) throw new Error(`${out}: its home page does not say where it is`);
  return base;
};
