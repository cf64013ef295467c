/** The Timeline: turns on the real clock, reached by mouse and keyboard, and what they say checked against the log. */
import { afterEach, describe, expect, it } from 'vitest';
import { verbatim } from '../../src/base/l10n.ts';
import { axeFindings } from './support/axeFindings.ts';
import { PanelPage, type PanelOptions } from './support/panelPage.ts';
import { emptySession } from './support/states.ts';
import type { ScriptedSession } from './support/scriptedSession.ts';
import type { ThemeName } from './support/themes.ts';
import { travelSession, TimedSession, usageOf, type SpokenTurn } from './support/timedSession.ts';
import { fileOfTurns, filesCommitted, fileThenSpeech } from './support/sentSession.ts';
import { serverSession } from './support/weatherSession.ts';

let panel: PanelPage;
afterEach(async () => {
  expect(panel.problems).toEqual([]);
  await panel.close();
});

async function openTimeline(session: ScriptedSession, options: PanelOptions = {}): Promise<void> {
  panel = await PanelPage.open(session, {
    state: { view: { bottomTab: 'timeline' } },
    width: 1600,
    height: 1000,
    ...options,
  });
  await panel.caughtUp();
}

const marks = (lane: string) => panel.page.locator(`.lane-${lane} .timeline-mark`);
const names = (lane: string) =>
  marks(lane).evaluateAll((all) => all.map((mark) => mark.getAttribute('aria-label') ?? ''));
const selectedRow = () => panel.page.locator('.event-row.is-selected .col-n').first().textContent();
const focused = () => panel.page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
/** The cells of a table, row by row; quiet dashes included. */
const cells = (table: string) =>
  panel.page
    .locator(`${table} :is(tbody, tfoot) tr`)
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent.trim())));

