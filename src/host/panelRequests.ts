/**
 * What a panel may ask for, checked at run time: a webview shows other people's recordings and model output, so what
 * comes from it is input like any other. The verbs are narrow; none names a command or a path.
 */
import { RealtimeError } from '../base/errors.ts';
import { verbatim } from '../base/l10n.ts';
import { exportFormatIds } from '../base/exportFormats.ts';
import { isJsonObject, type JsonObject } from '../base/json.ts';
import { columnChangesIn } from '../contract/columnWidths.ts';
import { appendLimits, fixChoices, playbackReasons, type PanelRequests } from '../contract/messages.ts';
import { holdReleases } from '../protocol/entry.ts';
import type { Dialect } from '../protocol/catalog.ts';

export type PanelMethod = keyof PanelRequests;
/** All but what a panel’s own channel answers. */
export type ActionHandlers = Omit<PanelHandlers, 'ready' | 'travel'>;
export type PanelHandlers = {
  readonly [Method in PanelMethod]: (
    params: PanelRequests[Method]['params'],
  ) => PanelRequests[Method]['result'] | Promise<PanelRequests[Method]['result']>;
};

const dialects: readonly Dialect[] = ['ga', 'beta'];
const nothing = (): Record<string, never> => ({});

const checks: { readonly [Method in PanelMethod]: (params: JsonObject) => PanelRequests[Method]['params'] } = {
  ready: (params) => ({ version: integer(params, 'version') }),
  travel: (params) => ({ n: integer(params, 'n') }),
  send: (params) => ({ text: text(params, 'text') }),
  answerCall: (params) => ({
    callId: text(params, 'callId'),
    text: text(params, 'text'),
    respondText: params['respondText'] === null ? null : text(params, 'respondText'),
  }),
  runStub: (params) => ({ callId: text(params, 'callId') }),
  setAutomaticStubs: (params) => ({ automatic: flag(params, 'automatic') }),
  createStub: (params) => ({ callId: text(params, 'callId') }),
  editStubs: (params) => ({ tool: params['tool'] === null ? null : text(params, 'tool') }),
  sendSequence: (params) => ({ text: text(params, 'text') }),
  cancelSequence: nothing,
  readSavedEvents: nothing,
  saveEvent: (params) => ({ text: text(params, 'text') }),
  renameSavedEvent: nothing,
  deleteSavedEvent: nothing,
  readSavedFilters: nothing,
  saveFilter: (params) => ({ text: text(params, 'text') }),
  renameSavedFilter: nothing,
  deleteSavedFilter: nothing,
  readColumnWidths: nothing,
  changeColumnWidths: (params) => columnChangesIn(params),
  readComposerHistory: nothing,
  addToComposerHistory: (params) => ({ text: text(params, 'text') }),
  saveEventFile: (params) => ({ text: text(params, 'text') }),
  openEventFile: nothing,
  readFrame: (params) => ({
    n: integer(params, 'n'),
    offset: integer(params, 'offset'),
    length: integer(params, 'length'),
  }),
  compareFix: (params) => ({ findingId: text(params, 'findingId'), choice: oneOf(params, 'choice', fixChoices) }),
  readFix: (params) => ({
    findingId: text(params, 'findingId'),
    choice: oneOf(params, 'choice', fixChoices),
    offset: integer(params, 'offset'),
    length: integer(params, 'length'),
  }),
  muteRule: (params) => ({ rule: text(params, 'rule'), muted: flag(params, 'muted') }),
  readAudio: (params) => ({
    itemId: text(params, 'itemId'),
    partIndex: integer(params, 'partIndex'),
    fromSample: integer(params, 'fromSample'),
  }),
  markRow: (params) => ({ n: integer(params, 'n'), marked: flag(params, 'marked'), note: text(params, 'note') }),
  releaseHold: (params) => ({
    n: integer(params, 'n'),
    how: oneOf(params, 'how', holdReleases),
    ...(params['text'] !== undefined && { text: text(params, 'text') }),
  }),
  continueAllHolds: nothing,
  addBreakpoint: (params) => ({ text: text(params, 'text') }),
  reportPlayback: (params) => ({
    itemId: text(params, 'itemId'),
    contentIndex: integer(params, 'contentIndex'),
    fromMs: integer(params, 'fromMs'),
    toMs: integer(params, 'toMs'),
    reason: oneOf(params, 'reason', playbackReasons),
  }),
  appendAudioFile: nothing,
  dropAudio: (params) =>
    params['uri'] === undefined
      ? {
          fileName: text(params, 'fileName'),
          offset: integer(params, 'offset'),
          totalBytes: integer(params, 'totalBytes'),
          base64: text(params, 'base64'),
        }
      : { uri: text(params, 'uri') },
  pauseAppend: (params) => ({ paused: flag(params, 'paused') }),
  cancelAppend: nothing,
  readAppendOptions: nothing,
  writeAppendOptions: (params) => ({
    pace: oneOf(params, 'pace', ['fast', 'realtime']),
    chunkMs: within(params, 'chunkMs', appendLimits.minChunkMs, appendLimits.maxChunkMs),
    silenceMs: params['silenceMs'] === 'auto' ? 'auto' : within(params, 'silenceMs', 0, appendLimits.maxSilenceMs),
    commit: flag(params, 'commit'),
    respond: flag(params, 'respond'),
  }),
  startMicrophone: nothing,
  stopMicrophone: nothing,
  changeMicrophone: (params) => ({
    ...(params['muted'] !== undefined && { muted: flag(params, 'muted') }),
    ...(params['pushToTalk'] !== undefined && { pushToTalk: flag(params, 'pushToTalk') }),
    ...(params['deviceId'] !== undefined && { deviceId: text(params, 'deviceId') }),
  }),
  disconnect: nothing,
  reconnect: nothing,
  reconnectWith: (params) => ({ change: oneOf(params, 'change', ['key', 'model']) }),
  openOriginal: nothing,
  compareWithOriginal: nothing,
  openPrevious: nothing,
  saveAudio: (params) => ({ itemId: text(params, 'itemId') }),
  exportTranscript: (params) => ({ format: oneOf(params, 'format', exportFormatIds) }),
  openAsJson: (params) => ({
    n: integer(params, 'n'),
    ...(params['itemId'] !== undefined && { itemId: text(params, 'itemId') }),
    ...(isJsonObject(params['range']) && {
      range: { start: integer(params['range'], 'start'), end: integer(params['range'], 'end') },
    }),
  }),
  compareEvent: (params) => ({
    n: integer(params, 'n'),
    ...(params['itemId'] !== undefined && { itemId: text(params, 'itemId') }),
  }),
  openConfiguration: nothing,
  compareSession: nothing,
  describeEvent: (params) =>
    params['n'] === undefined
      ? { text: text(params, 'text'), dialect: oneOf(params, 'dialect', dialects) }
      : { n: integer(params, 'n') },
  readEventShape: (params) => ({ type: text(params, 'type'), dialect: oneOf(params, 'dialect', dialects) }),
  checkEvent: (params) => ({ text: text(params, 'text') }),
  checkTools: (params) => ({ text: text(params, 'text') }),
  readPresets: nothing,
  savePreset: (params) => ({ name: text(params, 'name'), text: text(params, 'text') }),
  deletePreset: (params) => ({ name: text(params, 'name') }),
  exportPresets: nothing,
  importPresets: nothing,
  readPrices: nothing,
  editPrices: nothing,
  copy: (params) => ({ text: text(params, 'text') }),
};

