import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { afterEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { runCli, startCli, useCli } from './cliHarness.ts';

useCli();

const running: ChildProcessWithoutNullStreams[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

async function simulate(
  ...args: string[]
): Promise<{ child: ChildProcessWithoutNullStreams; line: string; url: string }> {
  const child = startCli(['simulate', ...args]);
  running.push(child);
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
  return { child, line, url: line.replace('listening on ', '') };
}

/** Connects as to the real API and gives the first frame. */
async function firstEvent(url: string): Promise<{ socket: WebSocket; event: { type: string } }> {
  const socket = new WebSocket(`${url}?model=gpt-realtime`, { headers: { Authorization: 'Bearer none' } });
  const [data] = (await once(socket, 'message')) as [Buffer];
  return { socket, event: JSON.parse(data.toString()) as { type: string } };
}

describe('simulate', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)(
    'says where it listens, speaks Realtime, and ends with exit code 0 on %s',
    async (signal) => {
      const { child, line, url } = await simulate();
      expect(line).toMatch(/^listening on ws:\/\/127\.0\.0\.1:\d+\/v1\/realtime$/);
      const { socket, event } = await firstEvent(url);
      expect(event.type).toBe('session.created');
      const closed = once(socket, 'close');
      child.kill(signal);
      expect(await once(child, 'close')).toEqual([0, null]);
      await closed;
    },
  );

  it('listens on the port it is given, and says when it cannot', async () => {
    const { url } = await simulate('--seed', '7');
    const port = new URL(url).port;
    const second = await runCli(['simulate', '--port', port]);
    expect(second).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringContaining(`cannot listen on 127.0.0.1:${port}`) as string,
    });
  });

  it('gives the same session for the same seed', async () => {
    const sessions = await Promise.all(
      ['5', '5', '6'].map(async (seed) => {
        const { url } = await simulate('--seed', seed);
        const { socket, event } = await firstEvent(url);
        socket.close();
        return (event as unknown as { session: { id: string } }).session.id;
      }),
    );
    expect(sessions[0]).toBe(sessions[1]);
    expect(sessions[0]).not.toBe(sessions[2]);
  });
});
