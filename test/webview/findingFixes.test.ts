/** Each finding that has a fix, on its case: the simulator is made to show it, the fix is sent from the panel, and it is gone. */
import { afterEach, expect, it } from 'vitest';
import type { JsonObject } from '../../src/base/json.ts';
import { english } from '../../src/base/l10n.ts';
import { ruleOf } from '../../src/session/findings/rules.ts';
import { respond, update, userSays } from '../unit/simulator/harness.ts';
import {
  appends,
  commit,
  join,
  muLawBytes,
  pcmBytes,
  silence,
  SimulatedLog,
  slower,
  speech,
} from '../unit/session/findings/simulatedLog.ts';
import { PanelPage } from './support/panelPage.ts';
import { ScriptedSession } from './support/scriptedSession.ts';

const byHand = update({ audio: { input: { turn_detection: null } } });
const vad = (more: JsonObject = {}) =>
  update({ audio: { input: { turn_detection: { type: 'server_vad', silence_duration_ms: 300, ...more } } } });
const inText = update({ output_modalities: ['text'] });
const story = userSays('Tell me a long story about the sea, please.');
const create = (item: JsonObject): JsonObject => ({ type: 'conversation.item.create', item });
const truncate = (itemId: string, ms: number): JsonObject => ({
  type: 'conversation.item.truncate',
  item_id: itemId,
  content_index: 0,
  audio_end_ms: ms,
});
const lastItem = (log: SimulatedLog): string => log.state.order.at(-1) ?? '';
const weather = { type: 'function', name: 'weather', parameters: { type: 'object', properties: {} } };

function calling(): SimulatedLog {
  const script = { rules: [{ calls: [{ name: 'weather', arguments: {} }], times: 1 }, { say: 'Sunny.' }] };
  const log = new SimulatedLog({ script }).ask(update({ output_modalities: ['text'], tools: [weather] }));
  log.send(userSays('What is the weather?'), respond());
  log.until('response.done');
  return log;
}

function answered(): SimulatedLog {
  return new SimulatedLog().ask(userSays('Hello!'), respond());
}

function failing(how: JsonObject): SimulatedLog {
  const script = { rules: [{ say: 'Once upon a time', ...how, times: 1 }, { say: 'Fine.' }] };
  return new SimulatedLog({ script }).ask(inText, story, respond());
}

const cases: Record<string, () => SimulatedLog> = {
  'response-while-active': () => {
    const log = new SimulatedLog().ask(inText, story).send(respond());
    log.until('response.output_text.delta');
    return log.ask(respond());
  },
  'response-failed': () => failing({ fail: { type: 'server_error', code: 'server_error', message: 'Try again.' } }),
  'response-incomplete': () => failing({ incomplete: 'max_output_tokens' }),
  'late-cancel': () => {
    const log = new SimulatedLog().ask(story).send(respond());
    log.until('response.done');
    return log.send({ type: 'response.cancel' }).run(200);
  },
  'barge-in-without-truncate': () => {
    const log = new SimulatedLog().ask(vad({ create_response: false }), story).send(respond());
    log.until('response.done');
    for (const append of appends(pcmBytes(join(silence(200), speech, silence(900))))) log.send(append).run(100);
    return log.run(3000);
  },
  'truncate-beyond-audio': () => {
    const log = answered();
    return log.ask(truncate(lastItem(log), 90_000));
  },
  'truncate-without-audio': () => {
    const log = answered();
    return log.ask(truncate(lastItem(log), 0));
  },
  'truncate-of-non-audio': () => {
    const log = new SimulatedLog().ask(inText, userSays('Hello!'), respond());
    return log.ask(truncate(lastItem(log), 500));
  },
  'function-call-without-output': () => calling().run(20_000),
  'function-output-without-response': () => {
    const log = calling();
    const callId = log.state.items.get(lastItem(log))?.callId ?? '';
    return log.ask(create({ type: 'function_call_output', call_id: callId, output: '{}' }));
  },
  'function-output-unknown-call': () =>
    calling().ask(create({ type: 'function_call_output', call_id: 'call_other', output: '{}' })),
  'id-too-long': () =>
    new SimulatedLog().ask(
      create({
        id: '0e6f0a7c-65d6-4f0c-9a52-c3fa1d0d8e3b',
        type: 'message',
        role: 'user',
        content: [{ type: 'input_text', text: 'Hello' }],
      }),
    ),
  'assistant-audio-replayed': () =>
    new SimulatedLog().ask(
      create({ type: 'message', role: 'assistant', content: [{ type: 'output_audio', transcript: 'Good evening.' }] }),
    ),
  'commit-without-response': () =>
    new SimulatedLog()
      .ask(byHand)
      .send(...appends(pcmBytes(speech)), commit)
      .run(9000),
  'commit-with-server-vad': () => new SimulatedLog().ask(vad(), commit),
  'audio-wrong-format': () => {
    const samples = slower(join(speech, silence(400), speech, speech), 3);
    return new SimulatedLog().ask(byHand).send(...appends(muLawBytes(samples), 1600));
  },
  'voice-changed-too-late': () =>
    answered().ask(update({ instructions: 'Be brief.', audio: { output: { voice: 'ash' } } })),
  'update-refused': () => new SimulatedLog().ask(update({ bogus: 1, instructions: 'Be brief.' })),
  'session-type-missing': () =>
    new SimulatedLog().ask({ type: 'session.update', session: { instructions: 'Be brief.' } }),
  'beta-shape-on-ga': () =>
    new SimulatedLog().ask({ type: 'session.update', session: { modalities: ['text'], voice: 'ash' } }),
  'ga-shape-on-beta': () => new SimulatedLog({ dialect: 'beta' }).ask(update({ output_modalities: ['text'] })),
};

let panel: PanelPage;
afterEach(async () => {
  expect(panel.problems).toEqual([]);
  await panel.close();
});

it.each(Object.entries(cases))('%s is gone when its fix was sent', async (rule, made) => {
  const log = made();
  const session = new ScriptedSession().open();
  const before = session.entries.length;
  const takeNew = (): void => {
    // Until nothing waits any longer for what the client may be about to do.
    log.run(60_000);
    const news = log.entries.slice(session.entries.length - before);
    session.take(news.map((entry) => ({ ...entry, n: entry.n + before })));
    session.nowMonoMs = log.scheduler.monoMs();
    session.changed();
  };
  takeNew();
  const found = () => [...session.state.findings.values()].filter((finding) => finding.rule === rule);
  const [finding] = found();
  const known = ruleOf(rule);
  if (!known || !finding?.fix) throw new Error(`no ${rule} with a fix is found`);
  panel = await PanelPage.open(session);
  await panel.caughtUp();
  await panel.page.locator('.bottom-tab', { hasText: 'Findings' }).click();
  const title = english(known.title);
  await panel.page.locator('.finding-head', { hasText: title }).click();
  await panel.button('Put into composer').click();
  await expect.poll(async () => (await panel.written())['event_id']).toBe(finding.fix.event['event_id']);
  await panel.button(/^Send/).click();
  const sent = JSON.parse(await panel.lastSent()) as JsonObject;
  log.send(sent);
  takeNew();
  await expect.poll(() => panel.page.locator('.finding-head', { hasText: title }).count()).toBe(0);
  expect(found()).toEqual([]);
});
