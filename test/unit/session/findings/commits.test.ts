import { describe, expect, test } from 'vitest';
import { HandMadeLog } from '../log.ts';
import { respond, update } from '../../simulator/harness.ts';
import { appends, commit, ids, join, only, pcmBytes, silence, SimulatedLog, speech } from './simulatedLog.ts';
import { englishFindings } from './englishFinding.ts';

const byHand = update({ audio: { input: { turn_detection: null } } });
const vad = update({ audio: { input: { turn_detection: { type: 'server_vad', silence_duration_ms: 300 } } } });
const say = appends(pcmBytes(speech));

describe('commit-without-response', () => {
  const rule = 'commit-without-response';

  test('a commit that nothing follows is shown after three seconds, with a response.create that settles it', () => {
    const log = new SimulatedLog().ask(byHand).send(...say);
    log.send(commit).run(500);
    const committedAt = log.state.rows.at(log.n('input_audio_buffer.committed') - 1)?.monoMs ?? 0;
    const finding = only(log.live, rule);
    expect(finding.showFromMonoMs).toBe(committedAt + 3000);
    expect(finding.ns).toEqual([
      log.n('input_audio_buffer.commit'),
      log.n('input_audio_buffer.committed'),
      log.n('session.updated'),
    ]);
    expect(finding.message).toMatch(/^Turn detection is off\. \d\.\d\d s of audio became item_\w+, and no/);
    log.run(5000);
    expect(finding.fix?.event).toMatchObject({
      type: 'response.create',
      event_id: `fix_${finding.ns[1] ?? 0}_response_create`,
    });
    log.ask(finding.fix?.event ?? {});
    expect(ids(log.live)).toEqual([]);
    expect(ids(log.recorded)).toEqual([]);
  });

  test('a log that ends right after the commit does not tell', () => {
    const log = new SimulatedLog()
      .ask(byHand)
      .send(...say, commit)
      .run(200);
    expect(ids(log.live)).toContain(rule);
    expect(ids(log.recorded)).toEqual([]);
    log.run(3000).send({ type: 'input_audio_buffer.clear' }).run(100);
    expect(ids(log.recorded)).toEqual([rule]);
  });

  test('quiet where the response.create came with the commit, where turn detection is on, and in transcription sessions', () => {
    const prompt = new SimulatedLog().ask(byHand).send(...say, commit, respond());
    expect(ids(prompt.run(20_000).recorded)).toEqual([]);
    const early = new HandMadeLog()
      .server({ type: 'session.created', session: { type: 'realtime', audio: { input: { turn_detection: null } } } })
      .client(commit)
      .client(respond())
      .server({ type: 'input_audio_buffer.committed', item_id: 'item_1' });
    expect(ids(englishFindings(early.state()))).toEqual([]);
    const detected = new SimulatedLog().ask(vad).ask(...appends(pcmBytes(join(silence(300), speech, silence(900)))));
    expect(ids(detected.recorded)).toEqual([]);
    const transcription = new HandMadeLog()
      .server({
        type: 'session.created',
        session: { type: 'transcription', audio: { input: { turn_detection: null } } },
      })
      .client(commit)
      .server({ type: 'input_audio_buffer.committed', item_id: 'item_1' })
      .client({ type: 'input_audio_buffer.clear' });
    expect(ids(englishFindings(transcription.state()))).not.toContain(rule);
  });
});

describe('commit-too-short', () => {
  const rule = 'commit-too-short';

  test('40 ms: foreseen, and one finding with the error when it comes', () => {
    const log = new SimulatedLog().ask(byHand).send(...appends(pcmBytes(speech.subarray(0, 960))), commit);
    const foreseen = only(log.live, rule);
    expect(foreseen).toMatchObject({
      message: 'The commit came with 40 ms in the buffer; 100 ms are needed.',
      ns: [log.n('input_audio_buffer.commit')],
    });
    expect(foreseen.showFromMonoMs).toBeDefined();
    log.run(5000);
    const told = only(log.recorded, rule);
    expect(told.ns).toEqual([log.n('input_audio_buffer.commit'), log.n('error')]);
    expect(told.message).toContain('only has 40.00ms');
    expect(told.showFromMonoMs).toBeUndefined();
    expect(ids(log.recorded)).toEqual([rule]);
  });

  test('the second of two commits in a row finds nothing', () => {
    const log = new SimulatedLog()
      .ask(byHand)
      .send(...say, commit, commit, respond())
      .run(20_000);
    expect(only(log.recorded, rule)).toMatchObject({ ns: [log.n('input_audio_buffer.commit'), log.n('error')] });
    expect(only(log.recorded, rule).message).toContain('with no audio in the buffer');
  });

  test('quiet at 100 ms, and where the server takes it: its audio came another way', () => {
    const log = new SimulatedLog().ask(byHand).send(...appends(pcmBytes(speech.subarray(0, 2400))), commit, respond());
    expect(ids(log.run(20_000).recorded)).toEqual([]);
    const sideband = new HandMadeLog()
      .client(commit)
      .server({ type: 'input_audio_buffer.committed', item_id: 'item_1' });
    expect(ids(englishFindings(sideband.state()))).toEqual([]);
  });
});

describe('commit-with-server-vad', () => {
  const rule = 'commit-with-server-vad';

  test('counts the commits and the refusals in one finding, and no other rule tells of them', () => {
    const log = new SimulatedLog().ask(vad).ask(commit, commit);
    const finding = only(log.recorded, rule);
    expect(finding).toMatchObject({
      message: '2 commits were sent by hand while server_vad was on. The server refused 2: its buffer was empty.',
      severity: 'error',
    });
    expect(finding.ns[0]).toBe(log.n('input_audio_buffer.commit', 1));
    expect(finding.ns).toContain(log.n('error'));
    expect(ids(log.recorded)).toEqual([rule]);
    log.ask(finding.fix?.event ?? {});
    expect(log.state.effectiveSession).toMatchObject({ audio: { input: { turn_detection: null } } });
  });

  test('quiet while an update that turns it off is on its way', () => {
    const log = new SimulatedLog()
      .ask(vad)
      .send(byHand, ...say, commit, respond())
      .run(20_000);
    expect(ids(log.recorded)).toEqual([]);
  });
});

test('append-too-large: foreseen from its size, told with the error', () => {
  const append = { type: 'input_audio_buffer.append', audio: 'AAAA'.repeat((16 * 1024 * 1024) / 3) };
  const log = new SimulatedLog().ask(byHand).send(append);
  const finding = only(log.recorded, 'append-too-large');
  expect(finding.message).toMatch(
    /^The event carries 16\.0 MiB \(\d+\.\d\d s of audio\); at most 15 MiB are taken\. The server refused/,
  );
  expect(finding.ns).toEqual([log.n('input_audio_buffer.append'), log.n('error')]);
  expect(ids(log.live)).toEqual(['append-too-large']);
});