describe('the timeline', () => {
  it('says that there is nothing yet', async () => {
    await openTimeline(emptySession());
    await expect.poll(() => panel.page.locator('.timeline').textContent()).toContain('No turn yet');
  });

  it('says of each mark what it is, when and how long', async () => {
    await openTimeline(travelSession());
    // The session's clock runs on, and what is followed moves out of view.
    await panel.button('Whole session').click();
    await expect.poll(() => names('user')).toContainEqual('Turn 4, wait from speech end to first sound: 2,631 ms');
    expect(await names('moments')).toContainEqual('Turn 4, barge-in, at 0:49.252');
    expect(await names('assistant')).toContainEqual(expect.stringMatching(/^Turn 4, cut, 3\.89 s unheard: 3,890 ms/));
    expect(await names('received')).toContainEqual(
      expect.stringMatching(/^Turn 4, audio received, 6\.20 s of it: 1,490 ms/),
    );
    expect(await names('responses')).toContainEqual(expect.stringMatching(/^Turn 4, response resp_call01: 729 ms/));
    expect(await names('tools')).toContainEqual(expect.stringMatching(/^Turn 4, get_weather: 426 ms/));
    expect(await names('tools')).toContainEqual(expect.stringMatching(/^Turn 5, get_weather, no output for/));
    expect(await names('client-events')).toContainEqual(
      expect.stringMatching(/^Client sent conversation\.item\.truncate, refused, at 0:49/),
    );
    for (const lane of ['user', 'vad', 'assistant', 'received', 'responses', 'tools', 'client-events'])
      for (const name of await names(lane)) expect(name).toMatch(/\d:\d\d\.\d{3}|ms$/);
  });

  it('marks commits, transcription and the cut, and each leads to its event and its place in the audio', async () => {
    await openTimeline(travelSession());
    await panel.button('Whole session').click();
    // The speech of turn 4 ends at 44.4, VAD notices 312 ms later, and 3 ms after that it is an item.
    await expect.poll(() => names('transcript')).toContainEqual('Turn 4, commit, at 0:44.715');
    const transcribed = 'Turn 4, transcription: 597 ms, from commit at 0:44.715 to transcription at 0:45.312';
    expect(await names('transcript')).toContainEqual(transcribed);
    const truncated = 'Turn 4, truncated to 2.31 s, at 0:49.692';
    expect(await names('assistant')).toContainEqual(truncated);
    const typeOf = async () => panel.session.state.rows[Number(await selectedRow()) - 1]?.type;

    await panel.page.getByRole('button', { name: transcribed }).click();
    await expect.poll(typeOf).toBe('conversation.item.input_audio_transcription.completed');
    // By keyboard: the commit stands before the transcription that it begins.
    await panel.page.keyboard.press('ArrowLeft');
    await expect.poll(focused).toBe('Turn 4, commit, at 0:44.715');
    await panel.page.keyboard.press('Enter');
    await expect.poll(typeOf).toBe('input_audio_buffer.committed');
    await panel.page.getByRole('button', { name: truncated }).click();
    await expect.poll(typeOf).toBe('conversation.item.truncated');
    await expect
      .poll(() => panel.page.locator('.waveform .playhead').first().getAttribute('data-ms'))
      .toMatch(/^23(?:09|10)/);
    for (const words of ['commit', 'first byte', 'first text', 'first sound', 'playback', 'truncated'])
      expect(await panel.page.locator('.timeline-toolbar .timeline-legend').textContent()).toContain(words);
  });

  it('marks where the answer was played', async () => {
    const session = new TimedSession();
    session.turn({
      id: 'Aa',
      says: 'Hello',
      atMs: 1000,
      speechMs: 600,
      firstByteMs: 400,
      answers: 'Hi',
      answerMs: 400,
      comesInMs: 0,
    });
    const place = { item_id: 'item_answerAa', content_index: 0 };
    session.lifecycle('playback', { ...place, fromMs: 0, toMs: 0, reason: 'start' }, 70);
    const startMs = session.nowMonoMs;
    session.lifecycle('playback', { ...place, fromMs: 0, toMs: 400, reason: 'end' }, 400);
    await openTimeline(session);
    const at = (ms: number) => `at 0:0${(ms / 1000).toFixed(3)}`;
    await expect.poll(() => names('assistant')).toContainEqual(`Turn 1, playback start, ${at(startMs)}`);
    expect(await names('assistant')).toContainEqual(`Turn 1, playback end, ${at(startMs + 400)}`);
    await panel.screenshot('timeline-played');
  });

  it('marks the first piece of an answer that is only written', async () => {
    const session = emptySession();
    const item = { id: 'item_u', type: 'message', role: 'user', content: [{ type: 'input_text', text: 'Hi' }] };
    session.client({ type: 'conversation.item.create', item });
    session.server({ type: 'conversation.item.added', event_id: 'e', item }, 10);
    session.client({ type: 'response.create' });
    const response = { id: 'resp_t', object: 'realtime.response', status: 'in_progress', output: [] };
    session.server({ type: 'response.created', event_id: 'e', response }, 90);
    const answer = { id: 'item_t', type: 'message', role: 'assistant', content: [] };
    const outer = { response_id: 'resp_t', output_index: 0 };
    session.server({ type: 'response.output_item.added', event_id: 'e', ...outer, item: answer });
    session.server({ type: 'conversation.item.added', event_id: 'e', item: answer });
    const part = { ...outer, item_id: 'item_t', content_index: 0 };
    session.server({ type: 'response.output_text.delta', event_id: 'e', ...part, delta: 'Hello' }, 170);
    await openTimeline(session);
    await expect.poll(() => names('received')).toContainEqual(expect.stringMatching(/^Turn 1, first text, at /));
  });

  it('tells first byte from first sound, and n of each latency', async () => {
    await openTimeline(travelSession());
    const few = (percentile: string, needed: number, n: number): string =>
      `– ${percentile} says something from ${needed} values on; here n = ${n}`;
    const row = (label: string, min: string, p50: string, max: string, n: number): string[] => [
      label,
      min,
      p50,
      few('p90', 10, n),
      few('p95', 20, n),
      max,
      String(n),
    ];
    await expect
      .poll(() => cells('.timeline-latencies'))
      .toContainEqual(row('Speech end to first sound', '1,167', '1,241', '2,631', 5));
    const table = await cells('.timeline-latencies');
    expect(table).toContainEqual(row('Speech end to first byte', '1,079', '1,150', '2,542', 5));
    expect(table).toContainEqual(row('Response created to first byte', '498', '547', '655', 5));
    expect(table).toContainEqual(row('Tool call to tool output', '426', few('p50', 3, 1), '426', 1));
    expect(table).toContainEqual(row('Barge-in to truncate sent', '288', few('p50', 3, 1), '288', 1));
  });

  it('shows a latency that is clicked in the chart, and its event in the table', async () => {
    await openTimeline(travelSession());
    const longest = panel.page.getByRole('button', { name: /^speech end to first sound, max 2,631 ms/ });
    await longest.click();
    await expect
      .poll(() => panel.page.locator('.timeline-shown-words').textContent())
      .toBe('speech end to first sound 2,631 ms');
    const n = Number(/event (\d+)$/.exec((await longest.getAttribute('aria-label')) ?? '')?.[1]);
    expect(panel.session.state.rows[n - 1]?.type).toBe('response.output_audio.delta');
    await expect.poll(selectedRow).toBe(String(n));
    expect(await panel.page.locator('.timeline-wait-row.is-selected').textContent()).toContain(
      'What’s the weather in Oslo',
    );
    // The playhead stands where the sound begins: 89 ms of silence come before it.
    await expect
      .poll(() => panel.page.locator('.waveform .playhead').first().getAttribute('data-ms'))
      .toMatch(/^(?:89|9[0-9])\./);
  });

  it('sums tokens and cost by turn to those of the header', async () => {
    await openTimeline(travelSession());
    await expect
      .poll(() => cells('.timeline-usage'))
      .toEqual([
        ['1', '1,842', '0', '38', '184', '$0.030'],
        ['2', '2,136', '1,728', '46', '221', '$0.025'],
        ['3', '2,518', '1,984', '52', '240', '$0.032'],
        ['4', '5,822', '4,352', '76', '89', '$0.039'],
        ['5', '–', '–', '–', '–', 'running'],
        ['all', '12,318', '8,064', '212', '734', '$0.127'],
      ]);
    expect(await panel.page.locator('.header .tokens').textContent()).toBe('in 12,318 (8,064 cached)out 946');
    expect(await panel.page.locator('.header-cost').textContent()).toBe('$0.127');
  });

  it('has one tab stop, and arrows go from mark to mark and from lane to lane', async () => {
    await openTimeline(travelSession());
    await panel.button('Whole session').click();
    await expect.poll(() => panel.page.locator('.timeline-mark[tabindex="0"]').count()).toBe(1);
    await panel.page.locator('.timeline-mark[tabindex="0"]').focus();
    const first = await focused();
    await panel.page.keyboard.press('ArrowDown');
    await expect.poll(focused).toMatch(/user audio|wait from/);
    expect(await panel.page.locator('.timeline-mark[tabindex="0"]').count()).toBe(1);
    await panel.page.keyboard.press('Home');
    await expect.poll(focused).toBe(first);
    await panel.page.keyboard.press('End');
    await expect.poll(focused).toMatch(/^Client sent conversation\.item\.truncate/);
    await panel.page.keyboard.press('Enter');
    await expect.poll(selectedRow).toMatch(/^\d+$/);
  });

  it('moves the window of the overview by keyboard and by mouse', async () => {
    await openTimeline(travelSession());
    const slider = panel.page.locator('.timeline-overview');
    await slider.focus();
    await panel.page.keyboard.press('Home');
    await expect.poll(() => slider.getAttribute('aria-valuetext')).toMatch(/^0:00\.000 to 0:16\.000$/);
    const box = await slider.boundingBox();
    if (!box) throw new Error('the overview has no size');
    await panel.page.mouse.click(box.x + box.width / 2, box.y + 10);
    await expect.poll(() => slider.getAttribute('aria-valuetext')).not.toMatch(/^0:00/);
    await panel.page.keyboard.press('+');
    expect(await panel.page.locator('.timeline-toolbar .is-pressed').count()).toBe(0);
  });

  it('shows the last turn when nothing has happened for a while', async () => {
    const session = travelSession();
    session.nowMonoMs += 60_000;
    await openTimeline(session);
    await expect.poll(() => names('moments')).toContainEqual(expect.stringMatching(/^Turn 4, barge-in/));
  });

  it('keeps what is shown where the session ends, and begins a recording at its first turn', async () => {
    const session = new TimedSession();
    const spoken = { says: 'Hello', speechMs: 600, firstByteMs: 400, answers: 'Hi', answerMs: 400, comesInMs: 0 };
    session.turn({ ...spoken, id: 'Aa', atMs: 1000 });
    session.turn({ ...spoken, id: 'Bb', atMs: 30_000 });
    // Long enough for the last turn to be all that is shown.
    session.nowMonoMs += 60_000;
    await openTimeline(session);
    const shown = async () =>
      (await panel.page.locator('.timeline-turn, .timeline-range').allTextContents()).join(': ');
    await expect.poll(shown).toMatch(/^Turn 2 of 2: 0:30/);
    const live = await shown();
    session.lifecycle('close', { code: 1000, reason: '', clean: true, by: 'client' }, 10);
    session.readOnly = true;
    session.changed();
    await expect.poll(() => panel.button('Follow the session').count()).toBe(0);
    expect(await shown()).toBe(live);
    await panel.close();
    await openTimeline(session);
    await expect.poll(shown).toMatch(/^Turn 1 of 2: 0:0[01]/);
  });

  it('writes times of the wall’s clock where that is chosen', async () => {
    await openTimeline(travelSession());
    await panel.page.getByRole('radio', { name: 'Wall clock' }).click();
    await expect.poll(() => panel.page.locator('.timeline-tick').first().textContent()).toMatch(/^\d\d:\d\d:\d\d$/);
  });

  it('draws only the turns on screen of a long session', async () => {
    const session = emptySession();
    for (let turn = 0; turn < 1000; turn++) {
      const item = {
        id: `item_${turn}`,
        type: 'message',
        role: 'user',
        content: [{ type: 'input_text', text: `${turn}` }],
      };
      session.server({ type: 'conversation.item.added', event_id: 'e', item });
      const response = { id: `resp_${turn}`, object: 'realtime.response', status: 'in_progress', output: [] };
      session.server({ type: 'response.created', event_id: 'e', response });
      const answer = { id: `answer_${turn}`, type: 'message', role: 'assistant', content: [] };
      session.server({ type: 'conversation.item.added', event_id: 'e', item: answer });
      session.server({ type: 'response.done', event_id: 'e', response: { ...response, status: 'completed' } }, 300);
    }
    await openTimeline(session);
    await expect.poll(() => panel.page.locator('.timeline-turn').textContent()).toBe('Turn 1,000 of 1,000');
    expect(await panel.page.locator('.timeline-wait-row').count()).toBeLessThan(60);
    expect(await panel.page.locator('.timeline-usage tbody tr').count()).toBe(40);
    await panel.page.getByRole('button', { name: 'Whole session' }).click();
    expect(await panel.page.locator('.timeline-mark').count()).toBeLessThan(700);
  });
});

