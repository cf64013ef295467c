import type { SimulatorServer } from '../simulator/server.ts';

/** The simulator of this window: started when it is first needed, one for all its sessions. */
export class SimulatorService {
  #server: Promise<SimulatorServer> | undefined;

  /** Where it listens, `ws://127.0.0.1:PORT/v1/realtime`. @throws RealtimeError `simulator-cannot-listen` */
  async url(): Promise<string> {
    this.#server ??= start();
    try {
      return (await this.#server).url;
    } catch (error) {
      this.#server = undefined;
      throw error;
    }
  }

  async close(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    await (await server?.catch(() => undefined))?.close();
  }
}

/** Loaded with the first session that wants it. */
async function start(): Promise<SimulatorServer> {
  const { SimulatorServer: Simulator } = await import('../simulator/server.ts');
  return await Simulator.start({ host: '127.0.0.1', port: 0, seed: 1 });
}
