/** A proxy that a browser sends everything through: it serves one host and records whatever else is asked for. */

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface RecordingProxy {
  port: number;
  /** Host of every request, in order. */
  hosts: string[];
  close(): Promise<void>;
}

/** Serves `body` for every path of `host`; every other host is recorded and refused. */
export async function recordingProxy(host: string, body: string): Promise<RecordingProxy> {
  const hosts: string[] = [];
  const server = createServer((request, response) => {
    const asked = (request.headers.host ?? '').replace(/:\d+$/, '');
    hosts.push(asked);
    const isPage = asked === host && !request.url?.endsWith('favicon.ico');
    response.writeHead(isPage ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(isPage ? body : '');
  });
  server.on('connect', (request, socket) => {
    hosts.push((request.url ?? '').replace(/:\d+$/, ''));
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    hosts,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** Switches that send a Chromium through the proxy. */
export function chromiumProxy(port: number): string[] {
  return [`--proxy-server=http://127.0.0.1:${port}`];
}

/** Preferences that send a Firefox through the proxy. */
export function firefoxProxy(port: number): Record<string, unknown> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
  };
}