describe('audio that was sent faster than it plays', () => {
  const words = () => panel.page.locator('.lane-user .timeline-beside').allTextContents();
  const opened = async (session: ScriptedSession, options: PanelOptions = {}): Promise<void> => {
    session.lifecycle('close', { code: 1000, reason: '', clean: true, by: 'client' }, 10);
    session.readOnly = true;
    await openTimeline(session, options);
  };

  it('is a sum where a file holds several turns, and each turn alone says when its part was sent', async () => {
    await opened(fileOfTurns(3));
    await expect.poll(words).toEqual(['3 turns: 7.80 s of audio, sent in 75 ms in all']);
    expect(await names('user')).toEqual([
      'Turn 1, user audio, 2.60 s of it: 25 ms, from 0:01.000, and 1 more',
      'Turn 1, wait from speech end to first sound: 780 ms',
      'Turn 3, user audio, 2.60 s of it: 25 ms, from 0:01.060',
      'Turn 2, wait from speech end to first sound: 4,750 ms',
      'Turn 3, wait from speech end to first sound: 8,720 ms',
    ]);
    await panel.button('Next turn').click();
    await expect.poll(words).toEqual(['2.60 s of audio, sent at 0:01.030']);
    await panel.page
      .getByRole('button', { name: 'Turn 2, user audio, before what is shown: 2.60 s of audio, sent at 0:01.030' })
      .click();
    // The append is one of a folded run, which begins there.
    await expect.poll(selectedRow).toBe('4');
    await panel.button('Next turn').click();
    await expect.poll(words).toEqual(['2.60 s of audio, sent at 0:01.060']);
  });

  it('has its words beside each of the files that were committed one by one', async () => {
    await opened(filesCommitted(3, 3500));
    await expect.poll(words).toEqual(Array.from({ length: 3 }, () => '2.00 s of audio, sent in 19 ms'));
    await panel.button('Next turn').click();
    await expect.poll(words).toEqual(['2.00 s of audio, sent in 19 ms']);
  });

  it('is told apart from what was spoken then', async () => {
    await opened(fileThenSpeech());
    await expect.poll(words).toEqual(['2.60 s of audio, sent in 25 ms']);
    expect((await names('user')).at(-2)).toBe('Turn 2, user audio: 1,400 ms, from 0:04.600');
  });

  it.each([
    ['dark', 760],
    ['light', 1400],
    ['hc', 1400],
    ['hcLight', 2560],
  ] as const)('is readable and accessible in the %s theme, %d wide', async (theme, width) => {
    await opened(fileOfTurns(2), { theme, width });
    await expect.poll(words).toEqual(['2 turns: 5.20 s of audio, sent in 50 ms in all']);
    await panel.screenshot(`timeline-sent-${theme}-${width}`);
    expect(await axeFindings(panel.page)).toEqual([]);
    await panel.button('Next turn').click();
    await expect.poll(words).toEqual(['2.60 s of audio, sent at 0:01.030']);
    await panel.screenshot(`timeline-sent-alone-${theme}-${width}`);
    expect(await axeFindings(panel.page)).toEqual([]);
  });
});

