// A server that accepts any upgrade and pushes frames that were made before: argv[2] is the mix, argv[3] the count, argv[4] how often.
// Prints its port. A child of the benchmarks, so that its work is not counted.
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { traffic, type Mix } from './traffic.ts';

const [, , mix = 'mix', count = '1000', times = '1'] = process.argv;
const { bytes } = traffic(mix as Mix, Number(count));
/** Clients that say something first are done by then. */
const PAUSE_MS = 300;
const PIECE_BYTES = 256 * 1024;
const CLOSE = Buffer.from([0x88, 2, 3, 0xe8]);

const server = createServer();
server.on('upgrade', (request, socket) => {
  const key = `${request.headers['sec-websocket-key'] ?? ''}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`;
  const accept = createHash('sha1').update(key).digest('base64');
  const protocol = request.headers['sec-websocket-protocol']?.split(',')[0];
  socket.write(
    `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n` +
      `${protocol === undefined ? '' : `Sec-WebSocket-Protocol: ${protocol}\r\n`}\r\n`,
  );
  socket.on('error', () => undefined);
  socket.resume();
  setTimeout(() => push(socket, Number(times)), PAUSE_MS);
});
server.listen(0, '127.0.0.1', () => console.log((server.address() as AddressInfo).port));

function push(socket: Duplex, left: number): void {
  let at = 0;
  const more = (): void => {
    while (at < bytes.length) {
      const goesOn = socket.write(bytes.subarray(at, (at += PIECE_BYTES)));
      if (goesOn) continue;
      socket.once('drain', more);
      return;
    }
    if (left > 1) push(socket, left - 1);
    else socket.end(CLOSE);
  };
  more();
}
