/** A small web server on this machine for demo, tests and fixtures. */

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Served {
  type?: string;
  body: string | Uint8Array;
  status?: number;
  headers?: Record<string, string>;
}

export interface Server {
  port: number;
  /** Every request so far: host and path. */
  requests: string[];
  close(): Promise<void>;
}

/** Serves what `answer` gives for a host and path; null is 404. Listens on the loopback address only. */
export async function serve(
  answer: (host: string, path: string, request: IncomingMessage) => Served | null | Promise<Served | null>,
): Promise<Server> {
  const requests: string[] = [];
  const server = createServer(async (request: IncomingMessage, response: ServerResponse) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const path = request.url ?? '/';
    requests.push(`${host}${path}`);
    const served = await answer(host, path, request);
    const headers = { 'content-type': served?.type ?? 'text/html; charset=utf-8', ...served?.headers };
    response.writeHead(served ? (served.status ?? 200) : 404, headers);
    response.end(served?.body ?? 'Not found');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
