import { afterEach, describe, expect, it, vi } from 'vitest';
import { Emitter } from '../../../src/base/emitter.ts';
import { CONTRACT_VERSION, type Batch, type Snapshot } from '../../../src/contract/messages.ts';
import { unpackedRows } from '../session/unpackedRows.ts';
import type { DebugSession } from '../../../src/host/debugSession.ts';
import { PanelChannel, type PanelView } from '../../../src/host/panelChannel.ts';
import type { ActionHandlers } from '../../../src/host/panelRequests.ts';
import { decodeRecording } from '../../../src/recording/codec.ts';
import { shippedPrices } from '../../../src/session/cost/priceTable.ts';
import { SessionProjection } from '../../../src/session/projection.ts';

/** A session that grows by lines of a recording. */
class GrowingSession implements DebugSession {
  readonly header = undefined;
  readonly path = '';
  readonly rules = [];
  readonly projection = new SessionProjection();
  readonly didChange = new Emitter<void>();
  readonly onDidChange = this.didChange.event;
  readonly readOnly = false;
  readonly canReconnect = false;
  readonly nowMonoMs = 0;
  readonly recording = undefined;
  readonly appending = undefined;
  #text = '';

  constructor(readonly name: string) {}

  get entries() {
    return decodeRecording(this.#text).entries;
  }
  get state() {
    return this.projection.state;
  }
  takeChanges() {
    return this.projection.takeChanges();
  }
  add(...events: object[]): void {
    const known = this.entries.length;
    this.#text += events.map((event) => `${JSON.stringify({ dir: 'server', event })}\n`).join('');
    this.projection.applyAll(this.entries.slice(known));
    this.didChange.fire();
  }
}

class FakeView implements PanelView {
  visible = true;
  delivers = true;
  readonly posted: {
    kind: string;
    id?: number;
    ok?: boolean;
    result?: unknown;
    error?: { code: string };
    name?: string;
    params?: unknown;
  }[] = [];
  readonly received = new Emitter<unknown>();
  readonly shown = new Emitter<void>();
  readonly onDidReceive = this.received.event;
  readonly onDidBecomeVisible = this.shown.event;

