/**
 * What no table can do without: a page with as many rows as the panel's and nothing else, in which each row that comes into
 * view is moved and has its five texts written, ready-made, and two counts are written four times a second. It hears the
 * same messages, and does nothing with them. What it takes is the browser's own.
 */
import type { Page } from 'playwright-core';

export const FLOOR = '<div class="area"><div class="inside"></div></div><p class="counts"><b></b><b></b></p>';

const STYLE = `
  body { margin: 0; font: 13px sans-serif; }
  .area { position: absolute; inset: 0 0 400px; contain: strict; overflow: hidden auto; }
  .inside { position: relative; height: 2000000px; }
  .row { position: absolute; contain: strict; inset: 0 0 auto; height: 20px; display: flex; gap: 8px; font-size: 12px; }
  .row > span { contain: strict; height: 20px; width: 160px; }
  .counts { position: absolute; contain: strict; bottom: 0; width: 400px; height: 20px; }
`;

export async function arrangeFloor(page: Page): Promise<void> {
  await page.addStyleTag({ content: STYLE });
  await page.evaluate(() => {
    const area = document.querySelector<HTMLElement>('.area');
    const inside = document.querySelector<HTMLElement>('.inside');
    const counts = [...document.querySelectorAll('.counts > b')].map((count) => count.appendChild(new Text('')));
    if (!area || !inside) return;
    const rows = Array.from({ length: 45 }, () => {
      const row = inside.appendChild(document.createElement('div'));
      row.className = 'row';
      const texts = Array.from({ length: 5 }, () => {
        const cell = row.appendChild(document.createElement('span'));
        return cell.appendChild(new Text(''));
      });
      return { row, texts, index: -1 };
    });
    const written = Array.from({ length: 100 }, (_, at) => [
      `${312_000 + at * 7}`,
      `5:12.${100 + at}`,
      `+${at}.4`,
      'response.output_audio_transcript.delta',
      `“word${at} ”`,
    ]);
    const show = () => {
      const first = Math.max(0, Math.floor(area.scrollTop / 20) - 10);
      for (let index = first; index < first + rows.length; index++) {
        const slot = rows[index % rows.length];
        if (!slot || slot.index === index) continue;
        slot.index = index;
        slot.row.style.transform = `translateY(${index * 20}px)`;
        const texts = written[index % written.length] ?? [];
        for (const [at, text] of slot.texts.entries()) text.data = texts[at] ?? '';
      }
    };
    area.addEventListener('scroll', show);
    show();
    let ticks = 0;
    setInterval(() => {
      for (const count of counts) count.data = `${300_000 + ticks++ * 250} entries`;
    }, 250);
  });
}