describe('the line of a turn in the conversation', () => {
  it('says its wait and from what to what, also while the Timeline is closed', async () => {
    panel = await PanelPage.open(travelSession(), { height: 1000 });
    await panel.caughtUp();
    const line = panel.page.locator('.turn-line').last();
    await expect.poll(() => line.textContent()).toBe('Turn 50:49.252speech end to first sound 1,241 ms');
    await line.getByRole('button', { name: /1,241 ms/ }).click();
    await expect.poll(() => panel.page.locator('.timeline-shown-words').textContent()).toContain('1,241 ms');
  });
});

describe('usage', () => {
  const turn: SpokenTurn = {
    id: 'Aa',
    says: 'Hello',
    atMs: 1000,
    speechMs: 600,
    firstByteMs: 400,
    answers: 'Hi',
    answerMs: 400,
    comesInMs: 0,
  };

  async function openUsage(session: ScriptedSession): Promise<void> {
    panel = await PanelPage.open(session, {
      state: { view: { bottomTab: 'usage', maximised: ['usage'] } },
      width: 1600,
      height: 1000,
    });
  }

  it('keeps kinds apart, cached as a part of each, and sums the cost as it goes', async () => {
    await openUsage(travelSession());
    await panel.page.locator('.usage-responses').waitFor();
    const table = await cells('.usage-responses');
    expect(table[1]?.slice(3)).toEqual([
      '2,136',
      '1,580',
      '1,408',
      '556',
      '320',
      '267',
      '46',
      '221',
      '$0.024',
      '$0.054',
    ]);
    expect(table.at(-1)?.slice(3)).toEqual([
      '12,318',
      '8,618',
      '6,208',
      '3,700',
      '1,856',
      '946',
      '212',
      '734',
      '$0.124',
      '',
    ]);
    expect(await panel.page.locator('.usage-summary').textContent()).toContain(
      'responses $0.124, transcription $0.003',
    );
    expect(await panel.page.getByRole('meter').getAttribute('aria-valuetext')).toBe('3,157 of 128,000 tokens');
    expect(await panel.page.locator('.usage-side').textContent()).toContain('27,68240,00018.4 s');
  });

  it('names a model that has no price, and opens the setting', async () => {
    const session = new TimedSession({ ...serverSession, model: 'house-model' });
    session.turn({ ...turn, usage: usageOf(100, 50, [0, 0], [10, 20]) });
    await openUsage(session);
    await expect.poll(() => panel.page.locator('.usage-missing').textContent()).toContain('No price for house-model');
    expect(await panel.page.locator('.header-cost').count()).toBe(0);
    await panel.button('Add it…').click();
    await expect.poll(() => panel.asked.map(({ method }) => method)).toContain('editPrices');
  });

  it('takes prices that were changed while it is open', async () => {
    const session = new TimedSession({ ...serverSession, model: 'house-model' });
    session.turn({ ...turn, usage: usageOf(1_000_000, 0, [0, 0], [0, 0]) });
    await openUsage(session);
    await expect.poll(() => panel.page.locator('.usage-missing').count()).toBe(1);
    panel.channel.tellPrices({
      asOf: '2027-01-02',
      source: verbatim('a test'),
      models: { 'house-model': { text: { in: 3, cached: 1, out: 9 } } },
    });
    await expect.poll(() => panel.page.locator('.header-cost').textContent()).toBe('$3.000');
    expect(await panel.page.locator('.usage-missing').count()).toBe(0);
  });
});

const shown: readonly (readonly [ThemeName, number])[] = [
  ['dark', 760],
  ['dark', 1600],
  ['dark', 2560],
  ['light', 1024],
  ['hc', 1600],
  ['hcLight', 1024],
];

describe.each(shown)('in the %s theme, %d wide', (theme, width) => {
  it('the timeline is readable and accessible', async () => {
    await openTimeline(travelSession(), { theme, width });
    await expect
      .poll(() => panel.page.locator('.timeline-latencies').textContent())
      .toContain('Speech end to first sound');
    await panel.settled();
    await panel.screenshot(`timeline-${theme}-${width}`);
    expect(await axeFindings(panel.page)).toEqual([]);
  });

  it('usage is readable and accessible', async () => {
    const state = { view: { bottomTab: 'usage' } };
    panel = await PanelPage.open(travelSession(), { theme, width, height: 1000, state });
    await panel.page.locator('.usage-table').first().waitFor();
    await panel.screenshot(`usage-${theme}-${width}`);
    expect(await axeFindings(panel.page)).toEqual([]);
  });
});