  post(message: unknown): Promise<boolean> {
    // As VS Code does it: what is posted is copied at once.
    if (this.delivers) this.posted.push(structuredClone(message) as FakeView['posted'][number]);
    return Promise.resolve(this.delivers);
  }
  get batches() {
    const batches = this.posted.filter(({ name }) => name === 'batch').map(({ params }) => params as Batch);
    return batches.map((batch) => ({ ...batch, rows: unpackedRows(batch.rows) }));
  }
  async ask(method: string, params: unknown): Promise<FakeView['posted'][number]> {
    const id = this.posted.length + 1000;
    this.received.fire({ kind: 'request', id, method, params });
    return await vi.waitFor(
      () => this.posted.find((message) => message.id === id) ?? Promise.reject(new Error('no answer yet')),
    );
  }
  async ready() {
    const snapshot = (await this.ask('ready', { version: CONTRACT_VERSION })).result as Snapshot;
    return { ...snapshot, rows: unpackedRows(snapshot.rows) };
  }
}

const sent: string[] = [];
const problems: string[] = [];
const handlers: ActionHandlers = {
  send: ({ text }) => ({ n: sent.push(text) }),
  readFrame: () => ({ text: '', totalLength: 0, binary: false }),
  readFix: () => ({ text: '', totalLength: 0 }),
  compareFix: () => null,
  readAudio: () => ({ base64: '', sampleRate: 24000, totalSamples: 0 }),
  reportPlayback: () => null,
  appendAudioFile: () => ({ appended: false }),
  dropAudio: () => ({ appended: false }),
  pauseAppend: () => null,
  cancelAppend: () => null,
  readAppendOptions: () => ({ pace: 'fast', chunkMs: 100, silenceMs: 0, commit: false, respond: false }),
  writeAppendOptions: () => null,
  startMicrophone: () => null,
  stopMicrophone: () => null,
  changeMicrophone: () => null,
  muteRule: () => null,
  disconnect: () => null,
  reconnect: () => null,
  reconnectWith: () => null,
  exportTranscript: () => null,
  openOriginal: () => null,
  openPrevious: () => null,
  compareWithOriginal: () => null,
  saveAudio: () => null,
  openAsJson: () => null,
  compareEvent: () => null,
  openConfiguration: () => null,
  compareSession: () => null,
  describeEvent: () => null,
  checkEvent: () => null,
  checkTools: () => ({ problems: [] }),
  readPresets: () => ({ presets: [] }),
  savePreset: () => ({ presets: [], leftOut: [] }),
  deletePreset: () => ({ presets: [] }),
  exportPresets: () => null,
  importPresets: () => ({ presets: [] }),
  readPrices: () => shippedPrices,
  editPrices: () => null,
  releaseHold: () => null,
  continueAllHolds: () => null,
  addBreakpoint: () => null,
  readEventShape: () => null,
  sendSequence: () => ({ events: 0 }),
  answerCall: () => ({ n: 0 }),
  runStub: () => null,
  setAutomaticStubs: () => null,
  createStub: () => null,
  editStubs: () => null,
  cancelSequence: () => null,
  readSavedEvents: () => [],
  markRow: () => null,
  readSavedFilters: () => [],
  saveFilter: () => ({ name: null }),
  renameSavedFilter: () => null,
  deleteSavedFilter: () => null,
  saveEvent: () => ({ name: null }),
  renameSavedEvent: () => null,
  deleteSavedEvent: () => null,
  readColumnWidths: () => ({}),
  changeColumnWidths: () => null,
  readComposerHistory: () => [],
  addToComposerHistory: () => null,
  saveEventFile: () => null,
  openEventFile: () => null,
  copy: () => null,
};

const mutedChange = new Emitter<void>();
const muted = { ids: [] as string[], onDidChange: mutedChange.event };

let channel: PanelChannel | undefined;
afterEach(() => channel?.dispose());

function open(session: DebugSession): FakeView {
  const view = new FakeView();
  channel = new PanelChannel(view, session, handlers, muted, (message) => problems.push(message));
  return view;
}

const event = (index: number): object => ({
  type: 'conversation.item.added',
  item: { id: `item_${index}`, type: 'message', content: [] },
});

describe('a panel', () => {
  it('gets a whole snapshot when it is ready, then numbered batches of what changed', async () => {
    const session = new GrowingSession('one');
    session.add(event(1));
    const view = open(session);
    const snapshot = await view.ready();
    expect(snapshot).toMatchObject({ revision: 0, header: { name: 'one' }, rows: [{ n: 1 }], order: ['item_1'] });

    session.add(event(2));
    session.add(event(3));
    await vi.waitFor(() => expect(view.batches).toHaveLength(1));
    expect(view.batches[0]).toMatchObject({
      revision: 1,
      rows: [{ n: 2 }, { n: 3 }],
      order: ['item_1', 'item_2', 'item_3'],
    });
    session.add(event(4));
    await vi.waitFor(() => expect(view.batches).toHaveLength(2));
    expect(view.batches[1]).toMatchObject({ revision: 2, rows: [{ n: 4 }] });
  });

  it('is sent nothing before it is ready, and nothing while it is hidden', async () => {
    const session = new GrowingSession('quiet');
    const view = open(session);
    session.add(event(1));
    await view.ready();
    view.visible = false;
    session.add(event(2));
    expect(view.batches).toEqual([]);

    view.visible = true;
    view.shown.fire();
    expect(view.batches).toMatchObject([{ revision: 2 }]);
    expect((await view.ready()).rows).toHaveLength(2);
  });

  it('that lost a message notices by the numbers once it is shown again', async () => {
    const session = new GrowingSession('lossy');
    const view = open(session);
    const { revision } = await view.ready();
    view.delivers = false;
    session.add(event(1));
    await vi.waitFor(() => expect(session.state.rows).toHaveLength(1));
    view.delivers = true;
    view.shown.fire();
    await vi.waitFor(() => expect(view.batches.at(-1)?.revision).toBeGreaterThan(revision + 1));
  });

  it('asks for a new snapshot when another session takes the place', async () => {
    const view = open(new GrowingSession('before'));
    const { revision } = await view.ready();
    const after = new GrowingSession('after');
    after.add(event(1));
    channel?.show(after);
    expect(view.batches.at(-1)?.revision).toBe(revision + 2);
    expect(await view.ready()).toMatchObject({ revision: revision + 2, header: { name: 'after' }, rows: [{ n: 1 }] });
  });

  it('is told that its session is replaced, of the session before and of the new one, until that is over', async () => {
    const view = open(new GrowingSession('before'));
    expect((await view.ready()).header.reconnecting).toBeUndefined();
    channel?.setReconnecting(true);
    await vi.waitFor(() => expect(view.batches.at(-1)?.header).toMatchObject({ name: 'before', reconnecting: true }));
    channel?.show(new GrowingSession('after'));
    expect((await view.ready()).header).toMatchObject({ name: 'after', reconnecting: true });
    channel?.setReconnecting(false);
    await vi.waitFor(() => expect(view.batches.at(-1)?.header.reconnecting).toBeUndefined());
  });

  it('that was closed meanwhile is told nothing', async () => {
    const view = open(new GrowingSession('closed'));
    await view.ready();
    channel?.dispose();
    // VS Code's panel throws when it is asked for anything after its end.
    Object.defineProperty(view, 'visible', { get: () => expect.unreachable('the panel is gone') });
    channel?.setReconnecting(false);
  });

  it.each([
    ['send', { text: 12 }],
    ['send', {}],
    ['send', null],
    ['readFrame', { n: -1, offset: 0, length: 1 }],
    ['readFrame', { n: 1, offset: 0.5, length: 1 }],
    ['exportTranscript', { format: '../../etc/passwd' }],
    ['saveAudio', { itemId: 7 }],
    ['travel', { n: -1 }],
    ['openAsJson', { n: '1' }],
    ['openAsJson', { n: 1, itemId: 7 }],
    ['openAsJson', { n: 1, range: { start: 0, end: -1 } }],
    ['compareEvent', { n: null }],
  ])('that asks %s with %j is refused', async (method, params) => {
    const view = open(new GrowingSession('strict'));
    expect(await view.ask(method, params)).toMatchObject({ ok: false, error: { code: 'bad-request' } });
    expect(sent).toEqual([]);
  });

  it.each(['executeCommand', 'constructor', '__proto__'])('cannot call %s', async (method) => {
    const view = open(new GrowingSession('strict'));
    expect(await view.ask(method, {})).toMatchObject({ ok: false, error: { code: 'unknown-method' } });
  });

  it('of another version is told to close', async () => {
    const view = open(new GrowingSession('old'));
    expect(await view.ask('ready', { version: 0 })).toMatchObject({ ok: false, error: { code: 'panel-outdated' } });
  });

  it('reports its problems in bounded text', () => {
    const view = open(new GrowingSession('broken'));
    view.received.fire({ kind: 'notification', name: 'problem', params: { message: 'x'.repeat(10_000) } });
    expect(problems.at(-1)).toHaveLength(2_000);
  });

  it('is told the past after all that it has to know of now', async () => {
    const session = new GrowingSession('past');
    session.add(event(1));
    const view = open(session);
    await view.ready();
    session.add(event(2));
    const answer = await view.ask('travel', { n: 1 });
    expect(answer.result).toMatchObject({ n: 1, itemIds: ['item_1'], items: [], order: ['item_1'] });
    const before = view.posted.slice(0, view.posted.indexOf(answer)).filter(({ name }) => name === 'batch');
    expect(before.flatMap(({ params }) => unpackedRows((params as Batch).rows))).toMatchObject([{ n: 2 }]);
    expect(channel?.travelN).toBe(1);
    view.received.fire({ kind: 'notification', name: 'backToNow', params: {} });
    expect(channel?.travelN).toBeUndefined();
  });

  it('looks at no past of a session that another took the place of, nor of an earlier life of its own', async () => {
    const view = open(new GrowingSession('before'));
    await view.ready();
    await view.ask('travel', { n: 0 });
    expect(channel?.travelN).toBe(0);
    channel?.show(new GrowingSession('after'));
    expect(channel?.travelN).toBeUndefined();
    await view.ask('travel', { n: 0 });
    await view.ready();
    expect(channel?.travelN).toBeUndefined();
  });

  it('is focused when it is ready, if it was not before', async () => {
    const view = open(new GrowingSession('focus'));
    channel?.focus('composer');
    expect(view.posted).toEqual([]);
    await view.ready();
    await vi.waitFor(() => expect(view.posted.at(-1)).toMatchObject({ name: 'focus', params: { part: 'composer' } }));
  });

  it('hears of rules that are muted elsewhere', async () => {
    const session = new GrowingSession('one');
    const view = open(session);
    await view.ready();
    muted.ids = ['commit-without-response'];
    mutedChange.fire();
    await vi.waitFor(() => expect(view.batches.at(-1)?.header.mutedRules).toEqual(['commit-without-response']));
  });
});
