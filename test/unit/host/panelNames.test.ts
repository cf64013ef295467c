import { describe, expect, it } from 'vitest';
import { freePanelName, recordingName } from '../../../src/host/panelNames.ts';

describe('the name of a panel', () => {
  it('is the endpoint’s while no other panel has it', () => {
    expect(freePanelName('Simulator', ['OpenAI gpt-realtime-2.1'])).toBe('Simulator');
  });

  it('is counted when several are open, and a number that is free again is used again', () => {
    expect(freePanelName('Simulator', ['Simulator'])).toBe('Simulator 2');
    expect(freePanelName('Simulator', ['Simulator', 'Simulator 2'])).toBe('Simulator 3');
    expect(freePanelName('Simulator', ['Simulator', 'Simulator 3'])).toBe('Simulator 2');
  });

  it('does not read as another version of a model or another port', () => {
    expect(freePanelName('OpenAI gpt-realtime-2.1', ['OpenAI gpt-realtime-2.1'])).toBe('OpenAI gpt-realtime-2.1 (2)');
    expect(freePanelName('localhost:8080', ['localhost:8080'])).toBe('localhost:8080 (2)');
  });

  it('keeps its number after a reload, however often', () => {
    expect(recordingName('Simulator 2')).toBe('Simulator 2 (recording)');
    expect(recordingName(recordingName('Simulator 2'))).toBe('Simulator 2 (recording)');
    expect(freePanelName('Simulator', ['Simulator (recording)'])).toBe('Simulator 2');
  });
});
