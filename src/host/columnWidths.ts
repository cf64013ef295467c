import type { Memento } from 'vscode';
import { isJsonObject } from '../base/json.ts';
import { columnWidthsIn, type ColumnChanges, type ColumnWidths } from '../contract/columnWidths.ts';

const KEY = 'realtime.columnWidths';

/** Widths of the event table's columns that were chosen: for every session on this machine. */
export class ColumnWidthStore {
  constructor(private readonly memento: Memento) {}

  get all(): ColumnWidths {
    const kept = this.memento.get<unknown>(KEY);
    return isJsonObject(kept) ? columnWidthsIn(kept) : {};
  }

  /** The other columns keep what another panel gave them. */
  async change(changes: ColumnChanges): Promise<void> {
    const widths = Object.entries({ ...this.all, ...changes }).filter(([, px]) => px !== null);
    await this.memento.update(KEY, Object.fromEntries(widths));
  }
}
