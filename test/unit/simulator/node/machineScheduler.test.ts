import { expect, test } from 'vitest';
import { MachineScheduler } from '../../../../src/simulator/node/machineScheduler.ts';

function busyUntil(untilMs: number): void {
  while (performance.now() < untilMs);
}

test('what is late runs in the order in which it was due', async () => {
  const scheduler = new MachineScheduler();
  const ran: string[] = [];
  const startMs = performance.now();
  await new Promise<void>((resolve) => {
    scheduler.after(4, () => ran.push('first'));
    scheduler.after(12, () => ran.push('third'));
    scheduler.after(8, () => ran.push('second'));
    busyUntil(startMs + 9);
    scheduler.after(4, () => ran.push('fourth'));
    scheduler.after(30, resolve);
    busyUntil(startMs + 20);
  });
  expect(ran).toEqual(['first', 'second', 'third', 'fourth']);
});

test('many entries, cancelled ones among them, come in order, and equal ones in the order of asking', async () => {
  const scheduler = new MachineScheduler();
  const due: number[] = [];
  const equal: number[] = [];
  const cancelled: number[] = [];
  await new Promise<void>((resolve) => {
    for (let index = 0; index < 500; index++) {
      const delayMs = (index * 7919) % 40;
      const cancel = scheduler.after(delayMs, () => (index % 3 === 0 ? cancelled : due).push(delayMs));
      if (index % 3 === 0) cancel();
    }
    for (let index = 0; index < 20; index++) scheduler.after(0, () => equal.push(index));
    scheduler.after(60, resolve);
  });
  expect(due).toHaveLength(333);
  // Asked within a few milliseconds of each other.
  expect(due.every((delayMs, index) => index === 0 || delayMs >= (due[index - 1] ?? 0) - 5)).toBe(true);
  expect(equal).toEqual([...equal].sort((left, right) => left - right));
  expect(cancelled).toEqual([]);
});

test('an entry that throws does not take the others with it', async () => {
  const scheduler = new MachineScheduler();
  const thrown = new Promise((resolve) => {
    const listeners = process.listeners('uncaughtException');
    process.removeAllListeners('uncaughtException');
    process.once('uncaughtException', (error) => {
      for (const listener of listeners) process.on('uncaughtException', listener);
      resolve(error.message);
    });
  });
  scheduler.after(1, () => {
    throw new Error('on purpose');
  });
  await new Promise<void>((resolve) => {
    scheduler.after(5, resolve);
  });
  expect(await thrown).toBe('on purpose');
});

test('what is due in a year does not run now, nor keeps the machine busy', async () => {
  const warnings: string[] = [];
  const warned = (warning: Error) => warnings.push(warning.name);
  process.on('warning', warned);
  const scheduler = new MachineScheduler();
  let ran = false;
  const cancels = [365 * 86_400_000, Infinity].map((delayMs) => scheduler.after(delayMs, () => (ran = true)));
  await new Promise((resolve) => setTimeout(resolve, 20));
  for (const cancel of cancels) cancel();
  process.off('warning', warned);
  expect({ ran, warnings }).toEqual({ ran: false, warnings: [] });
});