/** The same handlers, each called only with parameters of the contract's shape; others are answered with `bad-request`. */
export function guarded(handlers: PanelHandlers): PanelHandlers {
  const wrapped = Object.keys(checks).map((name) => {
    const method = name as PanelMethod;
    return [method, (params: unknown) => call(method, handlers[method], params)];
  });
  return Object.fromEntries(wrapped) as PanelHandlers;
}

function call<Method extends PanelMethod>(method: Method, handler: PanelHandlers[Method], params: unknown): unknown {
  if (!isJsonObject(params)) throw badRequest(`"${method}" came without parameters.`);
  return handler(checks[method](params));
}

function text(params: JsonObject, key: string): string {
  const value = params[key];
  if (typeof value !== 'string') throw badRequest(`"${key}" should be a string.`);
  return value;
}

function integer(params: JsonObject, key: string): number {
  const value = params[key];
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
  throw badRequest(`"${key}" should be a whole number of 0 or more.`);
}

function within(params: JsonObject, key: string, min: number, max: number): number {
  const value = integer(params, key);
  if (value >= min && value <= max) return value;
  throw badRequest(`"${key}" should be from ${min} to ${max}.`);
}

function flag(params: JsonObject, key: string): boolean {
  const value = params[key];
  if (typeof value === 'boolean') return value;
  throw badRequest(`"${key}" should be true or false.`);
}

function oneOf<Value extends string>(params: JsonObject, key: string, values: readonly Value[]): Value {
  const found = values.find((value) => value === params[key]);
  if (found === undefined) throw badRequest(`"${key}" should be one of ${values.join(', ')}.`);
  return found;
}

function badRequest(message: string): RealtimeError {
  return new RealtimeError('bad-request', verbatim(message), { audience: 'log' });
}
