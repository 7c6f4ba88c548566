import { once } from 'node:events';
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

export interface Received {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A company's own system: takes what is posted, answers as it is told to, 200 unless told otherwise. */
export class WebhookReceiver {
  readonly received: Received[] = [];
  /** Statuses of the next answers; HANGS_UP answers never. */
  readonly next: (number | 'HANGS_UP')[] = [];
  private server: Server | undefined;

  async open(): Promise<string> {
    const server = createServer((request, response) => {
      void this.take(request, response);
    }).listen(0, '127.0.0.1');
    this.server = server;
    await once(server, 'listening');
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  private async take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await text(request);
    this.received.push({ path: request.url ?? '', headers: request.headers, body });
    const status = this.next.shift() ?? 200;
    if (status === 'HANGS_UP') request.socket.destroy();
    else {
      response.writeHead(status, { location: '/elsewhere' }).end(status < 300 ? 'ok' : 'no_service\n\u0007');
    }
  }

  close(): void {
    this.server?.closeAllConnections();
    this.server?.close();
  }
}
