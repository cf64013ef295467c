/** An endpoint, from the first question to the live session, as a person adds it: typing, going back, saying yes to a certificate. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { join } from 'node:path';
import { mkdirSync } from 'node:fs';
import { root } from '../../scripts/processes.ts';
import { openVsCode, type VsCodeInChromium } from '../../scripts/vscodeInChromium.ts';
import { selfSignedCertificate } from '../../src/listener/certificate.ts';
import { SimulatorServer } from '../../src/simulator/server.ts';

const KEY = 'sk-e2e-0123456789';
let vscode: VsCodeInChromium;
let server: SimulatorServer;
let page: Page;

beforeAll(async () => {
  mkdirSync(join(root, 'test-results'), { recursive: true });
  const certificate = await selfSignedCertificate();
  server = await SimulatorServer.start({ key: KEY, certificate: () => Promise.resolve(certificate) });
  vscode = await openVsCode();
  page = vscode.page;
});
afterAll(async () => {
  await vscode.close();
  await server.close();
});

/** The keys are heard only once the extension's keybinding is there. */
async function openConnect(): Promise<void> {
  const pick = page.locator('.quick-input-widget', { hasText: 'Realtime: Connect' });
  do await page.keyboard.press('Control+Alt+R');
  while (
    !(await pick.waitFor({ timeout: 2_000 }).then(
      () => true,
      () => false,
    ))
  );
}

/** Resolves when the box shows this, in its title, its message or its list. */
async function box(title: string): Promise<void> {
  await page.locator('.quick-input-widget', { hasText: title }).waitFor({ timeout: 20_000 });
}

async function type(text: string): Promise<void> {
  await page.locator('.quick-input-widget input.input:visible').fill(text);
  await page.keyboard.press('Enter');
}

async function choose(label: string): Promise<void> {
  await page.locator('.quick-input-list-entry', { hasText: label }).first().click();
}

it('is asked for step by step, remembered, and connected to after its certificate was looked at', async () => {
  const { host } = new URL(server.url);
  await openConnect();
  await choose('Azure OpenAI…');
  await box('Add Azure OpenAI (1)');
  await type('ftp://wrong');
  await box('neither the name of an Azure resource nor its address');
  await type(`https://${host}`);
  await box('Add Azure OpenAI (2)');
  await choose('Transcription');
  await box('Add Azure OpenAI (3)');
  await page.locator('.quick-input-widget .codicon-quick-input-back').click();
  await box('Add Azure OpenAI (2)');
  await choose('Conversation');
  await box('Name of the deployment');
  await type('gpt-realtime');
  await choose('API key');
  await box('Add Azure OpenAI (5)');
  await type('Voice EU');
  await box(`API key for Voice EU (${host})`);
  await type(KEY);
  const dialog = page.getByRole('dialog', { name: /self-signed: only the server itself vouches for it/ });
  await dialog.waitFor({ timeout: 20_000 });
  await page.screenshot({ path: join(root, 'test-results', 'e2e-certificate.png') });
  expect(await dialog.textContent()).toMatch(/SHA-256: [0-9A-F:]{95}/);
  await dialog.getByRole('button', { name: 'Trust This Certificate' }).click();
  await expect
    .poll(
      async () => {
        const states = page.frames().map((frame) =>
          frame
            .locator('.panel .state')
            .allTextContents()
            .catch(() => []),
        );
        return (await Promise.all(states)).flat().join();
      },
      { timeout: 20_000 },
    )
    .toContain('live');
  await openConnect();
  await box('Voice EU');
  await box(`${host}, key stored`);
  await page.screenshot({ path: join(root, 'test-results', 'e2e-endpoints.png') });
});
